import './needs.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Look, lookFromText, lookToText } from '../../../src/triage/filter-text';
import { useWords } from '../../shared/i18n/WordsContext';
import { Notice } from '../../shared/Notice';
import type { TabProps } from '../tabs';
import { useBoardTexts } from '../texts';
import { Changes } from './Changes';
import { Filters } from './Filters';
import { KeyHelp } from './KeyHelp';
import { RowList } from './RowList';
import { StatusLine } from './StatusLine';
import { type Shown, useBoard } from './use-board';
import { WordsOfFirst } from './WordsOfFirst';

/** The open tickets, the most urgent first: today's number of them, and the rest one click away. */
export function NeedsPage({ desk, query, setQuery }: TabProps) {
  const t = useBoardTexts();
  const words = useWords();
  const kept = useMemo(() => lookFromText(query), [query]);
  // A search that names a customer is looked for and not written into the address.
  const [search, setSearch] = useState(kept.search);
  const look = useMemo<Look>(() => ({ ...kept, search }), [kept, search]);
  const [today, setToday] = useState<number>();
  const [shown, setShown] = useState<Shown>({ from: 0, to: 30 });
  const [help, setHelp] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const { scoring, view, isBroken } = useBoard(desk, look, today, shown);

  const change = useCallback(
    (next: Look): void => setQuery(lookToText({ ...next, search: kept.search })),
    [setQuery, kept.search],
  );
  const chooseToday = useCallback(
    (most: number): void => {
      scoring?.keeper.keepToday(most);
      setToday(most);
    },
    [scoring],
  );
  const turnHelp = useCallback((): void => setHelp((shown) => !shown), []);
  const written = useRef(kept.search);
  // Only once the rows of this very search are there is it known whether it names somebody.
  const writable = view?.search === search ? (view.namesCustomer ? '' : search.trim()) : undefined;
  useEffect(() => {
    if (writable === undefined || writable === written.current) return;
    written.current = writable;
    setQuery(lookToText({ ...kept, search: writable }));
  }, [writable, kept, setQuery]);
  // Somebody followed a link to another search: what we wrote ourselves may be behind what is typed.
  useEffect(() => {
    if (kept.search === written.current) return;
    written.current = kept.search;
    setSearch(kept.search);
  }, [kept.search]);

  if (isBroken) {
    return (
      <Notice
        name="board-broken"
        tone="care"
        title={t('missing.title')}
        action={{ label: words.t('notice.retry'), run: () => window.location.reload() }}
      >
        <p>{t('missing.text')}</p>
      </Notice>
    );
  }
  return (
    <>
      <div className="needs-top" data-sticky>
        <Filters
          look={look}
          choices={view?.choices}
          change={change}
          search={setSearch}
          searchBox={searchBox}
          today={today ?? scoring?.keeper.today()}
          setToday={chooseToday}
          showHelp={turnHelp}
        />
        {help && <KeyHelp close={() => setHelp(false)} />}
      </div>
      <StatusLine view={view} stop={() => scoring?.stop()} resume={() => scoring?.resume()} />
      {scoring && view && <Changes view={view} markSeen={scoring.markSeen} />}
      {scoring && view && (
        <RowList
          view={view}
          scoring={scoring}
          desk={desk}
          look={look}
          setAll={(all) => change({ ...look, all })}
          setShown={setShown}
          search={() => searchBox.current?.focus()}
          help={turnHelp}
          closeHelp={() => setHelp(false)}
          clear={() => {
            setSearch('');
            written.current = '';
            setQuery('');
          }}
        />
      )}
      {scoring && view && <WordsOfFirst view={view} scoring={scoring} desk={desk} />}
    </>
  );
}
