/**
 * A phone call's record in words, as Zendesk writes it into the comment: apps in the agent's page are handed this text and
 * nothing else of the call. Undefined where `data` tells no length, or where `text` has the lines already.
 * @param data of a voice comment; `call_duration` in seconds
 */
export function callDetails(data: object | null | undefined, text: string): string | undefined {
  if (!data || LENGTH.test(text)) return undefined;
  const told: Readonly<Record<string, unknown>> = { ...data };
  const { call_duration: seconds } = told;
  if (typeof seconds !== 'number' || !(seconds >= 0)) return undefined;
  const lines = [
    ['Call from', told.from],
    ['Call to', told.to],
    ['Time of call', told.started_at],
    ['Length of phone call', lengthWords(Math.round(seconds))],
  ] as const;
  return lines.flatMap(([name, value]) => (typeof value === 'string' ? `${name}: ${value}` : [])).join('\n');
}

const LENGTH = /^Length of phone call:/m;

function lengthWords(seconds: number): string {
  const units = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const words = units.flatMap(([n, unit]) => (n > 0 ? `${n} ${unit}${n === 1 ? '' : 's'}` : []));
  return words.length > 0 ? words.join(', ') : '0 seconds';
}
