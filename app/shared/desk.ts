import { createContext, useContext } from 'react';
import type { TicketId } from '../../src/facts/ticket';
import type { Clock, Helpdesk } from '../../src/helpdesk/port';
import type { Band } from '../../src/report/types';
import type { BandWriter } from './band-writer';
import type { OpenFlags } from './flags/keeping';
import type { HistoryKeeper } from './history-keeper';

/** What one ticket's sidebar tells the other parts of the app. Never more than this: no customer text leaves the frame this way. */
export interface BandNews {
  /** Absent while the ticket is new. */
  readonly ticket?: TicketId;
  /** Absent while nothing is judged. */
  readonly band?: Band;
  /** Whether the agent has this ticket in front. */
  readonly shown: boolean;
}

/** Everything around a sidebar, wired once per page. */
export interface Desk {
  readonly helpdesk: Helpdesk;
  readonly clock: Clock;
  readonly keeper: HistoryKeeper;
  /** Account and installation: what is kept for one is never shown in another. Rejects where the host names no account. */
  readonly scope: Promise<string>;
  /** Flags where the account keeps them. */
  readonly flags: OpenFlags;
  /** Writes a band where the account wants it; absent where nothing can be written. */
  readonly bandWriter?: BandWriter;
  announce(news: BandNews): void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('evenkeel: no desk around this component');
  return desk;
}

export const useHelpdesk = (): Helpdesk => useDesk().helpdesk;
