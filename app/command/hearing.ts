import type { Listening } from '../../src/ledgers/listening';
import { promisesUntil } from '../../src/ledgers/promises';
import { hear } from '../../src/text/hear';
import { toneOf } from '../../src/text/tone';
import { toneModel } from '../../src/text/tone/model';

/** A command waits for nothing: it hears all from the start. */
export const hearing = { hear, promisesUntil, tone: toneOf(toneModel) } satisfies Listening;
