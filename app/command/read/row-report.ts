import { isFromCustomer } from '../../../src/facts/contact';
import type { Message } from '../../../src/facts/message';
import type { FlagId } from '../../../src/flags/types';
import { findApologies } from '../../../src/ledgers/apologies';
import { currentMatter } from '../../../src/ledgers/matter';
import { openQuestions } from '../../../src/ledgers/open-questions';
import type { Promised } from '../../../src/ledgers/promises';
import type { WarningId } from '../../../src/playbook/draft/types';
import type { Mode } from '../../../src/playbook/mode';
import type { Situation } from '../../../src/playbook/situation';
import type { StepId, StepResult, StepState } from '../../../src/playbook/types';
import type { SignalId } from '../../../src/signals/types';
import { dissect } from '../../../src/text/dissect';
import { hear } from '../../../src/text/hear';
import { readMessage } from '../../../src/text/reading';
import type { Saying } from '../../../src/text/saying-ids';
import { checkRowDraft } from './row-draft';

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

/** What is written for a row. */
export interface RowReport {
  readonly id: string | number;
  /** Strain, from 0 (calm) to 1: of the customer's words where they can be judged, else of what was raised. */
  readonly score: number;
  readonly tags: readonly Tag[];
  readonly flags: readonly FlagId[];
  /** `null` where the customer wrote nothing that can be judged. */
  readonly mode: Mode | null;
  /** Public replies that apologize for the trouble at hand: one that the customer called solved is over. */
  readonly apologies: number;
  readonly promises: readonly RowPromise[];
  /** Questions of the customer that nobody answered since. */
  readonly openQuestions: number;
  readonly steps: Readonly<Partial<Record<StepId, StepState['state']>>>;
  readonly draft: { readonly warnings: readonly WarningId[]; readonly covered: readonly StepId[] };
}

/** A promise of ours: its sentence, when it falls due (ISO 8601; `null` for vague and conditional ones), how it stands. */
export interface RowPromise {
  readonly quote: string;
  readonly due: string | null;
  readonly state: Promised['state'];
}

/** What the engine found in a row. */
export interface JudgedRow {
  /** 0..100, 100 is calm. */
  readonly score: number;
  readonly raised: readonly SignalId[];
  readonly flags: readonly FlagId[];
  readonly steps: readonly StepResult[];
  readonly situation: Situation;
  /** What was said between the customer and us, oldest first. */
  readonly contacts: readonly Message[];
  readonly promises: readonly Promised[];
  readonly mode: Mode | undefined;
  /** Strain that the tone model hears, 0..1; absent where it knows none of the languages. */
  readonly strain?: number;
  /** Whether that is as much as the policy calls strained. */
  readonly strained: boolean;
}

/** The engine's findings in the words of the output. Pure. */
export const rowReport = (id: string | number, judged: JudgedRow, draft = ''): RowReport => {
  const { score, raised, flags, steps, contacts, promises, mode, strain, strained } = judged;
  return {
    id,
    score: strain ?? (100 - score) / 100,
    tags: tagsOf(raised, flags, saidOf(contacts, strained)),
    flags,
    mode: mode ?? null,
    apologies: findApologies(currentMatter(contacts, false, promises).contacts).length,
    promises: promises.map((promise) => rowPromise(promise, contacts)),
    openQuestions: openQuestions(contacts).length,
    steps: Object.fromEntries(steps.map((step) => [step.id, step.state])),
    draft: checkRowDraft(draft, judged),
  };
};

function rowPromise({ message, start, end, due, state }: Promised, contacts: readonly Message[]): RowPromise {
  const text = contacts.find(({ id }) => id === message)?.text ?? '';
  return { quote: text.slice(start, end), due: due === undefined ? null : new Date(due).toISOString(), state };
}

/** A sign that is raised, a flag, or the customer's own words stand for a tag. */
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

const tagsOf = (raised: readonly SignalId[], flagged: readonly FlagId[], said: ReadonlySet<Tag>): readonly Tag[] =>
  (Object.keys(tags) as Tag[]).filter(
    (tag) =>
      said.has(tag) ||
      tags[tag].signs?.some((id) => raised.includes(id)) ||
      tags[tag].flags?.some((id) => flagged.includes(id)),
  );

/** What a row tells in words alone: a first message raises no sign, and still says what it says. */
function saidOf(contacts: readonly Message[], strained: boolean): ReadonlySet<Tag> {
  const said = new Set<Tag>();
  if (strained) said.add('anger');
  for (const message of contacts.filter(isFromCustomer)) {
    const { trouble, failing, again } = readMessage(message);
    const { sayings } = hear(message);
    for (const [saying, tag] of TOLD) if (sayings[saying]) said.add(tag);
    if (trouble.length + failing.length > 0) said.add('complaint');
    if (again.length > 0) said.add('repeat_contact');
    if (dissect(message).topics.human) said.add('wants_human');
  }
  return said;
}

/** What the customer claims is a tag, whether or not the record agrees. */
const TOLD: readonly (readonly [Saying, Tag])[] = [
  ['claimed-promise', 'broken_promise'],
  ['claimed-count', 'repeat_contact'],
  ['claimed-silence', 'complaint'],
  ['claimed-silence', 'repeat_contact'],
  ['billing-dispute', 'complaint'],
  ['price-objection', 'complaint'],
];
