import type { Span } from './span';
import { has, topic } from './topics';

/**
 * Sentences that offer something: a way out that we can really go. A refusal, a condition for the customer to meet and a
 * mere fact ("the voucher can be used") in the same clause make it none.
 * @param folded the whole text, folded
 * @param parts its sentences
 * @returns first those that can be taken at once, which say more than "alternatively"
 */
export function findOffers(folded: string, parts: readonly Span[]): readonly Span[] {
  const offered = OFFER(folded);
  if (offered.length === 0) return [];
  const denied = NO_OFFER(folded);
  const real = offered.filter((hit) => !denied.some((no) => inOneClause(folded, hit, no)));
  const found = parts.filter((part) => real.some(({ start }) => part.start <= start && start < part.end));
  const atOnce = found.filter(({ start, end }) => has(OFFER_NOW, folded.slice(start, end)));
  return [...atOnce, ...found.filter((part) => !atOnce.includes(part))];
}

const OFFER = topic('offer');
const NO_OFFER = topic('noOffer');
const OFFER_NOW = topic('offerNow');

function inOneClause(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return second.start < first.end || !CLAUSE_END.test(text.slice(first.start, second.start));
}

/** "..., but", and the Korean endings that join clauses. */
const CLAUSE_END = /[.,;:!?\n\u2014]|\bbut\b|(?:지만|으나|하나|는데|은데|한데|만|고|며)(?=\s)/u;
