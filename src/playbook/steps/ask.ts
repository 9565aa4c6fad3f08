import { isFromCustomer } from '../../facts/contact';
import type { Message } from '../../facts/message';
import { askedAgain } from '../../ledgers/asked-again';
import { findQuestions } from '../../ledgers/questions';
import { quoted } from '../../signals/words';
import { readMessage } from '../../text/reading';
import { deedsPromised, quotes, saying } from '../said';
import type { Step } from '../step';

/** Ask what is needed before a solution is proposed, and never again what was answered. */
export const ask: Step = {
  id: 'ask',
  settle(situation) {
    const { ours, numbers, matter } = situation;
    const { contacts } = matter;
    const again = askedAgain(findQuestions(contacts), contacts);
    if (again.length >= numbers.overdoneAskings) {
      return { state: 'overdone', why: 'asked-thrice', evidence: again.map(quoted) };
    }
    const evidence = quotes(ours, 'questions');
    if (evidence.length > 0) return { state: 'done', evidence };
    if (saying(ours, 'offers', 'fixes').length + deedsPromised(situation).length > 0) {
      return { state: 'not-needed', why: 'already-answered' };
    }
    const answered = findQuestions(contacts).some(({ answeredAt }) => answeredAt !== undefined);
    return answered || tellsEnough(contacts) ? { state: 'not-needed', why: 'already-told' } : undefined;
  },
};

/** Who has answered us, described it at length, or by its number, is not to be asked for it before anything is done. */
function tellsEnough(contacts: readonly Message[]): boolean {
  const told = contacts
    .filter(isFromCustomer)
    .map((message) => ownText(message))
    .join('\n');
  return (told.match(WORD)?.length ?? 0) >= ENOUGH_WORDS;
}

const ownText = (message: Message): string =>
  readMessage(message)
    .own.map(({ start, end }) => message.text.slice(start, end))
    .join('\n');

const WORD = /[\p{L}\p{N}]{2,}/gu;
/** Two or three sentences. */
const ENOUGH_WORDS = 22;
