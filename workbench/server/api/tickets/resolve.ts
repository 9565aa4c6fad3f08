import { customStatuses, defaultStatusId } from '../account/custom-statuses';
import { fieldsOf, ticketValue } from '../account/field-values';
import { isFullAgent } from '../core/auth';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { remember } from '../core/memo';
import { parseTime } from '../core/time';
import { userBrief } from '../users/brief';
import { findOrCreateRequester } from '../users/requester';
import type { PropertiesInput } from './input';
import { resolveParticipants } from './participants';
import type { TicketRow } from './record';

/** What a change is measured against: the ticket as it is, or the defaults of a new one. */
export type Current = Pick<
  TicketRow,
  'status' | 'requester_id' | 'assignee_id' | 'group_id' | 'custom_fields' | 'follower_ids' | 'email_cc_ids'
>;

/** `as-given`: for imports, since nobody solves a ticket of the past by bringing it in. */
export type Assignment = 'by-rules' | 'as-given';

/**
 * Turns checked input into columns: looks up the records it names, keeps assignee and group in step, opens a new ticket
 * that gets an assignee, and gives a solved ticket without one to the agent who solves it.
 */
export async function resolveChanges(
  call: Call,
  input: PropertiesInput,
  current: Current,
  assignment: Assignment = 'by-rules',
): Promise<Partial<TicketRow>> {
  const changes: Partial<TicketRow> = { ...plain(input), ...(await resolveParticipants(call, input, current)) };
  await resolveStatus(call, input, changes, assignment);
  await resolveRequester(call, input, current, changes);
  await resolveRecords(call, input, changes);
  await resolveAssignment(call, input, current, changes, assignment);
  if (input.custom_fields) {
    const known = new Map((await fieldsOf(call, 'ticket')).map((field) => [field.id, field]));
    const given = input.custom_fields.flatMap(({ id, value }) => {
      const field = known.get(id);
      return field === undefined ? [] : [[id, ticketValue(field, value)]];
    });
    changes.custom_fields = { ...current.custom_fields, ...Object.fromEntries(given) };
  }
  return changes;
}

function plain(input: PropertiesInput): Partial<TicketRow> {
  const changes: Partial<TicketRow> = {};
  const subject = input.subject ?? input.raw_subject;
  if (subject !== undefined) changes.subject = subject;
  if (input.status !== undefined) changes.status = input.status;
  if (input.priority !== undefined) changes.priority = input.priority;
  if (input.type !== undefined) changes.type = input.type;
  if (input.external_id !== undefined) changes.external_id = input.external_id;
  if (input.recipient !== undefined) changes.recipient = input.recipient;
  if (input.submitter_id !== undefined) changes.submitter_id = input.submitter_id;
  if (input.tags) changes.tags = input.tags;
  if (input.due_at !== undefined) {
    const due = input.due_at === null || input.due_at === '' ? null : parseTime(input.due_at);
    if (due === undefined) throw invalid({ due_at: 'Due date is not valid' });
    changes.due_at = due;
  }
  return changes;
}

/**
 * A custom status brings its category; null goes back to the category's default. A ticket of the past may have had one that
 * this account does not know: it keeps its category.
 */
async function resolveStatus(
  call: Call,
  input: PropertiesInput,
  changes: Partial<TicketRow>,
  assignment: Assignment,
): Promise<void> {
  const id = input.custom_status_id;
  if (id === undefined) return;
  changes.custom_status_id = null;
  if (id === null) return;
  const status = (await customStatuses(call)).find((one) => one.id === id);
  if (status === undefined && assignment === 'as-given') return;
  if (!status?.active) throw invalid({ custom_status_id: `Custom status ${id} does not exist` });
  changes.status = status.status_category;
  if (id !== defaultStatusId(status.status_category)) changes.custom_status_id = id;
}

async function resolveRequester(
  call: Call,
  input: PropertiesInput,
  current: Current,
  changes: Partial<TicketRow>,
): Promise<void> {
  const id = input.requester ? await findOrCreateRequester(call, input.requester) : input.requester_id;
  if (id === undefined) return;
  const user = await userBrief(call, id);
  if (!user?.active) throw invalid({ requester: `Requester ${id} does not exist` });
  changes.requester_id = id;
  if (id !== current.requester_id) changes.organization_id = user.organization_id;
}

