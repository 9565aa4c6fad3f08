import { alarmFigures } from '../../../src/triage/alarm-figures';
import type { Insights } from '../../../src/triage/insights';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { PastPage } from '../insights/PastPage';
import { useInsightTexts } from '../insights/texts';
import { TicketLink } from '../TicketLink';
import type { TabProps } from '../tabs';

/** Rows that are shown: what comes after them is told as a number. */
const most = 100;

/** What escalated without a flag before it, what was flagged for nothing, and how good the flags are. */
export const MissesPage = ({ desk }: TabProps) => (
  <PastPage desk={desk} page="misses">
    {(insights) => <Misses desk={desk} insights={insights} />}
  </PastPage>
);

function Misses({ desk, insights }: { desk: BoardDesk; insights: Insights }) {
  const t = useInsightTexts();
  const { format } = useWords();
  const { alarms, dismissed, period } = insights;
  const { escalated, caught, recall, precision, leadHours } = alarmFigures(insights);
  const missed = alarms.escalations.filter((one) => !one.caught);
  const figures = [
    ['escalated', format.number(escalated)],
    [
      'recall',
      recall === undefined ? undefined : t('misses.of', { share: format.percent(recall), part: format.number(caught) }),
    ],
    ['precision', precision === undefined ? undefined : format.percent(precision)],
    ['lead', leadHours === undefined ? undefined : t('misses.hours', { number: format.number(Math.round(leadHours)) })],
  ] as const;
  return (
    <>
      <dl className="past-figures">
        {figures.map(([name, value]) => (
          <div key={name} data-figure={name}>
            <dt>{t(`misses.figure.${name}`)}</dt>
            <dd>{value ?? t('misses.unmeasured')}</dd>
          </div>
        ))}
      </dl>
      <p className="board-note">{t('misses.bound')}</p>
      <section aria-label={t('misses.missed')}>
        <h2 className="past-heading">{t('misses.missed')}</h2>
        {missed.length === 0 && <p>{t('misses.none')}</p>}
        {missed.length > 0 && (
          <table className="past-table" data-misses={missed.length}>
            <thead>
              <tr>
                <th scope="col">{t('column.ticket')}</th>
                <th scope="col">{t('misses.kind')}</th>
                <th scope="col">{t('misses.when')}</th>
              </tr>
            </thead>
            <tbody>
              {missed.slice(0, most).map(({ ticket, kind, at }) => (
                <tr key={ticket} data-kind={kind}>
                  <td>
                    <TicketLink desk={desk} ticket={ticket} />
                  </td>
                  <td>{t(`misses.kinds.${kind}`)}</td>
                  <td>{format.when(at, period.to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {missed.length > most && <p>{t('more', { number: format.number(missed.length - most) })}</p>}
      </section>
      <FalseAlarms desk={desk} name="dismissed" tickets={dismissed} />
      <FalseAlarms
        desk={desk}
        name="quiet"
        tickets={alarms.falseAlarms.filter((ticket) => !dismissed.includes(ticket))}
      />
    </>
  );
}

/** `dismissed`: somebody said so. `quiet`: nothing came of them, as far as was read. */
function FalseAlarms({
  desk,
  name,
  tickets,
}: {
  desk: BoardDesk;
  name: 'dismissed' | 'quiet';
  tickets: readonly number[];
}) {
  const t = useInsightTexts();
  const { format } = useWords();
  return (
    <details className="past-details" data-false-alarms={name}>
      <summary>{t(`misses.${name}`, { number: format.number(tickets.length) })}</summary>
      <p className="past-links">
        {tickets.slice(0, most).map((ticket) => (
          <TicketLink key={ticket} desk={desk} ticket={ticket} />
        ))}
      </p>
      {tickets.length > most && <p>{t('more', { number: format.number(tickets.length - most) })}</p>}
    </details>
  );
}
