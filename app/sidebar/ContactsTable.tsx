import { MINUTE } from '../../src/facts/instant';
import type { Touchpoints } from '../../src/report/touchpoints';
import { useWords } from '../shared/i18n/WordsContext';

/** Contacts by channel and direction; calls with their minutes. */
export function ContactsTable({ contacts }: { contacts: Touchpoints['contacts'] }) {
  const { t, format } = useWords();
  if (contacts.length === 0) return null;
  return (
    <table className="contacts">
      <thead>
        <tr>
          <th scope="col">{t('touchpoints.contacts')}</th>
          <th scope="col">{t('touchpoints.fromCustomer')}</th>
          <th scope="col">{t('touchpoints.fromUs')}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map(({ channel, fromCustomer, fromUs, callMinutes }) => (
          <tr key={channel} data-channel={channel}>
            <th scope="row">
              {t(`touchpoints.channel.${channel}`)}
              {callMinutes > 0 && (
                <span className="small-print">
                  {' '}
                  {t('touchpoints.callMinutes', { duration: format.duration(callMinutes * MINUTE) })}
                </span>
              )}
            </th>
            <td>{format.number(fromCustomer)}</td>
            <td>{format.number(fromUs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
