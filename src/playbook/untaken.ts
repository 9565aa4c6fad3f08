import { isFromCustomer } from '../facts/contact';
import { isSetAside } from '../facts/counted-tickets';
import { HOUR } from '../facts/instant';
import type { Message } from '../facts/message';
import { isOver } from '../facts/ticket-as-of';
import { readMessage } from '../text/reading';
import type { Situation } from './situation';
import type { StepId, StepReason, StepState } from './types';

/** Where a step stands that was not taken; `undefined` where it is due. */
export function untaken(
  situation: Situation,
  step: StepId,
): Extract<StepState, { state: 'not-needed' | 'later' }> | undefined {
  const { plain, calm, last, asOf, numbers } = situation;
  const over = overBecause(situation);
  if (over || !last) return notNeeded(over ?? 'no-open-problem');
  if (isFromCustomer(last)) return plain && REPAIRS.has(step) ? notNeeded('nothing-to-repair') : undefined;
  if (plain) return notNeeded('no-open-problem');
  if (!calm) return undefined;
  if (step !== 'follow-up')
    return notNeeded(waitsForCustomer(situation, last) ? 'waiting-for-customer' : 'already-answered');
  return asOf - last.at < numbers.followUpHours.unnamed * HOUR ? { state: 'later' } : undefined;
}

/** Why nothing is due on the whole ticket any more; `undefined` where something may be. */
export function overBecause({ ticket, matter, last, plain }: Situation): StepReason | undefined {
  if (matter.closed) return 'closed-with-thanks';
  if (ticket.status === 'closed' || isSetAside(ticket)) return 'no-open-problem';
  if (!last) return undefined;
  if (isFromCustomer(last)) return isWarm(last) && (plain || isOver(ticket.status)) ? 'closed-with-thanks' : undefined;
  return isOver(ticket.status) ? 'no-open-problem' : undefined;
}

/** What a question, an order or praise can do without. */
const REPAIRS: ReadonlySet<StepId> = new Set(['acknowledge', 'apologize', 'ask']);

const notNeeded = (why: StepReason) => ({ state: 'not-needed', why }) as const;

const waitsForCustomer = ({ ticket }: Situation, last: Message): boolean =>
  ticket.status === 'pending' || readMessage(last).questions.length > 0;

/** Thanks or praise, and nothing that wants an answer. More words than a closing thanks may have. */
function isWarm(message: Message): boolean {
  const { thanks, praise, questions, trouble, failing, again } = readMessage(message);
  return thanks.length + praise.length > 0 && questions.length + trouble.length + failing.length + again.length === 0;
}
