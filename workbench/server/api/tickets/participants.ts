import * as v from 'valibot';
import { idSchema, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { type UserBrief, userBrief } from '../users/brief';
import { findOrCreateRequester } from '../users/requester';
import type { TicketRow } from './record';

/** A ticket can have this many e-mail CCs (Zendesk's help, "Understanding CCs and followers"). */
const MAX_CCS = 48;

const address = v.pipe(textSchema, v.trim(), v.regex(/^[^\s@]+@[^\s@]+$/, 'Email: is not properly formatted'));

/** An entry of `email_ccs` or `followers`: somebody by id or address, to be added or taken away. */
const entry = v.pipe(
  v.object({
    user_id: v.optional(idSchema),
    user_email: v.optional(address),
    user_name: v.optional(textSchema),
    action: v.optional(v.picklist(['put', 'delete']), 'put'),
  }),
  v.check(
    ({ user_id, user_email }) => user_id !== undefined || user_email !== undefined,
    'user_id or user_email: none',
  ),
);

/** A collaborator: an id, an address, or a name with an address. */
const collaborator = v.pipe(
  v.union([idSchema, address, v.object({ name: v.optional(textSchema), email: address })]),
  v.transform((one): Person => {
    if (typeof one === 'number') return { id: one };
    return typeof one === 'string' ? { email: one } : one;
  }),
);

interface Person {
  readonly id?: number | undefined;
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

/** The ways in which a request names the people beside the requester. */
export const participantEntries = {
  collaborators: v.nullish(v.array(collaborator)),
  additional_collaborators: v.nullish(v.array(collaborator)),
  collaborator_ids: v.nullish(v.array(idSchema)),
  email_ccs: v.nullish(v.array(entry)),
  email_cc_ids: v.nullish(v.array(idSchema)),
  followers: v.nullish(v.array(entry)),
  follower_ids: v.nullish(v.array(idSchema)),
};

const schema = v.object(participantEntries);
type Input = v.InferOutput<typeof schema>;
type Participants = Pick<TicketRow, 'collaborator_ids' | 'follower_ids' | 'email_cc_ids'>;

/**
 * The followers and CCs after a request; nothing where it names none. As in an account with the CCs and followers feature,
 * collaborators who are agents become followers and all others CCs, and `collaborator_ids` holds both. An unknown address
 * makes a user, but no follower: those are agents. `followers` and `email_ccs` change the lists, names with `_ids` and
 * `collaborators` replace them. Simplified: nobody gets mail, and the audit has no event for it.
 */
export async function resolveParticipants(
  call: Call,
  input: Input,
  current: Omit<Participants, 'collaborator_ids'>,
): Promise<Partial<Participants>> {
  if (!Object.keys(participantEntries).some((name) => input[name as keyof Input])) return {};
  let followers = new Set(current.follower_ids);
  let ccs = new Set(current.email_cc_ids);
  const add = async (field: string, person: Person): Promise<void> => {
    const { id, role } = await known(call, field, person);
    (role === 'end-user' ? ccs : followers).add(id);
  };

  const all = input.collaborators ?? input.collaborator_ids?.map((id): Person => ({ id }));
  if (all) {
    followers = new Set();
    ccs = new Set();
    for (const one of all) await add(input.collaborators ? 'collaborators' : 'collaborator_ids', one);
  }
  for (const one of input.additional_collaborators ?? []) await add('additional_collaborators', one);

  if (input.follower_ids) followers = new Set();
  for (const id of input.follower_ids ?? []) followers.add((await knownAgent(call, 'follower_ids', { id })).id);
  for (const { user_id: id, user_email: email, action } of input.followers ?? []) {
    const user = await knownAgent(call, 'followers', { id, email });
    if (action === 'put') followers.add(user.id);
    else followers.delete(user.id);
  }

  if (input.email_cc_ids) ccs = new Set();
  for (const id of input.email_cc_ids ?? []) ccs.add((await known(call, 'email_cc_ids', { id })).id);
  for (const { user_id: id, user_email: email, user_name: name, action } of input.email_ccs ?? []) {
    const user = await known(call, 'email_ccs', { id, email, name });
    if (action === 'put') ccs.add(user.id);
    else ccs.delete(user.id);
  }
  if (ccs.size > MAX_CCS) throw invalid({ email_ccs: `A ticket can have at most ${MAX_CCS} CCs` });
  return {
    follower_ids: [...followers],
    email_cc_ids: [...ccs],
    collaborator_ids: [...new Set([...ccs, ...followers])],
  };
}

/** The user; one with an unknown address is made. */
async function known(call: Call, field: string, { id, email, name }: Person): Promise<UserBrief> {
  const found = id ?? (await findOrCreateRequester(call, { email, name }));
  const user = await userBrief(call, found);
  if (!user?.active) throw invalid({ [field]: `User ${found} does not exist` });
  return user;
}

async function knownAgent(call: Call, field: string, { id, email }: Person): Promise<UserBrief> {
  const [row] =
    id === undefined
      ? await call.sql.query<{ id: number }>('select id from users where lower(email) = lower($1)', [email])
      : [{ id }];
  const user = row && (await userBrief(call, row.id));
  if (!user?.active || user.role === 'end-user') throw invalid({ [field]: `User ${id ?? email} is not an agent` });
  return user;
}
