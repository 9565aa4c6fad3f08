import type { PersonId } from '../../../src/facts/person';
import type { FlagStore } from '../../../src/helpdesk/flag-store';
import type { CancelSignal } from '../../../src/helpdesk/port';
import type { ObjectSetUp } from '../../../src/helpdesk/zendesk/flag-trail/set-up-object';
import type { Account } from '../../../src/settings/account';

/** Flags where the account keeps them, and who the people are that acted on them. */
export interface FlagKeeping {
  readonly store: FlagStore;
  /** Names by id, as far as the helpdesk tells them. One request for a hundred that are not known yet. */
  people(ids: readonly PersonId[], signal?: CancelSignal): Promise<ReadonlyMap<PersonId, string>>;
  /** The custom object that the account wants and does not have yet; for admins alone. */
  readonly setUp?: {
    look(signal?: CancelSignal): Promise<ObjectSetUp>;
    make(signal?: CancelSignal): Promise<ObjectSetUp>;
  };
}

/** Opens the place that the account names. Its code comes with the first call. */
export type OpenFlags = (account: Account) => Promise<FlagKeeping>;
