import type { Facts } from '../../src/facts/facts';
import { type Instant, MINUTE } from '../../src/facts/instant';
import type { Tally, Touchpoints as Told } from '../../src/report/touchpoints';
import { useWords } from '../shared/i18n/WordsContext';
import { ContactsTable } from './ContactsTable';
import { ExactContacts } from './ExactContacts';

interface TouchpointsProps {
  readonly told: Told;
  readonly facts: Facts;
  readonly asOf: Instant;
  readonly shown: boolean;
}

/** How often, how long and by which way we were in touch: exact for this ticket, what one list tells for the others. */
export function Touchpoints({ told, facts, asOf, shown }: TouchpointsProps) {
  const { t, format } = useWords();
  const minutes = (one: number | undefined): string =>
    one === undefined ? t('touchpoints.none') : format.duration(one * MINUTE);
  const tally = (one: Tally | undefined, word: (n: number) => string = format.number): string =>
    one === undefined ? t('touchpoints.notRead') : t(`touchpoints.bound.${one.bound}`, { number: word(one.n) });
  return (
    <div className="touchpoints">
      <section>
        <h3 className="part-title">{t('touchpoints.thisTicket')}</h3>
        <ContactsTable contacts={told.contacts} />
        <Numbers
          rows={[
            ['replies-by-us', t('touchpoints.repliesByUs'), format.number(told.repliesByUs)],
            ['replies-by-customer', t('touchpoints.repliesByCustomer'), format.number(told.repliesByCustomer)],
            ['first-reply', t('touchpoints.firstReply'), minutes(told.firstReplyMinutes)],
            ['longest-wait', t('touchpoints.longestWait'), minutes(told.longestWaitMinutes)],
          ]}
        />
      </section>
      <section>
        <h3 className="part-title">{t('touchpoints.twelveMonths')}</h3>
        <Numbers
          rows={[
            ['tickets', t('touchpoints.tickets'), tally(told.tickets)],
            ['open-now', t('touchpoints.openNow'), tally(told.openTickets)],
            ['replies-in-history', t('touchpoints.repliesInHistory'), tally(told.repliesInHistory)],
            ['longest-wait-in-history', t('touchpoints.longestWait'), tally(told.longestWaitInHistory, minutes)],
            ['reopens', t('touchpoints.reopens'), tally(told.reopens)],
            ['hand-offs', t('touchpoints.handOffs'), tally(told.handOffs)],
            [
              'ratings',
              t('touchpoints.ratings'),
              told.ratings === undefined
                ? t('touchpoints.none')
                : t('touchpoints.ratingsValue', {
                    good: format.number(told.ratings.good),
                    bad: format.number(told.ratings.bad),
                  }),
            ],
          ]}
        />
        <ExactContacts facts={facts} asOf={asOf} shown={shown} />
        <p className="small-print">{t('touchpoints.visibleOnly')}</p>
      </section>
    </div>
  );
}

/** `[stable name, label, value]`. */
function Numbers({ rows }: { rows: readonly (readonly [string, string, string])[] }) {
  return (
    <dl className="numbers">
      {rows.map(([name, label, value]) => (
        <div key={name} className="number" data-touchpoint={name}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
