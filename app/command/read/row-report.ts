import { isContact, isFromCustomer } from '../../../src/facts/contact';
import { messagesAsOf } from '../../../src/facts/facts-as-of';
import type { Message } from '../../../src/facts/message';
import type { FlagId } from '../../../src/flags/types';
import type { StepId, StepState } from '../../../src/playbook/types';
import type { HealthReport } from '../../../src/report/types';
import type { SignalId } from '../../../src/signals/types';
import { readMessage } from '../../../src/text/reading';
import type { RowFacts } from './row-facts';

export type Tag =
  | 'complaint'
  | 'anger'
  | 'abuse'
  | 'churn'
  | 'legal_threat'
  | 'public_threat'
  | 'repeat_contact'
  | 'broken_promise'
  | 'wants_human';

/** What is written for a row. Parts that the engine does not know yet are empty. */
export interface RowReport {
  readonly id: string | number;
  /** Strain, from 0 (calm) to 1. */
  readonly score: number;
  readonly tags: readonly Tag[];
  readonly flags: readonly FlagId[];
  readonly mode: 'emotional' | 'rational' | null;
  /** Public replies that apologize. */
  readonly apologies: number;
  readonly promises: readonly { readonly quote: string; readonly due: string | null; readonly state: string }[];
  /** Questions of the customer that nobody answered since. */
  readonly openQuestions: number;
  readonly steps: Readonly<Partial<Record<StepId, StepState['state']>>>;
  readonly draft: { readonly warnings: readonly string[]; readonly covered: readonly string[] };
}

/** A report of the engine in the words of the output. Pure. */
export const rowReport = (id: string | number, report: HealthReport, { facts, asOf }: RowFacts): RowReport => {
  const contacts = messagesAsOf(facts.messages ?? [], asOf).filter(
    (message) => isContact(message) && !readMessage(message).automatic,
  );
  return {
    id,
    score: (100 - report.score) / 100,
    tags: tagsOf(report),
    flags: report.flags.map((flag) => flag.id),
    mode: null,
    apologies: contacts.filter((message) => !isFromCustomer(message) && readMessage(message).apologies.length > 0)
      .length,
    promises: [],
    openQuestions: openQuestions(contacts),
    steps: Object.fromEntries(report.steps.map((step) => [step.id, step.state])),
    draft: { warnings: [], covered: [] },
  };
};

/** A sign that is raised, or a flag, stands for a tag. */
const tags: Readonly<Record<Tag, { readonly signs?: readonly SignalId[]; readonly flags?: readonly FlagId[] }>> = {
  complaint: { signs: ['value', 'disputed-promise', 'unreasonable-demands', 'public-complaint'] },
  anger: { signs: ['frustration'] },
  abuse: { signs: ['abuse'], flags: ['abuse', 'threat-of-harm'] },
  churn: { flags: ['churn'] },
  legal_threat: { flags: ['legal'] },
  public_threat: { flags: ['public'] },
  repeat_contact: { signs: ['repeat-contact'], flags: ['repeat-contact', 'double-failure'] },
  broken_promise: { signs: ['broken-promise'], flags: ['broken-promise'] },
  wants_human: { flags: ['wants-supervisor'] },
};

const tagsOf = ({ signals, flags }: HealthReport): readonly Tag[] => {
  const raised = new Set<string>(signals.filter(({ outcome }) => outcome === 'raised').map(({ id }) => id));
  const flagged = new Set<string>(flags.map(({ id }) => id));
  return (Object.keys(tags) as Tag[]).filter(
    (tag) => tags[tag].signs?.some((id) => raised.has(id)) || tags[tag].flags?.some((id) => flagged.has(id)),
  );
};

/** What we write next answers all that are open: whether it really does is beyond a first reading. */
const openQuestions = (contacts: readonly Message[]): number => {
  let open = 0;
  for (const message of contacts) open = isFromCustomer(message) ? open + readMessage(message).questions.length : 0;
  return open;
};
