import { describe, expect, it } from 'vitest';
import { type Client, createBench } from './harness';

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
    ['ticket.organization.customField:value', 900],
    ['ticket.brand.subdomain', 'evenware'],
    ['ticket.brand.isDefault', true],
    ['ticket.form.id', 12],
    ['ticket.form', { id: 12 }],
    ['ticket.tags', ['kettle', 'return']],
    ['ticket.customField:custom_field_81', 'eu'],
    ['ticket.customField:custom_field_82', null],
    ['ticket.externalId', null],
    ['ticket.via.channel', 'email'],
    ['ticket.via.source.rel', null],
    ['ticket.editor.targetChannel.name', 'email'],
    ['ticket.editor.capabilities.richText', true],
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
    ['currentAccount.planName', 'Suite'],
    ['viewport.size', { width: 1200, height: 800 }],
    ['viewport.size.width', 1200],
    ['isCollapsed', false],
    ['visible', true],
    ['colorScheme', 'light'],
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

describe('invoke', () => {
  it.each<[string, unknown[], unknown[]]>([
    ['resize', [{ height: '340px' }], ['resizeFrame', 'GUID', { height: '340px' }]],
    ['resize', [{ width: 300, height: 200 }], ['resizeFrame', 'GUID', { width: 300, height: 200 }]],
    ['notify', ['Saved'], ['notify', 'Saved', 'notice', {}]],
    ['notify', ['Saved', 'alert', 5000], ['notify', 'Saved', 'alert', { durationMs: 5000 }]],
    ['notify', ['Saved', 'error', { sticky: true }], ['notify', 'Saved', 'error', { sticky: true }]],
    ['routeTo', ['ticket', 18], ['routeTo', 'ticket', 18]],
    ['routeTo', ['nav_bar', 'evenkeel', 'tuning'], ['routeTo', 'nav_bar', 'evenkeel', 'tuning']],
    ['hide', [], ['showApp', 'GUID', false]],
    ['show', [], ['showApp', 'GUID', true]],
    ['macro', [77], ['applyMacro', 'ticket-17', 77]],
    ['comment.appendText', ['a < b\nc'], ['appendToDraft', 'ticket-17', 'a &lt; b<br>c']],
    ['comment.appendHtml', ['<b>x</b>'], ['appendToDraft', 'ticket-17', '<b>x</b>']],
    ['ticket.comment.appendHtml', ['<b>x</b>'], ['appendToDraft', 'ticket-17', '<b>x</b>']],
    ['ticket.editor.insert', ['<b>x</b>'], ['insertAtCursor', 'ticket-17', '<b>x</b>']],
    [
      'ticket.tags.add',
      ['Late Again', 'kettle'],
      ['edit', 'ticket-17', { tags: ['kettle', 'return', 'late', 'again'] }],
    ],
    ['ticket.tags.remove', [['kettle']], ['edit', 'ticket-17', { tags: ['return'] }]],
    ['ticket.collaborators.add', [{ id: 21 }], ['edit', 'ticket-17', { collaborator_ids: [501, 21] }]],
    ['ticket.collaborators.remove', [501], ['edit', 'ticket-17', { collaborator_ids: [] }]],
  ])('%s %j reaches the workspace', async (name, args, asked) => {
    const { start, workspace, sidebar } = await createBench();
    const instance = sidebar();
    const { client } = await start(instance);
    expect((await client.invoke(name, ...args)).errors).toEqual({});
    expect(workspace.asked).toEqual([asked.map((one) => (one === 'GUID' ? instance.guid : one))]);
  });

  it.each<[string, unknown[]]>([
    ['resize', ['tall']],
    ['notify', [{}]],
    ['notify', ['Saved', 'loud']],
    ['macro', ['soon']],
    ['comment.appendText', [5]],
    ['ticket.tags.add', []],
    ['popover', ['show']],
    ['preloadPane', []],
    ['destroy', []],
    ['ticket.sendMessage', [{}]],
    ['appsTray.show', []],
    ['ticketFields:priority.hide', []],
    ['toString', []],
  ])('refuses %s %j where it makes no sense', async (name, args) => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await expect(client.invoke(name, ...args)).rejects.toMatchObject({ message: expect.stringContaining(`"${name}"`) });
    expect(workspace.asked).toEqual([]);
  });

  it("holds the editor's popover within its limits", async () => {
    const { start, host, workspace } = await createBench({
      apps: [{ ...(await import('./harness')).app, locations: { ticket_editor: { url: 'assets/editor.html' } } }],
    });
    const { client } = await start(host.create({ appId: 1, location: 'ticket_editor', tab: 'ticket-17' }));
    await client.invoke('resize', { width: 50, height: 4000 });
    expect(workspace.asked).toEqual([['resizeFrame', expect.any(String), { width: 100, height: 320 }]]);
  });

  it('hides and disables fields of the form where the workspace has them', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const changes: unknown[] = [];
    workspace.ticketFields = () => [
      { record: { id: 5, type: 'priority', title: 'Priority' }, visible: true, enabled: true },
      {
        record: { id: 81, type: 'tagger', title: 'Region', custom_field_options: [{ name: 'EU', value: 'eu' }] },
        visible: true,
        enabled: false,
      },
    ];
    workspace.changeField = (...args) => void changes.push(args);
    expect(await read(client, 'ticketFields:custom_field_81')).toEqual({
      name: 'custom_field_81',
      label: 'Region',
      type: 'tagger',
      isVisible: true,
      isEnabled: false,
      isRequired: false,
      optionValues: [{ label: 'EU', value: 'eu' }],
    });
    await client.invoke('ticketFields:priority.hide');
    expect(changes).toEqual([['ticket-17', 'priority', { visible: false }]]);
  });

  it('closes a modal from within and tells whoever listens', async () => {
    const { start, host, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const made = await client.invoke('instances.create', { location: 'modal', url: 'assets/modal.html' });
    const guid = (made['instances.create'] as { instanceGuid: string }[])[0]?.instanceGuid ?? '';
    const modal = host.instance(guid);
    if (modal === undefined) throw new Error('the modal is not an instance');
    const inside = await start(modal);
    const closed = new Promise((done) => client.instance(guid).on('modal.close', () => done('closed')));
    void inside.client.invoke('destroy');
    expect(await closed).toBe('closed');
    expect(workspace.asked).toContainEqual(['destroyFrame', guid]);
    expect(host.instance(guid)).toBeUndefined();
  });
});

describe('the switch hostAnswers', () => {
  it('never: does what was asked and stays silent', async () => {
    const bench = await createBench();
    const instance = bench.sidebar();
    const { page } = await bench.start(instance);
    bench.switches = { hostAnswers: 'never' };
    const guids = { appGuid: instance.guid, instanceGuid: instance.guid };
    await page.post({ id: 950, request: 'invoke', params: { resize: [{ height: 90 }] }, ...guids });
    expect(bench.workspace.asked).toEqual([['resizeFrame', instance.guid, { height: 90 }]]);
    expect(page.heard.some(({ id }) => id === 950)).toBe(false);
  });
});
