import { beforeEach, describe, expect, it } from 'vitest';
import { LiveBus, type LiveEvent } from '../../../../../workbench/server/api/live/bus';
import { PresenceBoard } from '../../../../../workbench/server/api/live/presence';
import { startTestApi } from '../../../../support/workbench-api';

const at = (ticket_id: number, is_editing = false, is_idle = false) => ({ ticket_id, is_editing, is_idle });

describe('who is at a ticket', () => {
  let told: LiveEvent[];
  let board: PresenceBoard;
  beforeEach(() => {
    told = [];
    const bus = new LiveBus();
    bus.publish = (event) => void told.push(event);
    board = new PresenceBoard(bus);
  });
  const arrive = (page: string): AbortController => {
    const ending = new AbortController();
    board.arrive(page, ending.signal);
    return ending;
  };

  it('is known as soon as a page says it, and told to everybody', () => {
    arrive('a');
    board.tell('a', 7, [at(17), at(18, true)]);
    expect(board.viewers(17)).toEqual([{ user: 7, is_editing: false, is_idle: false }]);
    expect(board.viewers(18)).toEqual([{ user: 7, is_editing: true, is_idle: false }]);
    expect(told.map(({ type, id, by }) => [type, id, by])).toEqual([
      ['viewers', 17, 7],
      ['viewers', 18, 7],
    ]);
  });

  it('is told again only for tickets where it differs', () => {
    arrive('a');
    board.tell('a', 7, [at(17), at(18)]);
    told = [];
    board.tell('a', 7, [at(17, true), at(18)]);
    expect(told.map(({ id }) => id)).toEqual([17]);
    board.tell('a', 7, [at(17, true)]);
    expect(told.map(({ id }) => id)).toEqual([17, 18]);
    expect(board.viewers(18)).toEqual([]);
  });

  it('ends with the stream of the page', () => {
    const ending = arrive('a');
    board.tell('a', 7, [at(17)]);
    told = [];
    ending.abort();
    expect(board.viewers(17)).toEqual([]);
    expect(told.map(({ id }) => id)).toEqual([17]);
  });

  it('counts a person with two pages once: editing in one is editing, idle in one is not idle', () => {
    arrive('a');
    arrive('b');
    board.tell('a', 7, [at(17, true, true)]);
    board.tell('b', 7, [at(17, false, false)]);
    expect(board.viewers(17)).toEqual([{ user: 7, is_editing: true, is_idle: false }]);
  });

  it('is not believed of a page that does not listen', () => {
    board.tell('ghost', 7, [at(17)]);
    expect(board.viewers(17)).toEqual([]);
  });
});

describe('the endpoints of presence', () => {
  const api = startTestApi();

  it('tell viewers as users, to agents alone', async () => {
    const stream = await api.api.fetch(new Request('http://127.0.0.1/workbench/events?page=one'));
    await api.post('/workbench/presence', { page: 'one', at: [at(17, true)] }, { as: 'supervisor' });
    const { viewers } = await api.get<{ viewers: unknown[] }>('/workbench/tickets/17/viewers', { as: 'agent' });
    expect(viewers).toMatchObject([{ name: 'Marcus Adeyemi', is_editing: true, is_idle: false }]);
    expect((await api.call('GET', '/workbench/tickets/17/viewers', undefined, { as: null })).status).toBe(403);
    expect((await api.call('POST', '/workbench/presence', { page: 'one', at: [{}] })).status).toBe(422);
    await stream.body?.cancel();
  });
});
