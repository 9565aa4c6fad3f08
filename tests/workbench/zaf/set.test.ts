import { describe, expect, it } from 'vitest';
import { type Client, createBench } from './harness';

const read = async (client: Client, path: string): Promise<unknown> => (await client.get(path))[path];

describe('set', () => {
  it.each<[string, unknown, Record<string, unknown>]>([
    ['ticket.subject', 'New', { subject: 'New' }],
    ['ticket.status', 'pending', { status: 'pending' }],
    ['ticket.priority', 'low', { priority: 'low' }],
    ['ticket.priority', '-', { priority: null }],
    ['ticket.type', 'problem', { type: 'problem' }],
    ['ticket.tags', ['a', 'b'], { tags: ['a', 'b'] }],
    ['ticket.requester', { id: 21 }, { requester_id: 21 }],
    ['ticket.requester', { email: 'a@b.example', name: 'A' }, { requester: { email: 'a@b.example', name: 'A' } }],
    ['ticket.assignee', { userId: 21, groupId: 7 }, { assignee_id: 21, group_id: 7 }],
    ['ticket.brand', { id: 4 }, { brand_id: 4 }],
    ['ticket.customStatus', { id: 4001 }, { custom_status_id: 4001 }],
    ['ticket.recipient', 'help@acme.example', { recipient: 'help@acme.example' }],
    ['ticket.form.id', 13, { ticket_form_id: 13 }],
    ['ticket.externalId', 'x', { external_id: 'x' }],
    [
      'ticket.customField:custom_field_81',
      'kr',
      {
        custom_fields: [
          { id: 82, value: null },
          { id: 81, value: 'kr' },
        ],
      },
    ],
  ])('changes the open form by %s', async (path, value, edits) => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    expect((await client.set(path, value)).errors).toEqual({});
    expect(workspace.asked).toEqual([['edit', 'ticket-17', edits]]);
  });

  it.each<[string, unknown]>([
    ['ticket.status', 'new'],
    ['ticket.status', 'closed'],
    ['ticket.priority', 'huge'],
    ['ticket.tags', 'one'],
    ['ticket.requester', 501],
    ['comment.type', 'shout'],
    ['comment.text', 5],
    ['ticket.assignee', 21],
    ['ticket.customStatus', 'open'],
  ])('refuses %s = %j', async (path, value) => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await expect(client.set(path, value)).rejects.toMatchObject({ message: expect.stringContaining('must be') });
    expect(workspace.asked).toEqual([]);
  });

  it('sets what it can of several paths and tells the rest as errors', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const answer = await client.set({ 'ticket.subject': 'New', 'ticket.id': 4, 'ticket.mood': 'calm' });
    expect(Object.keys(answer.errors)).toEqual(['ticket.id', 'ticket.mood']);
    expect(workspace.asked).toEqual([['edit', 'ticket-17', { subject: 'New' }]]);
  });

  it('sets the status new on a new ticket alone', async () => {
    const { start, host, workspace } = await createBench();
    const { client } = await start(host.create({ appId: 1, location: 'new_ticket_sidebar', tab: 'new-1' }));
    await client.set('ticket.status', 'new');
    expect(workspace.asked).toEqual([['edit', 'new-1', { status: 'new' }]]);
  });

  it('changes the draft', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await client.set('comment.text', '<p>x</p>');
    await client.set('comment.type', 'internalNote');
    expect(await client.get(['comment.text', 'comment.type'])).toMatchObject({
      'comment.text': '<p>x</p>',
      'comment.type': 'internalNote',
    });
    expect(await read(client, 'channel.name')).toBe('internal');
    expect(workspace.asked).toEqual([
      ['setDraft', 'ticket-17', { html: '<p>x</p>' }],
      ['setDraft', 'ticket-17', { type: 'internalNote' }],
    ]);
  });

  it("changes a bar's icon from the background while the bar's frame is not loaded", async () => {
    const { start, host, workspace } = await createBench();
    const bar = host.create({ appId: 1, location: 'top_bar' });
    const { client } = await start(host.create({ appId: 1, location: 'background' }));
    await client.instance(bar.guid).set('iconSymbol', 'critical');
    await client.instance(bar.guid).invoke('popover');
    expect(workspace.asked).toEqual([
      ['showIcon', bar.guid, { symbol: 'critical' }],
      ['popover', bar.guid, 'show'],
    ]);
    await expect(client.set('iconSymbol', 'critical')).rejects.toMatchObject({ message: '"iconSymbol" No such Api' });
  });
});
