import type { Facts } from '../../../src/facts/facts';
import type { HealthReport } from '../../../src/report/types';

/** Numbers and gaps that no reader of plain JSON could take, by their place. */
export function numberFaults(value: unknown, place: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place} is ${value}`];
  if (typeof value !== 'object' || value === null) return value === undefined ? [`${place} is undefined`] : [];
  return Object.entries(value).flatMap(([key, each]) => numberFaults(each, `${place}.${key}`));
}

/** What adapters may hand over is plain, too: ids that are told apart, and numbers that are some. */
export function factFaults(facts: Facts): readonly string[] {
  const ids = (facts.messages ?? []).map(({ id }) => id);
  return [...numberFaults(facts, 'facts'), ...(new Set(ids).size < ids.length ? ['two messages have one id'] : [])];
}

/** What no report may be, whatever the facts. */
export function reportFaults(report: HealthReport, facts: Facts): readonly string[] {
  const { score, coverage, rows, trend, signals } = report;
  const texts = new Map((facts.messages ?? []).map(({ id, text }) => [id as string, text]));
  const sum = rows.reduce((total, { points }) => total + points, 0);
  return [
    ...numberFaults(report, 'report'),
    ...[score, ...trend.points.map((point) => point.score)]
      .filter((each) => !isScore(each))
      .map((each) => `score ${each}`),
    ...(coverage >= 0 && coverage <= 1 ? [] : [`coverage ${coverage}`]),
    ...(sum === score ? [] : [`rows add up to ${sum}, not to ${score}`]),
    ...signals.filter(({ missing }) => missing.includes('failed')).map(({ id }) => `the sign ${id} failed`),
    ...quotesIn(report)
      .filter((quote) => !isInside(quote, texts.get(quote.message)))
      .map((quote) => `quote outside of its message: ${JSON.stringify(quote)}`),
  ];
}

interface Quote {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Wherever words are pointed at: evidence of signs, flags and steps, promises. */
function quotesIn(value: unknown): readonly Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(quotesIn);
  return 'message' in value && 'start' in value ? [value as Quote, ...inside] : inside;
}

const isInside = ({ start, end }: Quote, text: string | undefined): boolean =>
  text !== undefined &&
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length;

const isScore = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100;
