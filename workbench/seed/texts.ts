/**
 * Fills the placeholders of a text: `{mara}` the name of whoever plays Mara, `{#key}` the id of an earlier ticket,
 * `{day:+3}` the weekday three days after the words were said, `{date:-2}` that day of the
 * month, `{month:-1}` the month before.
 */
export function fill(text: string, at: number, words: ReadonlyMap<string, string>): string {
  const korean = /\p{Script=Hangul}/u.test(text);
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const [, kind, steps] = /^(day|date|month):([+-]\d+)$/.exec(name) ?? [];
    if (kind === undefined) return words.get(name) ?? whole;
    if (kind === 'month') return month(at, Number(steps), korean);
    const day = new Date(at + Number(steps) * 24 * 3_600_000);
    return kind === 'day' ? weekday(day, korean) : dayOfMonth(day, korean);
  });
}

// The people of the stories live by these clocks.
const zone = (korean: boolean): string => (korean ? 'Asia/Seoul' : 'UTC');

function weekday(day: Date, korean: boolean): string {
  return day.toLocaleDateString(korean ? 'ko-KR' : 'en-US', { weekday: 'long', timeZone: zone(korean) });
}

function dayOfMonth(day: Date, korean: boolean): string {
  const number = Number(day.toLocaleDateString('en-US', { day: 'numeric', timeZone: zone(korean) }));
  if (korean) return `${number}일`;
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

function month(at: number, steps: number, korean: boolean): string {
  const date = new Date(at);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + steps, 1));
  return first.toLocaleDateString(korean ? 'ko-KR' : 'en-US', { month: 'long', timeZone: 'UTC' });
}
