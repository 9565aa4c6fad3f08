import { beginsIn, partsWith } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Sentences that offer something: a way out that we can really go. A refusal, a condition for the customer to meet and a
 * mere fact ("the voucher can be used") in the same clause make it none.
 * @param folded the author's own words, folded
 * @param parts its sentences
 * @returns first those that can be taken at once, which say more than "alternatively"
 */
export function findOffers(
  folded: string,
  parts: readonly Span[],
  { offer, noOffer = [], offerNow }: FoundTopics,
): readonly Span[] {
  const real = offer?.filter((hit) => !noOffer.some((no) => inOneClause(folded, hit, no)));
  const found = partsWith(parts, real);
  const atOnce = found.filter((part) => beginsIn(part, offerNow));
  return [...atOnce, ...found.filter((part) => !atOnce.includes(part))];
}

function inOneClause(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return second.start < first.end || !CLAUSE_END.test(text.slice(first.start, second.start));
}

/** "..., but", and the Korean endings that join clauses. */
const CLAUSE_END = /[.,;:!?\n\u2014]|\bbut\b|(?:지만|으나|하나|는데|은데|한데|만|고|며)(?=\s)/u;
