import { businessTime } from '../facts/business-time';
import { HOUR, type Instant, MINUTE } from '../facts/instant';
import { type Channel, isLive } from '../facts/message';
import type { Silence } from '../ledgers/silences';
import { logLevel } from './levels';
import type { Numbers } from './numbers';
import type { Evidence, Ground } from './types';

/** How long a customer may wait, in milliseconds: minutes where people wait at the screen, hours for written words. */
function waitLimit(channel: Channel, first: boolean, { limits, scales }: Numbers): number {
  if (isLive(channel)) return limits.chatReplyMinutes * MINUTE;
  if (channel === 'voice') return scales.waits.voiceReplyMinutes * MINUTE;
  return (first ? limits.firstReplyHours : limits.replyHours) * HOUR;
}

/** A stretch of time in which somebody waits. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * How much a wait weighs: 0 within the limit, growing with the logarithm of its length; less once it was answered. Who
 * writes an e-mail on Friday evening waits from Monday on, where the account says when it works; who sits at a screen or
 * by the phone waits by the clock.
 */
export function waitLevel(
  channel: Channel,
  first: boolean,
  stretch: Stretch,
  answered: boolean,
  numbers: Numbers,
): number {
  const limit = waitLimit(channel, first, numbers);
  const length = waitLength(channel, stretch, limit, numbers);
  if (length <= limit) return 0;
  const { fullAt, answeredShare } = numbers.scales.waits;
  const level = logLevel(length / limit, isLive(channel) ? fullAt.live : fullAt.hours);
  return answered ? level * answeredShare : level;
}

/** In milliseconds. The hours are asked only where the limit may be passed: there is no more of them than of the clock's. */
function waitLength(channel: Channel, { from, to }: Stretch, limit: number, { hours }: Numbers): number {
  const elapsed = to - from;
  const isWritten = !isLive(channel) && channel !== 'voice';
  return hours && isWritten && elapsed > limit ? businessTime(from, to, hours) : elapsed;
}

/** The ground that a silence gives, if it is past its limit. The same silence has the same fact under every sign. */
export function silenceGround(silence: Silence, numbers: Numbers, asOf: Instant): Ground | undefined {
  const { channel, first, message, from } = silence;
  const level = waitLevel(channel, first, { from, to: silence.to ?? asOf }, !isUnanswered(silence), numbers);
  return level > 0 ? { fact: `silence:${message}`, level, evidence: [waited(silence, asOf)] } : undefined;
}

/** Nobody of ours answered it: it still lasts, or the ticket was solved without a word. */
export const isUnanswered = (silence: Silence): boolean => silence.end === undefined || silence.end === 'solved';

/** Whether it touches the window that ends at `asOf`. */
export const isRecent = (silence: Silence, numbers: Numbers, asOf: Instant): boolean =>
  (silence.to ?? asOf) >= windowStart(numbers, asOf);

/**
 * Whether the customer was waiting for us when they said it, for longer than it takes to send a thought in parts. What
 * comes later never changes the answer, so waiting on is never to our credit.
 */
export const isKeptWaiting = (at: Instant, silences: readonly Silence[], { scales }: Numbers): boolean =>
  silences.some(({ channel, from, to }) => {
    const breath = scales.waits.breathMinutes[isLive(channel) ? 'live' : 'hours'] * MINUTE;
    return from < at && from + breath <= at && (to === undefined || at <= to);
  });

/** Where the window for single events begins. */
export const windowStart = (numbers: Numbers, asOf: Instant): Instant => asOf - numbers.windows.eventDays * 24 * HOUR;

const waited = (silence: Silence, asOf: Instant): Evidence => ({
  kind: 'wait',
  from: silence.from,
  to: silence.to ?? asOf,
  who: 'customer',
  message: silence.message,
});
