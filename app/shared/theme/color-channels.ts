/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, opacity: number];

const HEX = /^#(?:[\da-f]{3,4}|(?:[\da-f]{2}){3,4})$/i;
const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/i;

/** Hex and `rgb()`; Garden's themes write no color in another way. Whatever else it is, is refused. */
export function channelsOf(color: string): Channels {
  const parts = HEX.test(color)
    ? // One digit stands for two of it.
      color.match(color.length < 6 ? /[^#]/g : /[^#]{2}/g)?.map((digits) => Number(`0x${digits.padEnd(2, digits)}`))
    : RGB.exec(color)
        ?.slice(1)
        .map((number) => Number(number ?? 1));
  if (parts === undefined) throw new Error(`No color: ${color}`);
  const [red = 0, green = 0, blue = 0, opacity] = parts;
  return [red, green, blue, HEX.test(color) ? (opacity ?? 255) / 255 : (opacity ?? 1)];
}

/** Two digits for each number. */
export const hexOf = (numbers: readonly number[]): string =>
  `#${numbers.map((number) => number.toString(16).padStart(2, '0')).join('')}`;
