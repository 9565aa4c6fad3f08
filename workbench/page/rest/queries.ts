import * as v from 'valibot';
import { apiPath } from './paths';
import type { Rest } from './rest';
import { group, user } from './schemas';

const groupsAnswer = v.object({ groups: v.array(group) });
const usersAnswer = v.object({ users: v.array(user) });

/** The groups of the account. */
export const groupsQuery = (rest: Rest) => ({
  queryKey: ['groups'],
  queryFn: async () => (await rest.read(apiPath('groups', { 'page[size]': 100 }), groupsAnswer)).groups,
  staleTime: 60_000,
});

/** Everybody a ticket can be assigned to. */
export const staffQuery = (rest: Rest) => ({
  queryKey: ['users', 'staff'],
  queryFn: async () => {
    const path = `/api/v2/users.json?role[]=agent&role[]=admin&page[size]=100`;
    return (await rest.read(path, usersAnswer)).users.filter((one) => one.only_private_comments !== true);
  },
  staleTime: 60_000,
});

/** The key under which the updates of a ticket are kept until it is read anew. */
export const ticketEventsKey = (ticket: number) => ['audits', ticket];

/** Users whose name or address matches what was typed. */
export const userSearchQuery = (rest: Rest, words: string) => ({
  queryKey: ['users', 'search', words],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
    (await rest.read(apiPath('users/search', { query: words, per_page: 20 }), usersAnswer, signal)).users,
  enabled: words.trim().length > 1,
  staleTime: 30_000,
});
