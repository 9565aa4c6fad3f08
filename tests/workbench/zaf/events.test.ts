import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkspaceEvent } from '../../../workbench/zaf';
import { createBench, settled } from './harness';

afterEach(() => vi.useRealTimers());

const tab = 'ticket-17';

describe('what happens in the workspace', () => {
  it.each<[WorkspaceEvent, string, unknown]>([
    [{ type: 'property', tab, property: 'status', value: 'solved' }, 'ticket.status.changed', 'solved'],
    [{ type: 'property', tab, property: 'status', value: 'solved' }, 'ticket.statusCategory.changed', 'solved'],
    [{ type: 'property', tab, property: 'status', value: 'solved' }, 'ticket.customStatus.changed', null],
    [{ type: 'property', tab, property: 'requester.id', value: 9 }, 'ticket.requester.id.changed', 9],
    ...[
      ...['subject', 'priority', 'type', 'brand', 'form.id', 'externalId', 'due_date', 'problem_id', 'collaborators'],
      ...['requester.name', 'requester.email', 'requester.externalId'],
      ...['assignee.user.id', 'assignee.user.name', 'assignee.user.email', 'assignee.user.externalId'],
      ...['assignee.group.id', 'assignee.group.name'],
    ].map((property): [WorkspaceEvent, string, unknown] => [
      { type: 'property', tab, property, value: 'x' },
      `ticket.${property}.changed`,
      'x',
    ]),
    [{ type: 'property', tab, property: 'custom_field_81', value: 'kr' }, 'ticket.custom_field_81.changed', 'kr'],
    [
      { type: 'property', tab, property: 'tags', value: ['a'] },
      '*.changed',
      { propertyName: 'ticket.tags', newValue: ['a'] },
    ],
    [{ type: 'conversation', tab }, 'ticket.conversation.changed', expect.objectContaining({ length: 3 })],
    [{ type: 'conversation', tab }, 'ticket.comments.changed', expect.objectContaining({ length: 3 })],
    [{ type: 'draft', tab, property: 'text' }, 'comment.text.changed', '<p>Dear Mina</p>'],
    [{ type: 'draft', tab, property: 'text' }, 'ticket.comment.text.changed', '<p>Dear Mina</p>'],
    [
      { type: 'draft', tab, property: 'text' },
      '*.changed',
      { propertyName: 'comment.text', newValue: '<p>Dear Mina</p>' },
    ],
    [{ type: 'draft', tab, property: 'type' }, 'comment.type.changed', 'publicReply'],
    [{ type: 'draft', tab, property: 'type' }, 'channel.changed', expect.objectContaining({ name: 'email' })],
    [{ type: 'draft', tab, property: 'attachments' }, 'comment.attachments.changed', []],
    [{ type: 'submit', tab, phase: 'start' }, 'ticket.submit.start', undefined],
    [{ type: 'submit', tab, phase: 'done' }, 'ticket.submit.done', undefined],
    [{ type: 'submit', tab, phase: 'fail' }, 'ticket.submit.fail', undefined],
    [{ type: 'submit', tab, phase: 'always' }, 'ticket.submit.always', undefined],
    [{ type: 'shown', tab }, 'app.activated', undefined],
    [{ type: 'hidden', tab }, 'app.deactivated', undefined],
    [{ type: 'color-scheme', scheme: 'dark' }, 'colorScheme', 'dark'],
    [{ type: 'color-scheme', scheme: 'dark' }, 'colorScheme.changed', 'dark'],
  ])('%j is heard as %s', async (event, name, argument) => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const heard = vi.fn();
    client.on(name, heard);
    await settled();
    heard.mockClear();
    workspace.tell(event);
    await settled();
    expect(heard).toHaveBeenCalledExactlyOnceWith(argument);
  });

  it('tells who else updated the ticket', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const heard = vi.fn();
    client.on('ticket.updated', heard);
    await settled();
    workspace.tell({ type: 'updated', tab, by: workspace.me() });
    await settled();
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 21, name: 'Ada' }));
  });

  it('is heard in its own tab alone', async () => {
    const { start, workspace, host } = await createBench();
    const { client } = await start(host.create({ appId: 1, location: 'new_ticket_sidebar', tab: 'new-1' }));
    const heard = vi.fn();
    client.on('*.changed', heard);
    await settled();
    workspace.tell({ type: 'property', tab, property: 'status', value: 'solved' });
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells the background about a saved ticket', async () => {
    const { start, workspace, host } = await createBench();
    const { client } = await start(host.create({ appId: 1, location: 'background' }));
    const heard = vi.fn();
    client.on('ticket.saved', heard);
    await settled();
    workspace.tell({ type: 'submit', tab, phase: 'done' });
    await settled();
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 17, subject: 'Kettle leaks' }));
  });

  it('updates the context when a new ticket has been submitted', async () => {
    const { start, workspace, host } = await createBench();
    const { client } = await start(host.create({ appId: 1, location: 'new_ticket_sidebar', tab: 'new-1' }));
    const ticket = workspace.tab(tab)?.ticket;
    if (ticket === undefined) throw new Error('the workspace lost its ticket');
    workspace.change('new-1', { ticket: { ...ticket, id: 18 } });
    workspace.tell({ type: 'submit', tab: 'new-1', phase: 'done' });
    await settled();
    expect(await client.context()).toMatchObject({ ticketId: 18 });
  });
});

