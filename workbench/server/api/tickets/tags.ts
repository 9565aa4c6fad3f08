import type { Hono } from 'hono';
import * as v from 'valibot';
import { isStaff } from '../core/auth';
import { normaliseTags, parse, tagsSchema } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { ApiError, forbidden } from '../core/errors';
import { findOrganization } from '../organizations/read';
import { setOrganizationTags } from '../organizations/write';
import { findUser } from '../users/read';
import { setUserTags } from '../users/write';
import { applyAction } from './apply';
import { type TicketRow, viaOf } from './record';
import { checkStamp } from './update';
import { visibleTicket } from './visible';

const schema = v.object({
  tags: tagsSchema,
  safe_update: v.optional(v.unknown()),
  updated_stamp: v.optional(v.string()),
});
type Input = v.InferOutput<typeof schema>;

/** Tags of a ticket, user or organization: POST replaces the set, PUT adds, DELETE removes. */
export function tagRoutes(app: Hono<Env>): void {
  routes(app, 'tickets', async (call, id) => {
    const ticket = await visibleTicket(call, id, 'write');
    return { tags: ticket.tags, save: (tags, input) => saveTicketTags(call, ticket, tags, input) };
  });
  routes(app, 'users', async (call, id) => {
    const { tags } = await findUser(call, id);
    return { tags, save: (next) => setUserTags(call, id, next) };
  });
  routes(app, 'organizations', async (call, id) => {
    const { tags } = await findOrganization(call, id);
    return { tags, save: (next) => setOrganizationTags(call, id, next) };
  });
}

interface Tagged {
  readonly tags: readonly string[];
  save(tags: string[], input: Input): Promise<void>;
}

function routes(app: Hono<Env>, kind: string, find: (call: Call, id: number) => Promise<Tagged>): void {
  const path = `/${kind}/:id{[0-9]+}/tags`;
  const change = async (
    call: Call,
    id: number,
    next: (old: readonly string[], given: readonly string[]) => string[],
  ) => {
    if (!isStaff(call.actor) || call.actor.light) throw forbidden();
    const input = parse(schema, call.body ?? tagsInAddress(call));
    const tagged = await find(call, id);
    const tags = normaliseTags(next(tagged.tags, input.tags));
    await tagged.save(tags, input);
    return { tags };
  };
  app.get(path, async (c) => {
    if (!isStaff(c.var.call.actor)) throw forbidden();
    return c.json({ tags: (await find(c.var.call, idOf(c))).tags });
  });
  app.post(path, async (c) => c.json(await change(c.var.call, idOf(c), (_old, given) => [...given]), 201));
  app.put(path, async (c) => c.json(await change(c.var.call, idOf(c), (old, given) => [...old, ...given])));
  app.delete(path, async (c) =>
    c.json(await change(c.var.call, idOf(c), (old, given) => old.filter((tag) => !given.includes(tag)))),
  );
}

/** Some clients send no body with DELETE. */
function tagsInAddress(call: Call): { tags: string } {
  const tags = call.url.searchParams.get('tags');
  if (tags === null) throw new ApiError(400, 'Required parameter missing: tags');
  return { tags };
}

async function saveTicketTags(call: Call, ticket: TicketRow, tags: string[], input: Input): Promise<void> {
  checkStamp(input, ticket);
  await applyAction(call, ticket, { changes: { tags }, authorId: call.actor.id, via: viaOf('web') });
}
