import type { FlagTrail } from '../../../src/facts/flag-trail';
import type { Instant } from '../../../src/facts/instant';
import type { PersonId } from '../../../src/facts/person';

/** Keeps what somebody says of a ticket's flags and signs; `words` is what an internal note says of it to people. */
export type Telling = (
  told: (who: PersonId, now: Instant) => FlagTrail,
  words: (name: string) => string,
) => Promise<void>;
