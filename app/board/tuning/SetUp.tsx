import { useEffect, useMemo, useRef, useState } from 'react';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import {
  type Planned,
  planSetUp,
  settingsFor,
  settingsWithout,
  setUp,
  takeAway,
} from '../../../src/helpdesk/zendesk/set-up';
import { piecesOf } from '../../../src/helpdesk/zendesk/set-up/pieces';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';
import { BandTags } from './BandTags';
import { Part } from './Part';
import { useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

const requestMs = 30_000;

type Done = 'made' | 'removed';

/** Fields, views and macros of ours: shown first, made or taken away by a click. */
export function SetUp({ desk, settings }: { desk: BoardDesk; settings: SettingsHandle }) {
  const t = useTuningTexts();
  const ask = useMemo(() => createReadJson(desk.client, desk.clock, requestMs), [desk]);
  const [plan, setPlan] = useState<readonly Planned[]>();
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [done, setDone] = useState<Done>();
  const cancel = useRef(new AbortController());
  useEffect(() => () => cancel.current.abort(), []);

  const look = () =>
    planSetUp(ask, piecesOf({ date: t('setUp.words.date'), choice: t('setUp.words.choice') }), cancel.current.signal);
  const run = async (work: (plan: readonly Planned[]) => Promise<Done | undefined>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    setSure(false);
    setDone(undefined);
    let outcome: Done | undefined;
    try {
      outcome = await work(await look());
    } catch (error) {
      setTrouble(troubleOf(error));
    }
    // What was done before it went wrong is shown as well.
    const now = await look().catch(() => undefined);
    if (now) setPlan(now);
    setDone(outcome);
    setBusy(false);
  };
  const make = () =>
    run(async (now) => {
      for (const one of now) await setUp(ask, one);
      settings.edit(settingsFor(await look()));
      return 'made';
    });
  const remove = () =>
    run(async (now) => {
      for (const one of [...now].reverse()) await takeAway(ask, one);
      settings.edit(settingsWithout(now, settings.seen));
      return 'removed';
    });
  const isThere = plan?.some(({ found }) => found !== undefined) ?? false;
  const isMissing = plan?.some(({ found }) => found === undefined) ?? false;
  const button = (name: 'look' | 'make' | 'remove' | 'surely', run: () => void, off = false) => (
    <button type="button" className="tuning-button" data-set-up={name} disabled={busy || off} onClick={run}>
      {t(`setUp.${name}`)}
    </button>
  );
  return (
    <Part name="set-up" title={t('setUp.title')}>
      <p className="tuning-help">{t('setUp.about')}</p>
      <div aria-live="polite">
        {plan && (
          <ul className="tuning-list">
            {plan.map(({ piece, found }) => (
              <li key={piece.id} data-piece={piece.id} data-there={found !== undefined}>
                {t(`setUp.pieces.${piece.id}`, { name: piece.name })}:{' '}
                {t(found === undefined ? 'setUp.missing' : 'setUp.there')}
              </li>
            ))}
          </ul>
        )}
        {done && <p data-set-up-done={done}>{t(`setUp.done.${done}`)}</p>}
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
      <p className="tuning-buttons">
        {plan === undefined && button('look', () => void run(async () => undefined))}
        {plan && button('make', () => void make(), !isMissing)}
        {plan && !sure && button('remove', () => setSure(true), !isThere)}
        {sure && button('surely', () => void remove())}
      </p>
      {sure && <p>{t('setUp.warning')}</p>}
      <BandTags desk={desk} ask={ask} isWriting={settings.now.account.writeTags === true} />
    </Part>
  );
}
