import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAppsLimit } from '../../../workbench/zaf/apps-limit';
import { app, createBench, settled } from './harness';

afterEach(() => vi.useRealTimers());

const tooMany = { status: 429, statusText: 'Too Many Requests', headers: { 'retry-after': '0' }, text: 'slow down' };

describe('what the host does where Zendesk says nothing certain', () => {
  it.each([
    [true, 4],
    [false, 1],
  ])('retries a 429 itself: %s', async (hostRetries, times) => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    bench.switches = { hostRetries };
    bench.workspace.answer = () => tooMany;
    await expect(client.request('/api/v2/tickets.json')).rejects.toMatchObject({ status: 429 });
    expect(bench.workspace.requests).toHaveLength(times);
  });

  it('limits the requests of an app, tells it with a 429 and logs it', async () => {
    const problems: string[] = [];
    const bench = await createBench({ onProblem: ({ kind }) => problems.push(kind) });
    const { client } = await bench.start(bench.sidebar());
    bench.switches = { appsLimit: 2 };
    const ask = () => client.request('/api/v2/users/me.json');
    await ask();
    await ask();
    await expect(ask()).rejects.toMatchObject({ status: 429, statusText: 'Too Many Requests' });
    expect(bench.workspace.requests).toHaveLength(2);
    expect(problems).toEqual(['apps-limit']);
  });

  it('lets an app send again when its minute is over, and others all the time', () => {
    let now = 0;
    const limit = createAppsLimit(() => now);
    expect([limit.take(1, 1), limit.take(2, 1)]).toEqual([undefined, undefined]);
    expect(limit.take(1, 1)?.outcome).toBe('fail');
    now = 60_000;
    expect(limit.take(1, 1)).toBeUndefined();
  });

  it.each([
    ['all', 1],
    ['sessions', 0],
  ] as const)('tells ticket.conversation.changed for %s', async (conversationEvents, times) => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    bench.switches = { conversationEvents };
    const conversation = vi.fn();
    const comments = vi.fn();
    client.on('ticket.conversation.changed', conversation);
    client.on('ticket.comments.changed', comments);
    await settled();
    bench.workspace.tell({ type: 'conversation', tab: 'ticket-17' });
    await settled();
    expect([conversation.mock.calls.length, comments.mock.calls.length]).toEqual([times, 1]);
  });

  it('has the newest messages of a conversation only, or no conversation at all', async () => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    const first = bench.workspace.tab('ticket-17')?.comments[0];
    if (first === undefined) throw new Error('the ticket has no comment');
    const comments = Array.from({ length: 14 }, (_, at) => ({ ...first, id: at, html_body: `<p>${at}</p>` }));
    bench.workspace.change('ticket-17', { comments });
    bench.switches = { conversationHistory: 'recent' };
    const { 'ticket.conversation': recent } = await client.get('ticket.conversation');
    expect((recent as { message: { content: string } }[]).map(({ message }) => message.content)).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((at) => `<p>${at}</p>`),
    );
    bench.switches = { conversationHistory: 'missing' };
    await expect(client.get('ticket.conversation')).rejects.toThrow('No such Api');
    expect((await client.get('ticket')).ticket).not.toHaveProperty('conversation');
  });

  it('answers the write of a path that can only be read with an error, or ignores it', async () => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    await expect(client.set('ticket.id', 5)).rejects.toThrow('cannot be set');
    bench.switches = { forbiddenWrites: 'ignored' };
    expect((await client.set('ticket.id', 5)).errors).toEqual({});
    await expect(client.set('ticket.mood', 5)).rejects.toThrow('No such Api');
    expect(bench.workspace.asked).toEqual([]);
  });

  it('hands settings over by type, or as text like zcli', async () => {
    const bench = await createBench();
    bench.switches = { settingTypes: 'text' };
    const { client } = await bench.start(bench.sidebar());
    expect((await client.metadata()).settings).toEqual({ limit: '5', quiet: 'true', word: 'calm' });
  });

  it('tells typing once it has rested', async () => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    const heard = vi.fn();
    client.on('comment.text.changed', heard);
    await settled();
    bench.switches = { typingRestMs: 400 };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (let key = 0; key < 3; key += 1) {
      bench.workspace.tell({ type: 'draft', tab: 'ticket-17', property: 'text' });
      await vi.advanceTimersByTimeAsync(399);
    }
    await settled();
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await settled();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('gives a save hook as long as the switch says', async () => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    client.on('ticket.save', () => new Promise(() => {}));
    await settled();
    bench.switches = { saveHookSeconds: 5 };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const saving = bench.host.beforeSave('ticket-17');
    await settled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await saving).toEqual({ ok: false, message: 'Test app: did not answer within 5 seconds.' });
  });

  it.each([
    [true, ['app.willDestroy']],
    [false, []],
  ])('tells app.willDestroy: %s', async (willDestroy, expected) => {
    const bench = await createBench();
    const instance = bench.sidebar();
    const { client } = await bench.start(instance);
    const heard: string[] = [];
    client.on('app.willDestroy', () => heard.push('app.willDestroy'));
    await settled();
    bench.switches = { willDestroy };
    expect(bench.host.leave(instance.guid)).toBe(willDestroy);
    await settled();
    expect(heard).toEqual(expected);
  });

  it('shakes hands late: what the app asked meanwhile is answered afterwards', async () => {
    const bench = await createBench();
    bench.switches = { hostAnswers: 'late-start' };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const page = bench.open(bench.sidebar());
    const answered = vi.fn();
    void page.init().get('ticket.id').then(answered);
    await settled();
    await vi.advanceTimersByTimeAsync(2999);
    await settled();
    expect(page.heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await settled();
    expect(answered).toHaveBeenCalledWith(expect.objectContaining({ 'ticket.id': 17 }));
  });
});

describe('a deep link', () => {
  it('is kept until the app of the pane listens, and told once', async () => {
    const bench = await createBench({ apps: [{ ...app, locations: { nav_bar: { url: 'assets/board.html' } } }] });
    const bar = bench.host.create({ appId: 1, location: 'nav_bar' });
    bench.host.setRoute(bar.guid, 'tuning/limits');
    const { client } = await bench.start(bar);
    const heard = vi.fn();
    client.on('app.route.changed', heard);
    await settled();
    const route = { appRoute: 'tuning/limits', appTitle: 'Test app', appParams: ['tuning', 'limits'] };
    expect(heard).toHaveBeenCalledExactlyOnceWith(route);
    bench.host.setRoute(bar.guid, 'causes');
    await settled();
    expect(heard).toHaveBeenLastCalledWith({ appRoute: 'causes', appTitle: 'Test app', appParams: ['causes'] });
  });
});
