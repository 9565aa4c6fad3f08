import fc from 'fast-check';
import type { FlagEvent } from '../../src/facts/flag-event';
import type { FlagTrail, SignReview } from '../../src/facts/flag-trail';
import { causes } from '../../src/flags/causes';
import { severities } from '../../src/flags/severity';

const at = fc.integer({ min: 0, max: 60 }).map((minute) => 1_772_000_000_000 + minute * 60_000);
const who = fc.constantFrom(301, 302, 9_007_199_254_740_991);
const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
/** Few ids, so that the same event is told twice, also in different ways. */
const id = fc.integer({ min: 0, max: 12 }).map((n) => `e${n}`);

const event: fc.Arbitrary<FlagEvent> = fc.oneof(
  fc.record({
    id,
    kind: fc.constant('occur' as const),
    at,
    who: fc.constant('engine' as const),
    severity: fc.constantFrom(...severities),
    evidenceAt: at,
  }),
  fc.record({ id, kind: fc.constant('call' as const), at, who, note: words }),
  fc.record({ id, kind: fc.constantFrom('acknowledge' as const, 'take-over' as const, 'reopen' as const), at, who }),
  fc.record({ id, kind: fc.constant('snooze' as const), at, who, until: at }),
  fc.record({ id, kind: fc.constantFrom('resolve' as const, 'dismiss' as const), at, who, reason: words }),
);

const sign = fc.constantFrom('abuse', 'wait', 'frustration');

const review: fc.Arbitrary<SignReview> = fc.oneof(
  fc.record({ id, kind: fc.constant('quiet' as const), at, who, sign, reason: words }),
  fc.record({ id, kind: fc.constant('restore' as const), at, who, sign }),
);

/** Trails as anybody may tell them: in any order, the same twice, against each other. */
export const trails: fc.Arbitrary<FlagTrail> = fc.record(
  {
    events: fc.dictionary(fc.constantFrom(...causes), fc.array(event, { maxLength: 12 }), { maxKeys: 3 }),
    reviews: fc.array(review, { maxLength: 6 }),
    folded: fc.record({ count: fc.nat(9), until: at }),
  },
  { requiredKeys: ['events', 'reviews'] },
);
