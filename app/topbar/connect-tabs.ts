import type { Stop } from '../../src/helpdesk/port';
import { systemClock } from '../shared/clock';
import { type FrameClient, frameEvents, type OpenTab, readFlags, readInstances, readTabs } from '../shared/frames';
import type { Reader } from '../shared/i18n/WordsContext';
import { registeredZafClient } from '../shared/zaf-client';

/** What the popover needs of the host around it. */
export interface TabsDesk {
  /** Whose language it is; absent where the host does not tell. */
  readonly reader: Reader | undefined;
  /**
   * Calls back with the open tabs, or with undefined where no background frame tells them, and with the number of tickets
   * that wait for a supervisor, where it is counted.
   */
  follow(tell: (tabs: readonly OpenTab[] | undefined, flags?: number) => void): Stop;
  /** Brings the ticket to the front and closes the popover. Rejects where the host refuses. */
  open(ticket: number): Promise<void>;
  fitHeight(pixels: number): Promise<void>;
}

/** Milliseconds for the background frame to answer. */
const patience = 3_000;

/** @throws HelpdeskError as `registeredZafClient` does. */
export async function connectTabs(): Promise<TabsDesk> {
  const client = (await registeredZafClient(systemClock)) as FrameClient;
  const answer = (await client.get(['currentUser'])) as { readonly currentUser?: Readonly<Record<string, unknown>> };
  const locale = answer.currentUser?.locale;
  return {
    reader: typeof locale === 'string' ? { locale } : undefined,
    follow: (tell) => follow(client, tell),
    async open(ticket) {
      await client.invoke('routeTo', 'ticket', ticket);
      await client.invoke('popover', 'hide');
    },
    async fitHeight(pixels) {
      await client.invoke('resize', { width: '320px', height: `${pixels}px` });
    },
  };
}

function follow(client: FrameClient, tell: (tabs: readonly OpenTab[] | undefined, flags?: number) => void): Stop {
  const heard = (data: unknown): void => {
    stopWaiting();
    tell(readTabs(data), readFlags(data));
  };
  const ask = async (): Promise<void> => {
    const background = (await readInstances(client)).find(({ location }) => location === 'background');
    if (background === undefined) tell(undefined);
    else client.instance(background.guid).trigger(frameEvents.askTabs, {});
  };
  const asked = (): void => void ask().catch(() => tell(undefined));
  const stopWaiting = systemClock.after(patience, () => tell(undefined));
  client.on(frameEvents.tabs, heard);
  client.on('pane.activated', asked);
  asked();
  return () => {
    stopWaiting();
    client.off(frameEvents.tabs, heard);
    client.off('pane.activated', asked);
  };
}
