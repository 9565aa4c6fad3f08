import * as v from 'valibot';
import type { Baseline } from '../facts/facts';
import { parseJson } from './json';

const rate = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));
const instant = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.transform(Date.parse), v.number(), v.finite()),
]);

const shape = v.object({
  measuredAt: instant,
  ticketsPerCustomerPerYear: rate,
  contactsPerTicket: rate,
  openTicketsPerAgent: rate,
});

/** The account's medians as the app wrote them: a JSON text. Undefined where it is none. Never throws. */
export const readBaseline = (raw: unknown): Baseline | undefined => {
  const result = v.safeParse(shape, typeof raw === 'string' ? parseJson(raw) : raw);
  if (!result.success) return undefined;
  const { measuredAt, ticketsPerCustomerPerYear, contactsPerTicket, openTicketsPerAgent } = result.output;
  return {
    measuredAt,
    ...(ticketsPerCustomerPerYear !== undefined && { ticketsPerCustomerPerYear }),
    ...(contactsPerTicket !== undefined && { contactsPerTicket }),
    ...(openTicketsPerAgent !== undefined && { openTicketsPerAgent }),
  };
};
