import type { TicketId } from '../../../src/facts/ticket';
import type { TextKeeper } from '../../../src/helpdesk/browser-flags';

/** The number changes with the shape of what is kept. */
const prefix = 'evenkeel-flags-1/';
/** Tickets in one browser; of more the ones that were touched longest ago go. */
const most = 200;

/** @param scope the account and installation: one browser may serve several. */
export function createFlagKeeper(scope: string): TextKeeper {
  const key = `${prefix}${scope}`;
  const all = (): [TicketId, string][] => {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter(isEntry) : [];
  };
  return {
    recall: (ticket) => {
      try {
        return all().find(([id]) => id === ticket)?.[1];
      } catch {
        return undefined;
      }
    },
    tickets: () => {
      try {
        return all().map(([id]) => id);
      } catch {
        return [];
      }
    },
    keep: (ticket, text) => {
      try {
        const others = all().filter(([id]) => id !== ticket);
        localStorage.setItem(key, JSON.stringify([...others, [ticket, text]].slice(-most)));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** For a host that names no account, or a browser that keeps nothing. */
export const keepsNoFlags: TextKeeper = { recall: () => undefined, keep: () => false, tickets: () => [] };

const isEntry = (entry: unknown): entry is [TicketId, string] =>
  Array.isArray(entry) && typeof entry[0] === 'number' && typeof entry[1] === 'string';
