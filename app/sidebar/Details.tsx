import { Accordion } from '@zendeskgarden/react-accordions';
import { useState } from 'react';
import { isFirstTicket } from '../../src/facts/first-ticket';
import { wasHard } from '../../src/playbook/hard-ticket';
import { maySupervise } from '../../src/settings/supervisors';
import { BrokenNotice } from '../shared/ErrorBoundary';
import { CaseProvider } from './case';
import { FlagList } from './FlagList';
import { useFollowUp } from './form/use-follow-up';
import { AskForHelp } from './late-flags';
import { CauseQuestions } from './late-form';
import type { RestProps } from './rest-props';
import { useSections } from './use-sections';
import { useSheet } from './use-sheet';

/** Why the customer is so, what was done and what comes next, and the numbers behind it. */
export function Details(props: RestProps) {
  const { state, facts, report, settings, history } = props;
  const followUp = useFollowUp(settings.account);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  // A first ticket makes no relationship to weigh; until it is known to be none, nothing is offered that would vanish.
  const isWeighed = (history.read ?? history.trouble) !== undefined && !isFirstTicket(facts);
  const sheet = useSheet(isWeighed && maySupervise(state.front.agent, settings.account));
  const sections = useSections(props, { followUp, seen, sheet });
  const { causeTags } = settings.account;
  const hard = wasHard(facts.ticket, {
    bands: report.trend.points.map(({ band }) => band),
    flagged: report.flags.length > 0,
  });
  return (
    <CaseProvider value={{ facts, report, settings, followUp }}>
      <FlagList />
      <AskForHelp />
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
    </CaseProvider>
  );
}
