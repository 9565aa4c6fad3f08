import type { Message } from '../facts/message';
import { LONG_NUMBER, similar, stems } from '../text/similar';
import type { Question } from './questions';

/**
 * The longest row of like questions, oldest first, each but the last answered before the next was asked. What they ask
 * for is compared, not how: "could you please send us the" is in every question.
 * @param contacts public messages and calls of people
 */
export function askedAgain(questions: readonly Question[], contacts: readonly Message[]): readonly Question[] {
  const texts = new Map(contacts.map(({ id, text }) => [id, text]));
  const asked = questions.slice(-LOOKED_AT).map((question) => {
    const text = (texts.get(question.message) ?? '').slice(question.start, question.end);
    const words = new Set([...stems(text)].filter((word) => !FRAME.has(word) && !LONG_NUMBER.test(word)));
    return { question, words, way: WAY.exec(text)?.[0].toLowerCase() };
  });

  let longest: typeof asked = [];
  for (const [index, start] of asked.entries()) {
    const row = [start];
    for (const later of asked.slice(index + 1)) {
      const last = row.at(-1)?.question.answeredAt;
      if (
        last !== undefined &&
        last <= later.question.at &&
        start.way === later.way &&
        similar(start.words, later.words)
      )
        row.push(later);
    }
    if (row.length > longest.length) longest = row;
  }
  return longest.map(({ question }) => question);
}

/** Questions compared with one another: what was asked before the last dozen is no longer on anybody's mind. */
const LOOKED_AT = 12;

/** "When did you order?" and "where did you order?" ask for two things, in the same words. */
const WAY = /\b(?:when|where|who|why|how)\b|언제|어디|누가|누구|왜 |얼마/i;

/** Stems that only frame a request. */
const FRAME: ReadonlySet<string> = new Set(
  (
    'please kindly could can would will may might shall do does did have has had is are was were be been am you your yours we us our me my it its this ' +
    'that the an of to for in on at by with and or so if as from send tell give let know share provid confir forwar need want like get also just again ' +
    'what which when where who why how there any some mind help check able ' +
    '알려 주시 주세 보내 부탁 드립 드려 드리 말씀 남겨 적어 공유 회신 확인 첨부 기재 고객 혹시 저희 다시 한번 있으 있을 가능 어떻 어떤 무엇 무슨'
  ).split(' '),
);
