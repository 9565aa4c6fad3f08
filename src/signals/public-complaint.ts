import type { Quote } from '../ledgers/said';
import type { CeilingId, Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, quoted } from './words';

/** Tells everyone: lawyers, regulators, review sites, social networks or the press, announced or already used. */
export const publicComplaint: Signal<'said' | 'ticket', never> = {
  id: 'public-complaint',
  ledger: 'strain',
  reads: ['said', 'ticket'],
  evaluate({ said, ticket }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const levels = numbers.scales.publicComplaint;
    const ground =
      (level: number, ceiling: CeilingId) =>
      (quote: Quote): Ground => ({
        fact: `${ceiling}:${quote.message}`,
        level,
        ceiling,
        evidence: [quoted(quote)],
      });
    const inPublic: readonly Ground[] =
      ticket.channel === 'social' && ticket.createdAt >= since
        ? [
            {
              fact: 'public-channel',
              level: levels.channel,
              evidence: [{ kind: 'event', what: 'public-channel', at: ticket.createdAt }],
            },
          ]
        : [];
    return fromWords(
      [
        ...said.quotes('legal', since).map(ground(levels.legal, 'legal')),
        ...said.quotes('public', since).map(ground(levels.public, 'public')),
        ...inPublic,
      ],
      said,
      'customer',
      since,
    );
  },
};