describe('coming to the front', () => {
  it('is told at first display as soon as the app listens, once', async () => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const one = vi.fn();
    const two = vi.fn();
    client.on('app.activated', one);
    await settled();
    client.on('app.activated', two);
    await settled();
    expect(one).toHaveBeenCalledOnce();
    expect(two).not.toHaveBeenCalled();
  });

  it('is not told to an app behind another tab', async () => {
    const { start, workspace, sidebar } = await createBench();
    workspace.active = 'new-1';
    const { client } = await start(sidebar());
    const heard = vi.fn();
    client.on('app.activated', heard);
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('of a pane is told as pane.activated only when it comes back', async () => {
    const { start, host } = await createBench();
    const bar = host.create({ appId: 1, location: 'top_bar' });
    const { client } = await start(bar);
    const pane = vi.fn();
    const app = vi.fn();
    const left = vi.fn();
    client.on('pane.activated', pane);
    client.on('app.activated', app);
    client.on('pane.deactivated', left);
    await settled();
    for (const shown of [true, false, true]) host.setShown(bar.guid, shown);
    await settled();
    expect([app.mock.calls.length, left.mock.calls.length, pane.mock.calls.length]).toEqual([2, 1, 1]);
  });
});

describe('the frame', () => {
  it('hears that it was folded and unfolded', async () => {
    const { start, host, sidebar } = await createBench();
    const instance = sidebar();
    const { client } = await start(instance);
    const heard: string[] = [];
    client.on('app.collapsed', () => heard.push('collapsed'));
    client.on('app.expanded', () => heard.push('expanded'));
    await settled();
    host.setCollapsed(instance.guid, true);
    expect((await client.get('isCollapsed')).isCollapsed).toBe(true);
    host.setCollapsed(instance.guid, false);
    host.setCollapsed(instance.guid, false);
    await settled();
    expect(heard).toEqual(['collapsed', 'expanded']);
  });

  it("hears the window's size at most once in 33 ms", async () => {
    const { start, window, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const heard = vi.fn();
    client.on('window.resize', heard);
    await settled();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const width of [900, 901, 902]) {
      window.innerWidth = width;
      window.dispatch('resize', {});
    }
    await vi.advanceTimersByTimeAsync(33);
    await settled();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ width: 902, height: 800 });
  });

  it('hears nothing after the host was closed', async () => {
    const { start, host, page } = await createBench().then(async (bench) => ({
      ...bench,
      ...(await bench.start(bench.sidebar())),
    }));
    expect(start).toBeTypeOf('function');
    const before = page.heard.length;
    host.close();
    await page.post({ id: 1, request: 'get', params: ['ticket.id'], appGuid: 'x' });
    expect(page.heard).toHaveLength(before);
  });
});
