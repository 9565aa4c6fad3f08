import type { Agent } from '../../src/helpdesk/port';
import type { RestClient } from '../../src/helpdesk/rest/client';
import type { Settings } from '../../src/settings/parse';
import type { Desk } from '../shared/desk';
import type { Scoring } from './scoring/scoring';

/** Everything around the board, wired once per page. A tab gets it as it is. */
export interface BoardDesk extends Desk {
  /** Who looks; absent where the host does not tell. */
  readonly me: Agent | undefined;
  readonly settings: Settings;
  /** The app's settings as the host keeps them. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The account's REST API as the signed-in person; what it answers is text, read where nobody waits for the page. */
  readonly client: RestClient;
  readonly route: HostRoute;
  /** The open tickets, read and judged from the first call on, for as long as the page lives. */
  scoring(): Promise<Scoring>;
}

/** The part of the helpdesk's address that is the board's own. */
export interface HostRoute {
  /** Writes it there. A host that refuses leaves its address as it is. */
  write(route: string): void;
  /** Calls back where somebody followed a link to the board, or went back. Returns what ends it. */
  watch(onRoute: (route: string) => void): () => void;
}
