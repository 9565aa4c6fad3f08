import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { MINUTE } from '../../../src/facts/instant';
import type { TicketId } from '../../../src/facts/ticket';
import type { Look } from '../../../src/triage/filter-text';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import type { BoardView, RowView } from '../scoring/messages';
import type { Scoring } from '../scoring/scoring';
import { useBoardTexts } from '../texts';
import { Row } from './Row';
import { RowDetails } from './RowDetails';
import type { Shown } from './use-board';
import { useKeys } from './use-keys';
import { useRowHeight } from './use-row-height';
import { useWindow } from './use-window';

interface RowListProps {
  readonly view: BoardView;
  readonly scoring: Scoring;
  readonly desk: BoardDesk;
  readonly look: Look;
  readonly setAll: (all: boolean) => void;
  readonly setShown: (shown: Shown) => void;
  readonly search: () => void;
  readonly help: () => void;
  readonly closeHelp: () => void;
  readonly clear: () => void;
}

/** The rows, of which only those on the screen are in the page. One at a time opens to its whole reading. */
export function RowList({ view, scoring, desk, look, setAll, setShown, search, help, closeHelp, clear }: RowListProps) {
  const t = useBoardTexts();
  const { format } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const rowHeight = useRowHeight();
  const [open, setOpen] = useState<TicketId>();
  const [extra, setExtra] = useState(0);
  const [chosen, setChosen] = useState<{ readonly ticket?: TicketId | undefined; readonly index: number }>();
  const [refused, setRefused] = useState<TicketId>();
  // Ranks move as histories come in: the open row keeps its reading and goes where it belongs.
  const openIndex = indexOf(view, open);
  // So does the row that the keys have come to: Enter opens the ticket that has the focus, wherever it stands by now.
  const current = chosen ? (indexOf(view, chosen.ticket) ?? chosen.index) : -1;
  const { range, top, height, reveal } = useWindow({
    list,
    total: view.total,
    rowHeight,
    open: openIndex === undefined ? undefined : { index: openIndex, extra },
  });
  useEffect(() => setShown({ ...range, ...(open !== undefined && { open }) }), [range, open, setShown]);
  // What somebody reads, and is about to press, stays where it is while ranks move above it.
  const placed = useRef<{ readonly ticket: TicketId; readonly index: number }>();
  useLayoutEffect(() => {
    const before = placed.current;
    placed.current = open !== undefined && openIndex !== undefined ? { ticket: open, index: openIndex } : undefined;
    const wasSeen = before && before.index >= range.from && before.index < range.to;
    if (wasSeen && placed.current?.ticket === before.ticket && placed.current.index !== before.index) {
      window.scrollBy(0, (placed.current.index - before.index) * rowHeight);
    }
  });

  const rowAt = (index: number) => placesOf(view).find((place) => place.index === index)?.view;
  const toggle = (index: number): void => {
    const found = rowAt(index);
    if (!found) return;
    setExtra(0);
    setOpen(open === found.row.ticket ? undefined : found.row.ticket);
  };
  const go = (index: number): void => {
    if (view.total === 0) return;
    const next = Math.max(0, Math.min(view.total - 1, index));
    setChosen({ ticket: rowAt(next)?.row.ticket, index: next });
    reveal(next);
  };
  const openTicket = (ticket: TicketId): void => {
    setRefused(undefined);
    desk.helpdesk.openTicket(ticket).catch(() => setRefused(ticket));
  };
  // The row may come into the page only once it is scrolled to. Before anything is painted: the next key may be Enter, which
  // presses whatever has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows come with a later view
  useLayoutEffect(() => {
    if (current < 0) return;
    const ticket = rowAt(current)?.row.ticket;
    if (ticket !== undefined && (ticket !== chosen?.ticket || chosen.index !== current)) {
      setChosen({ ticket, index: current });
    }
    const target = list.current?.querySelector<HTMLElement>(`[data-index="${current}"] [data-row-button]`);
    if (target && document.activeElement !== target && !isTyping()) target.focus({ preventScroll: true });
  }, [current, view]);
  const actions = {
    next: () => go(current + 1),
    previous: () => go(current - 1),
    first: () => go(0),
    last: () => go(view.total - 1),
    toggle: () => toggle(current),
    openTicket: () => {
      const found = rowAt(current);
      if (found) openTicket(found.row.ticket);
    },
    search,
    help,
    close: () => {
      closeHelp();
      setOpen(undefined);
    },
  };
  const keyActions = useCalling(actions);
  useKeys(keyActions);
  const rowActions = useCalling({
    toggle: (ticket: TicketId) => {
      const index = indexOf(view, ticket);
      if (index === undefined) return;
      setChosen({ ticket, index });
      toggle(index);
    },
    openTicket,
  });
  // Rows tell times to the minute: a row in which nothing else changed is drawn again once a minute.
  const minute = Math.floor(view.asOf / MINUTE) * MINUTE;

  const rest = view.matching - view.now;
  return (
    <>
      <div className="list-head">
        <h2 className="list-title">
          {look.all ? t('list.all', { count: view.matching }) : t('list.now', { count: view.now })}
        </h2>
        {!look.all && view.needing > view.now && (
          <span className="list-note">{t('list.ofNeeding', { count: view.needing })}</span>
        )}
        {(rest > 0 || look.all) && (
          <button
            type="button"
            className="link"
            data-action="rest"
            aria-pressed={look.all}
            onClick={() => setAll(!look.all)}
          >
            {look.all ? t('list.showNow') : t('list.showRest', { count: rest })}
          </button>
        )}
      </div>
      {view.total === 0 && <Empty view={view} look={look} clear={clear} />}
      <ul className="rows" ref={list} style={{ height }} aria-label={t('list.label')} data-total={view.total}>
        {placesOf(view).map(({ index, view: each }) => {
          const { ticket } = each.row;
          const isOpen = ticket === open;
          return (
            <li
              key={ticket}
              className="row-place"
              style={{ top: top(index), minHeight: rowHeight }}
              data-index={index}
              data-ticket={ticket}
              data-band={each.row.band}
              data-current={index === current}
              aria-posinset={index + 1}
              aria-setsize={view.total}
              {...(each.change && { 'data-change': each.change })}
            >
              <Row
                view={each}
                asOf={minute}
                height={rowHeight}
                open={isOpen}
                toggle={rowActions.toggle}
                openTicket={rowActions.openTicket}
                refused={refused === ticket}
              />
              {isOpen && <RowDetails row={each.row} scoring={scoring} desk={desk} tellHeight={setExtra} />}
            </li>
          );
        })}
      </ul>
      {look.all && view.now > 0 && view.now < view.total && (
        <p className="hidden-text">{t('list.cutAt', { count: view.now, number: format.number(view.now) })}</p>
      )}
    </>
  );
}

