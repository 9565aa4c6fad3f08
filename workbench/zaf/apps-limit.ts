import type { RequestOutcome } from './requests';

const MINUTE_MS = 60_000;

/** Counts the requests of each app in fixed minutes, beside the account's own limit. */
export interface AppsLimit {
  /** Undefined while the app may send; its failure where it sent too much. `most` 0 is no limit. */
  take(app: number, most: number): RequestOutcome | undefined;
}

/** Zendesk names such a limit without its number, and does not say what the app gets: a 429 like any other, here. */
export const createAppsLimit = (now: () => number = Date.now): AppsLimit => {
  const minutes = new Map<number, { readonly endsAt: number; readonly sent: number }>();
  return {
    take(app, most) {
      if (most === 0) return undefined;
      const known = minutes.get(app);
      const minute = known === undefined || known.endsAt <= now() ? { endsAt: now() + MINUTE_MS, sent: 0 } : known;
      minutes.set(app, { ...minute, sent: minute.sent + 1 });
      return minute.sent < most ? undefined : refused;
    },
  };
};

const refused: RequestOutcome = {
  outcome: 'fail',
  responseArgs: [
    { readyState: 4, status: 429, statusText: 'Too Many Requests', responseText: 'Apps request limit exceeded' },
    'error',
    'Too Many Requests',
  ],
};
