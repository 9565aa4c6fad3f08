import { BandMark, toneOf } from '../shared/BandMark';
import type { OpenTab } from '../shared/frames';
import { useWords } from '../shared/i18n/WordsContext';

interface TabListProps {
  /** Open tickets in the order in which they were opened, or why there is no list. */
  readonly tabs?: readonly OpenTab[] | 'reading' | 'unavailable';
  readonly open?: (ticket: number) => Promise<void>;
}

/** Tickets open in tabs, each with its band; a click brings one to the front. */
export function TabList({ tabs = 'reading', open }: TabListProps) {
  const { t } = useWords();
  return (
    <>
      <h1 className="topbar-title">{t('topbar.title')}</h1>
      {tabs === 'reading' && <p className="topbar-note">{t('topbar.reading')}</p>}
      {tabs === 'unavailable' && <p className="topbar-note">{t('topbar.noBackground')}</p>}
      {Array.isArray(tabs) && tabs.length === 0 && <p className="topbar-note">{t('topbar.empty')}</p>}
      {Array.isArray(tabs) && tabs.length > 0 && (
        <ul>
          {tabs.map((tab: OpenTab, index) => (
            <li key={tab.ticket ?? `new ${index}`}>
              <TabRow tab={tab} {...(open && { open })} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TabRow({ tab: { ticket, band = 'unknown', inFront }, open }: { tab: OpenTab; open?: TabListProps['open'] }) {
  const { t } = useWords();
  const body = (
    <>
      <BandMark band={band} size={16} />
      <span className="tab-name">
        {ticket === undefined ? t('topbar.newTicket') : t('topbar.ticket', { id: ticket })}
      </span>
      <span className="tab-band">{t(`band.${band}`)}</span>
      {inFront && <span className="tab-front">{t('topbar.inFront')}</span>}
    </>
  );
  const hooks = { className: 'tab', 'data-tone': toneOf[band], 'data-tab-band': band, 'data-front': inFront };
  if (ticket === undefined || open === undefined) return <div {...hooks}>{body}</div>;
  return (
    // A host that refuses leaves the popover as it is.
    <button type="button" {...hooks} data-ticket={ticket} onClick={() => void open(ticket).catch(() => {})}>
      {body}
    </button>
  );
}
