import { HOUR, type Instant, MINUTE } from '../facts/instant';
import { type Channel, isLive } from '../facts/message';
import { lengthOf, type Silence } from '../ledgers/silences';
import { logLevel } from './levels';
import type { Numbers } from './numbers';
import type { Evidence, Ground } from './types';

/** How long a customer may wait, in milliseconds: minutes where people wait at the screen, hours for written words. */
function waitLimit(channel: Channel, first: boolean, { limits, scales }: Numbers): number {
  if (isLive(channel)) return limits.chatReplyMinutes * MINUTE;
  if (channel === 'voice') return scales.waits.voiceReplyMinutes * MINUTE;
  return (first ? limits.firstReplyHours : limits.replyHours) * HOUR;
}

/**
 * How much a wait of `length` milliseconds weighs: 0 within the limit, growing with its logarithm; less once it was
 * answered.
 */
export function waitLevel(
  channel: Channel,
  first: boolean,
  length: number,
  answered: boolean,
  numbers: Numbers,
): number {
  const limit = waitLimit(channel, first, numbers);
  if (length <= limit) return 0;
  const { fullAt, answeredShare } = numbers.scales.waits;
  const level = logLevel(length / limit, isLive(channel) ? fullAt.live : fullAt.hours);
  return answered ? level * answeredShare : level;
}

/** The ground that a silence gives, if it is past its limit. The same silence has the same fact under every sign. */
export function silenceGround(silence: Silence, numbers: Numbers, asOf: Instant): Ground | undefined {
  const { channel, first, message } = silence;
  const level = waitLevel(channel, first, lengthOf(silence, asOf), !isUnanswered(silence), numbers);
  return level > 0 ? { fact: `silence:${message}`, level, evidence: [waited(silence, asOf)] } : undefined;
}

/** Nobody of ours answered it: it still lasts, or the ticket was solved without a word. */
export const isUnanswered = (silence: Silence): boolean => silence.end === undefined || silence.end === 'solved';

/** Whether it touches the window that ends at `asOf`. */
export const isRecent = (silence: Silence, numbers: Numbers, asOf: Instant): boolean =>
  (silence.to ?? asOf) >= windowStart(numbers, asOf);

/** Where the window for single events begins. */
export const windowStart = (numbers: Numbers, asOf: Instant): Instant => asOf - numbers.windows.eventDays * 24 * HOUR;

const waited = (silence: Silence, asOf: Instant): Evidence => ({
  kind: 'wait',
  from: silence.from,
  to: silence.to ?? asOf,
  who: 'customer',
  message: silence.message,
});
