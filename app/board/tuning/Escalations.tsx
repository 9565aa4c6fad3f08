import type { Caught } from '../../../src/tuning/dry-run';
import type { Comparison } from '../../../src/tuning/session';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { TicketLink } from '../TicketLink';
import { useTuningTexts } from './texts';

/** Rows that are shown: what comes after them is told as a number. */
const most = 100;

/** Every ticket that escalated, and how much earlier it was, or would have been, flagged. */
export function Escalations({ desk, comparison: { before, after } }: { desk: BoardDesk; comparison: Comparison }) {
  const t = useTuningTexts();
  const { format } = useWords();
  const drafts = new Map(after.escalations.map((one) => [one.ticket, one]));
  const told = (one: Caught | undefined): string => {
    if (!one?.caught) return t('escalations.missed');
    if (one.hoursEarlier === undefined) return t('escalations.caught');
    return t('escalations.earlier', { number: format.number(Math.round(one.hoursEarlier * 10) / 10) });
  };
  return (
    <details className="tuning-details" data-escalations={before.escalations.length}>
      <summary>{t('escalations.title', { count: before.escalations.length })}</summary>
      <table className="tuning-table">
        <thead>
          <tr>
            <th scope="col">{t('escalations.ticket')}</th>
            <th scope="col">{t('escalations.kind')}</th>
            <th scope="col">{t('result.now')}</th>
            <th scope="col">{t('result.draft')}</th>
          </tr>
        </thead>
        <tbody>
          {before.escalations.slice(0, most).map((one) => (
            <tr key={one.ticket} data-ticket={one.ticket}>
              <td>
                <TicketLink desk={desk} ticket={one.ticket} />
              </td>
              <td>{t(`escalations.kinds.${one.kind}`)}</td>
              <td>{told(one)}</td>
              <td>{told(drafts.get(one.ticket))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {before.escalations.length > most && <p>{t('more', { count: before.escalations.length - most })}</p>}
    </details>
  );
}
