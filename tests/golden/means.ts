import { defaultPolicy, type Policy } from '../../src/health/policy';
import type { Listening } from '../../src/ledgers/listening';
import { promisesUntil } from '../../src/ledgers/promises';
import { hear } from '../../src/text/hear';
import { toneOf } from '../../src/text/tone';
import { toneModel } from '../../src/text/tone/model';

/** What the golden stories are judged with: an account that maps the days overdue, and all that is shipped to hear with. */
export const goldenPolicy: Policy = { ...defaultPolicy, paymentField: 'days_overdue' };
export const goldenHearing: Listening = { hear, promisesUntil, tone: toneOf(toneModel) };
