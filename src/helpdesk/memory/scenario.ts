import type { Facts } from '../../facts/facts';
import type { Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import type { FieldValues } from '../../facts/person';
import type { Ticket, TicketId } from '../../facts/ticket';
import type { Draft, Macro } from '../open-form';
import type { Ability, Agent } from '../port';

/** A helpdesk as data: what a test or a demo starts from. */
export interface Scenario {
  /** The ticket in front with its conversation. Absent: a new ticket without a requester. */
  readonly facts?: Omit<Facts, 'history'>;
  /** Fields of the customers' organization. */
  readonly organizationFields?: FieldValues;
  /** All tickets of the customer and of others, in any order; the one in front may be among them. */
  readonly tickets?: readonly Ticket[];
  /** Conversations of other tickets. */
  readonly threads?: ReadonlyMap<TicketId, readonly Message[]>;
  readonly agent?: Agent;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly draft?: string;
  /** Absent: a reply. */
  readonly draftKind?: Draft['kind'];
  readonly macros?: readonly Macro[];
  /** The agent may write internal notes and nothing else. */
  readonly notesOnly?: boolean;
  /** Absent: everything. */
  readonly can?: ReadonlySet<Ability>;
}

/** What goes wrong. `silent`: no call is answered; the others concern requests only, as in a real helpdesk. */
export type Fault =
  | { readonly kind: 'offline' | 'no-permission' | 'unreadable' | 'failed' | 'silent' }
  | { readonly kind: 'rate-limited'; readonly retryAt?: Instant };

/** What was asked of the helpdesk so far, oldest first. */
export interface Asked {
  readonly requests: number;
  readonly opened: readonly TicketId[];
  readonly inserted: readonly string[];
  readonly height: number | undefined;
}

/** What stands in the open form beside the composer. */
export interface FormState {
  /** Dates by the id of their field. */
  readonly fields: Readonly<Record<number, string>>;
  readonly tags: readonly string[];
  /** Macros that were applied, oldest first. */
  readonly applied: readonly number[];
}

/** The other side of the helpdesk: what customer, agent, admin and network do. Each fires what a real one would. */
export interface Controls {
  /** The requester writes publicly; a pending, on-hold or solved ticket opens again. */
  customerWrites(text: string): void;
  /** A public reply, or with `note` an internal one; `status` is what the ticket is submitted as. */
  agentReplies(text: string, options?: { readonly note?: boolean; readonly status?: Ticket['status'] }): void;
  /** A property of the ticket in front changes. */
  changeTicket(changes: Partial<Ticket>): void;
  /** A requester is chosen, or another one. */
  chooseRequester(facts: Omit<Facts, 'history'>): void;
  /** Seen by the next `front()`. Absent values stay as they are. */
  changeSettings(settings: Readonly<Record<string, unknown>>): void;
  /** Whatever stood in the composer is gone; it stays what it is where no kind is given. */
  type(draft: string, kind?: Draft['kind']): void;
  /** The agent submits: the words that hold it, if any do. What is saved then, {@link agentReplies} says. */
  submit(): Promise<string | undefined>;
  show(): void;
  hide(): void;
  /** From now on everything concerned goes wrong; without a fault all is well again. */
  fail(fault?: Fault): void;
  asked(): Asked;
  form(): FormState;
}
