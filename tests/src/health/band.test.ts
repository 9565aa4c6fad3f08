import { describe, expect, it } from 'vitest';
import { type Band, bandOf, bandOfScore, isScored, type Standing } from '../../../src/health/band';
import { defaultPolicy } from '../../../src/health/policy';

const band = (over: Partial<Standing>, before?: Band) =>
  bandOf(
    { score: 100, coverage: 1, historyRead: true, raised: true, firstTicket: false, ...over },
    before,
    defaultPolicy,
  );

describe('bands', () => {
  it('begin at their limits', () => {
    const named = [100, 75, 74, 50, 49, 25, 24, 0].map((score) => bandOfScore(score, defaultPolicy.bands));

    expect(named).toEqual(['healthy', 'healthy', 'watch', 'watch', 'strained', 'strained', 'critical', 'critical']);
  });

  it('are new or unknown only where nothing is raised', () => {
    expect(band({ raised: false, firstTicket: true })).toBe('new');
    expect(band({ raised: false, firstTicket: true, coverage: 0.3 })).toBe('unknown');
    expect(band({ raised: false })).toBe('healthy');
    expect(band({ firstTicket: true, score: 60 })).toBe('watch');
  });

  it('show what is bad whatever the coverage, and claim healthy on enough of it only', () => {
    expect(band({ score: 20, coverage: 0.1 })).toBe('critical');
    expect(band({ score: 95, coverage: 0.1 })).toBe('watch');
    expect(band({ score: 95, historyRead: false })).toBe('watch');
    expect(band({ raised: false, historyRead: false })).toBe('unknown');
  });

  it('stand beside their score only where enough was read for the good news in it', () => {
    const shows = (name: Band, score: number, coverage: number) =>
      isScored(name, { score, coverage, historyRead: true, raised: true, firstTicket: false }, defaultPolicy);

    expect([shows('watch', 100, 0.3), shows('watch', 60, 0.3), shows('healthy', 100, 0.9)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([shows('new', 100, 1), shows('unknown', 100, 0.1)]).toEqual([false, false]);
  });

  it('fall at the limit and rise a margin above it', () => {
    expect(band({ score: 74 }, 'healthy')).toBe('watch');
    expect(band({ score: 79 }, 'watch')).toBe('watch');
    expect(band({ score: 80 }, 'watch')).toBe('healthy');
  });

  it('rise as far as the score surely carries, never below where they were', () => {
    expect(band({ score: 76 }, 'critical')).toBe('watch');
    expect(band({ score: 26 }, 'critical')).toBe('critical');
    expect(band({ score: 51 }, 'strained')).toBe('strained');
    expect(band({ score: 76 }, 'new')).toBe('healthy');
  });
});
