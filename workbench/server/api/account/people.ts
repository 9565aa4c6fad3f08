import { insertRows, nextIds, type Sql } from '../../store/index';
import { blankUser } from '../users/record';
import { createStandardViews } from '../views/standard';
import { addSystemFields } from './system-fields';

/** A person of the demo with the token that signs them in. */
interface Person {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'admin' | 'agent';
  /** 4 admin, 1 light agent, 0 an agent of a role the account made. */
  readonly role_type: number;
  /** The default group first. */
  readonly groups: readonly string[];
  readonly locale?: string;
}

const groups = [
  { name: 'Support', description: 'First answer to every customer' },
  { name: 'Technical', description: 'Faults, integrations and data' },
  { name: 'Billing', description: 'Invoices, refunds and contracts' },
  { name: 'Supervisors', description: 'Team leads; escalations end here' },
] as const;

const people: readonly Person[] = [
  {
    token: 'admin-token',
    name: 'Ingrid Solberg',
    email: 'ingrid@fernlight.example',
    role: 'admin',
    role_type: 4,
    groups: ['Support', 'Supervisors'],
  },
  {
    token: 'supervisor-token',
    name: 'Marcus Adeyemi',
    email: 'marcus@fernlight.example',
    role: 'agent',
    role_type: 0,
    groups: ['Supervisors', 'Support', 'Technical', 'Billing'],
  },
  {
    token: 'agent-token',
    name: '한지수',
    email: 'jisoo@fernlight.example',
    role: 'agent',
    role_type: 0,
    groups: ['Support', 'Technical'],
  },
  {
    token: 'light-agent-token',
    name: 'Tomás Rivera',
    email: 'tomas@fernlight.example',
    role: 'agent',
    role_type: 1,
    groups: ['Support'],
  },
];

/**
 * Fills an empty database with what an account has from its first day: groups, one brand, views, the demo's people, and the
 * fields that every ticket has. Those come to older databases too.
 */
export async function createAccount(sql: Sql, now: Date): Promise<void> {
  await createStandardViews(sql, now);
  const [known] = await sql.query('select 1 from users limit 1');
  if (known === undefined) await createPeople(sql, now);
  await addSystemFields(sql, now);
}

async function createPeople(sql: Sql, now: Date): Promise<void> {
  const times = { created_at: now, updated_at: now };
  const [brandId = 0, ...ids] = await nextIds(sql, 1 + groups.length + people.length);
  const groupIds = new Map(groups.map(({ name }, at) => [name as string, ids[at] ?? 0]));
  await insertRows(sql, 'brands', [
    { id: brandId, name: 'Fernlight', subdomain: 'fernlight', is_default: true, ...times },
  ]);
  await insertRows(
    sql,
    'groups',
    groups.map((group, at) => ({ id: ids[at], ...group, is_public: true, is_default: at === 0, ...times })),
  );
  const users = people.map((person, at) => {
    const { groups: names, ...columns } = person;
    return {
      ...blankUser(now),
      ...columns,
      id: ids[groups.length + at] ?? 0,
      default_group_id: groupIds.get(names[0] ?? ''),
      only_private_comments: person.role_type === 1,
    };
  });
  await insertRows(sql, 'users', users);
  const memberships = people.flatMap((person, at) =>
    person.groups.map((name, place) => ({
      user_id: users[at]?.id,
      group_id: groupIds.get(name),
      is_default: place === 0,
    })),
  );
  const membershipIds = await nextIds(sql, memberships.length);
  await insertRows(
    sql,
    'group_memberships',
    memberships.map((membership, at) => ({ id: membershipIds[at], ...membership, ...times })),
  );
}
