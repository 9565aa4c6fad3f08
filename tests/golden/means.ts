import { defaultPolicy, type Policy } from '../../src/health/policy';
import { hear } from '../../src/text/hear';
import type { Hearing } from '../../src/text/hearing';
import { toneOf } from '../../src/text/tone';
import { toneModel } from '../../src/text/tone/model';

/** What the golden stories are judged with: an account that maps the days overdue, and all that is shipped to hear with. */
export const goldenPolicy: Policy = { ...defaultPolicy, paymentField: 'days_overdue' };
export const goldenHearing: Hearing = { hear, tone: toneOf(toneModel) };
