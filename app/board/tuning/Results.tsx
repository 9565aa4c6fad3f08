import type { Period } from '../../../src/tuning/past-ticket';
import type { Comparison } from '../../../src/tuning/session';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { BandTable } from './BandTable';
import { ChangedTickets } from './ChangedTickets';
import { DayChart } from './DayChart';
import { Escalations } from './Escalations';
import { useTuningTexts } from './texts';

interface ResultsProps {
  readonly desk: BoardDesk;
  readonly comparison: Comparison;
  readonly period: Period;
}

/** What holds now beside what the draft would do. */
export function Results({ desk, comparison, period }: ResultsProps) {
  const t = useTuningTexts();
  const { format } = useWords();
  const { before, after } = comparison;
  const hours = (value: number | undefined): string =>
    value === undefined
      ? t('result.unknown')
      : t('result.hours', { number: format.number(Math.round(value * 10) / 10) });
  const share = ({ caught, escalations }: typeof before): string =>
    t('result.of', { n: format.number(caught), of: format.number(escalations.length) });
  const rows = [
    [
      'ringsPerDay',
      format.number(Math.round(before.ringsPerDay * 10) / 10),
      format.number(Math.round(after.ringsPerDay * 10) / 10),
    ],
    ['caught', share(before), share(after)],
    ['earlier', hours(before.medianHoursEarlier), hours(after.medianHoursEarlier)],
    ['falseAlarms', format.number(before.falseAlarms.length), format.number(after.falseAlarms.length)],
  ] as const;
  return (
    <div data-results="true">
      <table className="tuning-table">
        <caption>{t('result.title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('result.now')}</th>
            <th scope="col">{t('result.draft')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, was, is]) => (
            <tr key={name} data-result={name}>
              <th scope="row">{t(`result.${name}`)}</th>
              <td>{was}</td>
              <td>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <BandTable comparison={comparison} />
      <DayChart comparison={comparison} period={period} />
      <Escalations desk={desk} comparison={comparison} />
      <ChangedTickets desk={desk} changed={comparison.changed} />
    </div>
  );
}
