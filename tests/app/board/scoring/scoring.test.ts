import { describe, expect, it } from 'vitest';
import type { ScoringLink } from '../../../../app/board/scoring/link';
import type { BoardView } from '../../../../app/board/scoring/messages';
import { startScoring } from '../../../../app/board/scoring/scoring';
import { type FlagTrail, told } from '../../../../src/flags/trail';
import { defaultPolicy } from '../../../../src/health/policy';
import { evaluate } from '../../../../src/report/evaluate';
import { facts, NOW, them } from '../../../support/facts';

type Told = Parameters<Parameters<ScoringLink['listen']>[0]>[0];

/** The page's end with a worker of the test's own. */
async function open(
  scope: Promise<string> = Promise.reject(new Error('nobody knows')),
  kept: ReadonlyMap<number, FlagTrail> = new Map(),
) {
  const posted: Parameters<ScoringLink['post']>[0][] = [];
  let tell: (message: Told) => void = () => {};
  let breakDown = (): void => {};
  let show: (shown: boolean) => void = () => {};
  let online = (): void => {};
  const scoring = await startScoring({
    openLink: (onBroken) => {
      breakDown = onBroken;
      return {
        post: (message) => void posted.push(message),
        listen: (hear) => {
          tell = hear;
          return () => {};
        },
        close: () => {},
      };
    },
    settings: { health_limits: 'x' },
    me: { id: 8001, timeZone: 'Asia/Seoul' },
    scope,
    watchShown: (watch) => {
      show = watch;
    },
    watchOnline: (watch) => {
      online = watch;
    },
    keptTrails: async () => kept,
  });
  return {
    scoring,
    posted,
    tell: (message: Told) => tell(message),
    breakDown: () => breakDown(),
    show: (shown: boolean) => show(shown),
    online: () => online(),
  };
}

const view = { matching: 1, rows: [], choices: {} } as unknown as BoardView;
const known = facts();
const reading = { kind: 'reading', ticket: 7, facts: known, report: evaluate(known, defaultPolicy, NOW) } as const;

describe('the board as its page sees it', () => {
  it('starts with the settings and who looks, also where nobody knows the account', async () => {
    const { posted } = await open();
    expect(posted).toEqual([
      { kind: 'start', settings: { health_limits: 'x' }, me: { id: 8001, timeZone: 'Asia/Seoul' }, seen: { rows: [] } },
    ]);
  });

  it('has the latest view, and tells everybody who listens, until they do not', async () => {
    const { scoring, tell } = await open();
    let told = 0;
    const leave = scoring.subscribe(() => {
      told += 1;
    });
    expect(scoring.view()).toBeUndefined();
    tell({ kind: 'view', view });
    expect([scoring.view(), told]).toEqual([view, 1]);
    leave();
    tell({ kind: 'view', view });
    expect(told).toBe(1);
  });

  it('says that nothing will come where the worker is not there', async () => {
    const { scoring, breakDown } = await open();
    let told = 0;
    scoring.subscribe(() => {
      told += 1;
    });
    breakDown();
    expect([scoring.isBroken(), told]).toEqual([true, 1]);
  });

  it('passes on what the supervisor does', async () => {
    const { scoring, posted, show, online } = await open();
    scoring.look({ look: { filter: {}, search: '', all: false }, today: 20, from: 0, to: 30 });
    scoring.stop();
    scoring.resume();
    scoring.markSeen();
    scoring.tellTrails([[7, { events: {}, reviews: [] }]]);
    show(false);
    online();
    expect(posted.slice(1).map(({ kind }) => kind)).toEqual([
      'look',
      'stop',
      'resume',
      'seen',
      'trails',
      'shown',
      'online',
    ]);
  });

  it('tells what this browser alone keeps of flags, again when it is shown again', async () => {
    const kept = new Map([[7, told('legal', { id: 'a', kind: 'acknowledge', at: NOW, who: 8001 })]]);
    const { posted, show } = await open(undefined, kept);
    const trails = () => posted.filter(({ kind }) => kind === 'trails');
    await expect.poll(trails).toEqual([{ kind: 'trails', trails: [...kept] }]);
    show(false);
    show(true);
    await expect.poll(() => trails().length).toBe(2);
  });

  it('gives a reading to everybody who asked for it: two parts of the page may want the same', async () => {
    const { scoring, posted, tell } = await open();
    const messages = [them(NOW)];
    const both = Promise.all([scoring.read(7, messages), scoring.read(7, messages)]);
    const other = scoring.read(8, []);
    expect(posted.slice(1)).toHaveLength(3);
    tell(reading);
    tell(reading);
    tell({ ...reading, ticket: 8 });
    expect((await both).map(({ report }) => report)).toEqual([reading.report, reading.report]);
    expect((await other).report).toEqual(reading.report);
  });

  it('leaves nobody waiting for the reading of a ticket that was solved meanwhile', async () => {
    const { scoring, tell } = await open();
    const waiting = scoring.read(7, []);
    tell({ kind: 'no-reading', ticket: 7 });
    await expect(waiting).rejects.toMatchObject({ code: 'not-found' });
  });
});
