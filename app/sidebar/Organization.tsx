import { Button } from '@zendeskgarden/react-buttons';
import type { OrganizationReading } from '../../src/report/organization';
import type { SignalResult } from '../../src/report/types';
import { BandMark, toneOf } from '../shared/BandMark';
import { useWords } from '../shared/i18n/WordsContext';
import { EvidenceList } from '../shared/report/EvidenceList';
import { TroubleNotice } from '../shared/TroubleNotice';
import type { OrganizationState } from './use-organization';

/** What is raised beyond these is for the board. */
const most = 3;

/** How the customer's organization is, on a click: a second line, which changes nothing in the customer's own. */
export function Organization({ isReading, read, trouble, start }: OrganizationState) {
  const { t, format } = useWords();
  const idle = t(read ? 'organization.again' : 'organization.read');
  return (
    <div
      className="organization"
      data-organization={isReading ? 'reading' : trouble ? 'failed' : read ? 'read' : 'idle'}
    >
      {/* In the page from the start: what comes into it is read out. */}
      <div className="organization" aria-live="polite">
        {/* Read on a click alone: no time is promised. */}
        {trouble && <TroubleNotice trouble={{ code: trouble.code }} />}
        {read && (
          <>
            <Reading reading={read.reading} />
            {!read.history.complete && (
              <p className="small-print" data-notice="organization-partial">
                {t('caveat.partial', { number: format.number(read.history.tickets.length) })}
              </p>
            )}
            <p className="small-print">
              {t('organization.readAt', { time: format.time(read.readAt) })} {t('touchpoints.visibleOnly')}
            </p>
          </>
        )}
      </div>
      {/* It stays where it is while it reads, so that the keyboard does not lose its place. */}
      <Button size="small" isStretched aria-disabled={isReading} onClick={isReading ? undefined : start}>
        {isReading ? t('organization.reading') : trouble ? t('notice.retry') : idle}
      </Button>
      <p className="small-print">{t('organization.apart')}</p>
    </div>
  );
}

function Reading({ reading }: { reading: OrganizationReading }) {
  const { t, format } = useWords();
  const { band, score, scored, tickets, people, raised } = reading;
  if (tickets.n === 0) return <p>{t('organization.none')}</p>;
  return (
    <>
      <p className="organization-band" data-tone={toneOf[band]} data-organization-band={band}>
        <BandMark band={band} size={16} />
        <strong>{t(`band.${band}`)}</strong>
        {scored && <span>{t('badge.score', { score: format.number(score) })}</span>}
      </p>
      <p>
        {t(tickets.bound === 'exact' ? 'organization.standsOn' : 'organization.standsOnMore', {
          tickets: t('organization.tickets', { count: tickets.n }),
          people: t('organization.people', { count: people.n }),
        })}
      </p>
      {raised.length === 0 ? (
        <p>{t('why.nothing')}</p>
      ) : (
        <ul>
          {raised.slice(0, most).map((sign) => (
            <Raised key={sign.id} sign={sign} />
          ))}
        </ul>
      )}
    </>
  );
}

function Raised({ sign: { id, ledger, points, evidence } }: { sign: SignalResult }) {
  const { t, format } = useWords();
  return (
    <li className="why-row" data-organization-sign={id}>
      <span className="why-name">{t(`signal.${id}`)}</span>
      <span className="why-points">{format.signed(ledger === 'goodwill' ? points : -points)}</span>
      <EvidenceList evidence={evidence} first={0} />
    </li>
  );
}
