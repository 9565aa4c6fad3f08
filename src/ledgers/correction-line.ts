import type { PromiseCorrection } from '../facts/correction';
import type { Instant } from '../facts/instant';

/** The line of an internal note that holds a correction for everybody, as the ledger reads it; the same in any language. */
export const correctionLine = ({
  promise: { saidAt, ordinal },
  as,
}: Pick<PromiseCorrection, 'promise' | 'as'>): string =>
  `Evenkeel: promise ${utc(saidAt)} #${ordinal} ${typeof as === 'string' ? WORDS[as] : `due ${utc(as.due)}`}`;

const WORDS = { kept: 'kept', 'not-a-promise': 'not a promise', 'as-read': 'as read' } as const;

/** To the second, as helpdesks tell times. */
const utc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
