import * as v from 'valibot';
import { apiPath } from '../rest/paths';
import type { Rest } from '../rest/rest';
import { organization, ticket, user } from '../rest/schemas';
import type { TextKey } from '../strings';

/** What the page of a person or an organization shows. */
export interface ProfileWords {
  readonly name: string;
  readonly lines: readonly (readonly [label: TextKey, value: string])[];
  readonly organization?: { readonly id: number; readonly name: string };
  readonly tickets: readonly { readonly id: number; readonly subject: string | null }[];
}

const words = v.nullish(v.string(), '');
const personAnswer = v.object({ user: v.looseObject({ ...user.entries, phone: words, details: words, notes: words }) });
const organizationAnswer = v.object({
  organization: v.looseObject({
    ...organization.entries,
    domain_names: v.nullish(v.array(v.string()), []),
    details: words,
    notes: words,
  }),
});
const ticketsAnswer = v.object({ tickets: v.array(ticket) });

/** So many of the latest tickets are listed. */
const TICKETS = 20;

/** The person or the organization, with its latest tickets. */
export const profileQuery = (
  rest: Rest,
  { kind, id }: { readonly kind: 'user' | 'organization'; readonly id: number },
) => ({
  queryKey: ['profile', kind, id],
  queryFn: (): Promise<ProfileWords> => (kind === 'user' ? readPerson(rest, id) : readOrganization(rest, id)),
});

async function readPerson(rest: Rest, id: number): Promise<ProfileWords> {
  const [{ user: person }, tickets] = await Promise.all([
    rest.read(apiPath(`users/${id}`), personAnswer),
    readTickets(rest, `users/${id}/tickets/requested`),
  ]);
  const place = person.organization_id;
  const around = place === null ? undefined : await rest.read(apiPath(`organizations/${place}`), organizationAnswer);
  return {
    name: person.name,
    lines: filled([
      ['profile.email', person.email],
      ['profile.phone', person.phone],
      ['profile.language', person.locale],
      ['profile.details', person.details],
      ['profile.notes', person.notes],
    ]),
    ...(around === undefined ? {} : { organization: around.organization }),
    tickets,
  };
}

async function readOrganization(rest: Rest, id: number): Promise<ProfileWords> {
  const [{ organization: one }, tickets] = await Promise.all([
    rest.read(apiPath(`organizations/${id}`), organizationAnswer),
    readTickets(rest, `organizations/${id}/tickets`),
  ]);
  return {
    name: one.name,
    lines: filled([
      ['profile.domains', one.domain_names.join(', ')],
      ['profile.details', one.details],
      ['profile.notes', one.notes],
    ]),
    tickets,
  };
}

const readTickets = async (rest: Rest, path: string) =>
  (await rest.read(apiPath(path, { 'page[size]': TICKETS, sort: '-updated_at' }), ticketsAnswer)).tickets;

const filled = (lines: readonly (readonly [TextKey, string | null])[]): ProfileWords['lines'] =>
  lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));
