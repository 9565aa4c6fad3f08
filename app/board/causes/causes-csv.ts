import { type CauseRow, type Dimension, type Span, WEEK } from '../../../src/triage/causes';
import { toCsv } from '../../../src/triage/csv';
import type { useWords } from '../../shared/i18n/WordsContext';
import type { useInsightTexts } from '../insights/texts';

interface Names {
  readonly t: ReturnType<typeof useInsightTexts>;
  readonly words: ReturnType<typeof useWords>['t'];
}

const dimensions: readonly Dimension[] = ['tag', 'channel', 'brand', 'week'];

/** All causes, each taken apart in every way; a week by the day on which it begins. */
export function causesCsv(causes: readonly CauseRow[], { from }: Span, { t, words }: Names): string {
  const head = [t('csv.cause'), t('csv.by'), t('csv.value'), t('causes.count')];
  const rows = causes.flatMap(({ id, tickets, by }) => {
    const name = words(`signal.${id}`);
    return [
      [name, t('csv.all'), '', tickets],
      ...dimensions.flatMap((dimension) =>
        by[dimension].map((count) => [
          name,
          t(`dimension.${dimension}`),
          dimension === 'week' ? dayOf(from + Number(count.key) * WEEK) : count.key,
          count.tickets,
        ]),
      ),
    ];
  });
  return toCsv([head, ...rows]);
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
