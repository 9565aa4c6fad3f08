import { DAY } from '../../../src/facts/instant';
import type { Period } from '../../../src/tuning/past-ticket';
import type { Comparison } from '../../../src/tuning/session';
import { useWords } from '../../shared/i18n/WordsContext';
import { Key } from './Key';
import { useTuningTexts } from './texts';

const height = 60;

/** Flags by day: a chart, and the same as a table. */
export function DayChart({ comparison: { before, after }, period }: { comparison: Comparison; period: Period }) {
  const t = useTuningTexts();
  const { format } = useWords();
  const days = after.ringsByDay.length;
  const most = Math.max(1, ...before.ringsByDay, ...after.ringsByDay);
  const bar = (n: number): number => (n / most) * height;
  return (
    <figure className="tuning-chart">
      <figcaption>
        {t('days.title', { most: format.number(most) })} <Key />
      </figcaption>
      <svg viewBox={`0 0 ${days * 8} ${height}`} aria-hidden="true" focusable="false" preserveAspectRatio="none">
        {after.ringsByDay.map((n, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day has no name but its place
          <g key={day}>
            <rect
              className="tuning-column"
              x={day * 8}
              y={height - bar(before.ringsByDay[day] ?? 0)}
              width={3}
              height={bar(before.ringsByDay[day] ?? 0)}
            />
            <rect className="tuning-column-draft" x={day * 8 + 3} y={height - bar(n)} width={3} height={bar(n)} />
          </g>
        ))}
      </svg>
      <details>
        <summary>{t('days.table')}</summary>
        <table className="tuning-table">
          <thead>
            <tr>
              <th scope="col">{t('days.day')}</th>
              <th scope="col">{t('result.now')}</th>
              <th scope="col">{t('result.draft')}</th>
            </tr>
          </thead>
          <tbody>
            {after.ringsByDay.map((n, day) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day has no name but its place
              <tr key={day}>
                <th scope="row">{format.day(period.from + (day + 1) * DAY - 1)}</th>
                <td>{format.number(before.ringsByDay[day] ?? 0)}</td>
                <td>{format.number(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
