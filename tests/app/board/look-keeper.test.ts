// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLookKeeper, mostToday, usualToday } from '../../../app/board/look-keeper';
import { remember } from '../../../src/triage/changes';
import { flag, row } from '../../support/board';
import { NOW } from '../../support/facts';

const seen = {
  at: NOW,
  rows: [...remember([row({ ticket: 7, flags: [flag('legal'), flag('wants-supervisor')] })], 9)],
};

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** Puts something else where the keeper reads. */
const spoil = (value: string): void => {
  for (let at = 0; at < localStorage.length; at += 1) localStorage.setItem(localStorage.key(at) ?? '', value);
};

describe('what a browser remembers of the board', () => {
  it('is the last look and today’s number, for whoever looks again', () => {
    createLookKeeper('acme/1/8001').keepLook(seen);
    createLookKeeper('acme/1/8001').keepToday(35);
    const again = createLookKeeper('acme/1/8001');
    expect([again.lastLook(), again.today()]).toEqual([seen, 35]);
  });

  it('is nothing of another account’s, installation’s or person’s', () => {
    createLookKeeper('acme/1/8001').keepLook(seen);
    createLookKeeper('acme/1/8001').keepToday(35);
    for (const scope of ['other/1/8001', 'acme/2/8001', 'acme/1/8002', undefined]) {
      const keeper = createLookKeeper(scope);
      expect([keeper.lastLook(), keeper.today()]).toEqual([{ rows: [] }, usualToday]);
    }
  });

  it('is nothing where nobody knows who looks', () => {
    const keeper = createLookKeeper(undefined);
    keeper.keepLook(seen);
    keeper.keepToday(3);
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    'no json {',
    'null',
    '"text"',
    '{"at":"yesterday","rows":[]}',
    '{"at":1,"rows":[[7,"0 Mara Quist <b>"]]}',
    '{"at":1,"rows":[["7","0"]]}',
    '0',
    '12.5',
    String(mostToday + 1),
  ])('is taken for nothing where it reads %s', (value) => {
    const before = createLookKeeper('acme/1/8001');
    before.keepLook(seen);
    before.keepToday(3);
    spoil(value);
    const keeper = createLookKeeper('acme/1/8001');
    expect([keeper.lastLook(), keeper.today()]).toEqual([{ rows: [] }, usualToday]);
  });

  it('is for the life of the page alone, and nobody is bothered, where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const keeper = createLookKeeper('acme/1/8001');
    expect([keeper.lastLook(), keeper.today()]).toEqual([{ rows: [] }, usualToday]);
    expect(() => keeper.keepLook(seen)).not.toThrow();
    keeper.keepToday(35);
    expect([keeper.lastLook(), keeper.today()]).toEqual([seen, 35]);
    const next = createLookKeeper('acme/1/8001');
    expect([next.lastLook(), next.today()]).toEqual([{ rows: [] }, usualToday]);
  });
});
