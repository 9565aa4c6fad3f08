/** Zendesk names zones as Rails does: mostly by a city, and these otherwise. */
const railsNames: Readonly<Record<string, string>> = {
  UTC: 'Etc/UTC',
  Edinburgh: 'Europe/London',
  Bern: 'Europe/Zurich',
  Hawaii: 'Pacific/Honolulu',
  Alaska: 'America/Juneau',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  Arizona: 'America/Phoenix',
  'Mountain Time (US & Canada)': 'America/Denver',
  'Central Time (US & Canada)': 'America/Chicago',
  'Eastern Time (US & Canada)': 'America/New_York',
  'Indiana (East)': 'America/Indiana/Indianapolis',
  'Atlantic Time (Canada)': 'America/Halifax',
  Newfoundland: 'America/St_Johns',
  Brasilia: 'America/Sao_Paulo',
  Chennai: 'Asia/Kolkata',
  Mumbai: 'Asia/Kolkata',
  'New Delhi': 'Asia/Kolkata',
  Beijing: 'Asia/Shanghai',
  Osaka: 'Asia/Tokyo',
  Sapporo: 'Asia/Tokyo',
};

/** The IANA zone of a name as Zendesk spells it; an IANA name is taken too. Undefined for what is no zone. */
export function zoneNamed(name: string): string | undefined {
  if (Object.hasOwn(railsNames, name)) return railsNames[name];
  const city = name.replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.find((zone) => zone === name || zone.split('/').at(-1) === city);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the clocks of the zone are ahead of UTC at an instant. */
function aheadOf(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = 0, minutes = 0] = /^GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** What the clocks of the zone show, as milliseconds of a day that begins with 1970-01-01. */
export const wallTime = (zone: string, instant: number): number => instant + aheadOf(zone, instant);

/** When the clocks of the zone show it; in the hour that a change of the clock leaves out, as if they went on. */
export function instantOf(zone: string, wall: number): number {
  const near = wall - aheadOf(zone, wall);
  return wall - aheadOf(zone, near);
}
