import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { instantAt } from '../../../src/facts/calendar';
import type { Baseline } from '../../../src/facts/facts';
import { DAY, type Instant, MINUTE } from '../../../src/facts/instant';
import { tagsOf } from '../../../src/flags/flag-tags';
import type { Policy } from '../../../src/health/policy';
import type { PastProgress } from '../../../src/helpdesk/past-port';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { createPastReader } from '../../../src/helpdesk/zendesk/past';
import type { RingsFrom } from '../../../src/tuning/course';
import type { LoadedPast } from '../../../src/tuning/make-past';
import type { Period } from '../../../src/tuning/past-ticket';
import type { Comparison } from '../../../src/tuning/session';
import type { Suggestion, Wish } from '../../../src/tuning/suggest';
import { htmlText } from '../../shared/html-text';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';
import { createDryRunClient, type DryRunClient, startWorker, type WorkerLike } from './dry-run-client';
import type { DryRunAnswer } from './dry-run-messages';

/** What of the past is to be looked at. */
export interface Choice {
  readonly days: number;
  /** Its last day, `2026-03-10`; empty: today. */
  readonly until: string;
  readonly backDays: number;
  readonly withWords: boolean;
  /** The account's own tags that mark an escalation. */
  readonly tags: readonly string[];
}

export type DryRunPhase =
  | { readonly is: 'none' | 'counting' | 'stopped' | 'no-worker' }
  | { readonly is: 'counted'; readonly tickets: number }
  | { readonly is: 'loading'; readonly part: 'tickets' | 'words'; readonly progress: PastProgress }
  | { readonly is: 'hearing' | 'judging'; readonly done: number; readonly of: number }
  | {
      readonly is: 'ready';
      readonly tickets: number;
      /** Those of them whose words were asked for and not read, for they began too long before the period. */
      readonly unheard: number;
      readonly at: Instant;
      readonly period: Period;
      /** What is usual in the account; absent where the period ended long ago. */
      readonly usual?: Baseline;
    }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

export interface DryRunHandle {
  readonly phase: DryRunPhase;
  readonly comparison: Comparison | undefined;
  /** A comparison is under way. */
  readonly busy: boolean;
  readonly suggestion: Suggestion | 'searching' | 'none' | undefined;
  readonly count: (choice: Choice) => void;
  readonly load: (choice: Choice) => void;
  readonly stop: () => void;
  readonly suggest: (policy: Policy, wish: Wish) => void;
}

export interface DryRunInput {
  readonly desk: BoardDesk;
  readonly now: Policy;
  readonly draft: Policy;
  readonly baseline: Baseline | undefined;
  readonly ringsFrom: RingsFrom;
  readonly start?: () => WorkerLike;
}

interface Asked {
  readonly choice: Choice;
  readonly period: Period;
}

const requestMs = 90_000;
const lag = 2 * MINUTE;

