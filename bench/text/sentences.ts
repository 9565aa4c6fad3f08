import { judgeFacts } from '../../app/command/read/judge-row';
import { checkRowDraft } from '../../app/command/read/row-draft';
import { rowFacts } from '../../app/command/read/row-facts';
import { rowReport, type Tag } from '../../app/command/read/row-report';
import type { Message } from '../../src/facts/message';
import type { FlagId } from '../../src/flags/types';
import { defaultPolicy } from '../../src/health/policy';
import { openQuestions } from '../../src/ledgers/open-questions';
import type { WarningId } from '../../src/playbook/draft/types';
import type { StepId } from '../../src/playbook/types';
import { hear } from '../../src/text/hear';
import { type Reading, readMessage } from '../../src/text/reading';
import type { CustomerSaying } from '../../src/text/saying-ids';
import { percent, printTable } from './figures';
import { type LabelledSentence, readSentences } from './labelled-sentences';
import { Tally } from './tally';

type Language = 'en' | 'ko';

/** What a reply answers, so that warnings which look at the customer's words have some. */
const COMPLAINT: Readonly<Record<Language, string>> = {
  en: 'My order 55810 arrived broken and nobody answers me. This is really annoying, I want my money back.',
  ko: '주문번호 55810 제품이 파손된 채 왔는데 아무도 답이 없네요. 정말 화가 납니다. 환불해 주세요.',
};

/** Judges the complaint with a reply, and the reply as a draft, as `evenkeel read` does. */
function judged(turns: readonly { readonly speaker: 'customer' | 'agent'; readonly text: string }[]) {
  const { facts, asOf } = rowFacts({
    id: 1,
    channel: 'email',
    status: 'open',
    turns: turns.map((turn) => ({ ...turn, public: true })),
  });
  return judgeFacts({ facts, asOf }, { policy: defaultPolicy });
}

const asCustomer = (text: string) => judged([{ speaker: 'customer', text }]);
const asAgent = (text: string, language: Language) =>
  judged([
    { speaker: 'customer', text: COMPLAINT[language] },
    { speaker: 'agent', text },
  ]);

type Hears = (text: string, language: Language) => boolean;

const flag =
  (id: FlagId): Hears =>
  (text) =>
    asCustomer(text).flags.includes(id);
const tag =
  (id: Tag): Hears =>
  (text) =>
    rowReport(1, asCustomer(text)).tags.includes(id);
const read =
  (by: 'asCustomer' | 'asAgent', what: keyof Reading): Hears =>
  (text, language) => {
    const message = (by === 'asCustomer' ? asCustomer(text) : asAgent(text, language)).contacts.at(-1);
    const found = message && readMessage(message)[what];
    return Array.isArray(found) && found.length > 0;
  };
const draft = (text: string, language: Language) =>
  checkRowDraft(text, judged([{ speaker: 'customer', text: COMPLAINT[language] }]));
const warns =
  (id: WarningId): Hears =>
  (text, language) =>
    draft(text, language).warnings.includes(id);
const covers =
  (id: StepId): Hears =>
  (text, language) =>
    draft(text, language).covered.includes(id);

function lastOf({ contacts }: ReturnType<typeof judged>): Message {
  const last = contacts.at(-1);
  if (!last) throw new Error('a labelled sentence has no words');
  return last;
}

const says =
  (saying: CustomerSaying): Hears =>
  (text) =>
    hear(lastOf(asCustomer(text))).sayings[saying] !== undefined;

/** By which part of the engine each act is heard. */
const ACTS: Readonly<Record<string, Hears>> = {
  promise: (text, language) => asAgent(text, language).promises.length > 0,
  'vague-promise': warns('vague-promise'),
  apology: covers('apologize'),
  'generic-apology': warns('generic-apology'),
  acknowledge: covers('acknowledge'),
  ask: covers('ask'),
  offer: covers('offer'),
  disown: warns('disown'),
  blame: warns('blame'),
  minimize: warns('minimize'),
  retaliate: warns('retaliate'),
  'absolute-promise': warns('absolute-promise'),
  refusal: warns('refusal-only'),
  'no-authority': (text, language) => hear(lastOf(asAgent(text, language))).sayings['no-authority'] !== undefined,
  deed: read('asAgent', 'fixes'),
  'threat-of-harm': flag('threat-of-harm'),
  safety: flag('safety'),
  abuse: flag('abuse'),
  legal: flag('legal'),
  public: flag('public'),
  churn: flag('churn'),
  'wants-supervisor': flag('wants-supervisor'),
  repeat: tag('repeat_contact'),
  'broken-promise': tag('broken_promise'),
  failed: read('asCustomer', 'failing'),
  solved: read('asCustomer', 'solved'),
  came: says('came'),
  'own-mistake': says('own-mistake'),
  trouble: says('trouble'),
  'follow-up': covers('follow-up'),
  question: (text) => openQuestions(asCustomer(text).contacts).length > 0,
};

/** Whether the engine hears the act in the text. */
function hears({ act, text }: LabelledSentence, language: Language): boolean {
  const listens = ACTS[act];
  if (!listens) throw new Error(`nobody listens for ${act}`);
  return listens(text, language);
}

/** Prints recall and false alarms per act of a file, and up to so many differences of each. */
export function printSentences(language: Language, file: 'known' | 'unseen', errors: number): void {
  const [tally, misses] = [new Tally(), new Map<string, string[]>()];
  const near = new Map<string, { all: number; heard: number }>();
  for (const sentence of readSentences(`${language}-${file}`).rows) {
    const { act, yes, text } = sentence;
    const heard = hears(sentence, language);
    tally.count(act, { wanted: yes, found: heard });
    const alarms = near.get(act) ?? { all: 0, heard: 0 };
    near.set(act, alarms);
    if (!yes) alarms.all += 1;
    if (!yes && heard) alarms.heard += 1;
    if (yes !== heard) misses.set(act, [...(misses.get(act) ?? []), `${yes ? 'missed' : 'wrong '}  ${text}`]);
  }
  console.log(`\n${language}-${file}`);
  printTable(
    ['act', 'said', 'recall', 'near-misses', 'false alarms'],
    tally.rows().map(({ name, cases, recall }) => {
      const { all, heard } = near.get(name) ?? { all: 0, heard: 0 };
      return [name, String(cases), percent(recall ?? Number.NaN), String(all), percent(heard / all)];
    }),
  );
  for (const [act, lines] of misses) for (const line of lines.slice(0, errors)) console.log(`  ${act}: ${line}`);
}
