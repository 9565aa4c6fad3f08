import { text } from '../strings';
import { reloadFrames } from './frames';
import { findTab, frontTabKey, type Model } from './model';
import { addressOf, type Place, placeOf } from './place';
import { openNewTab, openTicketTab } from './tabs';

/** Brings a place to the front: opens its tab where there is none, sets the address, tells the apps. */
export const go = (model: Model, place: Place, history: 'push' | 'replace' | 'keep' = 'push'): void => {
  const before = frontTabKey(model);
  if (place.kind === 'ticket') openTicketTab(model, place.ticket);
  const target =
    place.kind === 'new' && findTab(model, place.tab)?.kind !== 'new'
      ? ({ kind: 'new', tab: openNewTab(model) } as const)
      : place;
  model.store.set((state) => ({ ...state, place: target }));
  const address = addressOf(target);
  if (history !== 'keep' && address !== location.pathname + location.search) {
    window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }
  const after = frontTabKey(model);
  if (before === after) return;
  if (before !== undefined) model.events.emit({ type: 'hidden', tab: before });
  if (after === undefined) return;
  if (model.switches().idleFrames === 'unloaded') reloadFrames(model, after);
  model.events.emit({ type: 'shown', tab: after });
};

/** Follows the address: at the start and on the browser's back and forward buttons. */
export const followAddress = (model: Model): (() => void) => {
  const follow = (): void => go(model, placeOf(location.pathname, location.search), 'keep');
  window.addEventListener('popstate', follow);
  follow();
  return () => window.removeEventListener('popstate', follow);
};

/** The title of the browser's own tab; `name` is the subject of the ticket in front, or the name of the app. */
export const titleOf = (place: Place, name: string | null | undefined): string =>
  [partOf(place, name ?? ''), text('title')].filter((part) => part !== '').join(' · ');

const partOf = (place: Place, name: string): string => {
  switch (place.kind) {
    case 'ticket':
      return `#${place.ticket} ${name}`.trim();
    case 'app':
    case 'user':
    case 'organization':
      return name;
    case 'new':
      return text('ticket.new');
    case 'admin':
      return text('nav.admin');
    case 'search':
      return text('search.title');
    case 'views':
      return text('nav.views');
  }
};
