import type { Facts } from '../facts/facts';
import { messagesAsOf } from '../facts/facts-as-of';
import type { Instant } from '../facts/instant';
import type { Policy } from '../health/policy';
import { type Apology, findApologies } from '../ledgers/apologies';
import { type FactGiven, findGiven } from '../ledgers/facts-given';
import type { Listening } from '../ledgers/listening';
import { currentMatter } from '../ledgers/matter';
import { type QuestionLedger, questionLedger } from '../ledgers/question-ledger';
import { isHumanContact } from '../text/human-contact';
import { evaluate } from './evaluate';
import type { HealthReport } from './types';

/** What was said on the ticket in front beside promises; empty where the conversation could not be read. */
export interface SaidReport {
  /** Ours of the current matter, oldest first. */
  readonly apologies: readonly Apology[];
  readonly questions: QuestionLedger;
  /** What the customer told already. */
  readonly given: readonly FactGiven[];
}

/** The whole report. The sidebar makes its second part only once the badge is drawn, which does not need it. */
export interface FullReport extends HealthReport, SaidReport {}

export function evaluateFully(facts: Facts, policy: Policy, asOf: Instant, hearing: Listening = {}): FullReport {
  const report = evaluate(facts, policy, asOf, hearing);
  return { ...report, ...saidOn(facts, report) };
}

export function saidOn(
  { messages = [] }: Pick<Facts, 'messages'>,
  { asOf, promises }: Pick<HealthReport, 'asOf' | 'promises'>,
): SaidReport {
  const contacts = messagesAsOf(messages, asOf).filter(isHumanContact);
  return {
    apologies: findApologies(currentMatter(contacts, false, promises).contacts),
    questions: questionLedger(contacts, promises),
    given: findGiven(contacts),
  };
}
