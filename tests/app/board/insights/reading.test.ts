import { describe, expect, it } from 'vitest';
import type { BoardDesk } from '../../../../app/board/board-desk';
import type { FromInsights, ToInsights } from '../../../../app/board/insights/messages';
import { createReading, type InsightsWorker } from '../../../../app/board/insights/reading';
import type { RestClient } from '../../../../src/helpdesk/rest/client';
import type { Insights } from '../../../../src/triage/insights';

const client: RestClient = async (path) => Response.json({ path });
const insights = { dismissed: [7] } as unknown as Insights;
const scope = { days: 30, words: 100 };

/** The page's end, with workers of the test's own. */
function open(ask: RestClient = client) {
  const workers: (InsightsWorker & { readonly got: ToInsights[]; ended: boolean })[] = [];
  const desk = {
    client: ask,
    raw: { cause_tags: 'ek_' },
    me: { id: 8001, timeZone: 'Asia/Seoul' },
  } as unknown as BoardDesk;
  const reading = createReading(desk, () => {
    const worker = {
      got: [] as ToInsights[],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: (message: ToInsights) => void worker.got.push(message),
      terminate: () => {
        worker.ended = true;
      },
    };
    workers.push(worker);
    return worker;
  });
  const say = (data: FromInsights, which = 0): void =>
    workers[which]?.onmessage?.({ data } as MessageEvent<FromInsights>);
  return { reading, workers, say };
}

describe('the reading of the past', () => {
  it('begins when somebody asks for it, with the settings and the hours of whoever looks', () => {
    const { reading, workers } = open();
    expect([reading.state(), workers.length]).toEqual([{ is: 'none' }, 0]);
    reading.read(scope);
    expect(reading.state()).toEqual({ is: 'reading', progress: { is: 'tickets', requests: 0, found: 0 } });
    expect(workers[0]?.got).toEqual([{ kind: 'read', scope, settings: { cause_tags: 'ek_' }, timeZone: 'Asia/Seoul' }]);
  });

  it('tells how far it has come, then what came of it, and lets its worker go', () => {
    const { reading, workers, say } = open();
    let told = 0;
    const leave = reading.subscribe(() => {
      told += 1;
    });
    reading.read(scope);
    say({ kind: 'progress', progress: { is: 'words', requests: 3, found: 2 } });
    expect(reading.state()).toEqual({ is: 'reading', progress: { is: 'words', requests: 3, found: 2 } });
    say({ kind: 'insights', insights, requests: 9, cut: true, flagsCut: false });
    expect(reading.state()).toEqual({ is: 'ready', insights, requests: 9, cut: true, flagsCut: false, scope });
    expect([workers[0]?.ended, told]).toEqual([true, 3]);
    leave();
    reading.stop();
    expect(told).toBe(3);
  });

  it('makes the requests of its worker: the host speaks with the page alone', async () => {
    const { reading, workers, say } = open();
    reading.read(scope);
    say({ kind: 'ask', id: 4, path: '/api/v2/a.json' });
    await expect
      .poll(() => workers[0]?.got.slice(-2), { interval: 1 })
      .toMatchObject([
        { kind: 'answer', id: 4, piece: '{"path":"/api/v2/a.json"}' },
        { kind: 'answer', id: 4, head: { status: 200 } },
      ]);
  });

  it('tells trouble, and lets its worker go', () => {
    const { reading, workers, say } = open();
    reading.read(scope);
    say({ kind: 'failed', trouble: { code: 'offline' } });
    expect([reading.state(), workers[0]?.ended]).toEqual([{ is: 'trouble', trouble: { code: 'offline' } }, true]);
  });

  it('says so where the worker does not come', () => {
    const { reading, workers } = open();
    reading.read(scope);
    workers[0]?.onerror?.({} as ErrorEvent);
    expect(reading.state()).toEqual({ is: 'no-worker' });
  });

  it('is stopped for good: its worker ends, and what it had asked is called off', () => {
    let isCalledOff = false;
    const { reading, workers, say } = open((_path, signal) => {
      signal.addEventListener('abort', () => {
        isCalledOff = true;
      });
      return new Promise(() => {});
    });
    reading.read(scope);
    say({ kind: 'ask', id: 1, path: '/api/v2/a.json' });
    reading.stop();
    expect([reading.state(), workers[0]?.ended, isCalledOff]).toEqual([{ is: 'stopped' }, true, true]);
  });

  it('gives way to a later one', () => {
    const { reading, workers, say } = open();
    reading.read(scope);
    reading.read({ days: 7, words: 10 });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    say({ kind: 'insights', insights, requests: 2, cut: false, flagsCut: true }, 1);
    expect(reading.state()).toMatchObject({ is: 'ready', scope: { days: 7, words: 10 } });
  });
});
