import type { Insights } from '../../../src/triage/insights';
import { keptRate, type Owed } from '../../../src/triage/promise-list';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { PastPage } from '../insights/PastPage';
import { useInsightTexts } from '../insights/texts';
import { WeekChart } from '../insights/WeekChart';
import { TicketLink } from '../TicketLink';
import type { TabProps } from '../tabs';

/** Rows that are shown: what comes after them is told as a number. */
const most = 200;

/** What the team owes on open tickets, by due time, and how well it kept its word week by week. */
export const PromisesPage = ({ desk }: TabProps) => (
  <PastPage desk={desk} page="promises">
    {(insights) => <Promises desk={desk} insights={insights} />}
  </PastPage>
);

function Promises({ desk, insights: { owed, weeks, coverage, period } }: { desk: BoardDesk; insights: Insights }) {
  const t = useInsightTexts();
  const { format } = useWords();
  const rate = keptRate(weeks);
  const counts = (state: 'kept' | 'late' | 'broken') => weeks.map((week) => week[state]);
  return (
    <>
      <p data-kept-rate={rate}>
        {rate === undefined ? t('promises.noRate') : t('promises.rate', { share: format.percent(rate) })}
      </p>
      <WeekChart
        title={t('promises.weeks')}
        weeks={weeks.map(({ from }) => from)}
        series={[
          { name: t('promises.kept'), tone: 'calm', counts: counts('kept') },
          { name: t('promises.late'), tone: 'care', counts: counts('late') },
          { name: t('promises.broken'), tone: 'alarm', counts: counts('broken') },
        ]}
      />
      <section aria-label={t('promises.owed')}>
        <h2 className="past-heading">{t('promises.owed')}</h2>
        {coverage.openWithWords < coverage.open && (
          <p className="board-note">
            {t('promises.partly', { read: format.number(coverage.openWithWords), open: format.number(coverage.open) })}
          </p>
        )}
        {owed.length === 0 && <p>{t('promises.none')}</p>}
        {owed.length > 0 && (
          <table className="past-table" data-owed={owed.length}>
            <thead>
              <tr>
                <th scope="col">{t('promises.due')}</th>
                <th scope="col">{t('column.ticket')}</th>
                <th scope="col">{t('column.subject')}</th>
                <th scope="col">{t('promises.what')}</th>
              </tr>
            </thead>
            <tbody>
              {owed.slice(0, most).map((one) => (
                <tr
                  key={`${one.ticket} ${one.what} ${one.said?.message} ${one.said?.start}`}
                  data-overdue={one.overdue}
                >
                  <td>{dueText(one)}</td>
                  <td>
                    <TicketLink desk={desk} ticket={one.ticket} />
                  </td>
                  <td className="past-subject">{one.subject}</td>
                  <td>{t(`promises.whats.${one.what}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {owed.length > most && <p>{t('more', { number: format.number(owed.length - most) })}</p>}
      </section>
    </>
  );

  function dueText({ due, overdue }: Owed): string {
    if (due === undefined) return t(overdue ? 'promises.past' : 'promises.noTime');
    const at = format.moment(due, period.to);
    return overdue ? t('promises.overdue', { at }) : at;
  }
}
