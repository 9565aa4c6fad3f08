import { currentLanguage, text } from '../strings';

const DAY_MS = 86_400_000;

/** Date and time in full, such as for a tooltip. */
export const formatDate = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? '–' : format(at, { dateStyle: 'long', timeStyle: 'medium' });
};

/** As above a message: minutes for the last hour, then the time of day, then the date. `now` in Unix milliseconds. */
export const formatMoment = (iso: string, now: number): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '–';
  const minutes = Math.floor((now - at.getTime()) / 60_000);
  if (minutes < 1) return text('time.now');
  if (minutes < 60) return text('time.minutes', { count: minutes });
  const days = dayOf(now) - dayOf(at.getTime());
  if (days === 0) return text('time.today', { time: format(at, { timeStyle: 'short' }) });
  if (days === 1) return text('time.yesterday', { time: format(at, { timeStyle: 'short' }) });
  const isThisYear = at.getFullYear() === new Date(now).getFullYear();
  return format(at, {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  });
};

/** As in a table: the time of day for today, else the day. `now` in Unix milliseconds. */
export const formatShort = (iso: string, now: number): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '–';
  const days = dayOf(now) - dayOf(at.getTime());
  if (days === 0) return text('time.today', { time: format(at, { timeStyle: 'short' }) });
  if (days === 1) return text('time.yesterday', { time: '' }).trim();
  const isThisYear = at.getFullYear() === new Date(now).getFullYear();
  return format(at, { month: 'short', day: 'numeric', ...(isThisYear ? {} : { year: 'numeric' }) });
};

/** Number of the local day. */
const dayOf = (at: number): number => {
  const date = new Date(at);
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / DAY_MS);
};

const format = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(currentLanguage() === 'ko' ? 'ko-KR' : 'en-US', options).format(at);
