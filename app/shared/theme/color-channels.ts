/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, opacity: number];

const HEX = /^#(?:[\da-f]{3,4}|(?:[\da-f]{2}){3,4})$/i;
const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/i;

/** Reads hex and `rgb()`: Garden's themes write no color in another way. What it cannot read it refuses. */
export function channelsOf(color: string): Channels {
  if (HEX.test(color)) {
    const digits = color.length < 6 ? color.replace(/[^#]/g, '$&$&') : color;
    const [red, green, blue, opacity = 255] = [1, 3, 5, 7]
      .filter((at) => at < digits.length)
      .map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as [number, number, number, number?];
    return [red, green, blue, opacity / 255];
  }
  const [, red, green, blue, opacity = 1] = RGB.exec(color) ?? refuse(color);
  return [Number(red), Number(green), Number(blue), Number(opacity)];
}

function refuse(color: string): never {
  throw new Error(`No color: ${color}`);
}

/** Two digits for each number. */
export const hexOf = (numbers: readonly number[]): string =>
  `#${numbers.map((number) => number.toString(16).padStart(2, '0')).join('')}`;
