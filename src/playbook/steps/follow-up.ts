import { HOUR } from '../../facts/instant';
import type { Message } from '../../facts/message';
import type { PlaybookNumbers } from '../../health/policy';
import { quoted } from '../../signals/words';
import { readMessage } from '../../text/reading';
import { quotes, saying } from '../said';
import type { Step } from '../step';

/** Come back: we wrote again after the fix, or said that we will and the time for it has not passed. */
export const followUp: Step = {
  id: 'follow-up',
  settle({ ours, asOf, numbers, promises }) {
    const fixed = saying(ours, 'fixes')[0];
    const cameBack = fixed
      ? saying(
          ours.filter((message) => message.at > fixed.at),
          'followUps',
          'questions',
        )
      : [];
    const announced = saying(ours, 'followUps').filter((message) => asOf <= dueAt(message, numbers));
    const words = ours.filter((message) => cameBack.includes(message) || announced.includes(message));
    const running = promises.filter(
      ({ kind, state, due, message }) =>
        kind === 'contact' && state === 'open' && due !== undefined && ours.some(({ id }) => id === message),
    );
    if (words.length === 0 && running.length > 0) return { state: 'done', evidence: running.map(quoted) };
    return words.length > 0 ? { state: 'done', evidence: quotes(words, 'followUps', 'questions') } : undefined;
  },
};

/** Until when an announcement of ours holds. */
const dueAt = (message: Message, { followUpHours }: PlaybookNumbers): number =>
  message.at + followUpHours[readMessage(message).followUpDay ?? 'unnamed'] * HOUR;
