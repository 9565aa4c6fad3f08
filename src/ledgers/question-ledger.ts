import { isCall, isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import type { Message, MessageId } from '../facts/message';
import { readMessage } from '../text/reading';
import { currentMatter } from './matter';
import type { Promised } from './promises';
import type { Quote } from './said';

/** A question of the current matter, and what answered it. */
export interface AskedQuestion extends Quote {
  /** What the other side wrote next, or a call; absent while there is nothing. */
  readonly answeredBy?: MessageId;
  readonly answeredAt?: Instant;
}

/** Who asked whom. */
export interface QuestionLedger {
  readonly theirs: readonly AskedQuestion[];
  readonly ours: readonly AskedQuestion[];
}

/**
 * The questions of the current matter, oldest first. What the other side writes next answers all that were open: whether it
 * does is beyond a first reading. Once the customer has closed the matter nothing is open any more.
 * @param contacts public messages and calls of people, oldest first
 * @param promises of ours: thanks for what is still to come close no matter
 */
export function questionLedger(contacts: readonly Message[], promises: readonly Promised[]): QuestionLedger {
  const matter = currentMatter(contacts, false, promises);
  const about = matter.contacts.length > 0 ? matter.contacts : contacts;
  const questions = about.flatMap((message, index) => {
    const theirs = isFromCustomer(message);
    const answer = about.slice(index + 1).find((later) => isCall(later) || isFromCustomer(later) !== theirs);
    if (isCall(message) || (!answer && matter.closed)) return [];
    return readMessage(message).questions.map(({ start, end }) => ({
      theirs,
      question: {
        message: message.id,
        at: message.at,
        start,
        end,
        ...(answer && { answeredBy: answer.id, answeredAt: answer.at }),
      },
    }));
  });
  const of = (side: boolean) => questions.filter(({ theirs }) => theirs === side).map(({ question }) => question);
  return { theirs: of(true), ours: of(false) };
}
