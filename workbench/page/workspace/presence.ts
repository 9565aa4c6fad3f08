import { anything } from '../rest/schemas';
import type { Model } from './model';
import { frontTab, type WorkspaceState } from './state';
import { isUnsaved } from './tabs';

/** Typing changes what we do at a ticket at most this often. */
const TELL_AFTER_MS = 300;

/** One page of the workspace: a person may have several, in several browsers. */
export const pageId = crypto.randomUUID();

/**
 * Tells the others which tickets are open here and how, whenever that changes and whenever `again` is called: the stream
 * of events began, perhaps anew.
 */
export const tellPresence = (model: Model): { again(): void; stop(): void } => {
  let said = '[]';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const at = presenceIn(model.store.get(), document.visibilityState === 'hidden');
    const words = JSON.stringify(at);
    if (words === said) return;
    said = words;
    // Said again with the next change; nobody waits for it.
    const failed = (): void => {
      said = '';
    };
    model.rest.write('POST', '/workbench/presence', { page: pageId, at }, anything).catch(failed);
  };
  const soon = (): void => {
    timer ??= setTimeout(tell, TELL_AFTER_MS);
  };
  const unsubscribe = model.store.subscribe(soon);
  document.addEventListener('visibilitychange', soon);
  return {
    again() {
      said = '';
      soon();
    },
    stop() {
      unsubscribe();
      document.removeEventListener('visibilitychange', soon);
      clearTimeout(timer);
    },
  };
};

/** Which tickets are open, in front and being worked on. */
export const presenceIn = (state: WorkspaceState, isHidden: boolean) =>
  state.tabs.flatMap((tab) =>
    tab.ticketId === undefined || tab.load !== 'ready'
      ? []
      : [{ ticket_id: tab.ticketId, is_editing: isUnsaved(tab), is_idle: isHidden || tab !== frontTab(state) }],
  );
