import '../shared/report/report.css';
import './rest.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { organizationFieldsOf } from '../../src/settings/account';
import { ConversationProvider } from '../shared/report/conversation';
import { GardenTheme } from '../shared/theme/GardenTheme';
import { Caveats } from './Caveats';
import { Details } from './Details';
import { FlagsProvider } from './flags-context';
import { HistoryReader } from './HistoryReader';
import { DraftCheck } from './late-draft';
import { QuietedLines } from './late-flags';
import type { RestProps } from './rest-props';
import { useFlags } from './use-flags';
import { useWriteBand } from './use-write-band';

/** Everything behind the badge: reads the history, says what is uncertain, and explains. */
export function Rest(props: RestProps) {
  const [queries] = useState(() => new QueryClient());
  const { facts, report, settings, history, hearing, shown } = props;
  const { id } = facts.ticket;
  useWriteBand({
    account: settings.account,
    facts,
    band: report.band,
    settled: history.read !== undefined && !history.reading && !!hearing.hear && !!hearing.tone,
    shown,
    zone: settings.policy.zone,
  });
  const conversation = {
    messages: facts.messages ?? [],
    asOf: report.asOf,
    ...(id !== undefined && { ticket: id }),
  };
  return (
    <QueryClientProvider client={queries}>
      <GardenTheme>
        <HistoryReader
          customer={props.facts.customer.id}
          asked={{ days: settings.policy.historyDays, organizationKeys: organizationFieldsOf(settings.account) }}
          agent={props.state.front.agent?.id}
          shown={props.shown}
          tell={props.tellHistory}
        />
        <Caveats {...props} />
        <ConversationProvider value={conversation}>
          <Flagged {...props} />
        </ConversationProvider>
      </GardenTheme>
    </QueryClientProvider>
  );
}

/** The parts that know where flags stand. */
function Flagged(props: RestProps) {
  const flags = useFlags(props);
  return (
    <FlagsProvider value={flags}>
      <QuietedLines signals={props.report.signals} />
      <DraftCheck {...props} />
      <div id="rest" hidden={!props.open}>
        <Details {...props} />
      </div>
    </FlagsProvider>
  );
}
