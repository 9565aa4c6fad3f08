import { useEffect } from 'react';

/** What the keyboard can do on the list. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggle: () => void;
  readonly openTicket: () => void;
  readonly search: () => void;
  readonly help: () => void;
  readonly close: () => void;
}

/** Keys and what they do, as the help shows them. */
export const keys: readonly { readonly keys: readonly string[]; readonly does: keyof KeyActions }[] = [
  { keys: ['j', 'ArrowDown'], does: 'next' },
  { keys: ['k', 'ArrowUp'], does: 'previous' },
  { keys: ['Home'], does: 'first' },
  { keys: ['End'], does: 'last' },
  { keys: ['Enter'], does: 'toggle' },
  { keys: ['o'], does: 'openTicket' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
  { keys: ['Escape'], does: 'close' },
];

/** Listens on the whole page. Whoever types a text or works a control keeps their keys. */
export function useKeys(actions: KeyActions): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const found = keys.find((one) => one.keys.includes(event.key));
      if (!found || isTaken(event.target, event.key)) return;
      event.preventDefault();
      actions[found.does]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [actions]);
}

const isTaken = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (key === 'Escape') return false;
  if (target.closest('input, select, textarea, [contenteditable="true"]') !== null) return true;
  // A button is pressed by its own key, and what is open below a row scrolls by arrows.
  return key === 'Enter' && target.closest('button, a') !== null;
};
