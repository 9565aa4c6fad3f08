import * as v from 'valibot';
import { apiPath } from '../rest/paths';
import { groupsQuery, ticketEventsKey } from '../rest/queries';
import { type Comment, comment, cursorEnd, organization, sideloads, ticket, type User } from '../rest/schemas';
import { text } from '../strings';
import { emitChanges } from './changes';
import { sessionOf } from './chat-session';
import { changeTab, findTab, type Model } from './model';
import { messageOf } from './problem';
import type { TabState } from './state';
import { toast } from './toasts';
import { readViewers } from './viewers';

const ticketAnswer = v.object({
  ticket,
  ...sideloads,
  brands: v.nullish(v.array(v.looseObject({ id: v.number() })), []),
});
const commentsAnswer = v.object({ comments: v.array(comment), users: sideloads.users, ...cursorEnd });

const organizationAnswer = v.object({ organization });

/** Zendesk keeps at most 5,000 comments on a ticket. */
const MOST_COMMENT_PAGES = 50;

const runs = new Map<string, number>();

/**
 * Reads the ticket of a tab, for the first time or again, and tells apps what changed. An answer that a later reading
 * overtook is dropped. Unsaved edits and the draft stay.
 */
export const loadTicket = async (model: Model, key: string): Promise<void> => {
  const before = findTab(model, key);
  if (before?.ticketId === undefined) return;
  const run = (runs.get(key) ?? 0) + 1;
  runs.set(key, run);
  try {
    const content = await readContent(model, before.ticketId);
    if (runs.get(key) !== run) return;
    const old = findTab(model, key);
    changeTab(model, key, (tab) => {
      const { problem: _, ...rest } = tab;
      const { ticket: read } = content;
      const session = read === undefined ? undefined : sessionOf(model, read);
      return { ...rest, ...content, session, users: new Map([...tab.users, ...content.users]), load: 'ready' };
    });
    void model.queries.invalidateQueries({ queryKey: ticketEventsKey(before.ticketId) });
    const now = findTab(model, key);
    if (old?.load === 'ready' && now !== undefined) emitChanges(model, old, now);
    // Who came while the ticket was read has been told about before there was a tab to tell.
    else await readViewers(model, before.ticketId).catch(() => undefined);
  } catch (error) {
    if (runs.get(key) !== run) return;
    const problem = messageOf(error);
    // What is on the screen is still worth more than an error in its place.
    if (findTab(model, key)?.load === 'ready') toast(model, 'error', text('ticket.stale', { problem }));
    else changeTab(model, key, (tab) => ({ ...tab, load: 'failed', problem }));
  }
};

type Content = Pick<TabState, 'users' | 'groups' | 'comments'> &
  Partial<Pick<TabState, 'ticket' | 'organization' | 'brand'>>;

const readContent = async (model: Model, id: number): Promise<Content> => {
  const { rest, session } = model;
  const [answer, [comments, authors], groups] = await Promise.all([
    rest.read(apiPath(`tickets/${id}`, { include: 'users,groups,organizations,brands' }), ticketAnswer),
    readComments(model, id),
    model.queries.fetchQuery(groupsQuery(rest)),
  ]);
  const users = new Map([session.me, ...authors, ...answer.users].map((user) => [user.id, user]));
  const organizationId = answer.ticket.organization_id;
  const sideloaded = answer.organizations.find((each) => each.id === organizationId);
  const found =
    sideloaded ??
    (organizationId === null
      ? undefined
      : (await rest.read(apiPath(`organizations/${organizationId}`), organizationAnswer).catch(() => undefined))
          ?.organization);
  const brand = answer.brands.find((each) => each.id === answer.ticket.brand_id);
  return {
    ticket: answer.ticket,
    users,
    groups: new Map([...groups, ...answer.groups].map((each) => [each.id, each])),
    comments,
    ...(found === undefined ? {} : { organization: found }),
    ...(brand === undefined ? {} : { brand }),
  };
};

const readComments = async ({ rest }: Model, id: number): Promise<[Comment[], User[]]> => {
  const comments: Comment[] = [];
  const users: User[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_COMMENT_PAGES; page += 1) {
    const answer = await rest.read(
      apiPath(`tickets/${id}/comments`, { include: 'users', 'page[size]': 100, 'page[after]': after }),
      commentsAnswer,
    );
    comments.push(...answer.comments);
    users.push(...answer.users);
    if (!answer.meta.has_more || answer.meta.after_cursor === null) break;
    after = answer.meta.after_cursor;
  }
  return [comments, users];
};
