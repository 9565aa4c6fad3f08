import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Baseline } from '../../../src/facts/facts';
import { DAY, type Instant, MINUTE } from '../../../src/facts/instant';
import { tagsOf } from '../../../src/flags/flag-tags';
import type { Policy } from '../../../src/health/policy';
import type { PastProgress } from '../../../src/helpdesk/past-port';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { createPastReader } from '../../../src/helpdesk/zendesk/past';
import type { RingsFrom } from '../../../src/tuning/course';
import type { LoadedPast } from '../../../src/tuning/make-past';
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
  readonly backDays: number;
  readonly withWords: boolean;
  /** The account's own tags that mark an escalation. */
  readonly tags: readonly string[];
}

export type DryRunPhase =
  | { readonly is: 'none' | 'counting' | 'stopped' | 'no-worker' }
  | { readonly is: 'counted'; readonly tickets: number }
  | { readonly is: 'loading'; readonly part: 'tickets' | 'words'; readonly progress: PastProgress }
  | { readonly is: 'judging'; readonly done: number; readonly of: number }
  | {
      readonly is: 'ready';
      readonly tickets: number;
      readonly at: Instant;
      readonly withWords: boolean;
      readonly usual: Baseline;
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

const requestMs = 90_000;
/** Exports never tell the last minute. */
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
  const choice = useRef<Choice | undefined>(undefined);

  const end = useCallback((): void => {
    abort.current?.abort();
    worker.current?.end();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const hear = (answer: DryRunAnswer): void => {
    if (answer.kind === 'progress') {
      setPhase((before) => (before.is === 'judging' ? { is: 'judging', done: answer.done, of: answer.of } : before));
    } else if (answer.kind === 'looked') {
      const withWords = choice.current?.withWords ?? false;
      setPhase({ is: 'ready', tickets: answer.tickets, at: clock.now(), withWords, usual: answer.usual });
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
    return createPastReader({ read, clock, readHtml: htmlText, fieldKeys });
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
      const tickets = await reader().count(startOf(chosen, clock.now()), cancel.signal);
      if (!cancel.signal.aborted) setPhase({ is: 'counted', tickets });
    });
  };

  const load = (chosen: Choice): void => {
    const cancel = begin();
    choice.current = chosen;
    const { signal } = cancel;
    const past = reader();
    const to = clock.now() - lag;
    const period = { from: to - chosen.days * DAY, to };
    const tell = (part: 'tickets' | 'words') => (progress: PastProgress) => {
      if (!signal.aborted) setPhase({ is: 'loading', part, progress });
    };
    void guarded(cancel, async () => {
      tell('tickets')({ requests: 0, found: 0 });
      const tickets = await past.tickets({ since: startOf(chosen, to), signal, onProgress: tell('tickets') });
      const wordsSince = period.from - WORDS_BACK * DAY;
      const words = chosen.withWords
        ? await past.words({ since: wordsSince, signal, onProgress: tell('words') })
        : undefined;
      if (signal.aborted) return;
      const loaded: LoadedPast = { ...tickets, ...words, wordsSince, ...(baseline && { baseline }) };
      setPhase({ is: 'judging', done: 0, of: tickets.tickets.length });
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

/** Since when tickets are read: the period, and the customers' history before it. */
export const startOf = ({ days, backDays }: Choice, to: Instant): Instant => to - (days + backDays) * DAY;
