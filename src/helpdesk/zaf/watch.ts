import type { Change, Stop } from '../port';
import type { ZafClient } from './client';

/**
 * The framework's events and what they mean to us. Several stand for one change on purpose: which of them fires for which
 * channel is not documented (an e-mail that comes in may show only as `ticket.updated`), and reading again costs nothing.
 */
const events: readonly (readonly [string, Change])[] = [
  ['ticket.conversation.changed', 'conversation'],
  ['ticket.comments.changed', 'conversation'],
  ['ticket.updated', 'ticket'],
  ['ticket.status.changed', 'ticket'],
  ['ticket.statusCategory.changed', 'ticket'],
  ['ticket.subject.changed', 'ticket'],
  ['ticket.tags.changed', 'ticket'],
  ['ticket.assignee.user.id.changed', 'ticket'],
  ['ticket.assignee.group.id.changed', 'ticket'],
  ['ticket.problem_id.changed', 'ticket'],
  ['ticket.requester.id.changed', 'requester'],
  ['ticket.submit.done', 'submitted'],
  ['comment.text.changed', 'draft'],
  // A reply that becomes an internal note.
  ['comment.type.changed', 'draft'],
  ['app.activated', 'shown'],
  ['app.deactivated', 'hidden'],
];

/** Listens to all of them. What the events carry is not looked at: the listener reads again what it needs. */
export const watchHost = (client: ZafClient, onChange: (change: Change) => void): Stop => {
  let live = true;
  const handlers = events.map(([event, change]) => {
    const handler = (): void => {
      if (live) onChange(change);
    };
    client.on(event, handler);
    return { event, handler };
  });
  return () => {
    if (!live) return;
    live = false;
    for (const { event, handler } of handlers) client.off(event, handler);
  };
};
