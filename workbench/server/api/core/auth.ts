import type { Sql } from '../../store/index';
import type { Actor, TicketRestriction } from './call';
import { forbidden } from './errors';

/** Nobody: no credential, or a wrong one. */
export const anonymous: Actor = {
  id: 0,
  name: 'Anonymous user',
  email: null,
  role: 'anonymous',
  light: false,
  onlyPrivateComments: false,
  restriction: null,
  organizationId: null,
  groupIds: [],
};

interface Row {
  id: number;
  name: string;
  email: string | null;
  role: 'admin' | 'agent' | 'end-user';
  role_type: number | null;
  only_private_comments: boolean;
  ticket_restriction: TicketRestriction | null;
  organization_id: number | null;
  group_ids: number[];
}

const select = `select u.id, u.name, u.email, u.role, u.role_type, u.only_private_comments, u.ticket_restriction,
  u.organization_id,
  coalesce((select jsonb_agg(m.group_id order by m.is_default desc, m.id) from group_memberships m where m.user_id = u.id),
    '[]'::jsonb) as group_ids
  from users u where u.active and not u.suspended`;

/**
 * Finds who asks: `Bearer TOKEN`, or Basic `email/token:TOKEN`, where the token of an admin speaks for any user, as an
 * account's API token does. With `X-On-Behalf-Of: EMAIL` an admin acts as that user. A wrong credential is nobody.
 */
export async function authenticate(sql: Sql, headers: Headers): Promise<Actor> {
  const credential = readCredential(headers.get('authorization') ?? '');
  if (credential === undefined) return anonymous;
  const owner = await find(sql, 'u.token = $1', credential.token);
  if (owner === undefined) return anonymous;
  const email = headers.get('x-on-behalf-of') ?? credential.email;
  if (email === undefined || email.toLowerCase() === owner.email?.toLowerCase()) return owner;
  if (owner.role !== 'admin') return anonymous;
  return (await find(sql, 'lower(u.email) = lower($1)', email)) ?? anonymous;
}

/** The user of that id, for work that goes on after the request; nobody where the user is gone. */
export async function actorById(sql: Sql, id: number): Promise<Actor> {
  return (await find(sql, 'u.id = $1::bigint', String(id))) ?? anonymous;
}

function readCredential(header: string): { token: string; email?: string } | undefined {
  const [scheme = '', value = ''] = header.trim().split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return value === '' ? undefined : { token: value };
  if (!/^basic$/i.test(scheme)) return undefined;
  const match = /^(.+)\/token:(.+)$/s.exec(Buffer.from(value, 'base64').toString('utf8'));
  const [, email, token] = match ?? [];
  return email === undefined || token === undefined ? undefined : { email, token };
}

async function find(sql: Sql, condition: string, value: string): Promise<Actor | undefined> {
  const [row] = await sql.query<Row>(`${select} and ${condition}`, [value.replaceAll('\0', '')]);
  if (row === undefined) return undefined;
  const { id, name, email, role } = row;
  return {
    id,
    name,
    email,
    role,
    light: row.role_type === 1,
    onlyPrivateComments: row.only_private_comments,
    restriction: role === 'agent' ? row.ticket_restriction : null,
    organizationId: row.organization_id,
    groupIds: row.group_ids,
  };
}

/** Agents and admins, light agents too. */
export const isStaff = (actor: Actor): boolean => actor.role === 'admin' || actor.role === 'agent';

/** 403 for anybody but admins. */
export function requireAdmin(actor: Actor): void {
  if (actor.role !== 'admin') throw forbidden();
}

/** Agents who may change tickets: not light ones. */
export const isFullAgent = (actor: Actor): boolean => isStaff(actor) && !actor.light;

/** 403 for light agents and end users. */
export function requireFullAgent(actor: Actor): void {
  if (!isFullAgent(actor)) throw forbidden();
}

/** Agents and admins, light agents too. */
export function requireStaff(actor: Actor): void {
  if (!isStaff(actor)) throw forbidden();
}
