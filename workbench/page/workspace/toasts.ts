import type { Model } from './model';
import type { ToastState } from './state';

/** Zendesk takes a notice away after about this long. */
const SHOWN_MS = 6000;

let made = 0;

/** Shows a line at the top of the page, for a while or (`sticky`) until it is closed. */
export const toast = (
  model: Model,
  kind: ToastState['kind'],
  text: string,
  { durationMs = SHOWN_MS, sticky = false }: { durationMs?: number; sticky?: boolean } = {},
): void => {
  made += 1;
  const id = made;
  model.store.set((state) => ({ ...state, toasts: [...state.toasts, { id, kind, text }] }));
  if (!sticky) setTimeout(() => dismiss(model, id), durationMs);
};

export const dismiss = (model: Model, id: number): void =>
  model.store.set((state) => ({ ...state, toasts: state.toasts.filter((each) => each.id !== id) }));
