import * as v from 'valibot';
import { upsertUsers } from './batches';
import { CAST, GROUPS, MARK } from './company';
import {
  AGENT_KEYS,
  type AgentKey,
  GROUP_KEYS,
  type GroupKey,
  type Story,
  type StoryCustomer,
  type StoryTicket,
} from './story';
import { type Zendesk, ZendeskError } from './zendesk';

/** Who and what the stories' names stand for in this account. */
export interface Cast {
  readonly agents: ReadonlyMap<AgentKey, Person>;
  readonly groups: ReadonlyMap<GroupKey, number>;
}

export interface Person {
  readonly id: number;
  readonly name: string;
}

/**
 * Makes the groups, and gives every part to an agent. The account's own agents play first; only a local workbench gets
 * agents of ours for the parts that are left, since on a real account each would take a paid seat.
 */
export async function castAgents(zendesk: Zendesk, log: (line: string) => void): Promise<Cast> {
  const groups = await groupIds(zendesk);
  const players = (await assignableAgents(zendesk)).filter(({ external_id }) => !external_id?.startsWith(`${MARK}:`));
  const agents = new Map<AgentKey, Person>();
  for (const [index, key] of AGENT_KEYS.entries()) {
    const player = players[index] ?? (zendesk.real ? players[index % players.length] : await engage(zendesk, key));
    if (player) agents.set(key, player);
  }
  await joinGroups(zendesk, agents, groups);
  log(`agents: ${[...new Set([...agents.values()].map(({ name }) => name))].join(', ')}`);
  return { agents, groups };
}

const record = v.object({ id: v.number(), name: v.string() });

async function groupIds(zendesk: Zendesk): Promise<ReadonlyMap<GroupKey, number>> {
  const { groups } = await zendesk.get('/groups.json?per_page=100', v.object({ groups: v.array(record) }));
  const ids = new Map<GroupKey, number>();
  for (const key of GROUP_KEYS) {
    const known = groups.find(({ name }) => name === GROUPS[key]);
    const made = known ?? (await makeGroup(zendesk, GROUPS[key]));
    ids.set(key, made.id);
  }
  return ids;
}

async function makeGroup(zendesk: Zendesk, name: string): Promise<Person> {
  return (await zendesk.post('/groups.json', { group: { name } }, v.object({ group: record }))).group;
}

/** Those who can be assigned; the admins only where there is nobody else. */
export async function assignableAgents(
  zendesk: Zendesk,
): Promise<readonly (Person & { readonly external_id?: string | null | undefined })[]> {
  const staff = v.object({
    users: v.array(
      v.object({
        ...record.entries,
        role: v.string(),
        role_type: v.nullish(v.number()),
        active: v.fallback(v.boolean(), true),
        external_id: v.nullish(v.string()),
      }),
    ),
  });
  const { users } = await zendesk.get('/users.json?role[]=agent&role[]=admin&per_page=100', staff);
  const able = users.filter(({ active, role_type }) => active && role_type !== LIGHT && role_type !== CONTRIBUTOR);
  const agents = able.filter(({ role }) => role === 'agent').sort((a, b) => a.id - b.id);
  return agents.length > 0 ? agents : able;
}

// Zendesk's `role_type` of staff who cannot be assigned.
const LIGHT = 1;
const CONTRIBUTOR = 3;

async function engage(zendesk: Zendesk, key: AgentKey): Promise<Person> {
  const { user } = await zendesk.createOrUpdate(
    'users',
    {
      name: CAST[key].name,
      email: `${key}@fernlight.example`,
      role: 'agent',
      external_id: `${MARK}:agent:${key}`,
      verified: true,
      skip_verify_email: true,
    },
    v.object({ user: record }),
  );
  return user;
}

async function joinGroups(zendesk: Zendesk, agents: Cast['agents'], groups: Cast['groups']): Promise<void> {
  const membership = v.object({ user_id: v.number(), group_id: v.number() });
  const known = new Set<string>();
  for (const id of groups.values()) {
    const path = `/groups/${id}/memberships.json?per_page=100`;
    const { group_memberships } = await zendesk.get(path, v.object({ group_memberships: v.array(membership) }));
    for (const { user_id, group_id } of group_memberships) known.add(`${user_id} ${group_id}`);
  }
  for (const [key, agent] of agents) {
    for (const group of CAST[key].groups) {
      const group_id = groups.get(group);
      if (group_id === undefined || known.has(`${agent.id} ${group_id}`)) continue;
      known.add(`${agent.id} ${group_id}`);
      const body = { group_membership: { user_id: agent.id, group_id } };
      await zendesk.post('/group_memberships.json', body, v.object({ group_membership: membership }));
    }
  }
}

/** Brings in customers and their organizations; gives the user id of each story's customer by its key. */
export async function bringCustomers(
  zendesk: Zendesk,
  stories: readonly Story[],
  cast: Cast,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const organizations = await bringOrganizations(zendesk, stories);
  const customers = stories.filter(({ customer }) => customer.playedBy === undefined);
  const users = await upsertUsers(
    zendesk,
    customers.map(({ customer, tickets }) => ({
      external_id: userId(customer),
      name: customer.name,
      email: customer.email,
      role: 'end-user',
      locale: customer.locale,
      verified: true,
      skip_verify_email: true,
      ...(customer.phone && { phone: customer.phone }),
      ...(customer.organization && { organization_id: organizations.get(customer.organization) }),
      ...(customer.fields && { user_fields: customer.fields }),
      // A real account passes over this: there a user is as old as the record.
      created_at: new Date(now - knownFor(customer, tickets) * 60_000).toISOString(),
    })),
  );
  return new Map(
    stories.map(({ customer }) => {
      const player = customer.playedBy && cast.agents.get(customer.playedBy);
      const user = player ?? users.get(userId(customer)) ?? { refused: 'no answer' };
      if ('refused' in user) throw new ZendeskError(`The customer ${customer.key} was refused: ${user.refused}`);
      return [customer.key, user.id] as const;
    }),
  );
}

const userId = (customer: StoryCustomer): string => `${MARK}:customer:${customer.key}`;

async function bringOrganizations(zendesk: Zendesk, stories: readonly Story[]): Promise<ReadonlyMap<string, number>> {
  const made = v.object({ organization: v.object({ id: v.number() }) });
  const ids = new Map<string, number>();
  for (const name of new Set(stories.flatMap(({ customer }) => customer.organization ?? []))) {
    const record = { name, external_id: `${MARK}:organization:${name}` };
    ids.set(name, (await zendesk.createOrUpdate('organizations', record, made)).organization.id);
  }
  return ids;
}

/** Minutes that the company has known the customer. */
function knownFor(customer: StoryCustomer, tickets: readonly StoryTicket[]): number {
  const first = Math.max(...tickets.map(({ start }) => start.minutesAgo));
  return customer.since?.minutesAgo ?? Math.ceil(first * 1.1) + 5;
}
