import { Button } from '@zendeskgarden/react-buttons';
import { useMemo } from 'react';
import type { Facts } from '../../src/facts/facts';
import type { Instant } from '../../src/facts/instant';
import { useHelpdesk } from '../shared/desk';
import { useWords } from '../shared/i18n/WordsContext';
import { TroubleNotice } from '../shared/TroubleNotice';
import { ContactsTable } from './ContactsTable';
import { useExactContacts } from './use-exact-contacts';

/** Each past ticket costs a request of the account's shared budget: no more than these at a click. */
const most = 20;

/** Counts the contacts of past tickets by reading their messages, on a click, with progress and a way to stop. */
export function ExactContacts({ facts, asOf, shown }: { facts: Facts; asOf: Instant; shown: boolean }) {
  const { t, format } = useWords();
  const helpdesk = useHelpdesk();
  const past = useMemo(
    () => (facts.history?.tickets ?? []).filter(({ id }) => id !== undefined && id !== facts.ticket.id),
    [facts.history, facts.ticket.id],
  );
  const chosen = useMemo(() => past.slice(0, most), [past]);
  const { state, start, cancel } = useExactContacts(facts.customer, chosen, asOf, shown);
  if (chosen.length === 0 || !helpdesk.can.has('read-messages')) return null;
  return (
    <div className="exact" data-exact={state.phase}>
      {state.phase === 'idle' && (
        <>
          <Button size="small" isStretched onClick={start}>
            {t('touchpoints.exact.offer', { count: chosen.length })}
          </Button>
          {past.length > most && (
            <p className="small-print">{t('touchpoints.exact.limited', { count: format.number(most) })}</p>
          )}
        </>
      )}
      {state.phase === 'reading' && (
        <>
          <p role="status">
            {t('touchpoints.exact.progress', {
              done: format.number(state.done + 1),
              of: format.number(chosen.length),
            })}
          </p>
          <progress
            value={state.done}
            max={chosen.length}
            aria-label={t('touchpoints.exact.offer', { count: chosen.length })}
          />
          <Button size="small" isStretched onClick={cancel}>
            {t('touchpoints.exact.cancel')}
          </Button>
        </>
      )}
      {state.phase === 'done' && (
        <>
          <h4 className="part-title">{t('touchpoints.exact.done', { count: state.read })}</h4>
          <ContactsTable contacts={state.contacts} />
          {state.failed > 0 && (
            <p className="small-print">
              {t('touchpoints.exact.partial', {
                failed: format.number(state.failed),
                of: format.number(chosen.length),
              })}
            </p>
          )}
          {/* Read on a click alone: no time is promised. */}
          {state.trouble && <TroubleNotice trouble={{ code: state.trouble.code }} retry={start} />}
        </>
      )}
    </div>
  );
}
