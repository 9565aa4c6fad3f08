import { leaves } from './property';
import type { JsonRecord } from './workspace';

export const timeZoneShape = leaves('name', 'translatedName', 'ianaName', 'offset', 'formattedOffset');

/** A user's or account's zone: `offset` in minutes east of Greenwich now, `formattedOffset` as `GMT+09:00`. */
export const toTimeZone = (name: unknown, ianaName: unknown): JsonRecord | undefined => {
  if (typeof ianaName !== 'string') return undefined;
  const formattedOffset = offsetOf(ianaName);
  if (formattedOffset === undefined) return undefined;
  const shown = typeof name === 'string' ? name : ianaName;
  return { name: shown, translatedName: shown, ianaName, offset: minutes(formattedOffset), formattedOffset };
};

const offsetOf = (ianaName: string): string | undefined => {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: ianaName, timeZoneName: 'longOffset' }).formatToParts();
    const zone = parts.find((part) => part.type === 'timeZoneName')?.value;
    return zone === 'GMT' ? 'GMT+00:00' : zone;
  } catch {
    return undefined;
  }
};

const minutes = (formatted: string): number => {
  const [, sign, hours, rest] = /^GMT([+-])(\d+):(\d+)$/.exec(formatted) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(rest ?? 0));
};
