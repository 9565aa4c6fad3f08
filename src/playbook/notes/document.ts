import type { Promised } from '../../ledgers/promises';
import type { Quote } from '../../ledgers/said';
import type { Evidence, SignalId } from '../../signals/types';
import type { Case } from './case';
import { type Counts, countsOf } from './counts';

/** What happened, in dated quotes and counts: for a dispute, and for whoever looks at it later. */
export interface DocumentNote {
  readonly signs: readonly DocumentedSign[];
  /** Those that we did not keep in time. */
  readonly promises: readonly Promised[];
  readonly counts: Counts;
}

export interface DocumentedSign {
  readonly id: SignalId;
  /** Oldest first, each sentence once. */
  readonly quotes: readonly Quote[];
  /** Waits, counts and events. */
  readonly rest: readonly Evidence[];
}

/** A sentence that raised several signs is quoted under the first of them alone. */
export function documentNote(about: Case): DocumentNote {
  const told = new Set<string>();
  const signs = about.raised.map(({ id, evidence }): DocumentedSign => {
    const quotes = evidence
      .filter((item) => item.kind === 'quote')
      .filter(({ message, start }) => {
        const key = `${message} ${start}`;
        return !told.has(key) && told.add(key);
      });
    return {
      id,
      quotes: quotes.map(({ kind: _, ...quote }) => quote).sort((a, b) => a.at - b.at),
      rest: evidence.filter(({ kind }) => kind !== 'quote'),
    };
  });
  return {
    signs: signs.filter(({ quotes, rest }) => quotes.length + rest.length > 0),
    promises: about.promises.filter(({ state }) => state === 'broken' || state === 'late'),
    counts: countsOf(about),
  };
}
