import { afterEach, describe, expect, it, vi } from 'vitest';
import { APP_ORIGIN, createBench, HOST_ORIGIN, settled } from './harness';

afterEach(() => vi.useRealTimers());

describe('a ZAF host', () => {
  it("gives the frame its origin, guid and colours and keeps the location's own query", async () => {
    const { host, sidebar } = await createBench();
    const instance = sidebar();
    const address = new URL(host.frameAddress(instance));
    expect(address.origin + address.pathname).toBe(`${APP_ORIGIN}/apps/1/assets/sidebar/index.html`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      mode: 'full',
      origin: HOST_ORIGIN,
      app_guid: instance.guid,
      colorScheme: 'light',
    });
    expect(address.hash).toBe('#top');
  });

  it('answers a handshake once with metadata and context', async () => {
    const { start, sidebar } = await createBench();
    const instance = sidebar();
    const { page, client } = await start(instance);
    expect(page.heard.filter(({ key }) => key === 'zaf.app.registered')).toHaveLength(1);
    expect(await client.metadata()).toEqual({
      appId: 1,
      installationId: 41,
      name: 'Test app',
      version: '1.2.3',
      settings: { limit: 5, quiet: true, word: 'calm' },
    });
    expect(await client.context()).toEqual({
      instanceGuid: instance.guid,
      product: 'support',
      account: { subdomain: 'evenware' },
      location: 'ticket_sidebar',
      ticketId: 17,
    });
  });

  it('registers a page that was loaded anew, and forgets what the old one had subscribed to', async () => {
    const { start, open, host, workspace, sidebar } = await createBench();
    const instance = sidebar();
    const first = await start(instance);
    first.client.on('ticket.updated', () => {});
    await settled();

    const page = open(instance);
    const client = page.init();
    expect(await client.context()).toMatchObject({ ticketId: 17 });
    page.loaded();
    workspace.tell({ type: 'updated', tab: 'ticket-17', by: undefined });
    await settled();
    expect(page.heard.map(({ key }) => key)).not.toContain('zaf.ticket.updated');
    expect(host.problems()).toEqual([]);
  });

  it('takes strings and objects from the app', async () => {
    const { start, sidebar } = await createBench();
    const instance = sidebar();
    const { page } = await start(instance);
    const call = {
      id: 900,
      request: 'get',
      params: ['ticket.id'],
      appGuid: instance.guid,
      instanceGuid: instance.guid,
    };
    await page.post(call);
    await page.post(JSON.stringify({ ...call, id: 901 }));
    expect(page.heard.filter(({ id }) => id === 900 || id === 901).map(({ result }) => result)).toEqual([
      { 'ticket.id': 17, errors: {} },
      { 'ticket.id': 17, errors: {} },
    ]);
  });

  it.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'http://localhost:9' }],
  ])('does not listen to %s', async (_, from) => {
    const { start, sidebar } = await createBench();
    const instance = sidebar();
    const { page } = await start(instance);
    await page.post({ id: 902, request: 'get', params: ['ticket.id'], appGuid: instance.guid }, from);
    expect(page.heard.some(({ id }) => id === 902)).toBe(false);
  });

  it('does not let a frame speak for another one, and says so', async () => {
    const { start, host, sidebar } = await createBench();
    const { page } = await start(sidebar());
    await page.post({ id: 903, request: 'get', params: ['ticket.id'], appGuid: 'somebody-else' });
    expect(page.heard.some(({ id }) => id === 903)).toBe(false);
    expect(host.problems()).toMatchObject([{ kind: 'foreign-guid' }]);
  });

  it('sends an event only while somebody is subscribed', async () => {
    const { start, workspace, sidebar } = await createBench();
    const { page, client } = await start(sidebar());
    const count = (): number => page.heard.filter(({ key }) => key === 'zaf.ticket.updated').length;
    const update = async (): Promise<void> => {
      workspace.tell({ type: 'updated', tab: 'ticket-17', by: undefined });
      await settled();
    };
    const one = vi.fn();
    const two = vi.fn();

    await update();
    expect(count()).toBe(0);
    client.on('ticket.updated', one);
    client.on('ticket.updated', two);
    await settled();
    await update();
    expect(count()).toBe(1);
    client.off('ticket.updated', one);
    await settled();
    await update();
    expect(count()).toBe(2);
    client.off('ticket.updated', two);
    await settled();
    await update();
    expect(count()).toBe(2);
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 2]);
  });

  it('answers every call with errors present, `track` and unreadable ones included', async () => {
    const { start, sidebar } = await createBench();
    const instance = sidebar();
    const { page } = await start(instance);
    const guids = { appGuid: instance.guid, instanceGuid: instance.guid };
    await page.post(JSON.stringify({ id: 910, request: 'invoke', params: { track: [{ type: 'click' }] }, ...guids }));
    await page.post(JSON.stringify({ id: 911, request: 'get', params: [], ...guids }));
    await page.post(JSON.stringify({ id: 912, request: 'set', params: {}, ...guids }));
    await page.post(JSON.stringify({ id: 913, request: 'invoke', params: { noSuchThing: [] }, ...guids }));
    await page.post(JSON.stringify({ id: 914, request: 'sing', params: [], ...guids }));
    const answer = (wanted: number) => page.heard.find(({ id }) => id === wanted);
    expect(answer(910)?.result).toEqual({ errors: {} });
    expect(answer(911)?.result).toEqual({ errors: {} });
    expect(answer(912)?.result).toEqual({ errors: {} });
    expect(answer(913)?.result?.errors.noSuchThing).toEqual({
      name: 'Error',
      message: 'No such Api',
      path: 'noSuchThing',
    });
    expect(answer(914)?.error).toEqual({ name: 'Error', message: 'expects get, set or invoke' });
  });

  it('lets a single failed path reject and a bulk call resolve with errors by path', async () => {
    const { start, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await expect(client.get('ticket.mood')).rejects.toMatchObject({ message: '"ticket.mood" No such Api' });
    await expect(client.set('ticket.id', 5)).rejects.toMatchObject({ message: '"ticket.id" cannot be set' });
    expect(await client.get(['ticket.mood', 'ticket.id'])).toEqual({
      'ticket.id': 17,
      errors: { 'ticket.mood': { name: 'Error', message: 'No such Api', path: 'ticket.mood' } },
    });
    expect((await client.get(['ticket.mood'])).errors).toHaveProperty(['ticket.mood']);
  });

  it('forwards a triggered event to every frame that subscribed to it for that instance, the sender too', async () => {
    const { start, host, sidebar } = await createBench();
    const side = sidebar();
    const one = await start(side);
    const back = await start(host.create({ appId: 1, location: 'background' }));
    const stranger = await start(host.create({ appId: 2, location: 'background' }));
    const heard = { own: vi.fn(), background: vi.fn(), backgroundOwn: vi.fn(), stranger: vi.fn() };
    one.client.on('band', heard.own);
    back.client.instance(side.guid).on('band', heard.background);
    back.client.on('band', heard.backgroundOwn);
    stranger.client.instance(side.guid).on('band', heard.stranger);
    await settled();

    back.client.instance(side.guid).trigger('band', { band: 'watch' });
    await settled();
    expect(heard.own).toHaveBeenCalledWith({ band: 'watch' });
    expect(heard.background).toHaveBeenCalledWith({ band: 'watch' });
    expect(heard.backgroundOwn).not.toHaveBeenCalled();
    expect(heard.stranger).not.toHaveBeenCalled();
    const forwarded = one.page.heard.find(({ key }) => key === 'zaf.band');
    expect(forwarded?.instanceGuid).toBe(side.guid);

    one.client.trigger('band', 'calm');
    await settled();
    for (const each of [heard.own, heard.background]) expect(each).toHaveBeenLastCalledWith('calm');
  });

  it('creates a modal, answers with its guid and then announces it', async () => {
    const { start, host, open, workspace, sidebar } = await createBench();
    const { page, client } = await start(sidebar());
    const created = vi.fn();
    const registered = vi.fn();
    client.on('instance.created', created);
    client.on('instance.registered', registered);
    await settled();

    const answer = await client.invoke('instances.create', {
      location: 'modal',
      url: 'assets/modal.html?ticket=17',
      size: { width: '400px', height: '200px' },
    });
    expect(answer.errors).toEqual({});
    const [made] = answer['instances.create'] as { instanceGuid: string; location: string }[];
    await settled();
    expect(made?.location).toBe('modal');
    const guid = String(made?.instanceGuid);
    expect(created).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ instanceGuid: guid, location: 'modal' }));
    const keys = page.heard.map(({ key, id }) => key ?? `answer ${id}`);
    expect(keys.indexOf('zaf.instance.created')).toBeGreaterThan(keys.findLastIndex((key) => key.startsWith('answer')));
    expect(workspace.asked).toContainEqual(['mountFrame', guid]);
    expect(host.sizeOf(guid)).toEqual({ width: '400px', height: '200px' });

    const modal = host.instance(guid);
    if (modal === undefined) throw new Error('the modal is not an instance');
    expect(host.frameAddress(modal)).toContain(`/apps/1/assets/modal.html?ticket=17&origin=`);
    await open(modal).init().context();
    await settled();
    expect(registered).toHaveBeenCalledWith(expect.objectContaining({ instanceGuid: guid }));
  });

  it('does not open a modal of an address that would run as the page itself', async () => {
    const { start, host, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const before = host.instances().length;
    const asked = client.invoke('instances.create', { location: 'modal', url: 'javascript:alert(1)' });
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining('expects a url') });
    expect(host.instances()).toHaveLength(before);
  });

  it.each(['session.live', '__track__', 'iframe.anything', 'my-own-key'])(
    'lets %s pass without a word',
    async (key) => {
      const { start, host, sidebar } = await createBench();
      const instance = sidebar();
      const { page } = await start(instance);
      const before = page.heard.length;
      await page.post(JSON.stringify({ key, appGuid: instance.guid, instanceGuid: instance.guid }));
      await page.post({ key, message: { any: 'thing' }, appGuid: instance.guid });
      await page.post('not json');
      await page.post(null);
      expect(page.heard).toHaveLength(before);
      expect(host.problems()).toEqual([]);
    },
  );

  it('flags a page that shakes hands twice before it is loaded', async () => {
    const { open, host, sidebar } = await createBench();
    const page = open(sidebar());
    page.init();
    page.init();
    await settled();
    expect(host.problems()).toMatchObject([{ kind: 'double-handshake' }]);
    expect(page.heard.filter(({ key }) => key === 'zaf.app.registered')).toHaveLength(2);
  });

  it('flags a page that shakes hands again later, once no load has followed', async () => {
    const { start, host, sidebar } = await createBench();
    const { page } = await start(sidebar());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    page.init();
    await settled();
    expect(host.problems()).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(host.problems()).toMatchObject([{ kind: 'double-handshake' }]);
  });
});
