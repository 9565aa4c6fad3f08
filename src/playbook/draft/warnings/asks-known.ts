import { memoised } from '../../../facts/memo';
import type { Message } from '../../../facts/message';
import { askedAgain } from '../../../ledgers/asked-again';
import { type FactGiven, findGiven } from '../../../ledgers/facts-given';
import { findQuestions } from '../../../ledgers/questions';
import { contentWords } from '../../../text/content-words';
import type { GivenKind } from '../../../text/given';
import type { Span } from '../../../text/span';
import { asMessage } from '../as-message';
import type { DraftReading } from '../draft-reading';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** A question of the draft that the customer answered: asked before, or about something that they told unasked. */
export const asksKnown = ({ draft, contacts }: Pick<DraftCase, 'draft' | 'contacts'>): readonly DraftWarning[] =>
  known(contacts)(draft);

/** Every open question of theirs asks for it too. */
const known = memoised((contacts: readonly Message[]) => memoised((draft: DraftReading) => findKnown(draft, contacts)));

function findKnown(draft: DraftReading, contacts: readonly Message[]): readonly DraftWarning[] {
  const asked = draft.parts('questions');
  if (asked.length === 0) return [];
  const message = asMessage(draft.text, contacts);
  // The draft's are known by its lines; to read it as one message would cost more than all the rest.
  const ours = asked.map(({ start, end }) => ({ message: message.id, start, end, at: message.at }));
  const before = findQuestions(contacts);
  const again = askedAgain([...before, ...ours], [...contacts, message]);
  const last = again.at(-1);
  if (again.length >= 2 && last?.message === message.id) {
    const span = asked.find(({ start }) => start === last.start);
    if (span) return [{ id: 'asks-known', span: plainSpan(span) }];
  }

  const textOf = ({ message: id, start, end }: Pick<FactGiven, 'message' | 'start' | 'end'>): string =>
    contacts.find((one) => one.id === id)?.text.slice(start, end) ?? '';
  const given = findGiven(contacts);
  const answered = before.filter(({ answeredAt }) => answeredAt !== undefined);
  for (const span of asked) {
    const text = draft.text.slice(span.start, span.end).toLowerCase();
    const told = given.find((fact) => asksFor(text, fact, textOf(fact)));
    if (told) return [{ id: 'asks-known', span: plainSpan(span), theirs: told }];
    if (AGAIN.test(text) && answered.some((question) => sharesThing(text, textOf(question)))) {
      return [{ id: 'asks-known', span: plainSpan(span) }];
    }
  }
  return [];
}

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

/** "Once more": the thing was asked for already, whatever the words were. */
const AGAIN = /\b(?:again|once more|one more time)\b|한 ?번 ?더|다시 (?:한 ?번|알려|말씀|보내|적어|확인해)/;

function sharesThing(asked: string, before: string): boolean {
  const words = contentWords(before.toLowerCase());
  return [...contentWords(asked)].some((word) => words.has(word));
}

function asksFor(asked: string, { kind }: FactGiven, told: string): boolean {
  if (kind !== 'tried') return WORDS[kind].test(asked) && !OTHER.test(asked) && !asked.includes(told.toLowerCase());
  return TRIES.test(asked) && sharesThing(asked, told);
}

/** Another one, a new one, or a proof of it may well be asked for. */
const OTHER =
  /\b(?:new|other|another|second|different|latest|photo|picture|screenshot)\b|새로운|다른|사진|캡처|캡쳐|스크린/;

const TRIES = /\b(?:try|tried|restart\w*|reset\w*|reinstall\w*|clear\w*)\b|보셨|보시겠|해 ?보|시도/;

const number = (things: string, hangul: string): RegExp =>
  new RegExp(
    `\\b(?:${things}) ?-?(?:numbers?|no\\.?|nr\\.?|id|code|reference)\\b|(?:${hangul}) ?(?:번호|넘버|코드|아이디)`,
  );

/** How each thing is asked for. */
const WORDS: Readonly<Record<Exclude<GivenKind, 'tried'>, RegExp>> = {
  order: number('order|purchase', '주문|발주'),
  invoice: number('invoice|bill', '청구서|인보이스|계산서'),
  booking: number('booking|reservation|confirmation', '예약'),
  ticket: number('ticket|case', '문의|접수|티켓'),
  tracking: number('tracking|shipment|parcel', '송장|운송장'),
  serial: number('serial', '시리얼|일련|제조'),
  customer: number('customer|member|membership|client', '고객|회원'),
  payment: number('payment|transaction', '결제|거래|승인'),
  device:
    /\b(?:which|what|your|the) (?:\w+ )?(?:device|phone|model|handset|tablet|laptop|computer)\b|\bmodel of\b|기기명|기종|모델명|어떤 (?:기기|휴대폰|핸드폰|폰)|(?:사용|이용) ?(?:중인|하시는) ?(?:기기|휴대폰|핸드폰|단말기)/,
  version: /\b(?:which|what|your|the) (?:\w+ )?version\b|버전/,
  error: /\berror (?:code|message|number)\b|\bwhat error\b|(?:오류|에러) ?(?:코드|번호|메시지|내용)/,
  email:
    /\be-?mail (?:address)?\b.*\b(?:account|registered|use|sign|log)|\b(?:your|the) e-?mail address\b|이메일 ?주소|메일 ?주소|계정 ?(?:이메일|메일|아이디)/,
};
