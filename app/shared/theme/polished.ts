import { channelsOf, hexOf } from './color-channels';

/** A CSS length as its number and unit, `12px`; what is no length has no unit. */
export function getValueAndUnit(value: string): readonly [string | number, string | undefined] {
  const unit = /^[+-]?\d*\.?\d+([a-z]*|%)$/.exec(value)?.[1];
  return [unit === undefined ? value : Number.parseFloat(value), unit];
}

export const stripUnit = (value: string): string | number => getValueAndUnit(value)[0];

/** `length` where the text is `base` tall. */
export const em = (length: string, base: string): string => `${pixels(length) / pixels(base)}em`;

function pixels(length: string): number {
  const [value, unit] = getValueAndUnit(length);
  if (unit !== 'px') throw new Error(`Not in px: ${length}`);
  return Number(value);
}

/** What `40px - (1px * 2)` comes to, in the one unit that its lengths have. */
export function math(formula: string): string {
  const [unit = '', ...others] = new Set(formula.match(/[a-z]+/g));
  const tokens = formula.replaceAll(unit, '').match(/\d+(\.\d+)?|\S/g) ?? [];
  const next = (either: string): boolean => tokens[0] !== undefined && either.includes(tokens[0]);
  const atom = (): number => {
    const token = tokens.shift();
    if (token === '-') return -product();
    if (token !== '(') return Number(token);
    const value = sum();
    return tokens.shift() === ')' ? value : Number.NaN;
  };
  const product = (): number => {
    let value = atom();
    while (next('*/')) value = tokens.shift() === '*' ? value * atom() : value / atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (next('+-')) value = tokens.shift() === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  if (others.length + tokens.length > 0 || Number.isNaN(value)) throw new Error(`No formula: ${formula}`);
  return `${value}${unit}`;
}

/** The color at another opacity. */
export function rgba(color: string, opacity: number): string {
  const [red, green, blue] = channelsOf(color);
  return `rgba(${red},${green},${blue},${opacity})`;
}

export const darken = (amount: number, color: string): string => lighten(-amount, color);

/**
 * So much more of all light, of the same hue and saturation. The hue goes through degrees, as the package has it: the
 * last digit of a color can depend on it.
 * @see https://en.wikipedia.org/wiki/HSL_and_HSV
 */
export function lighten(amount: number, color: string): string {
  const [r, g, b, opacity] = channelsOf(color);
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, light] = [max - min, (max + min) / 2];
  const saturation = range && range / (light > 0.5 ? 2 - max - min : max + min);
  const lighter = Math.min(Math.max(light + amount, 0), 1);
  const chroma = (1 - Math.abs(2 * lighter - 1)) * saturation;
  const sixth = range && ((60 * hueOf(red, green, blue, max, range) + 360) % 360) / 60;
  const second = chroma * (1 - Math.abs((sixth % 2) - 1));
  const numbers = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(sixth)]?.map((share) => Math.round((share + (lighter - chroma / 2)) * 255));
  return opacity < 1 ? `rgba(${numbers},${+opacity.toFixed(2)})` : shortest(hexOf(numbers ?? []));
}

/** In sixths of the circle. */
function hueOf(red: number, green: number, blue: number, max: number, range: number): number {
  if (max === red) return (green - blue) / range + (green < blue ? 6 : 0);
  return max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
}

const shortest = (hex: string): string => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** How much lighter one is than the other: 1 to 21. */
export function getContrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return +((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toFixed(2);
}

/** @see https://www.w3.org/TR/WCAG20/#relativeluminancedef */
function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color);
  return +(0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255)).toFixed(3);
}

const linear = (share: number): number => (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
