import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { contentWords } from '../text/content-words';
import { dissect } from '../text/dissect';
import { fold } from '../text/fold';

/**
 * Those whose title begins with the prefix, in any case, the ones first that speak of what the customer speaks of.
 * @param about the ticket's subject and its messages
 */
export function fittingOffers<Titled extends { readonly title: string }>(
  offers: readonly Titled[],
  prefix: string,
  about: { readonly subject: string; readonly messages: readonly Message[] },
  most: number,
): readonly Titled[] {
  const begins = fold(prefix.trim()).text;
  const theirs = contentWords(
    [fold(about.subject).text, ...about.messages.filter(isFromCustomer).map((message) => dissect(message).own)].join(
      '\n',
    ),
  );
  const shared = (title: string): number =>
    [...contentWords(title.slice(begins.length))].filter((word) => theirs.has(word)).length;
  return offers
    .map((offer) => ({ offer, title: fold(offer.title.trim()).text }))
    .filter(({ title }) => title.startsWith(begins))
    .map(({ offer, title }) => ({ offer, shared: shared(title) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ offer }) => offer);
}
