import type { Listening } from '../../src/ledgers/listening';
import { promisesUntil } from '../../src/ledgers/promises';
import { hear } from '../../src/text/hear';

/** Hears what words say; what they sound like is for tests of tone alone. */
export const hearing: Listening = { hear, promisesUntil };
