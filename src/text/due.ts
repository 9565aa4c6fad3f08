import { english } from './due-en';
import { korean } from './due-ko';
import { NO_DUE } from './due-rule';
import type { Span } from './span';

/** When a thing falls due, as the words say it. Plain JSON, the same for all languages. */
export type Due =
  /** From the moment of speaking; of a range ("2-3 days") the later end. */
  | { readonly kind: 'within'; readonly n: number; readonly unit: Unit }
  | { readonly kind: 'day'; readonly offset: number; readonly part?: Part }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week?: 'next'; readonly part?: Part }
  | {
      readonly kind: 'date';
      readonly month?: number;
      readonly day: number;
      readonly year?: number;
      readonly part?: Part;
    }
  | { readonly kind: 'week'; readonly offset: number }
  /** The whole month, or a day of it: "the first of next month". */
  | { readonly kind: 'month'; readonly offset: number; readonly day?: number; readonly part?: Part }
  /** "The end of June", "6월 중". */
  | { readonly kind: 'month-end'; readonly month: number }
  | { readonly kind: 'time'; readonly part: Part }
  | { readonly kind: 'now' }
  /** A weasel time, which never falls due. */
  | { readonly kind: 'vague' };

export type Unit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month';

/** Of a day. 24:00 is the midnight that ends it. */
export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'end' | Clock;

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** The words of a time, most often without the preposition in front. */
export interface DueMention extends Span {
  readonly due: Due;
}

/**
 * Finds the times still to come that a folded text names, in order; of two that overlap the longer one. What is past, a
 * mere length or an opening hour is none, as far as the words beside it tell.
 *
 * Not recognised: seconds, quarters, years, named holidays, calendar weeks, "by June", "in the morning", zones beside a
 * time, times that hang on an event ("two days after it left"), dotted dates without a year, uncommon numbers in words.
 */
export function findDues(folded: string): readonly DueMention[] {
  const found: Hit[] = [];
  for (const { hint, rules } of [english, korean]) {
    if (!hint.test(folded)) continue;
    for (const { words, read } of rules) {
      words.lastIndex = 0;
      for (let match = words.exec(folded); match; match = words.exec(folded)) {
        const start = match.index;
        const end = words.lastIndex;
        const before = folded.slice(Math.max(0, start - NEAR), start);
        const due = read(match.groups ?? {}, before, folded.slice(end, end + NEAR));
        if (due) found.push({ start, end, due });
      }
    }
  }

  const kept: Hit[] = [];
  for (const hit of found.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept.filter((hit): hit is DueMention => hit.due !== NO_DUE);
}

interface Hit extends Span {
  readonly due: Due | typeof NO_DUE;
}

/** How far off a word may stand that makes a time past. */
const NEAR = 40;