function Empty({ view, look, clear }: { view: BoardView; look: Look; clear: () => void }) {
  const t = useBoardTexts();
  const filtered = Object.keys(look.filter).length > 0 || look.search !== '';
  const why = view.progress.open === 0 ? 'noTickets' : filtered && view.matching === 0 ? 'noMatch' : 'calm';
  // Nothing is calm, and nothing empty, before all of it was listed.
  if (view.progress.phase === 'listing' && why !== 'noMatch') return null;
  return (
    <div className="empty" data-empty={why}>
      <p className="empty-title">{t(`empty.${why}.title`)}</p>
      <p>{t(`empty.${why}.text`)}</p>
      {why === 'noMatch' && (
        <button type="button" className="link" onClick={clear}>
          {t('empty.clear')}
        </button>
      )}
    </div>
  );
}

/** The rows of the window, and the open one where it stands outside, from the top down. */
function placesOf({ from, rows, apart }: BoardView): readonly { readonly index: number; readonly view: RowView }[] {
  const places = rows.map((view, offset) => ({ index: from + offset, view }));
  if (!apart) return places;
  return apart.index < from ? [apart, ...places] : [...places, apart];
}

const indexOf = (view: BoardView, ticket: TicketId | undefined): number | undefined =>
  placesOf(view).find((place) => place.view.row.ticket === ticket)?.index;

const isTyping = (): boolean => document.activeElement?.matches('input, select, textarea') ?? false;

/** The same actions for as long as the page lives, which do what the latest ones do. */
function useCalling<Actions extends Readonly<Record<string, (...given: never[]) => void>>>(actions: Actions): Actions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(latest.current).map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]),
      ) as Actions,
    [],
  );
}
