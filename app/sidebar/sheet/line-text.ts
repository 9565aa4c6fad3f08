import { DAY, MINUTE } from '../../../src/facts/instant';
import type { CostId, Line, OwedId, StayingId } from '../../../src/playbook/fact-sheet/types';
import type { Language } from '../../shared/i18n/WordsContext';
import type { SheetTexts } from './texts';

export type AnyLine = Line<CostId | StayingId | OwedId>;

/** A number of the sheet in words. */
export interface LineText {
  readonly label: string;
  readonly value: string;
  /** Why it is not known, or what is usual. */
  readonly note?: string;
}

/** The same words on the page and in the copied text. */
export function lineText({ id, value, usual }: AnyLine, sheet: SheetTexts, { t, format }: Language): LineText {
  const label = sheet(`line.${id}`);
  if ('unknown' in value) return { label, value: sheet('value.unknown'), note: sheet(`reason.${value.unknown}`) };
  const { n, of, unit, bound } = value;
  if (id === 'pays-on-time') return { label, value: sheet(n === 0 ? 'answer.yes' : 'answer.no') };
  const number = format.number(n);
  const words = ((): string => {
    if (of === 0) return sheet('value.noneGiven');
    if (of !== undefined) return sheet('value.ofAll', { good: number, all: format.number(of) });
    if (unit !== undefined) return sheet('value.amount', { unit, number });
    if (id === 'tenure' && n >= YEAR_DAYS) return sheet('value.years', { count: Math.floor(n / YEAR_DAYS) });
    if (id === 'tenure') return sheet('value.days', { count: n });
    if (n === 0 && MAY_BE_NONE.has(id)) return sheet('value.none');
    if (id === 'days-overdue') return format.duration(n * DAY);
    return id === 'longest-wait' || id === 'call-minutes' ? format.duration(n * MINUTE) : number;
  })();
  return {
    label,
    value: t(`touchpoints.bound.${bound}`, { number: words }),
    ...(usual !== undefined && { note: sheet('value.usual', { number: format.number(Math.round(usual)) }) }),
  };
}

const YEAR_DAYS = 365;

/** Lengths of time, of which none is no number. */
const MAY_BE_NONE: ReadonlySet<AnyLine['id']> = new Set<AnyLine['id']>(['days-overdue', 'longest-wait']);
