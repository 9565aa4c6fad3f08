import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/helpdesk/port';
import { watchHost } from '../../../../src/helpdesk/zaf/watch';
import { openZafPage, type ZafPage } from '../../../support/zaf-page';

const meanings: readonly (readonly [string, Change])[] = [
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
  ['comment.type.changed', 'draft'],
  ['app.activated', 'shown'],
  ['app.deactivated', 'hidden'],
];

describe('watchHost', () => {
  let page: ZafPage | undefined;
  afterEach(async () => {
    await page?.close();
  });
  const counts = () => meanings.map(([event]) => page?.subscribed.get(event) ?? 0);

  it.each(meanings)('hears %s as %s, whatever it carries', async (event, change) => {
    page = await openZafPage({});
    const heard: Change[] = [];
    watchHost(page.client, (one) => heard.push(one));
    await expect.poll(() => page?.subscribed.get('app.deactivated')).toBe(1);
    for (const argument of [undefined, null, [], 'x']) page.emit(event, argument);
    await expect.poll(() => heard).toEqual([change, change, change, change]);
  });

  it('subscribes once to each event and leaves nothing behind in the host', async () => {
    page = await openZafPage({});
    const stop = watchHost(page.client, () => {});
    await expect.poll(counts).toEqual(meanings.map(() => 1));
    stop();
    await expect.poll(counts).toEqual(meanings.map(() => 0));
  });

  it('leaves the listeners of another watcher alone', async () => {
    page = await openZafPage({});
    const first = watchHost(page.client, () => {});
    const heard: Change[] = [];
    watchHost(page.client, (one) => heard.push(one));
    first();
    await expect.poll(counts).toEqual(meanings.map(() => 1));
    page.emit('app.activated');
    await expect.poll(() => heard).toEqual(['shown']);
  });
});
