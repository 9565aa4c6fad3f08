import { describe, expect, it, vi } from 'vitest';
import { createBench, settled } from './harness';
import { agent } from './memory-workspace';

describe('api_notification.<name>', () => {
  const told = { type: 'notification', app: 1, event: 'order', body: { id: 7 }, sender: agent } as const;

  it('hands the body and the sender, a user, to every page of the app that listens, wherever it is', async () => {
    const { start, host, workspace, sidebar } = await createBench();
    const heard = [vi.fn(), vi.fn()];
    for (const [at, instance] of [sidebar(), host.create({ appId: 1, location: 'background' })].entries()) {
      const { client } = await start(instance);
      client.on('api_notification.order', heard[at] ?? vi.fn());
    }
    await settled();
    workspace.tell(told);
    await settled();
    const sender = expect.objectContaining({ id: 21, name: 'Ada', email: 'ada@example.com', role: 'agent' });
    for (const each of heard) expect(each).toHaveBeenCalledExactlyOnceWith({ body: { id: 7 }, sender });
  });

  it('is heard neither by another app nor under another name', async () => {
    const { start, host, workspace, sidebar } = await createBench();
    const heard = vi.fn();
    const { client } = await start(sidebar());
    client.on('api_notification.invoice', heard);
    const { client: stranger } = await start(host.create({ appId: 2, location: 'background' }));
    stranger.on('api_notification.order', heard);
    await settled();
    workspace.tell(told);
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a phone number that the agent clicks', () => {
  it('is told as voice.dialout to every app that listens, in every location, with whose it is and in which ticket', async () => {
    const { start, host, workspace, sidebar } = await createBench();
    const heard = vi.fn();
    for (const instance of [sidebar(), host.create({ appId: 2, location: 'background' })]) {
      const { client } = await start(instance);
      client.on('voice.dialout', heard);
    }
    await settled();
    workspace.tell({ type: 'dialout', number: '+82 2 555 0100', user: 21, ticket: 17 });
    workspace.tell({ type: 'dialout', number: '+82 2 555 0100', user: 21 });
    await settled();
    const inTicket = { number: '+82 2 555 0100', userId: 21, ticketId: 17 };
    const onPage = { number: '+82 2 555 0100', userId: 21 };
    expect(heard.mock.calls).toEqual([[inTicket], [inTicket], [onPage], [onPage]]);
  });

  it('is told as voice.error with a code where the call fails', async () => {
    const bench = await createBench();
    bench.switches = { dialing: 'fails' };
    const { client } = await bench.start(bench.sidebar());
    const [dialed, failed] = [vi.fn(), vi.fn()];
    client.on('voice.dialout', dialed);
    client.on('voice.error', failed);
    await settled();
    bench.workspace.tell({ type: 'dialout', number: '+82 2 555 0100', user: 21, ticket: 17 });
    await settled();
    expect(failed).toHaveBeenCalledExactlyOnceWith({ code: 'unknown' });
    expect(dialed).not.toHaveBeenCalled();
  });
});
