import { lazy, type ReactNode, Suspense } from 'react';
import { touchpoints } from '../../src/report/touchpoints';
import { BrokenNotice } from '../shared/ErrorBoundary';
import { useWords } from '../shared/i18n/WordsContext';
import { WhyList } from '../shared/report/WhyList';
import { zoneOf } from '../shared/zone-of';
import { AllSigns } from './AllSigns';
import { dayText } from './form/day-text';
import type { FollowUpHandle } from './form/use-follow-up';
import { WrongReading } from './late-flags';
import { FollowUp } from './late-form';
import { dueSummary } from './ledger/summary';
import { useLedgerTexts } from './ledger/texts';
import { MoveList } from './MoveList';
import { Organization } from './Organization';
import type { RestProps } from './rest-props';
import { StepList } from './StepList';
import { ToldProvider } from './say/told';
import { Timeline } from './Timeline';
import { Touchpoints } from './Touchpoints';
import { useCorrections } from './use-corrections';
import { useHandTicks } from './use-hand-ticks';
import { useOrganization } from './use-organization';
import type { LoadedSheet } from './use-sheet';
import { useTold } from './use-told';

/** A part of the details that folds. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly body: ReactNode;
}

interface SectionsNeed {
  readonly followUp: FollowUpHandle;
  /** Names of the sections that were opened or closed by hand. */
  readonly seen: ReadonlySet<string>;
  readonly sheet: LoadedSheet | undefined;
}

/** The parts of the details, in the order in which an agent asks: why, what now, what was said; numbers after them. */
export function useSections(props: RestProps, { followUp, seen, sheet }: SectionsNeed): readonly Section[] {
  const { state, facts, report, settings, hearing, unheard, shown, tellCorrections } = props;
  const { t, format, language } = useWords();
  const ledgerTexts = useLedgerTexts();
  const corrections = useCorrections(facts.ticket.id, report.asOf, tellCorrections);
  const ticks = useHandTicks(facts, report);
  const needed = ticks.steps.filter(({ state }) => state !== 'not-needed');
  const raised = report.signals.filter(({ outcome }) => outcome === 'raised');
  const told = touchpoints(facts, report.asOf);
  const organization = useOrganization(facts, settings.policy, report.asOf, shown);
  const spoken = useTold(props, ticks.steps);
  return [
    {
      name: 'why',
      title: t('why.title'),
      summary: scoreSummary(report.rows, format.signed),
      body: <WhyList report={report} tools={(sign) => <WrongReading sign={sign} />} />,
    },
    {
      name: 'steps',
      title: t('steps.title'),
      summary:
        needed.length === 0
          ? t('steps.none')
          : t('steps.summary', {
              done: format.number(needed.filter(({ state }) => state === 'done' || state === 'overdone').length),
              needed: format.number(needed.length),
            }),
      body: (
        <ToldProvider value={spoken}>
          <StepList {...ticks} promises={report.promises} />
          <MoveList moves={report.moves} />
        </ToldProvider>
      ),
    },
    {
      name: 'ledger',
      title: ledgerTexts('title'),
      summary: dueSummary(report.promises, ledgerTexts, format),
      body: (
        <Suspense fallback={null}>
          <Ledger
            facts={facts}
            report={report}
            isUnheard={unheard.includes('hear')}
            corrections={corrections}
            zone={zoneOf(state.front.agent)}
          />
        </Suspense>
      ),
    },
    {
      name: 'follow-up',
      title: t('steps.follow-up.name'),
      summary: 'on' in followUp.state ? dayText(followUp.state.on, language) : undefined,
      // It may ask the helpdesk what the agent may do: not before somebody looks.
      body: seen.has('follow-up') && <FollowUp />,
    },
    {
      name: 'touchpoints',
      title: t('touchpoints.title'),
      summary:
        told.tickets &&
        t('touchpoints.summary', { count: told.tickets.n, open: format.number(told.openTickets?.n ?? 0) }),
      body: <Touchpoints told={told} facts={facts} asOf={report.asOf} shown={shown} />,
    },
    ...(organization
      ? [
          {
            name: 'organization',
            title: t('organization.title'),
            summary: organization.read && t(`band.${organization.read.reading.band}`),
            body: <Organization {...organization} />,
          },
        ]
      : []),
    {
      name: 'timeline',
      title: t('timeline.title'),
      body: <Timeline trend={report.trend} bands={settings.policy.bands} asOf={report.asOf} />,
    },
    {
      name: 'signs',
      title: t('allSigns.title'),
      summary: t('allSigns.summary', {
        raised: format.number(raised.length),
        all: format.number(report.signals.length),
      }),
      body: <AllSigns signals={report.signals} />,
    },
    // Last: it comes later than the others, and the accordion knows its sections by their place.
    ...(typeof sheet === 'object'
      ? [
          {
            name: 'sheet',
            title: sheet.title,
            body: seen.has('sheet') && <sheet.Sheet heard={hearing.hear !== undefined} />,
          },
        ]
      : []),
  ];
}

const Ledger = lazy(() =>
  import('./ledger/Ledger').then(
    (part) => ({ default: part.Ledger }),
    () => ({ default: BrokenNotice }),
  ),
);

/** What all rows but the first come to. */
function scoreSummary(rows: RestProps['report']['rows'], signed: (n: number) => string): string | undefined {
  const change = rows.reduce((sum, { kind, points }) => (kind === 'start' ? sum : sum + points), 0);
  return change === 0 ? undefined : signed(change);
}
