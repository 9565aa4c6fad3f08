import { isFromCustomer } from '../facts/contact';
import { isSetAside } from '../facts/counted-tickets';
import { HOUR } from '../facts/instant';
import type { Message } from '../facts/message';
import { isOver } from '../facts/ticket-as-of';
import { isWarm } from '../ledgers/warm';
import { readMessage } from '../text/reading';
import type { Situation } from './situation';
import type { StepId, StepReason, StepState } from './types';

/** Where a step stands that was not taken; `undefined` where it is due. */
export function untaken(
  situation: Situation,
  step: StepId,
): Extract<StepState, { state: 'not-needed' | 'later' }> | undefined {
  const { plain, calm, onlyAsks, last } = situation;
  const over = overBecause(situation);
  if (over) return notNeeded(over);
  if (!last) return notNeeded('nothing-to-repair');
  if (isFromCustomer(last)) {
    const needless = plain ? REPAIRS.has(step) : onlyAsks && step === 'ask';
    return needless ? notNeeded('nothing-to-repair') : undefined;
  }
  const waiting = waitsForCustomer(situation, last);
  if (plain) return notNeeded(waiting ? 'waiting-for-customer' : 'no-open-problem');
  const answered = onlyAsks && !AMENDS.has(step);
  if (!calm && !waiting && !answered) return undefined;
  if (step === 'follow-up') return isFollowUpDue(situation, last) ? undefined : { state: 'later' };
  return notNeeded(waiting ? 'waiting-for-customer' : 'already-answered');
}

/** Why nothing is due on the whole ticket any more; `undefined` where something may be. */
export function overBecause({ ticket, matter, last, plain, calm }: Situation): StepReason | undefined {
  if (matter.closed) return 'closed-with-thanks';
  if (ticket.status === 'closed' || isSetAside(ticket)) return 'no-open-problem';
  if (!last) return undefined;
  const solved = isOver(ticket.status);
  if (isFromCustomer(last) && isWarm(last, { solved }) && (plain || solved)) return 'closed-with-thanks';
  return solved && (calm || !isFromCustomer(last)) ? 'no-open-problem' : undefined;
}

/** What a question, an order or praise can do without. */
const REPAIRS: ReadonlySet<StepId> = new Set(['acknowledge', 'apologize', 'ask']);

/** What an answer to a question, late as it may be, does not do by itself. */
const AMENDS: ReadonlySet<StepId> = new Set(['acknowledge', 'apologize']);

const notNeeded = (why: StepReason) => ({ state: 'not-needed', why }) as const;

const waitsForCustomer = ({ ticket }: Situation, last: Message): boolean =>
  ticket.status === 'pending' || readMessage(last).questions.length > 0;

/** The time that we announced has passed (else the step were done), or we have been quiet for as long as one may be. */
const isFollowUpDue = ({ comingBack, asOf, numbers }: Situation, last: Message): boolean =>
  comingBack.length > 0 || asOf - last.at >= numbers.followUpHours.unnamed * HOUR;
