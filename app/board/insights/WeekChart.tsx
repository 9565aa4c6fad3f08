import { WEEK } from '../../../src/triage/causes';
import { useWords } from '../../shared/i18n/WordsContext';
import { useInsightTexts } from './texts';

/** One thing that is counted each week. */
export interface Series {
  readonly name: string;
  readonly tone: 'calm' | 'care' | 'alarm';
  readonly counts: readonly number[];
}

interface WeekChartProps {
  readonly title: string;
  /** When each week begins, the earliest first. */
  readonly weeks: readonly number[];
  /** The lowest of a bar first. */
  readonly series: readonly Series[];
}

/** Pixels of the tallest bar. */
const tallest = 80;
/** Weeks that have room for their names. */
const mostNames = 7;

/** Counts by week, stacked, as a picture and as a table with the same numbers. */
export function WeekChart({ title, weeks, series }: WeekChartProps) {
  const t = useInsightTexts();
  const { format } = useWords();
  const sums = weeks.map((_, week) => series.reduce((sum, { counts }) => sum + (counts[week] ?? 0), 0));
  const most = Math.max(1, ...sums);
  const step = Math.ceil(weeks.length / mostNames);
  const end = (weeks.at(-1) ?? 0) + WEEK;
  const fromTop = [...series].reverse();
  return (
    <figure className="week-chart">
      <figcaption className="past-heading">{title}</figcaption>
      {series.length > 1 && (
        <ul className="week-legend" aria-hidden="true">
          {fromTop.map(({ name, tone }) => (
            <li key={name}>
              <span className="week-swatch" data-tone={tone} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <div className="week-bars" aria-hidden="true">
        {weeks.map((from, week) => {
          const sum = sums[week] ?? 0;
          return (
            <div key={from} className="week-bar" data-week={week} data-sum={sum}>
              <span className="week-sum">{sum > 0 && format.number(sum)}</span>
              <span className="week-stack" style={{ height: (sum / most) * tallest }}>
                {fromTop.map(({ name, tone, counts }) => (
                  <span key={name} data-tone={tone} style={{ flexGrow: counts[week] ?? 0 }} />
                ))}
              </span>
              <span className="week-name">{week % step === 0 && format.when(from, end)}</span>
            </div>
          );
        })}
      </div>
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
