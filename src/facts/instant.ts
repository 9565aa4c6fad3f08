/** Milliseconds since 1970-01-01T00:00:00Z. Nothing in `src` asks a clock for one: it is always handed in. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
