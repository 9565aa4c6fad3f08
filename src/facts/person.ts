import type { Instant } from './instant';

/** A helpdesk user id (Zendesk: above 2^31 in newer accounts, below 2^53). */
export type PersonId = number;

/** Who wrote a message, seen from the customer: `system` is a trigger, a bot or the helpdesk itself. */
export type AuthorKind = 'customer' | 'agent' | 'system';

/** Values of user or organization fields by key, as the helpdesk keeps them. */
export type FieldValues = Readonly<Record<string, string | number | boolean>>;

/** The requester of a ticket. */
export interface Customer {
  readonly id: PersonId;
  readonly name: string;
  readonly organizationId?: number;
  /** Since when the helpdesk knows the customer; absent where the host does not tell. */
  readonly createdAt?: Instant;
  /** Language tag of the profile, lower case (`ko`, `en-us`). Not the language of a message. */
  readonly locale?: string;
  /** Those that the account's settings name: the customer's own, and where they have none their organization's. */
  readonly fields: FieldValues;
}