async function resolveRecords(call: Call, input: PropertiesInput, changes: Partial<TicketRow>): Promise<void> {
  if (input.organization_id !== undefined) {
    changes.organization_id = await existing(call, 'organizations', input.organization_id, 'organization');
  }
  if (input.brand_id !== undefined) {
    changes.brand_id = (await existing(call, 'brands', input.brand_id, 'brand')) ?? input.brand_id;
  }
  if (input.problem_id !== undefined) {
    changes.problem_id = await existing(call, 'tickets', input.problem_id, 'problem_id', "and type = 'problem'");
  }
}

async function resolveAssignment(
  call: Call,
  input: PropertiesInput,
  current: Current,
  changes: Partial<TicketRow>,
  assignment: Assignment,
): Promise<void> {
  if (input.group_id !== undefined) changes.group_id = await existing(call, 'groups', input.group_id, 'group');
  let assignee = input.assignee_email ? await agentByEmail(call, input.assignee_email) : input.assignee_id;
  const solved = changes.status === 'solved' && current.status !== 'solved';
  const unassigned = (assignee === undefined ? current.assignee_id : assignee) === null;
  if (solved && unassigned && assignment === 'by-rules' && isFullAgent(call.actor)) assignee = call.actor.id;
  const group = input.group_id === undefined ? current.group_id : (changes.group_id ?? null);
  if (assignee) {
    const groups = await agentGroups(call, assignee);
    if (input.group_id && !groups.includes(input.group_id)) {
      throw invalid({ group: 'Group is not a group of the assignee' });
    }
    if (group === null || !groups.includes(group)) changes.group_id = groups[0] ?? null;
  }
  if (assignee !== undefined) changes.assignee_id = assignee;
  // Another team has the ticket now: its old assignee is not in it.
  else if (
    input.group_id &&
    current.assignee_id !== null &&
    !(await isMember(call, current.assignee_id, input.group_id))
  ) {
    changes.assignee_id = null;
  }
  const status = changes.status ?? current.status;
  if (status === 'new' && (changes.assignee_id ?? null) !== null) changes.status = 'open';
}

async function isMember(call: Call, userId: number, groupId: number): Promise<boolean> {
  const values = [userId, groupId];
  const rows = await call.sql.query('select 1 from group_memberships where user_id = $1 and group_id = $2', values);
  return rows.length > 0;
}

/** The groups of an agent who can be assigned, the default one first. */
async function agentGroups(call: Call, id: number): Promise<number[]> {
  const [user] = await remember(call, `groups of ${id}`, () =>
    call.sql.query<{ groups: number[] }>(
      `select coalesce((select jsonb_agg(m.group_id order by m.is_default desc, m.id) from group_memberships m
         where m.user_id = u.id), '[]'::jsonb) as groups
       from users u where u.id = $1 and u.active and u.role <> 'end-user' and coalesce(u.role_type, 0) <> 1`,
      [id],
    ),
  );
  if (user === undefined) throw invalid({ assignee: `Assignee ${id} is not an agent who can be assigned` });
  return user.groups;
}

async function agentByEmail(call: Call, email: string): Promise<number> {
  const [user] = await call.sql.query<{ id: number }>(
    'select id from users where lower(email) = lower($1) and active',
    [email],
  );
  if (user === undefined) throw invalid({ assignee: `Assignee ${email} does not exist` });
  return user.id;
}

/** The id if such a record exists; null stays null. */
async function existing(
  call: Call,
  table: 'groups' | 'organizations' | 'brands' | 'tickets',
  id: number | null,
  field: string,
  condition = '',
): Promise<number | null> {
  if (id === null) return null;
  const look = () => call.sql.query(`select 1 from ${table} where id = $1 ${condition}`, [id]);
  // A job may bring in a problem and its incidents together, so tickets are looked up each time.
  const rows = await (table === 'tickets' ? look() : remember(call, `${table} ${id}`, look));
  if (rows.length === 0) throw invalid({ [field]: `${field} ${id} does not exist` });
  return id;
}
