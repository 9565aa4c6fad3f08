import { useWords } from '../../shared/i18n/WordsContext';
import { useInsightTexts } from './texts';

/** One thing that is counted each week. */
export interface Series {
  readonly name: string;
  readonly tone: 'calm' | 'care' | 'alarm';
  readonly counts: readonly number[];
}

const height = 64;
const width = 28;

/** Counts by week, stacked, as a picture and as a table with the same numbers. */
export function WeekChart({
  title,
  weeks,
  series,
}: {
  title: string;
  weeks: readonly number[];
  series: readonly Series[];
}) {
  const t = useInsightTexts();
  const { format } = useWords();
  const sums = weeks.map((_, week) => series.reduce((sum, { counts }) => sum + (counts[week] ?? 0), 0));
  const most = Math.max(1, ...sums);
  return (
    <figure className="week-chart">
      <figcaption className="past-heading">{title}</figcaption>
      <svg viewBox={`0 0 ${weeks.length * width} ${height}`} aria-hidden="true" focusable="false">
        {weeks.map((from, week) => {
          let y = height;
          return (
            <g key={from}>
              {series.map(({ name, tone, counts }) => {
                const tall = ((counts[week] ?? 0) / most) * height;
                y -= tall;
                return <rect key={name} data-tone={tone} x={week * width + 2} y={y} width={width - 4} height={tall} />;
              })}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{t('chart.table')}</summary>
        <table className="past-table">
          <thead>
            <tr>
              <th scope="col">{t('chart.week')}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((from, week) => (
              <tr key={from}>
                <th scope="row">{format.day(from)}</th>
                {series.map(({ name, counts }) => (
                  <td key={name}>{format.number(counts[week] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
