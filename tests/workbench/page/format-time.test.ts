import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatShort } from '../../../workbench/page/parts/format-time';

const now = new Date(2026, 5, 15, 14, 30).getTime();
const at = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString();

describe('times', () => {
  it('count minutes for the last hour', () => {
    expect(formatMoment(at(2026, 5, 15, 14, 30), now)).toBe('Just now');
    expect(formatMoment(at(2026, 5, 15, 14, 29), now)).toBe('1 minute ago');
    expect(formatMoment(at(2026, 5, 15, 13, 45), now)).toBe('45 minutes ago');
  });

  it('name today and yesterday by the local day', () => {
    expect(formatMoment(at(2026, 5, 15, 0, 5), now)).toMatch(/^Today 12:05\sAM$/);
    expect(formatMoment(at(2026, 5, 14, 23, 55), now)).toMatch(/^Yesterday 11:55\sPM$/);
    expect(formatShort(at(2026, 5, 14, 23, 55), now)).toBe('Yesterday');
  });

  it('name the year only when it is another one', () => {
    expect(formatShort(at(2026, 0, 2, 9, 0), now)).toBe('Jan 2');
    expect(formatShort(at(2025, 0, 2, 9, 0), now)).toBe('Jan 2, 2025');
  });

  it('show a dash for what is no time', () => {
    expect([formatDate('soon'), formatMoment('soon', now), formatShort('soon', now)]).toEqual(['–', '–', '–']);
  });
});
