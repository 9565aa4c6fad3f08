import * as v from 'valibot';
import { MINUTE } from '../../src/facts/instant';
import type { Clock, Stop } from '../../src/helpdesk/port';
import type { ZafClient } from '../../src/helpdesk/zaf/client';
import { type Account, readAccount } from '../../src/settings/account';
import { maySupervise } from '../../src/settings/supervisors';

/** How often a supervisor's flags are counted: twelve requests an hour. */
const EVERY = 5 * MINUTE;

/** Counts the flags that nobody has answered. Rejects with a HelpdeskError. */
type Count = (account: Account) => Promise<number>;

interface Around {
  readonly client: ZafClient;
  readonly clock: Clock;
  readonly count: Count;
  /** The page, as far as it tells whether anybody looks at it. */
  readonly page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Tells a supervisor how many tickets wait for one: now, every five minutes and not while the tab is hidden; when it is
 * shown again only where the last count is that old. What cannot be counted is said to nobody and tried again at its time.
 * Whoever is no supervisor, or has no place for flags that others can see, costs no request.
 */
export function followFlags({ client, clock, count, page }: Around, tell: (count: number) => void): Stop {
  let live = true;
  let counting = false;
  let next = Number.NEGATIVE_INFINITY;
  let stopWaiting: Stop = () => {};
  let account: Account | undefined;

  const look = async (): Promise<void> => {
    if (!live || counting || page.hidden || account === undefined) return;
    stopWaiting();
    const wait = next - clock.now();
    if (wait <= 0) {
      counting = true;
      next = clock.now() + EVERY;
      try {
        tell(await count(account));
      } catch (error) {
        const retryAt = error instanceof Error && 'retryAt' in error ? Number(error.retryAt) : Number.NaN;
        if (retryAt > next) next = retryAt;
      }
      counting = false;
    }
    if (live && !page.hidden) stopWaiting = clock.after(Math.max(next - clock.now(), 1_000), () => void look());
  };
  const changed = (): void => {
    if (page.hidden) stopWaiting();
    else void look();
  };

  page.addEventListener('visibilitychange', changed);
  supervisedAccount(client).then(
    (found) => {
      account = found;
      void look();
    },
    () => {},
  );
  return () => {
    live = false;
    stopWaiting();
    page.removeEventListener('visibilitychange', changed);
  };
}

const settings = v.object({ settings: v.record(v.string(), v.unknown()) });
const user = v.object({
  currentUser: v.object({
    role: v.string(),
    groups: v.fallback(v.array(v.object({ id: v.number() })), []),
  }),
});

/** The account's names where the signed-in person supervises and flags have a place; else undefined. */
async function supervisedAccount(client: ZafClient): Promise<Account | undefined> {
  const [told, who] = await Promise.all([client.metadata(), client.get(['currentUser'])]);
  const raw = v.safeParse(settings, told);
  const { account } = readAccount(raw.success ? raw.output.settings : {});
  const reader = v.safeParse(user, who);
  if (account.flagStore === undefined || !reader.success) return undefined;
  const { role, groups } = reader.output.currentUser;
  return maySupervise({ role, groupIds: groups.map(({ id }) => id) }, account) ? account : undefined;
}