/** The account's past and the policies laid over it. Nothing of it is kept beyond this page. */
export function useDryRun({ desk, now, draft, baseline, ringsFrom, start = startWorker }: DryRunInput): DryRunHandle {
  const { clock, client, settings } = desk;
  const read = useMemo(() => createReadJson(client, clock, requestMs), [client, clock]);
  const [phase, setPhase] = useState<DryRunPhase>({ is: 'none' });
  const [comparison, setComparison] = useState<Comparison>();
  const [busy, setBusy] = useState(false);
  const [suggestion, setSuggestion] = useState<DryRunHandle['suggestion']>();
  const worker = useRef<DryRunClient | undefined>(undefined);
  const abort = useRef<AbortController | undefined>(undefined);
  const asked = useRef<Asked | undefined>(undefined);

  const end = useCallback((): void => {
    abort.current?.abort();
    worker.current?.end();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const hear = (answer: DryRunAnswer): void => {
    if (answer.kind === 'progress') {
      const { part, done, of } = answer;
      setPhase((before) => (before.is === 'hearing' || before.is === 'judging' ? { is: part, done, of } : before));
    } else if (answer.kind === 'looked') {
      if (!asked.current) return;
      const { choice, period } = asked.current;
      const { tickets, usual } = answer;
      const unheard = choice.withWords ? answer.unheard : 0;
      setPhase({
        is: 'ready',
        tickets,
        unheard,
        at: clock.now(),
        period,
        ...(choice.until === '' && { usual }),
      });
    } else if (answer.kind === 'ran') {
      setBusy(false);
      setComparison(answer.comparison);
    } else if (answer.kind === 'suggested') setSuggestion(answer.suggestion ?? 'none');
    else if (answer.kind === 'failed') {
      setBusy(false);
      setPhase({ is: 'no-worker' });
    }
  };

  const isReady = phase.is === 'ready';
  useEffect(() => {
    if (!isReady || !worker.current) return;
    setBusy(true);
    setSuggestion(undefined);
    worker.current.ask({ kind: 'run', before: now, after: draft, ringsFrom });
  }, [isReady, now, draft, ringsFrom]);

  const reader = () => {
    const fieldKeys = [settings.account.paymentField].filter((key) => key !== undefined);
    return createPastReader({ read, clock, readHtml: htmlText, fieldKeys, organizationKeys: fieldKeys });
  };
  const begin = (): AbortController => {
    end();
    setComparison(undefined);
    abort.current = new AbortController();
    return abort.current;
  };
  const guarded = async (cancel: AbortController, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!cancel.signal.aborted) setPhase({ is: 'trouble', trouble: troubleOf(error) });
    }
  };

  const count = (chosen: Choice): void => {
    const cancel = begin();
    setPhase({ is: 'counting' });
    void guarded(cancel, async () => {
      const tickets = await reader().count(
        periodOf(chosen, clock.now(), now.zone).from - chosen.backDays * DAY,
        cancel.signal,
      );
      if (!cancel.signal.aborted) setPhase({ is: 'counted', tickets });
    });
  };

  const load = (chosen: Choice): void => {
    const cancel = begin();
    const { signal } = cancel;
    const past = reader();
    const period = periodOf(chosen, clock.now(), now.zone);
    asked.current = { choice: chosen, period };
    const tell = (part: 'tickets' | 'words') => (progress: PastProgress) => {
      if (!signal.aborted) setPhase({ is: 'loading', part, progress });
    };
    void guarded(cancel, async () => {
      tell('tickets')({ requests: 0, found: 0 });
      const tickets = await past.tickets({
        since: period.from - chosen.backDays * DAY,
        signal,
        onProgress: tell('tickets'),
      });
      const wordsSince = period.from - WORDS_BACK * DAY;
      const words = chosen.withWords
        ? await past.words({ since: wordsSince, until: period.to, signal, onProgress: tell('words') })
        : undefined;
      if (signal.aborted) return;
      const loaded: LoadedPast = { ...tickets, ...words, wordsSince, ...(baseline && { baseline }) };
      setPhase({ is: 'hearing', done: 0, of: tickets.tickets.length });
      worker.current = createDryRunClient(start(), hear);
      worker.current.ask({
        kind: 'look',
        loaded,
        period,
        policy: now,
        tags: { byHand: tagsOf('help-wanted'), own: chosen.tags },
      });
    });
  };

  const stop = (): void => {
    end();
    setBusy(false);
    setPhase({ is: 'stopped' });
  };
  const suggest = (policy: Policy, wish: Wish): void => {
    setSuggestion('searching');
    worker.current?.ask({ kind: 'suggest', policy, wish });
  };
  return { phase, comparison, busy, suggestion, count, load, stop, suggest };
}

/** A ticket of the period may have been opened before it: what was said up to two weeks earlier is read along. */
export const WORDS_BACK = 14;

/** The stretch of the past that is meant. Exports never tell the last minute, so that today ends a little earlier. */
export function periodOf({ days, until }: Choice, now: Instant, zone: string): Period {
  const [year, month, day] = until.split('-').map(Number);
  const latest = now - lag;
  const to = year && month && day ? Math.min(instantAt({ year, month, day }, DAY / MINUTE, zone), latest) : latest;
  return { from: to - days * DAY, to };
}
