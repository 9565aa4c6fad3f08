import type { Ticket } from '../facts/ticket';
import type { Band } from '../health/band';

/** What set a hard ticket off: causes in the matter, never in a person. */
export const causes = ['product', 'deadline', 'service', 'misunderstanding', 'expectation', 'billing'] as const;
export type Cause = (typeof causes)[number];

/** What would have helped. */
export const helps = ['faster-reply', 'clear-time-frame', 'one-owner', 'more-leeway', 'better-information'] as const;
export type Help = (typeof helps)[number];

/** Whether it is solved and was hard on the way: strained or critical at a time, or flagged. Closed ones take no tags. */
export const wasHard = (
  { status }: Pick<Ticket, 'status'>,
  { bands, flagged }: { readonly bands: readonly Band[]; readonly flagged: boolean },
): boolean => status === 'solved' && (flagged || bands.some((band) => band === 'strained' || band === 'critical'));

/** The tag for an answer: words of lower case, as Zendesk keeps tags. */
export const causeTag = (prefix: string, cause: Cause): string => `${prefix}${cause}`;
export const helpTag = (prefix: string, help: Help): string => `${prefix}helped_${help.replaceAll('-', '_')}`;

/** Which of the two questions the ticket's tags answer already. */
export const answered = (
  tags: readonly string[],
  prefix: string,
): { readonly cause: boolean; readonly help: boolean } => ({
  cause: causes.some((cause) => tags.includes(causeTag(prefix, cause))),
  help: helps.some((help) => tags.includes(helpTag(prefix, help))),
});
