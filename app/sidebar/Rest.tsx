import './rest.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { Facts } from '../../src/facts/facts';
import type { HealthReport } from '../../src/report/types';
import type { Settings } from '../../src/settings/parse';
import { GardenTheme } from '../shared/theme/GardenTheme';
import { Caveats } from './Caveats';
import { Details } from './Details';
import type { ReadyFront } from './follow-front';
import { HistoryReader } from './HistoryReader';
import type { HistoryState } from './history-state';

export interface RestProps {
  readonly state: ReadyFront;
  readonly facts: Facts;
  readonly report: HealthReport;
  readonly settings: Settings;
  readonly history: HistoryState;
  readonly tellHistory: (state: HistoryState) => void;
  readonly shown: boolean;
  /** False while the badge is one quiet line. The details are then in the page, and hidden. */
  readonly open: boolean;
  readonly retry: () => void;
}

/** Everything behind the badge: reads the history, says what is uncertain, and explains. */
export function Rest(props: RestProps) {
  const [queries] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queries}>
      <GardenTheme>
        <HistoryReader
          customer={props.facts.customer.id}
          days={props.settings.policy.historyDays}
          agent={props.state.front.agent?.id}
          shown={props.shown}
          tell={props.tellHistory}
        />
        <Caveats {...props} />
        <div id="rest" hidden={!props.open}>
          <Details {...props} />
        </div>
      </GardenTheme>
    </QueryClientProvider>
  );
}
