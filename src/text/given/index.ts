import { memoised } from '../../facts/memo';
import type { Message } from '../../facts/message';
import { dissect } from '../dissect';
import type { Span } from '../span';
import { findNumbers, type NumberKind } from './numbers';
import { findThings, type ThingKind } from './things';
import { findTried } from './tried';

export type GivenKind = NumberKind | ThingKind | 'tried';

/** What a customer told of the matter: a number or a name as it stands, or the sentence that says what was tried. */
export interface Given extends Span {
  readonly kind: GivenKind;
}

/**
 * What a message tells that nobody need ask for again, in its order. Rather too little than something that is none. Spans
 * point into `Message.text`; quoted mail and signatures are not searched.
 */
export const readGiven: (message: Message) => readonly Given[] = memoised((message) => {
  const { own, sentences, original } = dissect(message);
  const found: readonly Given[] = [
    ...findNumbers(own),
    ...findThings(own, sentences),
    ...findTried(own, sentences).map((span) => ({ kind: 'tried' as const, ...span })),
  ];
  return found.toSorted((a, b) => a.start - b.start).map(({ kind, ...span }) => ({ kind, ...original(span) }));
});
