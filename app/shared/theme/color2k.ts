import { type Channels, channelsOf, hexOf } from './color-channels';

export { channelsOf as parseToRgba } from './color-channels';

/** Two digits for each of red, green and blue, and two more where it is not opaque. */
export function toHex(color: string): string {
  const [red, green, blue, opacity] = channelsOf(color);
  return hexOf([red, green, blue, ...(opacity < 1 ? [Math.round(opacity * 255)] : [])]);
}

/** The opaque color at each place, 0 to 1, of a way that leads evenly through opaque `colors`. */
export const getScale =
  (...colors: readonly string[]) =>
  (place: number): string => {
    const at = place * (colors.length - 1);
    const [from, to] = [Math.floor(at), Math.ceil(at)].map((index) => channelsOf(colors[index] ?? ''));
    return from && to ? mix(from, to, at % 1) : '';
  };

function mix(from: Channels, to: Channels, place: number): string {
  // Rounded on the way as the package rounds: the last digit of a color can depend on it.
  const share = (place * 2 - 1 + 1) / 2;
  const of = (one: number, other: number) => Math.round(((one / 255) * (1 - share) + (other / 255) * share) * 255);
  return `rgb(${of(from[0], to[0])}, ${of(from[1], to[1])}, ${of(from[2], to[2])})`;
}
