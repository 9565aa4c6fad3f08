/** Why a setting was not taken: a closed list, so that the interface can word each in every language. */
export type SettingReason =
  | 'not-a-number'
  | 'not-whole'
  | 'out-of-range'
  /** The bands' limits must fall, healthy above watch above strained; times must rise. */
  | 'wrong-order'
  | 'not-json'
  | 'wrong-shape'
  /** Nothing of ours has this name: no sign, flag, number of the policy, weekday; no zone either. */
  | 'unknown-name';

/** A setting that does not say what it should. The app goes on with what `used` says. */
export interface SettingProblem {
  readonly parameter: string;
  /** Which part of it, for settings that hold several (`points.wait`). */
  readonly at?: string;
  /** What stands there, shortened. */
  readonly given: string;
  readonly reason: SettingReason;
  /** What holds instead; absent where the part is left out altogether. */
  readonly used?: number | string;
}

const longest = 80;

/** Any value as one short line. */
export const given = (value: unknown): string => {
  const line = (typeof value === 'string' ? value : (stringified(value) ?? typeof value)).replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const stringified = (value: unknown): string | undefined => {
  try {
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  } catch {
    return undefined;
  }
};
