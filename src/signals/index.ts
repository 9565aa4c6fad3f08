import { attention } from './attention';
import { frustration } from './frustration';
import { goodwill } from './goodwill';
import { handOffs } from './hand-offs';
import { ignored } from './ignored';
import { noAcknowledgement } from './no-acknowledgement';
import { repeatContact } from './repeat-contact';
import { silence } from './silence';
import type { Signal } from './types';
import { value } from './value';
import { wait } from './wait';
import { workload } from './workload';

/**
 * Every sign, in the order in which they charge: a fact is paid for under the first sign that raises it. A new sign is
 * a file, a line here and a row of points in the policy; the laws in `tests/laws` say what is still missing.
 */
export const signals: readonly Signal[] = [
  noAcknowledgement,
  ignored,
  wait,
  repeatContact,
  handOffs,
  workload,
  attention,
  silence,
  value,
  frustration,
  goodwill,
];
