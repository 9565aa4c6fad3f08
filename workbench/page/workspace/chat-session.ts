import { isSessionChannel } from '../../zaf';
import type { Ticket } from '../rest/schemas';
import { changeTab, type Model } from './model';
import type { TabState } from './state';

/**
 * The session of a chat or messaging ticket: it runs until the ticket is solved. Undefined for other channels, and in the
 * classic interface, which has no Chat mode.
 */
export const sessionOf = (model: Model, { status, via }: Ticket): TabState['session'] => {
  if (model.switches().agentInterface === 'classic') return undefined;
  if (typeof via?.channel !== 'string' || !isSessionChannel(via.channel)) return undefined;
  return status === 'solved' || status === 'closed' ? 'ended' : 'active';
};

/** Finds out anew which tabs have a session, and tells apps of those where it differs. */
export const emitSessions = (model: Model): void => {
  for (const tab of model.store.get().tabs) {
    if (tab.ticket === undefined) continue;
    const session = sessionOf(model, tab.ticket);
    if (session === tab.session) continue;
    changeTab(model, tab.key, (each) => ({ ...each, session }));
    model.events.emit({ type: 'channel', tab: tab.key });
  }
};
