import { abuse } from './abuse';
import { adviceIgnored } from './advice-ignored';
import { attention } from './attention';
import { brokenPromise } from './broken-promise';
import { changingDemands } from './changing-demands';
import { disputedPromise } from './disputed-promise';
import { etiquette } from './etiquette';
import { expectationGap } from './expectation-gap';
import { frustration } from './frustration';
import { goodwill } from './goodwill';
import { handOffs } from './hand-offs';
import { ignored } from './ignored';
import { knowledgeGap } from './knowledge-gap';
import { noAcknowledgement } from './no-acknowledgement';
import { noAuthority } from './no-authority';
import { noEmpathy } from './no-empathy';
import { payment } from './payment';
import { publicComplaint } from './public-complaint';
import { repeatContact } from './repeat-contact';
import { silence } from './silence';
import type { Signal } from './types';
import { unreasonableDemands } from './unreasonable-demands';
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
  brokenPromise,
  handOffs,
  etiquette,
  noEmpathy,
  knowledgeGap,
  noAuthority,
  expectationGap,
  workload,
  attention,
  silence,
  abuse,
  publicComplaint,
  unreasonableDemands,
  changingDemands,
  disputedPromise,
  adviceIgnored,
  payment,
  value,
  frustration,
  goodwill,
];
