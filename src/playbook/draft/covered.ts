import { openQuestions } from '../../ledgers/open-questions';
import { handsOver } from '../../text/deeds';
import { dissect } from '../../text/dissect';
import { beginsIn } from '../../text/sentences';
import type { StepId } from '../types';
import type { DraftReading } from './draft-reading';
import type { DraftGround } from './ground';
import { passesOver } from './warnings/open-question-ignored';

/** The steps that a draft takes by itself, in their order. */
export const coveredBy = (draft: DraftReading, ground: DraftGround): readonly StepId[] =>
  rules.flatMap(([id, covers]) => (covers(draft, ground) ? [id] : []));

const rules: readonly (readonly [StepId, (draft: DraftReading, ground: DraftGround) => boolean])[] = [
  ['acknowledge', (draft) => acknowledges(draft)],
  ['apologize', ({ parts }) => parts('apologies').length > 0],
  ['ask', ({ parts }) => parts('questions').length > 0],
  ['offer', (draft, ground) => offers(draft, ground) || answers(draft, ground)],
  ['follow-up', (draft, ground) => announces(draft) || endsKindly(draft, ground)],
];

/** Not in words that hurt: "if our food is so terrible, order elsewhere". */
const acknowledges = (draft: DraftReading): boolean => {
  const hurting = HURTING.flatMap((saying) => draft.said(saying));
  return draft.said('acknowledging', 'acknowledging').some((span) => !beginsIn(span, hurting));
};

const HURTING = ['retaliate', 'blame', 'minimize'] as const;

/** A way out, a repair, or work with its time; not "soon", and not what was done for somebody who has called it solved. */
const offers = ({ parts, said, promises, text }: DraftReading, { situation: { matter } }: DraftGround): boolean => {
  if (matter.closed) return false;
  const vague = said('vague-time');
  return (
    parts('fixes').length > 0 ||
    parts('offers').some((span) => !beginsIn(span, vague)) ||
    promises.some(({ kind, due, conditional }) => kind === 'deed' && (due !== undefined || conditional)) ||
    handsOver(text)
  );
};

/** To a question the answer is the offer, unless it is nothing but a no, a "soon", an apology or a fault found with others. */
const answers = (draft: DraftReading, { contacts }: DraftGround): boolean => {
  const asked = openQuestions(contacts);
  if (asked.length === 0 || asked.some((question) => passesOver(draft, question, contacts))) return false;
  const empty = [
    ...NO_ANSWER.flatMap((saying) => draft.said(saying)),
    ...draft.parts('apologies'),
    ...draft.parts('thanks'),
  ];
  return draft.sentences.some(
    (sentence) => !beginsIn(sentence, empty) && SAYS_MORE.test(draft.text.slice(sentence.start, sentence.end)),
  );
};

/** More than a greeting or a name below: a yes, Korean words, or four of another language. */
const SAYS_MORE = /^(?:yes|no|yep|sure)\b|[가-힣].*\s.*[가-힣]|^네|(?:[\p{L}\p{N}'’]+[^\p{L}\p{N}]+){3}[\p{L}\p{N}]/iu;

const NO_ANSWER = ['retaliate', 'blame', 'minimize', 'disown', 'refusal', 'vague-time'] as const;

const announces = (draft: DraftReading): boolean =>
  draft.promises.some(({ kind, due }) => kind === 'contact' && due !== undefined) ||
  (draft.said('coming-back', 'followUps').length > 0 && draft.promises.every(({ kind }) => kind !== 'contact'));

/** After the customer called it solved: is there anything else? */
const endsKindly = ({ lines }: DraftReading, { situation: { matter } }: DraftGround): boolean =>
  (matter.closed || matter.contacts.length === 0) && lines.some((line) => dissect(line).topics.courtesy !== undefined);
