import { type Due, findDues, type Part, type Unit } from '../../src/text/due';
import { fold } from '../../src/text/fold';

/** The dues that a text names, in order. */
export const duesIn = (text: string): readonly Due[] => findDues(fold(text).text).map(({ due }) => due);

export const clock = (hour: number, minute = 0) => ({ hour, minute });

export const within = (n: number, unit: Unit): Due => ({ kind: 'within', n, unit });
export const day = (offset: number, part?: Part): Due => ({ kind: 'day', offset, ...(part && { part }) });
/** 0 is Sunday. */
export const weekday = (on: number, part?: Part): Due => ({ kind: 'weekday', weekday: on, ...(part && { part }) });
export const next = (on: number, part?: Part): Due => ({
  kind: 'weekday',
  weekday: on,
  week: 'next',
  ...(part && { part }),
});
export const date = (on: Omit<Extract<Due, { kind: 'date' }>, 'kind'>): Due => ({ kind: 'date', ...on });
export const time = (part: Part): Due => ({ kind: 'time', part });
export const week = (offset: number): Due => ({ kind: 'week', offset });
export const month = (offset: number, on?: number): Due => ({ kind: 'month', offset, ...(on && { day: on }) });
export const monthEnd = (of: number): Due => ({ kind: 'month-end', month: of });
export const now: Due = { kind: 'now' };
export const vague: Due = { kind: 'vague' };
