import { describe, expect, it } from 'vitest';
import { told } from '../../../../src/flags/trail';
import { trailFormat } from '../../../../src/flags/trail-format';
import type { FlagStore, TrailReading } from '../../../../src/helpdesk/flag-store';
import { readInFrontFirst } from '../../../../src/helpdesk/zaf/flags-in-front';
import type { Host } from '../../../../src/helpdesk/zaf/host';
import { occurred } from '../../../support/flag-desk';

const trail = told('legal', occurred(10));
const elsewhere: TrailReading = { trail: told('churn', occurred(11)), tags: [] };

function opened(paths: Readonly<Record<string, unknown>>, field?: number) {
  const asked: number[][] = [];
  const host = {
    get: async (wanted: readonly string[]) =>
      new Map(wanted.flatMap((path) => (paths[path] === undefined ? [] : [[path, paths[path]] as const]))),
  } as unknown as Host;
  const store = {
    place: 'tags',
    read: async (tickets: readonly number[]) => {
      asked.push([...tickets]);
      return new Map(tickets.map((ticket) => [ticket, elsewhere]));
    },
  } as unknown as FlagStore;
  const inFront = readInFrontFirst(store, {
    host,
    format: trailFormat,
    field,
    readHtml: (html) => html.replace(/<[^>]+>/g, '\n'),
  });
  return { read: async (...tickets: number[]) => (await inFront.read(tickets)).get(tickets[0] ?? 0), asked };
}
const field = 'ticket.customField:custom_field_8';
const front = { 'ticket.id': 7, 'ticket.tags': ['evenkeel_legal_raised'] };

describe('the flags of the ticket in front', () => {
  it('are read from its form without a request', async () => {
    const { read, asked } = opened({ ...front, [field]: trailFormat.encode(trail) }, 8);
    expect(await read(7)).toEqual({ trail, tags: ['evenkeel_legal_raised'] });
    expect(asked).toEqual([]);
  });

  it('are read from its internal notes without a request, and not from what was said in public', async () => {
    const entry = (channel: string, told: typeof trail) => ({
      author: { id: 301, name: 'Ada', role: 'agent' },
      channel: { name: channel },
      timestamp: '2026-03-10T12:00:00Z',
      message: {
        content: `<p>Seen</p><p>evenkeel-flags ${trailFormat.encode(told)}</p>`,
        contentType: 'text/html',
      },
    });
    const conversation = [entry('internal', trail), entry('email', elsewhere.trail)];
    const { read, asked } = opened({ ...front, 'ticket.conversation': conversation });
    expect((await read(7))?.trail).toEqual(trail);
    expect(asked).toEqual([]);
  });

  it('are asked for where another ticket is in front, where more than one is wanted, and where the form lacks the field', async () => {
    const told = { ...front, [field]: trailFormat.encode(trail) };
    expect(await opened(told, 8).read(9)).toBe(elsewhere);
    expect(await opened(told, 8).read(7, 9)).toBe(elsewhere);
    expect(await opened(front, 8).read(7)).toBe(elsewhere);
  });

  it('are none where the field is empty and no tag speaks of any', async () => {
    const { read, asked } = opened({ 'ticket.id': 7, 'ticket.tags': ['vip'] }, 8);
    expect(await read(7)).toEqual({ trail: trailFormat.empty, tags: ['vip'] });
    expect(asked).toEqual([]);
  });

  it('say that a foreign text stands in the field', async () => {
    expect(await opened({ ...front, [field]: 'Call back' }, 8).read(7)).toMatchObject({ unreadable: true });
  });
});
