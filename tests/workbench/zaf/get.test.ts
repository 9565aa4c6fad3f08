import { describe, expect, it } from 'vitest';
import { type Client, createBench } from './harness';
import { agent } from './memory-workspace';

const read = async (client: Client, path: string): Promise<unknown> => (await client.get(path))[path];

describe('get', () => {
  it.each<[string, unknown]>([
    ['ticket.id', 17],
    ['ticket.isNew', false],
    ['ticket.subject', 'Kettle leaks'],
    ['ticket.type', null],
    ['ticket.priority', 'high'],
    ['ticket.status', 'open'],
    ['ticket.statusCategory', 'open'],
    ['ticket.description', 'It leaks.'],
    ['ticket.createdAt', '2026-03-01T09:00:00Z'],
    ['ticket.updatedAt', '2026-03-02T09:00:00Z'],
    ['ticket.requester.id', 501],
    ['ticket.requester.name', 'Mina'],
    ['ticket.requester.email', 'mina@example.com'],
    ['ticket.requester.externalId', 'crm-501'],
    ['ticket.requester.locale', 'en-US'],
    ['ticket.requester.tags', ['vip']],
    ['ticket.requester.avatarUrl', null],
    ['ticket.requester.timeZone.ianaName', 'Asia/Seoul'],
    ['ticket.requester.timeZone.offset', 540],
    ['ticket.requester.customField:plan', 'gold'],
    ['ticket.assignee.user.name', 'Ada'],
    ['ticket.assignee.group', { id: 7, name: 'Support' }],
    ['ticket.organization.name', 'Kettle Club'],
    ['ticket.organization.domains', ['kettle.example']],
    ['ticket.brand.subdomain', 'evenware'],
    ['ticket.brand.isDefault', true],
    ['ticket.form.id', 12],
    ['ticket.form', { id: 12 }],
    ['ticket.tags', ['kettle', 'return']],
    ['ticket.customField:custom_field_81', 'eu'],
    ['ticket.customField:custom_field_82', null],
    ['ticket.externalId', null],
    ['ticket.customStatus', null],
    ['ticket.recipient', null],
    ['ticket.sharedWith', []],
    ['ticket.postSaveAction', null],
    ['ticket.collaborators', [expect.objectContaining({ id: 501, name: 'Mina' })]],
    ['ticket.viewers', [expect.objectContaining({ id: 21, name: 'Ada', isEditing: false, isIdle: false })]],
    ['channel', { name: 'email', sessionBased: false, sessionActive: false }],
    ['ticket.via.channel', 'email'],
    ['ticket.via.source.rel', null],
    ['ticket.editor.targetChannel.name', 'email'],
    ['ticket.editor.capabilities.richText', true],
    ['macros', [{ id: 77, title: 'Ask for a photo' }]],
    ['channel.sessionActive', false],
    ['comment.text', '<p>Dear Mina</p>'],
    ['ticket.comment.text', '<p>Dear Mina</p>'],
    ['comment.type', 'publicReply'],
    ['comment.useRichText', true],
    ['comment.attachments', []],
    ['currentUser.id', 21],
    ['currentUser.role', 'agent'],
    ['currentUser.groups', [{ id: 7, name: 'Support' }]],
    ['currentUser.timeZone.formattedOffset', 'GMT+09:00'],
    ['currentAccount.subdomain', 'evenware'],
    ['currentUser.customField:team', 'night'],
    ['currentAccount.planName', 'Suite'],
    ['currentAccount.daysLeftInTrial', null],
    ['currentAccount.timeZone.ianaName', 'Asia/Seoul'],
    ['viewport.size', { width: 1200, height: 800 }],
    ['viewport.size.width', 1200],
    ['isCollapsed', false],
    ['visible', true],
    ['colorScheme', 'light'],
    ['requirement:region', { requirement_id: 81 }],
    ['requirement:region.requirement_id', 81],
    ['requirement:nothing', undefined],
    ['requirement:toString', undefined],
    ['assetURL:logo\\.png', 'http://localhost:4700/apps/1/assets/logo.png'],
  ])('reads %s', async (path, expected) => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    expect(await read(client, path)).toEqual(expected);
  });

  it.each([
    'nothing',
    'ticket.mood',
    'ticket.requester.mood',
    'ticket.requester.customField:mood',
    'ticket.organization.customField:value',
    'ticket.customField:custom_field_83',
    'ticket.customField:priority',
    'ticket.constructor',
    'ticket.id.toString',
    'toString',
    'instances.nobody',
    'comment.mood',
  ])('does not know %s', async (path) => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await expect(client.get(path)).rejects.toMatchObject({ message: `"${path}" No such Api` });
  });

  it('tells the signed-in person with groups, organizations and identities', async () => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    expect(await read(client, 'currentUser')).toEqual({
      id: 21,
      email: 'ada@example.com',
      name: 'Ada',
      role: 'agent',
      groups: [{ id: 7, name: 'Support' }],
      organizations: [
        {
          id: 9,
          name: 'Evenware',
          tags: [],
          group: null,
          sharedComments: false,
          sharedTickets: false,
          externalId: null,
          details: '',
          notes: '',
          domains: [],
        },
      ],
      identities: [{ type: 'email', value: 'ada@example.com', verified: false, primary: true, userId: 21 }],
      externalId: 'crm-21',
      locale: 'en-US',
      details: '',
      notes: '',
      alias: '',
      signature: '',
      timeZone: expect.objectContaining({ name: 'Seoul', ianaName: 'Asia/Seoul', offset: 540 }),
      tags: ['vip'],
      avatarUrl: null,
    });
  });

  it('tells a custom role by its number', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    workspace.me = () => ({ ...agent, custom_role_id: 360001 });
    expect(await read(client, 'currentUser.role')).toBe(360001);
  });

  it('reads the whole ticket as one object of the same parts', async () => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const whole = (await read(client, 'ticket')) as Record<string, unknown>;
    const parts = [
      'id',
      'subject',
      'status',
      'requester',
      'assignee',
      'organization',
      'via',
      'conversation',
      'comments',
    ];
    const single = await client.get(parts.map((part) => `ticket.${part}`));
    for (const part of parts) expect(whole[part]).toEqual(single[`ticket.${part}`]);
  });

  it('tells the conversation oldest first, notes as internal, rules as triggers', async () => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    expect(await read(client, 'ticket.conversation')).toEqual([
      {
        attachments: [{ contentType: 'image/png', contentUrl: 'https://files.example/leak', filename: 'leak.png' }],
        author: { id: 501, name: 'Mina', avatar: null, role: 'end-user' },
        channel: { name: 'email' },
        message: { content: '<p>message 1</p>', contentType: 'text/html' },
        timestamp: '2026-03-01T09:00:00Z',
      },
      {
        attachments: [],
        author: { id: 21, name: 'Ada', avatar: null, role: 'agent' },
        channel: { name: 'internal' },
        message: { content: '<p>call her</p>', contentType: 'text/html' },
        timestamp: '2026-03-01T10:00:00Z',
      },
      {
        attachments: [],
        author: { id: null, name: 'Trigger', avatar: null, role: 'trigger' },
        channel: { name: 'rule' },
        message: { content: '<p>message 3</p>', contentType: 'text/html' },
        timestamp: '2026-03-01T11:00:00Z',
      },
    ]);
  });

  it('tells the comments with their authors and pictures apart from other files', async () => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    expect(await read(client, 'ticket.comments')).toMatchObject([
      {
        id: 1,
        value: '<p>message 1</p>',
        author: { id: 501, email: 'mina@example.com' },
        imageAttachments: [{ filename: 'leak.png' }],
        nonImageAttachments: [],
      },
      { id: 2, author: { role: 'agent' } },
      { id: 3, author: { id: -1 } },
    ]);
  });

  it('reads what the agent changed in the form, saved or not', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    workspace.edit('ticket-17', { status: 'solved', tags: ['done'] });
    expect(await client.get(['ticket.status', 'ticket.tags'])).toMatchObject({
      'ticket.status': 'solved',
      'ticket.tags': ['done'],
    });
  });

  it('tells a new ticket without an id, without a requester until one is chosen', async () => {
    const { start, host, workspace } = await createBench();
    const { client } = await start(host.create({ appId: 1, location: 'new_ticket_sidebar', tab: 'new-1' }));
    const answer = await client.get([
      'ticket.id',
      'ticket.isNew',
      'ticket.status',
      'ticket.requester',
      'ticket.requester.id',
    ]);
    expect(answer).toEqual({ 'ticket.isNew': true, 'ticket.status': 'new', 'ticket.requester': null, errors: {} });
    expect(await client.context()).toMatchObject({ newTicketId: 'new-1' });
    expect(await client.context()).not.toHaveProperty('ticketId');

    workspace.edit('new-1', { requester_id: 501 });
    expect(await read(client, 'ticket.requester.id')).toBe(501);
  });

  it('leaves out what is not there and still knows the names below it', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    workspace.edit('ticket-17', { assignee_id: null, group_id: null });
    expect(await client.get(['ticket.assignee', 'ticket.assignee.user', 'ticket.assignee.user.id'])).toEqual({
      'ticket.assignee': {},
      errors: {},
    });
  });

  it('gives the draft of a plain editor as plain text', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    workspace.setDraft('ticket-17', { html: '<p>a &lt; b &amp; c</p><p>d</p>', richText: false });
    expect(await read(client, 'comment.text')).toBe('a < b & c\nd');
  });

  it('knows no ticket in locations without one', async () => {
    const { start, host } = await createBench();
    const { client } = await start(host.create({ appId: 1, location: 'background' }));
    const answer = await client.get(['ticket', 'ticket.id', 'comment.text', 'currentUser.id']);
    expect(Object.keys(answer.errors)).toEqual(['ticket', 'ticket.id', 'comment.text']);
    expect(answer['currentUser.id']).toBe(21);
  });

  it('lists the instances of the same app, and lets one read for another', async () => {
    const { start, host, sidebar } = await createBench();
    const side = sidebar();
    const stranger = host.create({ appId: 2, location: 'background' });
    const { client } = await start(host.create({ appId: 1, location: 'background' }));
    const all = (await read(client, 'instances')) as Record<string, { location: string }>;
    expect(Object.values(all).map(({ location }) => location)).toEqual(['ticket_sidebar', 'background']);
    expect(all[side.guid]).toEqual(await client.instance(side.guid).context());
    expect(await read(client.instance(side.guid), 'ticket.id')).toBe(17);
    await expect(client.instance(stranger.guid).get('currentUser.id')).rejects.toMatchObject({
      message: expect.stringContaining('does not exist'),
    });
  });
});
