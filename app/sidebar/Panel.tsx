import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { PromiseCorrection } from '../../src/facts/correction';
import type { Facts } from '../../src/facts/facts';
import type { HealthReport } from '../../src/report/types';
import { parseSettings } from '../../src/settings/parse';
import { afterPaint } from '../shared/after-paint';
import { useDesk } from '../shared/desk';
import { useWords } from '../shared/i18n/WordsContext';
import { Notice } from '../shared/Notice';
import type { ReadyFront } from './follow-front';
import { HealthBadge } from './HealthBadge';
import { type HistoryState, readingHistory } from './history-state';
import { loadRest } from './load-rest';
import type { Reviews, TellCorrections } from './rest-props';
import { useAsOf } from './use-as-of';
import { useHearing } from './use-hearing';
import { useReport } from './use-report';

interface PanelProps {
  readonly state: ReadyFront;
  readonly shown: boolean;
  readonly retry: () => void;
}

/** The panel of a ticket that could be read. */
export function Panel(props: PanelProps) {
  const { facts } = props.state.front;
  if (facts === undefined) return <NoRequester shown={props.shown} />;
  // Another requester is another customer: nothing of the former may stay.
  return <CustomerPanel key={facts.customer.id} facts={facts} {...props} />;
}

/** The badge, at once from what the host handed over; the rest beside it as soon as it is there. */
function CustomerPanel({ state, shown, retry, facts: front }: PanelProps & { facts: Facts }) {
  const { announce } = useDesk();
  const { settings: raw, agent } = state.front;
  const zone = agent?.timeZone;
  const settings = useMemo(() => parseSettings(raw, zone), [raw, zone]);
  const [history, setHistory] = useState<HistoryState>(readingHistory);
  const [corrections, setCorrections] = useState<readonly PromiseCorrection[]>();
  const [reviews, setReviews] = useState<Reviews>();
  const [opened, setOpened] = useState(false);
  const tellCorrections = useCallback<TellCorrections>((told, byHand) => {
    setCorrections(told);
    // What the agent has at hand does not fold away because it did good.
    if (byHand) setOpened(true);
  }, []);
  const asOf = useAsOf(state, shown);
  const { hearing, isLoading } = useHearing();
  const { facts, report } = useReport(front, history.read?.history, settings, asOf, hearing, {
    corrections,
    quieted: reviews?.quieted,
  });
  const told = useMemo(
    () => ({ ...report, flags: report.flags.filter(({ id }) => !reviews?.over.includes(id)) }),
    [report, reviews],
  );
  const isFirstReading = history.reading && history.read === undefined && history.trouble === undefined;
  const reading = isFirstReading ? 'history' : isLoading ? 'words' : undefined;
  // Good news may still be on its way: neither the panel nor the top bar moves for what is not the last word.
  const early = reading !== undefined && !report.scored;
  const quiet = (early || isWell(report)) && told.flags.every(({ severity }) => severity !== 'critical');
  // What stops being quiet shows itself, also where the agent had folded it.
  const open = opened || !quiet;
  const band = early ? 'unknown' : report.band;
  const ticket = front.ticket.id;
  useEffect(() => announce({ band, shown, ...(ticket !== undefined && { ticket }) }), [announce, band, shown, ticket]);
  return (
    <>
      <HealthBadge report={told} reading={reading} {...(quiet && { fold: { open, toggle: () => setOpened(!open) } })} />
      <Suspense fallback={null}>
        <Rest
          state={state}
          facts={facts}
          report={report}
          settings={settings}
          history={history}
          hearing={hearing}
          unheard={isLoading ? [] : hearingParts.filter((part) => !hearing[part])}
          tellHistory={setHistory}
          tellCorrections={tellCorrections}
          tellReviews={setReviews}
          shown={shown}
          open={open}
          retry={retry}
        />
      </Suspense>
    </>
  );
}

const hearingParts = ['hear', 'tone'] as const;

/** As far as can be told. */
const isWell = ({ band }: HealthReport): boolean => band === 'healthy' || band === 'new' || band === 'unknown';

function NoRequester({ shown }: { shown: boolean }) {
  const { announce } = useDesk();
  const { t } = useWords();
  useEffect(() => announce({ shown }), [announce, shown]);
  return (
    <Notice name="no-requester" title={t('notice.no-requester.title')}>
      <p>{t('notice.no-requester.text')}</p>
    </Notice>
  );
}

const Rest = lazy(() => afterPaint().then(loadRest));
