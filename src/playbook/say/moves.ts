import type { Phrase } from './types';

/** A warning, the end of the contact, and a pause for the agent. A threat is not warned about. */
export const setBoundary = [
  { key: 'boundary-warning', unless: ['threat'] },
  { key: 'boundary-end' },
  { key: 'boundary-pause', unless: ['threat'] },
] as const satisfies readonly Phrase[];

/** No, why, and what is possible instead. */
export const explainLimits = [
  { key: 'limits-reason' },
  { key: 'limits-choice' },
  { key: 'limits-part' },
] as const satisfies readonly Phrase[];

/** Our own words where there are any, else the benefit of the doubt. */
export const quoteRecord = [
  { key: 'record-promised', needs: ['record'] },
  { key: 'record-not-found' },
  { key: 'record-suggested' },
] as const satisfies readonly Phrase[];

/** Easy to answer, with the date after which we close. */
export const oneClearQuestion = [
  { key: 'question-still', needs: ['name', 'problem'] },
  { key: 'question-yes-no' },
  { key: 'question-close' },
] as const satisfies readonly Phrase[];

/** What we did wrong, then what happens now; after a second failed fix with one owner. */
export const ownTheFailure = [
  { key: 'own-failed-twice', when: ['failed-twice'] },
  { key: 'own-failed', when: ['failed'], unless: ['failed-twice'] },
  { key: 'own-missed', needs: ['promised'] },
  { key: 'own-wait', needs: ['wait'] },
  { key: 'own-times', needs: ['times'] },
  { key: 'own-mistake', apologizes: 'once' },
  { key: 'own-myself' },
] as const satisfies readonly Phrase[];

/** Short and at once, with the cause of the delay. */
export const beQuick = [
  { key: 'quick-delay', needs: ['wait'], apologizes: 'once' },
  { key: 'quick-short' },
  { key: 'quick-now' },
] as const satisfies readonly Phrase[];

/** One person who stays with it, and nothing to be told twice. */
export const handOver = [{ key: 'hand-over-owner' }, { key: 'hand-over-when' }] as const satisfies readonly Phrase[];
