import { beQuick, explainLimits, handOver, oneClearQuestion, ownTheFailure, quoteRecord, setBoundary } from './moves';
import { acknowledge, apologize, ask, closing, followUp, offer } from './steps';
import type { Phrase, SayGroup } from './types';

/** Every phrase, the one that fits a case best before those that fit many. */
const catalog = {
  acknowledge,
  apologize,
  ask,
  offer,
  'follow-up': followUp,
  closing,
  'set-boundary': setBoundary,
  'explain-limits': explainLimits,
  'quote-record': quoteRecord,
  'one-clear-question': oneClearQuestion,
  'own-the-failure': ownTheFailure,
  'be-quick': beQuick,
  'hand-over': handOver,
} as const satisfies Partial<Record<SayGroup, readonly Phrase[]>>;

/** Key of a phrase in `translations/say`. */
export type SayKey = (typeof catalog)[keyof typeof catalog][number]['key'];

/** Moves that are not said to anybody (stay calm, document) have none. */
export const phrases: Readonly<Partial<Record<SayGroup, readonly Phrase<SayKey>[]>>> = catalog;
