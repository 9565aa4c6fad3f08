import { HOUR, type Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import type { Evidence } from '../../signals/types';
import { quoted } from '../../signals/words';
import { readMessage } from '../../text/reading';
import { quotes, saying } from '../said';
import type { Situation } from '../situation';
import type { Step } from '../step';

/** Come back: we wrote again after the fix, or said that we will and the time for it has not passed. */
export const followUp: Step = {
  id: 'follow-up',
  settle(situation) {
    const { ours, asOf, comingBack } = situation;
    const fixed = saying(ours, 'fixes')[0];
    const comesBack = (message: Message): readonly Evidence[] =>
      comingBack.filter((quote) => quote.message === message.id).map(quoted);
    const cameBack = ours.filter(
      (message) =>
        fixed && message.at > fixed.at && comesBack(message).length + saying([message], 'questions').length > 0,
    );
    const announced = ours.filter((message) => asOf <= (heldUntil(message, situation) ?? -1));
    const evidence = ours.flatMap((message) => {
      if (!cameBack.includes(message) && !announced.includes(message)) return [];
      const said = [...comesBack(message), ...quotes([message], 'questions')].slice(0, 1);
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
  if (!situation.comingBack.some((quote) => quote.message === message.id)) return undefined;
  const { followUpDay } = readMessage(message);
  return message.at + situation.numbers.followUpHours[followUpDay ?? 'unnamed'] * HOUR;
}

const datedContacts = ({ id }: Message, { promises }: Situation): Situation['promises'] =>
  promises.filter(({ message, kind, due }) => message === id && kind === 'contact' && due !== undefined);
