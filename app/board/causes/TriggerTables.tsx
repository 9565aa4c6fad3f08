import type { Named, Triggers } from '../../../src/triage/triggers';
import { useWords } from '../../shared/i18n/WordsContext';
import type { BoardDesk } from '../board-desk';
import { useInsightTexts } from '../insights/texts';
import { TicketLink } from '../TicketLink';

/** What agents said set hard tickets off, and what would have helped. */
export function TriggerTables({ desk, triggers }: { desk: BoardDesk; triggers: Triggers | undefined }) {
  const t = useInsightTexts();
  const { format } = useWords();
  if (!triggers) return <p className="board-note">{t('triggers.configure')}</p>;
  if (triggers.tickets === 0) return <p>{t('triggers.none')}</p>;
  return (
    <section aria-label={t('triggers.title')} data-triggers={triggers.tickets}>
      <h2 className="past-heading">{t('triggers.title')}</h2>
      <p className="board-note">{t('triggers.about', { number: format.number(triggers.tickets) })}</p>
      <TriggerTable
        desk={desk}
        title={t('triggers.causes')}
        rows={named(triggers.causes, (id) => t(`trigger.${id}`))}
      />
      <TriggerTable desk={desk} title={t('triggers.helps')} rows={named(triggers.helps, (id) => t(`help.${id}`))} />
    </section>
  );
}

type Row = Omit<Named<string>, 'id'> & { readonly name: string };

const named = <Id extends string>(list: readonly Named<Id>[], nameOf: (id: Id) => string): readonly Row[] =>
  list.map(({ id, ...rest }) => ({ ...rest, name: nameOf(id) }));

function TriggerTable({ desk, title, rows }: { desk: BoardDesk; title: string; rows: readonly Row[] }) {
  const t = useInsightTexts();
  const { format } = useWords();
  return (
    <table className="past-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('triggers.what')}</th>
          <th scope="col">{t('causes.count')}</th>
          <th scope="col">{t('causes.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tickets, examples }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{format.number(tickets)}</td>
            <td className="past-links">
              {examples.map((ticket) => (
                <TicketLink key={ticket} desk={desk} ticket={ticket} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
