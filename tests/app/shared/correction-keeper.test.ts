// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCorrectionKeeper, keepsNothing } from '../../../app/shared/correction-keeper';
import type { PromiseCorrection } from '../../../src/facts/correction';
import { DAY, daysAgo, NOW } from '../../support/facts';

const correction = (over: Partial<PromiseCorrection> = {}): PromiseCorrection => ({
  promise: { saidAt: daysAgo(5), ordinal: 1 },
  as: 'kept',
  at: NOW,
  ...over,
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('corrections kept in a browser', () => {
  it('come back for the same ticket of the same installation, and for no other', () => {
    createCorrectionKeeper('acme/7').keep(101, [correction(), correction({ as: { due: NOW + DAY } })], NOW);

    expect(createCorrectionKeeper('acme/7').recall(101)).toEqual([
      correction(),
      correction({ as: { due: NOW + DAY } }),
    ]);
    expect(createCorrectionKeeper('acme/7').recall(10)).toEqual([]);
    expect(createCorrectionKeeper('acme/8').recall(101)).toEqual([]);
  });

  it('hold times and numbers alone, whatever they are handed', () => {
    createCorrectionKeeper('acme/7').keep(101, [{ ...correction({ by: 9001 }), note: 'Mara was angry' } as never], NOW);

    expect(JSON.stringify({ ...localStorage })).not.toMatch(/Mara|9001/);
  });

  it('leave nothing behind once they are taken back', () => {
    const keeper = createCorrectionKeeper('acme/7');
    keeper.keep(101, [correction()], NOW);
    keeper.keep(101, [], NOW);

    expect(localStorage.length).toBe(0);
  });

  it('are forgotten after half a year, when the next one is kept', () => {
    const keeper = createCorrectionKeeper('acme/7');
    keeper.keep(1, [correction({ at: daysAgo(200) })], daysAgo(200));
    localStorage.setItem('evenkeel-corrections-1/acme/7/2', 'no JSON');
    localStorage.setItem('of another app', 'stays');
    keeper.keep(3, [correction()], NOW);

    expect(Object.keys(localStorage).sort()).toEqual(['evenkeel-corrections-1/acme/7/3', 'of another app']);
  });

  it.each(['no JSON', '{"at":1}', '[{"promise":{"saidAt":1,"ordinal":1},"as":"forgotten","at":1}]', '[null]'])(
    'are none where something else is found in their place: %s',
    (found) => {
      localStorage.setItem('evenkeel-corrections-1/acme/7/101', found);

      expect(createCorrectionKeeper('acme/7').recall(101)).toEqual([]);
    },
  );

  it('are said not to be kept where the browser refuses', () => {
    vi.stubGlobal('localStorage', undefined);

    expect(createCorrectionKeeper('acme/7').keep(101, [correction()], NOW)).toBe(false);
    expect(createCorrectionKeeper('acme/7').recall(101)).toEqual([]);
    expect(keepsNothing.keep(101, [correction()], NOW)).toBe(false);
    vi.unstubAllGlobals();
  });
});
