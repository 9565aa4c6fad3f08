import { describe, expect, it } from 'vitest';
import { followTabs } from '../../../app/background/follow-tabs';
import { type FrameClient, frameEvents } from '../../../app/shared/frames';

/** The host's part of frames talking to each other: events by instance, and what was set on which. */
function host(instances: Record<string, { location: string }>) {
  const handlers = new Map<string, Set<(argument: unknown) => void>>();
  const key = (guid: string, event: string): string => `${guid} ${event}`;
  const symbols: string[] = [];
  const told: unknown[] = [];
  const clientOf = (guid: string): FrameClient => ({
    get: () => Promise.resolve({ instances, errors: {} }),
    set: (path, value) => {
      if (path === 'iconSymbol') symbols.push(`${guid} ${String(value)}`);
      return Promise.resolve({});
    },
    invoke: () => Promise.resolve({}),
    on: (event, handler) => {
      const at = key(guid, event);
      handlers.set(at, (handlers.get(at) ?? new Set()).add(handler));
    },
    off: (event, handler) => void handlers.get(key(guid, event))?.delete(handler),
    request: () => Promise.resolve({}),
    context: () => Promise.resolve({}),
    metadata: () => Promise.resolve({}),
    trigger: (event, data) => {
      if (event === frameEvents.tabs) told.push(data);
      fire(guid, event, data);
    },
    instance: clientOf,
  });
  const fire = (guid: string, event: string, data: unknown = {}): void => {
    for (const handler of handlers.get(key(guid, event)) ?? []) handler(data);
  };
  return { client: clientOf('back'), fire, symbols, told, handlers, instances };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

const frames = () => ({
  back: { location: 'background' },
  bar: { location: 'top_bar' },
  one: { location: 'ticket_sidebar' },
  two: { location: 'ticket_sidebar' },
});

describe('followTabs', () => {
  it('shows the band of the ticket in front, and the default where there is none', async () => {
    const at = host(frames());
    followTabs(at.client);
    await settle();
    at.fire('one', frameEvents.band, { ticket: 11, band: 'critical', shown: true });
    at.fire('two', frameEvents.band, { ticket: 12, band: 'healthy', shown: true });
    at.fire('two', frameEvents.band, { ticket: 12, band: 'healthy', shown: false });
    expect(at.symbols).toEqual(['bar default', 'bar critical', 'bar healthy', 'bar default']);
  });

  it('shows a supervisor how many flags wait before any band, and tells the bar', async () => {
    const at = host(frames());
    let tell = (_: number): void => {};
    followTabs(at.client, (told) => {
      tell = told;
      return () => {};
    });
    await settle();
    at.fire('one', frameEvents.band, { ticket: 11, band: 'critical', shown: true });
    for (const count of [3, 12, 0]) tell(count);
    expect(at.symbols).toEqual(['bar default', 'bar critical', 'bar flags-3', 'bar flags-10', 'bar critical']);
    expect(at.told.at(-1)).toMatchObject({ flags: 0 });
  });

  it('tells the bar every open ticket with its band, and nothing else of it', async () => {
    const at = host(frames());
    followTabs(at.client);
    await settle();
    at.fire('one', frameEvents.band, { ticket: 11, band: 'watch', shown: false, subject: 'secret' });
    at.fire('two', frameEvents.band, { band: 'new', shown: true });
    expect(at.told.at(-1)).toEqual({
      tabs: [
        { ticket: 11, band: 'watch', inFront: false },
        { band: 'new', inFront: true },
      ],
    });
  });

  it('forgets a ticket whose tab was closed', async () => {
    const at = host(frames());
    followTabs(at.client);
    await settle();
    at.fire('one', frameEvents.band, { ticket: 11, band: 'watch', shown: true });
    Reflect.deleteProperty(at.instances, 'one');
    at.fire('back', frameEvents.askTabs);
    await settle();
    expect(at.told.at(-1)).toEqual({ tabs: [] });
    expect(at.symbols.at(-1)).toBe('bar default');
  });

  it('asks the sidebars that were there first, and those that come', async () => {
    const at = host(frames());
    const asked: string[] = [];
    for (const guid of ['one', 'three']) at.client.instance(guid).on(frameEvents.askBand, () => void asked.push(guid));
    followTabs(at.client);
    await settle();
    Object.assign(at.instances, { three: { location: 'new_ticket_sidebar' } });
    at.fire('back', 'instance.created');
    await settle();
    expect(asked).toEqual(['one', 'three']);
  });

  it.each([undefined, 'text', { band: 'watch' }, { shown: 'yes' }])('ignores what is no news: %j', async (data) => {
    const at = host(frames());
    followTabs(at.client);
    await settle();
    const { length } = at.told;
    at.fire('one', frameEvents.band, data);
    expect(at.told).toHaveLength(length);
  });

  it('listens to nothing any more once it is stopped', async () => {
    const at = host(frames());
    const stop = followTabs(at.client);
    await settle();
    stop();
    expect([...at.handlers.values()].every((set) => set.size === 0)).toBe(true);
  });
});
