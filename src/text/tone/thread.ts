import type { ToneReading } from '../tone';

export interface ThreadReading {
  /** 0..1, as of one text. */
  readonly strain: number;
  /** Place of the message that it comes from. */
  readonly strongest: number;
}

/**
 * Strain of a conversation: that of its most strained message. A last polite line takes nothing back, and a mean would
 * let every "it is order 12" wash anger out; both were measured, and both tell strained conversations apart less well.
 * What we wrote is not asked for: whoever apologizes must not raise the customer's strain by it. `undefined` where
 * nothing can be read, which is not the same as calm.
 * @param readings of what the customer wrote, in the order of writing
 */
export function threadTone(readings: readonly ToneReading[]): ThreadReading | undefined {
  if (readings.length === 0) return undefined;
  const strain = Math.max(...readings.map((reading) => reading.strain));
  return { strain, strongest: readings.findIndex((reading) => reading.strain === strain) };
}
