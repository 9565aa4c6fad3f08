import type { Silence } from '../ledgers/silences';
import type { Numbers } from './numbers';
import type { Signal } from './types';
import { silenceGround, windowStart } from './waits';
import { fromWords, patternGround } from './words';

/**
 * Demands past what was agreed: do it or else, no taken for no answer, everything at once. Whoever presses while we
 * keep them waiting past the limit has a reason, and is not charged for it.
 */
export const unreasonableDemands: Signal<'said' | 'silences', never> = {
  id: 'unreasonable-demands',
  ledger: 'strain',
  reads: ['said', 'silences'],
  evaluate({ said, silences }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const late = silences.filter((silence) => silenceGround(silence, numbers, asOf));
    const pressed = said.quotes('ultimatum', since).filter(({ at }) => !late.some((silence) => isWithin(at, silence)));
    return fromWords(patternGround('ultimatums', pressed, scaleOf(numbers)), said, 'customer', since);
  },
};

const scaleOf = ({ scales }: Numbers) => scales.unreasonableDemands;

const isWithin = (at: number, { from, to }: Silence): boolean => from <= at && (to === undefined || at <= to);
