import { hear } from '../../src/text/hear';
import type { Hearing } from '../../src/text/hearing';
import { toneOf } from '../../src/text/tone';
import { toneModel } from '../../src/text/tone/model';

/** A command waits for nothing: it hears all from the start. */
export const hearing = { hear, tone: toneOf(toneModel) } satisfies Hearing;
