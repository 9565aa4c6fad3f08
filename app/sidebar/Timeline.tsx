import { useId, useState } from 'react';
import type { Instant } from '../../src/facts/instant';
import type { BandLimits } from '../../src/health/policy';
import type { Trend } from '../../src/report/types';
import { BandMark } from '../shared/BandMark';
import { useWords } from '../shared/i18n/WordsContext';
import { TimelineChart } from './TimelineChart';

interface TimelineProps {
  readonly trend: Trend;
  readonly bands: BandLimits;
  readonly asOf: Instant;
}

/** The score at the customer's latest events: a small chart, or the same as a table. */
export function Timeline({ trend, bands, asOf }: TimelineProps) {
  const { t, format } = useWords();
  const [table, setTable] = useState(false);
  const id = useId();
  const points = trend.points.filter(({ band }) => band !== 'new' && band !== 'unknown');
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return <p>{t('timeline.none')}</p>;
  const label = t('timeline.label', {
    from: format.day(first.at),
    to: format.day(last.at),
    low: format.number(Math.min(...points.map(({ score }) => score))),
    now: format.number(last.score),
  });
  return (
    <div className="timeline">
      <div id={id}>
        {table ? (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('timeline.when')}</th>
                <th scope="col">{t('timeline.score')}</th>
                <th scope="col">{t('timeline.band')}</th>
              </tr>
            </thead>
            <tbody>
              {[...points].reverse().map(({ at, score, band }) => (
                <tr key={at}>
                  <td>{format.moment(at, asOf)}</td>
                  <td>{format.number(score)}</td>
                  <td>
                    <BandMark band={band} size={12} /> {t(`band.${band}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <TimelineChart
            points={points}
            bands={bands}
            label={label}
            from={format.day(first.at)}
            to={format.day(last.at)}
          />
        )}
      </div>
      <button type="button" className="link" aria-controls={id} onClick={() => setTable(!table)}>
        {t(table ? 'timeline.asChart' : 'timeline.asTable')}
      </button>
    </div>
  );
}
