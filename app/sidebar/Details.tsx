import { Accordion } from '@zendeskgarden/react-accordions';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { wasHard } from '../../src/playbook/hard-ticket';
import type { Told } from '../../src/playbook/say/told';
import { touchpoints } from '../../src/report/touchpoints';
import { maySupervise } from '../../src/settings/supervisors';
import { BrokenNotice } from '../shared/ErrorBoundary';
import { useWords } from '../shared/i18n/WordsContext';
import { AllSigns } from './AllSigns';
import { CaseProvider } from './case';
import { ConversationProvider } from './conversation';
import { FlagList } from './FlagList';
import { dayText } from './form/day-text';
import { useFollowUp } from './form/use-follow-up';
import { DraftCheck } from './late-draft';
import { CauseQuestions, FollowUp } from './late-form';
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
import { useSheet } from './use-sheet';
import { WhyList } from './WhyList';

/** Why the customer is so, what was done and what comes next, and the numbers behind it. */
export function Details({ state, facts, report, settings, hearing, unheard, shown, tellCorrections }: RestProps) {
  const { t, format, language } = useWords();
  const ledgerTexts = useLedgerTexts();
  const { id } = facts.ticket;
  const corrections = useCorrections(id, report.asOf, tellCorrections);
  const conversation = {
    messages: facts.messages ?? [],
    asOf: report.asOf,
    ...(id !== undefined && { ticket: id }),
  };
  const ticks = useHandTicks(facts, report.asOf, report.steps);
  const needed = ticks.steps.filter(({ state }) => state !== 'not-needed');
  const raised = report.signals.filter(({ outcome }) => outcome === 'raised');
  const told = touchpoints(facts, report.asOf);
  const followUp = useFollowUp(settings.account);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const organization = useOrganization(facts, settings.policy, report.asOf, shown);
  const sheet = useSheet(maySupervise(state.front.agent, settings.account));
  const { causeTags } = settings.account;
  const hard = wasHard(facts.ticket, {
    bands: report.trend.points.map(({ band }) => band),
    flagged: report.flags.length > 0,
  });
  const spoken = useMemo((): Told => {
    const { asOf, mode, moves, promises, flags } = report;
    const threatened = flags.some(({ id }) => id === 'threat-of-harm' || id === 'safety');
    return {
      facts,
      asOf,
      numbers: settings.policy,
      hear: hearing.hear,
      steps: ticks.steps,
      moves,
      mode,
      promises,
      threatened,
    };
  }, [facts, report, settings, hearing, ticks]);
  const sections: readonly Section[] = [
    {
      name: 'why',
      title: t('why.title'),
      summary: scoreSummary(report.rows, format.signed),
      body: <WhyList report={report} />,
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
            zone={state.front.agent?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone}
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
  return (
    <CaseProvider value={{ facts, report, settings, followUp }}>
      <ConversationProvider value={conversation}>
        <DraftCheck facts={facts} report={report} settings={settings} hearing={hearing} />
        <FlagList flags={report.flags} />
        {causeTags !== undefined && hard && <CauseQuestions prefix={causeTags} />}
        <Accordion
          level={2}
          isBare
          isCompact
          isExpandable
          isAnimated={false}
          defaultExpandedSections={[0, 1]}
          onChange={(index) => setSeen((before) => new Set(before).add(sections[index]?.name ?? ''))}
        >
          {sections.map(({ name, title, summary, body }) => (
            <Accordion.Section key={name} data-section={name}>
              <Accordion.Header>
                <Accordion.Label>
                  <span className="section-label">
                    <span>{title}</span>
                    {summary !== undefined && <span className="section-summary">{summary}</span>}
                  </span>
                </Accordion.Label>
              </Accordion.Header>
              <Accordion.Panel>{body}</Accordion.Panel>
            </Accordion.Section>
          ))}
        </Accordion>
        {sheet === 'missing' && <BrokenNotice />}
      </ConversationProvider>
    </CaseProvider>
  );
}

interface Section {
  readonly name: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly body: ReactNode;
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
