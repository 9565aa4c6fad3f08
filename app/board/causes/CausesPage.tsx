import { useState } from 'react';
import { type CauseRow, type Dimension, WEEK } from '../../../src/triage/causes';
import type { Insights } from '../../../src/triage/insights';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { PastPage } from '../insights/PastPage';
import { useInsightTexts } from '../insights/texts';
import { WeekChart } from '../insights/WeekChart';
import { TicketLink } from '../TicketLink';
import type { TabProps } from '../tabs';
import { causesCsv } from './causes-csv';
import { TriggerTables } from './TriggerTables';

const dimensions = ['tag', 'channel', 'brand'] as const satisfies readonly Dimension[];
/** Tags and brands that are shown of a cause; all are in the CSV. */
const most = 8;

/** What keeps hurting customers, with what helps against it. By cause: nobody's name is on this page. */
export const CausesPage = ({ desk }: TabProps) => (
  <PastPage desk={desk} page="causes">
    {(insights) => <Causes desk={desk} insights={insights} />}
  </PastPage>
);

function Causes({ desk, insights }: { desk: BoardDesk; insights: Insights }) {
  const t = useInsightTexts();
  const { t: words, format } = useWords();
  const { causes, coverage, triggers } = insights;
  return (
    <>
      {causes.length === 0 && <p>{t('causes.none')}</p>}
      {causes.length > 0 && (
        <>
          <p>
            <a
              className="link"
              data-action="csv"
              download="evenkeel-causes.csv"
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(causesCsv(causes, insights.period, { t, words }))}`}
            >
              {t('causes.csv')}
            </a>
          </p>
          <ul className="causes-list" data-causes={causes.length}>
            {causes.map((cause) => (
              <li key={cause.id} data-cause={cause.id}>
                <details className="past-details">
                  <summary>
                    <strong>{words(`signal.${cause.id}`)}</strong>{' '}
                    {t('causes.tickets', {
                      number: format.number(cause.tickets),
                      share: format.percent(cause.tickets / Math.max(1, coverage.tickets - cause.unknown)),
                    })}
                    {cause.unknown > 0 && (
                      <span className="board-note">
                        {' '}
                        {t('causes.unknown', { number: format.number(cause.unknown) })}
                      </span>
                    )}
                  </summary>
                  <CauseDetails desk={desk} cause={cause} from={insights.period.from} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="board-note">{t('causes.unseen')}</p>
      <TriggerTables desk={desk} triggers={triggers} />
    </>
  );
}

function CauseDetails({ desk, cause, from }: { desk: BoardDesk; cause: CauseRow; from: number }) {
  const t = useInsightTexts();
  const { format } = useWords();
  const [by, setBy] = useState<(typeof dimensions)[number]>('tag');
  const counts = cause.by[by];
  const week = cause.by.week;
  return (
    <div className="cause">
      <p>
        <strong>{t('causes.remedyTitle')}</strong> {t(`remedy.${cause.id}`)}
      </p>
      <WeekChart
        title={t('causes.weeks')}
        weeks={week.map((_, index) => from + index * WEEK)}
        series={[{ name: t('causes.count'), tone: 'care', counts: week.map(({ tickets }) => tickets) }]}
      />
      <label>
        {t('causes.by')}{' '}
        <select value={by} onChange={({ target }) => setBy(target.value as typeof by)}>
          {dimensions.map((one) => (
            <option key={one} value={one}>
              {t(`dimension.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <table className="past-table" data-by={by}>
        <thead>
          <tr>
            <th scope="col">{t(`dimension.${by}`)}</th>
            <th scope="col">{t('causes.count')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.slice(0, most).map(({ key, tickets }) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>
                {format.number(tickets)}{' '}
                <span className="past-bar" style={{ width: `${(tickets / (counts[0]?.tickets ?? 1)) * 60}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.length === 0 && <p>{t('causes.nothingBy')}</p>}
      {counts.length > most && <p>{t('more', { number: format.number(counts.length - most) })}</p>}
      {cause.examples.length > 0 && (
        <p className="past-links">
          {t('causes.examples')}{' '}
          {cause.examples.map((ticket) => (
            <TicketLink key={ticket} desk={desk} ticket={ticket} />
          ))}
        </p>
      )}
    </div>
  );
}
