import { hear } from '../../src/text/hear';
import type { Hearing } from '../../src/text/hearing';

/** Hears what words say; what they sound like is for tests of tone alone. */
export const hearing: Hearing = { hear };
