import { describe, expect, it } from 'vitest';
import { app, type Client, createBench } from './harness';

const untouched = { visible: true, enabled: true, hiddenOptions: [], lockedOptions: [] };

const read = async (client: Client, path: string): Promise<unknown> => (await client.get(path))[path];

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
    ['comment.appendMarkdown', ['**a** < b'], ['appendToDraft', 'ticket-17', '**a** &lt; b']],
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
    ['app.close', []],
    ['iconSymbol', ['critical']],
    ['instances.create', [{ location: 'nav_bar', url: 'assets/x.html' }]],
    ['toString', []],
  ])('refuses %s %j where it makes no sense', async (name, args) => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await expect(client.invoke(name, ...args)).rejects.toMatchObject({ message: expect.stringContaining(`"${name}"`) });
    expect(workspace.asked).toEqual([]);
  });

  it.each<[string, unknown[], unknown[]]>([
    ['popover', [], ['popover', 'GUID', 'show']],
    ['popover', ['hide'], ['popover', 'GUID', 'hide']],
    ['popover', [{ width: 400, height: 'auto' }], ['popover', 'GUID', { width: 400, height: 'auto' }]],
    ['show', [], ['popover', 'GUID', 'show']],
    ['hide', [], ['popover', 'GUID', 'hide']],
    ['preloadPane', [], ['mountFrame', 'GUID']],
    ['iconSymbol', ['critical'], ['showIcon', 'GUID', { symbol: 'critical' }]],
    ['iconChars', ['12'], ['showIcon', 'GUID', { chars: '12' }]],
  ])('%s %j of a pane in the top bar reaches the workspace', async (name, args, asked) => {
    const { start, host, workspace } = await createBench();
    const bar = host.create({ appId: 1, location: 'top_bar' });
    const { client } = await start(bar);
    expect((await client.invoke(name, ...args)).errors).toEqual({});
    expect(workspace.asked).toEqual([asked.map((one) => (one === 'GUID' ? bar.guid : one))]);
  });

  it('shows and hides the apps tray, and tells whether it is shown, where the workspace has one', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await expect(client.get('appsTray.isVisible')).rejects.toMatchObject({
      message: '"appsTray.isVisible" No such Api',
    });
    let shown = true;
    workspace.showTray = (visible) => {
      shown = visible;
    };
    workspace.isTrayShown = () => shown;
    await client.invoke('appsTray.hide');
    expect(await read(client, 'appsTray.isVisible')).toBe(false);
    await client.invoke('appsTray.show');
    expect(await read(client, 'appsTray.isVisible')).toBe(true);
  });

  it("holds the editor's popover within its limits, and closes it by app.close", async () => {
    const { start, host, workspace } = await createBench({
      apps: [{ ...app, locations: { ticket_editor: { url: 'assets/editor.html' } } }],
    });
    const { client } = await start(host.create({ appId: 1, location: 'ticket_editor', tab: 'ticket-17' }));
    await client.invoke('resize', { width: 50, height: 4000 });
    await client.invoke('app.close');
    expect(workspace.asked).toEqual([
      ['resizeFrame', expect.any(String), { width: 100, height: 320 }],
      ['popover', expect.any(String), 'hide'],
    ]);
  });

  it('hides and disables fields of the form where the workspace has them', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const changes: unknown[] = [];
    workspace.ticketFields = () => [
      {
        ...untouched,
        record: {
          id: 5,
          type: 'priority',
          title: 'Priority',
          custom_field_options: [],
          system_field_options: [{ name: 'Low', value: 'low' }],
        },
      },
      {
        ...untouched,
        record: { id: 81, type: 'tagger', title: 'Region', custom_field_options: [{ name: 'EU', value: 'eu' }] },
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
    expect(await read(client, 'ticketFields:priority.optionValues')).toEqual([{ label: 'Low', value: 'low' }]);
    for (const action of ['hide', 'show', 'toggle', 'disable', 'enable']) {
      await client.invoke(`ticketFields:priority.${action}`);
    }
    expect(changes).toEqual(
      [{ visible: false }, { visible: true }, { visible: false }, { enabled: false }, { enabled: true }].map(
        (change) => ['ticket-17', 'priority', change],
      ),
    );
  });

  it('renames fields and hides or locks single options, by their place', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const options = ['EU', 'KR'].map((name) => ({ name, value: name.toLowerCase() }));
    const record = { id: 81, type: 'tagger', title: 'Region', custom_field_options: options };
    let field = { ...untouched, record };
    workspace.ticketFields = () => [field];
    workspace.changeField = (_tab, _name, change) => {
      field = { ...field, ...change } as typeof field;
    };
    const path = 'ticketFields:custom_field_81';
    await client.set(`${path}.label`, 'Where');
    expect(await read(client, `${path}.label`)).toBe('Where');
    await client.invoke(`${path}.optionValues.1.hide`);
    await client.invoke(`${path}.optionValues.0.disable`);
    expect(field).toMatchObject({ hiddenOptions: [1], lockedOptions: [0] });
    await client.invoke(`${path}.optionValues.1.toggle`);
    await client.invoke(`${path}.optionValues.0.enable`);
    expect(field).toMatchObject({ hiddenOptions: [], lockedOptions: [] });
    await expect(client.invoke(`${path}.optionValues.2.hide`)).rejects.toThrow('has no such option');
    await expect(client.invoke(`${path}.optionValues.hide`)).rejects.toThrow('has no such option');
    await expect(client.set(`${path}.label`, 5)).rejects.toThrow('must be a text');
    await expect(client.set('ticketFields:mood.label', 'x')).rejects.toThrow('has no such field');
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
