import type { Changed } from '../../../src/tuning/compare';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { TicketLink } from '../TicketLink';
import { useTuningTexts } from './texts';

const most = 100;

/** The very tickets that change, with the moment that the draft's band is of. */
export function ChangedTickets({ desk, changed }: { desk: BoardDesk; changed: readonly Changed[] }) {
  const t = useTuningTexts();
  const { t: words, format } = useWords();
  return (
    <details className="tuning-details" data-changed-tickets={changed.length} open={changed.length > 0}>
      <summary>{t('changed.title', { count: changed.length })}</summary>
      <table className="tuning-table">
        <thead>
          <tr>
            <th scope="col">{t('escalations.ticket')}</th>
            <th scope="col">{t('result.now')}</th>
            <th scope="col">{t('result.draft')}</th>
            <th scope="col">{t('changed.at')}</th>
            <th scope="col">{t('changed.flag')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.slice(0, most).map(({ ticket, before, after, ring }) => (
            <tr key={ticket} data-ticket={ticket} data-ring={ring}>
              <td>
                <TicketLink desk={desk} ticket={ticket} />
              </td>
              <td>{words(`band.${before.band}`)}</td>
              <td data-band={after.band}>{words(`band.${after.band}`)}</td>
              <td>{format.moment(after.at, desk.clock.now())}</td>
              <td>{t(`changed.ring.${ring}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed.length > most && <p>{t('more', { count: changed.length - most })}</p>}
    </details>
  );
}
