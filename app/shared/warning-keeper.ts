import * as v from 'valibot';
import { type WarningId, warningIds } from '../../src/playbook/draft/types';

/** Where it is kept which warnings about drafts nobody wants: in this browser. Ids alone, never a word of anybody's. */
export interface WarningKeeper {
  recall(): readonly WarningId[];
  /** Puts them in place of what was kept. False where this browser keeps nothing. */
  keep(off: readonly WarningId[]): boolean;
  /** Calls back when another ticket's frame changed them. */
  watch(then: () => void): () => void;
}

/** The number changes with the shape of what is kept. */
const prefix = 'evenkeel-warnings-off-1/';

/** An id that another release knew is left out, and the rest holds. */
const kept = v.pipe(
  v.array(v.string()),
  v.transform((ids) => warningIds.filter((id) => ids.includes(id))),
);

/** @param scope the account and installation: one browser may serve several. */
export function createWarningKeeper(scope: string): WarningKeeper {
  const key = `${prefix}${scope}`;
  return {
    recall: () => {
      try {
        const found = v.safeParse(kept, JSON.parse(localStorage.getItem(key) ?? '[]'));
        return found.success ? found.output : [];
      } catch {
        return [];
      }
    },
    keep: (off) => {
      try {
        if (off.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(off));
        return true;
      } catch {
        return false;
      }
    },
    watch: (then) => {
      const listener = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) then();
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    },
  };
}
