/** The 64 digits that packed models are written in. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The value of a digit. Throws, with the name of the model, where there is none. */
export function digitAt(text: string, at: number, model: string): number {
  const value = VALUES[text.charCodeAt(at)] ?? -1;
  if (value < 0) throw new Error(`${model} is broken: a character is none of its digits.`);
  return value;
}

const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;
