/** A length of time: `'40m'`, `'3h'`, `'2d'`. */
export type Gap = `${number}${'m' | 'h' | 'd'}`;

/** A moment before the seeding. */
export interface Ago {
  readonly minutesAgo: number;
}

/** A moment of a story: an own one, or so long after the event before it. */
export type When = Gap | Ago;

/** The parts that agents play, in the order in which they are given out. */
export const AGENT_KEYS = ['noor', 'joel', 'jiwoo', 'mara', 'haneul', 'tess'] as const;
export const GROUP_KEYS = ['care', 'korea', 'repairs', 'billing', 'devices'] as const;
export type AgentKey = (typeof AGENT_KEYS)[number];
export type GroupKey = (typeof GROUP_KEYS)[number];
export type ChannelName = 'email' | 'web' | 'chat' | 'native_messaging' | 'voice' | 'mobile' | 'twitter';
export type Status = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** Ids of the rows that a story shows: customer-side signs, service-side causes, and goodwill. */
export type Row =
  | `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`
  | `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`
  | 'goodwill';

export type StoryEvent =
  | { readonly kind: 'says'; readonly when: When; readonly text: string; readonly callMinutes?: number }
  | {
      readonly kind: 'replies' | 'notes';
      readonly by: AgentKey;
      readonly when: When;
      readonly text: string;
      readonly leaves?: Status;
      readonly callMinutes?: number;
    }
  | { readonly kind: 'auto-reply' | 'out-of-office'; readonly when: When; readonly text: string }
  | { readonly kind: 'becomes'; readonly by?: AgentKey; readonly when: When; readonly status: Status }
  | {
      readonly kind: 'passes';
      readonly by: AgentKey;
      readonly when: When;
      readonly to?: AgentKey;
      readonly group?: GroupKey;
    }
  | { readonly kind: 'rates'; readonly when: When; readonly score: 'good' | 'bad'; readonly comment?: string };

export interface StoryTicket {
  /** Unique within the story; part of the external id, so never renamed. */
  readonly key: string;
  readonly subject: string;
  readonly start: Ago;
  readonly channel: ChannelName;
  readonly group: GroupKey;
  readonly assignee?: AgentKey;
  readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
  readonly type?: 'question' | 'incident' | 'problem' | 'task';
  readonly tags?: readonly string[];
  /** Staff opened it in the customer's name, or for themselves where the story has no customer. */
  readonly submitter?: AgentKey;
  /** `story:key` of the problem ticket (an outage) that this one is an incident of. */
  readonly incidentOf?: string;
  /** Key of the closed ticket of the same customer that this one follows up. */
  readonly followsUp?: string;
  readonly events: readonly StoryEvent[];
}

export interface StoryCustomer {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'en-US' | 'ko' | 'fr' | 'ja';
  readonly organization?: string;
  readonly fields?: Readonly<Record<string, number | string>>;
  readonly phone?: string;
  /** Since when the company knows the customer; shortly before the first ticket if absent. */
  readonly since?: Ago;
  /** Not a customer: the agent who plays the part opened the tickets for the team itself. */
  readonly playedBy?: AgentKey;
}

/** One customer's years with the company, and which rows it is there to show. */
export interface Story {
  readonly about: string;
  readonly covers: readonly Row[];
  readonly customer: StoryCustomer;
  readonly tickets: readonly StoryTicket[];
}

/** The mail address is made from the key: `.example` belongs to nobody. */
export function customer(
  key: string,
  name: string,
  locale: StoryCustomer['locale'],
  more: Pick<StoryCustomer, 'organization' | 'fields' | 'phone' | 'since'> = {},
): StoryCustomer {
  return { key, name, locale, email: `${key}@customers.example`, ...more };
}

/** A story without a customer: tickets that staff opened for themselves. */
export function staff(key: string, playedBy: AgentKey): StoryCustomer {
  return { key, name: '', email: '', locale: 'en-US', playedBy };
}

export function ticket(
  key: string,
  subject: string,
  start: Ago,
  about: Omit<StoryTicket, 'key' | 'subject' | 'start' | 'events'>,
  ...events: readonly StoryEvent[]
): StoryTicket {
  return { key, subject, start, ...about, events };
}

export function ago(time: { readonly days?: number; readonly hours?: number; readonly minutes?: number }): Ago {
  return { minutesAgo: (time.days ?? 0) * 24 * 60 + (time.hours ?? 0) * 60 + (time.minutes ?? 0) };
}

/** The customer writes. `{mara}` in any text becomes the name of whoever plays Mara, `{#key}` the id of an earlier ticket. */
export function says(when: When, text: string): StoryEvent {
  return { kind: 'says', when, text };
}

/** An agent answers in public; the ticket is then pending unless told otherwise. */
export function replies(by: AgentKey, when: When, text: string, leaves: Status = 'pending'): StoryEvent {
  return { kind: 'replies', by, when, text, leaves };
}

/** An internal note. */
export function notes(by: AgentKey, when: When, text: string): StoryEvent {
  return { kind: 'notes', by, when, text };
}

/** A phone call that the customer made (or that we made, with `by`), with what was said as an agent wrote it down. */
export function calls(when: When, minutes: number, text: string, by?: AgentKey): StoryEvent {
  return by
    ? { kind: 'replies', by, when, text, callMinutes: minutes, leaves: 'open' }
    : { kind: 'says', when, text, callMinutes: minutes };
}

/** The customer's mailbox answers for its owner. */
export function outOfOffice(when: When, text: string): StoryEvent {
  return { kind: 'out-of-office', when, text };
}

/** A machine of ours answers. */
export function autoReply(when: When, text: string): StoryEvent {
  return { kind: 'auto-reply', when, text };
}

export function becomes(status: Status, when: When, by?: AgentKey): StoryEvent {
  return { kind: 'becomes', when, status, ...(by && { by }) };
}

/** The ticket is handed to another person, another group, or both. */
export function passes(
  by: AgentKey,
  when: When,
  to: { readonly to?: AgentKey; readonly group?: GroupKey },
): StoryEvent {
  return { kind: 'passes', by, when, ...to };
}

export function rates(score: 'good' | 'bad', when: When, comment?: string): StoryEvent {
  return { kind: 'rates', when, score, ...(comment !== undefined && { comment }) };
}
