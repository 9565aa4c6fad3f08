import type { Facts, History } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { PersonId } from '../facts/person';
import type { TicketId } from '../facts/ticket';
import type { OpenForm } from './open-form';

/** Ends what was begun. Calling it twice does nothing. */
export type Stop = () => void;

/** Time, handed to adapters: nothing else in `src` may ask for it. */
export interface Clock {
  now(): Instant;
  /** Calls back once after `ms`, unless stopped before. */
  after(ms: number, then: () => void): Stop;
}

/** What we use of an `AbortSignal`; `src` knows no DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The person at the helpdesk's window. */
export interface Agent {
  readonly id: PersonId;
  readonly name: string;
  /** Lower-case language tag of the interface (`en-us`, `ko`). */
  readonly locale: string;
  /** IANA zone, where known. */
  readonly timeZone?: string;
  readonly role: 'admin' | 'agent' | 'other';
  readonly groupIds: readonly number[];
}

/** What the helpdesk hands over at once, without a REST request. `history` is never part of it. */
export interface Front {
  /** Absent while a new ticket has no requester yet: there is nobody to judge. The change `requester` tells when there is. */
  readonly facts?: Facts;
  /** Absent where the host did not tell who is signed in; everything else still holds. */
  readonly agent?: Agent;
  /** The app's settings as the host keeps them; parsed by `settings/`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The draft in the editor as plain text, where the host tells it. */
  readonly draft?: string;
}

/** What may have happened; the listener reads again what it needs. */
export type Change = 'conversation' | 'ticket' | 'requester' | 'submitted' | 'draft' | 'shown' | 'hidden';

/** What speaks against saving now, in words for the agent; undefined where nothing does. */
export type Objection = () => Promise<string | undefined>;

/** Milliseconds that an agent's submit may wait for an {@link Objection}. */
export const SAVE_WAIT_MS = 1_500;

/** What an adapter may be able to do beyond reading. */
export const abilities = [
  'watch',
  'open-ticket',
  'insert-reply',
  'read-draft',
  'replace-in-draft',
  'insert-note',
  'set-follow-up',
  'add-tags',
  'apply-macros',
  'hold-save',
  'read-messages',
  'read-organization',
  'fit-height',
] as const;

export type Ability = (typeof abilities)[number];

export interface HistoryRequest {
  readonly customer: PersonId;
  /** Tickets last updated before it are of no interest. */
  readonly since: Instant;
  /** Fields of the tickets' organizations to bring along, in the same request. */
  readonly organizationKeys?: readonly string[];
  readonly signal?: CancelSignal;
}

export interface OrganizationRequest extends Omit<HistoryRequest, 'customer' | 'organizationKeys'> {
  readonly organization: number;
}

/**
 * What we ask of any helpdesk. Every promise settles within the adapter's own time limit.
 * Rejections are always a {@link HelpdeskError}. Parts that could not be had are absent from `facts`.
 */
export interface Helpdesk extends OpenForm {
  readonly name: string;
  readonly can: ReadonlySet<Ability>;
  /** The ticket in front. Costs no REST request. */
  front(): Promise<Front>;
  /**
   * The customer's tickets with metrics, last updated first: one REST request up to 100 tickets a year. Only tickets that
   * the signed-in agent may see are in it, and no helpdesk says how many are not: `complete` is about the list's end alone.
   */
  history(request: HistoryRequest): Promise<History>;
  /**
   * The latest tickets of an organization, whoever of it asked for them, with metrics, last updated first: one REST
   * request and no more, so that a large organization is told in part. What changed in the last minutes may be missing.
   * Only on a click.
   */
  organizationHistory(request: OrganizationRequest): Promise<History>;
  /** All messages of one ticket: one REST request per 100. Only on a click. */
  messages(ticket: TicketId, signal?: CancelSignal): Promise<readonly Message[]>;
  /** Brings another ticket to the front. */
  openTicket(ticket: TicketId): Promise<void>;
  /** Tells the host how tall the content is, in CSS pixels. */
  fitHeight(pixels: number): Promise<void>;
  watch(onChange: (change: Change) => void): Stop;
  /**
   * Asks whenever the agent submits the ticket in front. Words hold that submit and are shown; an objection that fails, or
   * is not there within moments, holds nothing. What is changed elsewhere (API, triggers, bulk edits) asks nobody.
   */
  beforeSave(objection: Objection): Stop;
}
