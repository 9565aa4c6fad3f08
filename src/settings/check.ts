import { isBlank } from './number';
import { given } from './problem';

/** A checkbox: local development hands over texts. Blank is off; undefined where it is neither on nor off. */
export const readCheck = (raw: unknown): boolean | undefined => {
  if (isBlank(raw)) return false;
  if (typeof raw === 'boolean') return raw;
  const word = given(raw).toLowerCase();
  return ON.includes(word) || (OFF.includes(word) ? false : undefined);
};

const ON: readonly string[] = ['true', 'yes', 'on', '1'];
const OFF: readonly string[] = ['false', 'no', 'off', '0'];
