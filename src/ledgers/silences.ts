import { isCall, isFromCustomer } from '../facts/contact';
import { type Instant, MINUTE } from '../facts/instant';
import { type Channel, isLive, type Message, type MessageId } from '../facts/message';
import { readMessage } from '../text/reading';
import { isWarm } from './warm';

/** A stretch in which the customer waits for a public human reply of ours. */
export interface Silence {
  /** The customer's message that started it. */
  readonly message: MessageId;
  readonly from: Instant;
  readonly channel: Channel;
  /** When it ended; absent while the customer still waits. */
  readonly to?: Instant;
  /** Our reply, the customer's word that all is well, or a ticket solved without a word; absent while it lasts. */
  readonly end?: 'reply' | 'withdrawn' | 'solved';
  /** The ticket's first one, and nobody of ours had written before it. */
  readonly first: boolean;
  /** The customer's further messages inside the stretch, without those sent in the same breath. */
  readonly chasers: readonly MessageId[];
}

/**
 * Finds the stretches in which the customer waits. One starts with a customer's message that is more than a closing
 * thanks, and ends with a reply of ours. A call answers itself: both sides talked.
 * @param contacts public messages and calls of people, oldest first
 * @param overSince when the ticket was solved or closed, if it is
 * @param breath how soon a further message belongs to the one before, in minutes
 */
export function findSilences(
  contacts: readonly Message[],
  overSince: Instant | undefined,
  breath: { readonly live: number; readonly hours: number },
): readonly Silence[] {
  const found: Silence[] = [];
  let open: Draft | undefined;
  let answered = false;
  let ours: Message | undefined;

  const close = (end: NonNullable<Silence['end']>, to: Instant): void => {
    if (open) found.push(Object.assign(open.silence, { to, end }));
    open = undefined;
  };

  for (const message of contacts) {
    if (!isFromCustomer(message) || isCall(message)) {
      close('reply', message.at);
      answered = true;
      ours = message;
      continue;
    }
    const { closing, solved } = readMessage(message);
    if (closing) {
      if (closing.solved) close('withdrawn', message.at);
    } else if (open) {
      const pause = (isLive(message.channel) ? breath.live : breath.hours) * MINUTE;
      if (message.at - open.lastAt >= pause) open.silence.chasers.push(message.id);
      open.lastAt = message.at;
    } else if (!(ours && isWarm(message) && (!asks(ours) || solved.length > 0))) {
      // Thanks for what came begin no wait; behind a question of ours they would be the answer that we wait for.
      open = begin(message, !answered && found.length === 0);
    }
  }

  if (open && overSince !== undefined && overSince >= open.lastAt) close('solved', overSince);
  if (open) found.push(open.silence);
  return found;
}

/** How long it lasted, or has lasted so far, in milliseconds. */
export const lengthOf = (silence: Silence, asOf: Instant): number => Math.max(0, (silence.to ?? asOf) - silence.from);

interface Draft {
  readonly silence: Silence & { readonly chasers: MessageId[] };
  lastAt: Instant;
}

const begin = (message: Message, first: boolean): Draft => ({
  silence: { message: message.id, from: message.at, channel: message.channel, first, chasers: [] },
  lastAt: message.at,
});

const asks = (message: Message): boolean => readMessage(message).questions.length > 0;
