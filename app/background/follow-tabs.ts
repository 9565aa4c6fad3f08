import type { Stop } from '../../src/helpdesk/port';
import type { BandNews } from '../shared/desk';
import { type FrameClient, frameEvents, type Instance, type OpenTab, readInstances, readNews } from '../shared/frames';

/** Tells how many tickets wait for a supervisor, as often as that is counted. */
type FollowCount = (tell: (count: number) => void) => Stop;

const nobody: FollowCount = () => () => {};
/** The icon has a symbol for each number up to it, and it stands for all that are greater. */
const MOST = 10;

/**
 * Keeps which tickets are open in tabs, which is in front, and their bands. Shows the front one's band as the top bar's
 * symbol, also while the bar's own frame was never opened, and tells the bar the list when it asks or something changes.
 */
export function followTabs(client: FrameClient, followFlags: FollowCount = nobody): Stop {
  const tabs = new Map<string, BandNews>();
  const listening = new Map<string, Stop>();
  let symbol: string | undefined;
  let bar: string | undefined;
  let flags: number | undefined;

  const show = (): void => {
    if (bar === undefined) return;
    const band = [...tabs.values()].find(({ shown }) => shown)?.band ?? 'default';
    // Whoever waits for a supervisor comes before how the customer in front is.
    const next = flags ? `flags-${Math.min(flags, MOST)}` : band;
    if (next !== symbol) {
      symbol = next;
      // A host without changing symbols keeps the default one.
      client
        .instance(bar)
        .set('iconSymbol', next)
        .catch(() => {});
    }
    client.instance(bar).trigger(frameEvents.tabs, {
      tabs: [...tabs.values()].map(toOpenTab),
      ...(flags !== undefined && { flags }),
    });
  };
  const listen = (guid: string): void => {
    const sidebar = client.instance(guid);
    const heard = (data: unknown): void => {
      const news = readNews(data);
      if (news === undefined) return;
      // One ticket is in front: a tab that comes forward puts the others back, whichever of them says so first.
      if (news.shown) for (const [other, tab] of tabs) tabs.set(other, { ...tab, shown: false });
      tabs.set(guid, news);
      show();
    };
    sidebar.on(frameEvents.band, heard);
    listening.set(guid, () => sidebar.off(frameEvents.band, heard));
    sidebar.trigger(frameEvents.askBand, {});
  };
  const look = async (): Promise<void> => {
    const instances = await readInstances(client).catch((): readonly Instance[] => []);
    const sidebars = instances.filter(({ location }) => sidebarLocations.has(location));
    bar = instances.find(({ location }) => location === 'top_bar')?.guid ?? bar;
    for (const { guid } of sidebars) if (!listening.has(guid)) listen(guid);
    for (const guid of tabs.keys()) if (!sidebars.some((one) => one.guid === guid)) tabs.delete(guid);
    show();
  };
  const lookAgain = (): void => void look();

  client.on('instance.created', lookAgain);
  client.on('instance.registered', lookAgain);
  client.on(frameEvents.askTabs, lookAgain);
  const stopFlags = followFlags((count) => {
    flags = count;
    show();
  });
  void look();
  return () => {
    stopFlags();
    client.off('instance.created', lookAgain);
    client.off('instance.registered', lookAgain);
    client.off(frameEvents.askTabs, lookAgain);
    for (const stop of listening.values()) stop();
  };
}

const sidebarLocations: ReadonlySet<string> = new Set(['ticket_sidebar', 'new_ticket_sidebar']);

const toOpenTab = ({ ticket, band, shown }: BandNews): OpenTab => ({
  inFront: shown,
  ...(ticket !== undefined && { ticket }),
  ...(band !== undefined && { band }),
});
