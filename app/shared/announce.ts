import type { BandNews } from './desk';
import { type FrameClient, frameEvents } from './frames';

/** Tells the background frame this ticket's band: whenever it changes, when asked, and once more when the tab closes. */
export function createAnnouncer(client: FrameClient): (news: BandNews) => void {
  let last: BandNews | undefined;
  const send = (): void => {
    if (last !== undefined) client.trigger(frameEvents.band, last);
  };
  client.on(frameEvents.askBand, send);
  window.addEventListener('pagehide', () => {
    if (last !== undefined) client.trigger(frameEvents.band, { ...last, shown: false } satisfies BandNews);
  });
  return (news) => {
    if (last?.band === news.band && last?.shown === news.shown && last?.ticket === news.ticket) return;
    last = news;
    send();
  };
}
