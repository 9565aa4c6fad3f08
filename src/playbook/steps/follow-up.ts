import { HOUR, type Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import { quoted } from '../../signals/words';
import { readMessage } from '../../text/reading';
import { quotes, saying } from '../said';
import type { Situation } from '../situation';
import type { Step } from '../step';

/** Come back: we wrote again after the fix, or said that we will and the time for it has not passed. */
export const followUp: Step = {
  id: 'follow-up',
  settle(situation) {
    const { ours, asOf } = situation;
    const fixed = saying(ours, 'fixes')[0];
    const cameBack = fixed
      ? saying(
          ours.filter((message) => message.at > fixed.at),
          'followUps',
          'questions',
        )
      : [];
    const announced = ours.filter((message) => asOf <= (heldUntil(message, situation) ?? -1));
    const evidence = ours.flatMap((message) => {
      if (!cameBack.includes(message) && !announced.includes(message)) return [];
      const said = quotes([message], 'followUps', 'questions');
      return said.length > 0 ? said : datedContacts(message, situation).slice(0, 1).map(quoted);
    });
    return evidence.length > 0 ? { state: 'done', evidence } : undefined;
  },
};

/** Until when what a message announces holds: for good once it was kept. `undefined` where it announces nothing. */
function heldUntil(message: Message, situation: Situation): Instant | undefined {
  const dated = datedContacts(message, situation);
  if (dated.some(({ state }) => state === 'kept')) return situation.asOf;
  if (dated.length > 0) return Math.max(...dated.map(({ due }) => due ?? -1));
  const { followUps, followUpDay } = readMessage(message);
  if (followUps.length === 0) return undefined;
  return message.at + situation.numbers.followUpHours[followUpDay ?? 'unnamed'] * HOUR;
}

const datedContacts = ({ id }: Message, { promises }: Situation): Situation['promises'] =>
  promises.filter(({ message, kind, due }) => message === id && kind === 'contact' && due !== undefined);
