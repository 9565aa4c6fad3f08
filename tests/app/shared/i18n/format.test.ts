import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../app/shared/i18n/format';
import { DAY, HOUR, MINUTE } from '../../../../src/facts/instant';

const noon = Date.UTC(2026, 2, 10, 12);
const english = createFormat('en', 'en-us', 'UTC');
const korean = createFormat('ko', 'ko', 'Asia/Seoul');

describe('duration', () => {
  it.each([
    [0, '0 seconds', '0초'],
    [59_000, '59 seconds', '59초'],
    [MINUTE, '1 minute', '1분'],
    [90 * MINUTE, '1 hour 30 minutes', '1시간 30분'],
    [DAY, '1 day', '1일'],
    [2 * DAY + 3 * HOUR + 59 * MINUTE, '2 days 3 hours', '2일 3시간'],
  ])('says %i ms in its two largest units', (ms, en, ko) => {
    expect(english.duration(ms)).toBe(en);
    expect(korean.duration(ms)).toBe(ko);
  });

  it('takes a time that runs backwards as none', () => {
    expect(english.duration(-5 * MINUTE)).toBe('0 seconds');
  });
});

describe('when', () => {
  it('says the time today, the day this year, and the year otherwise', () => {
    expect(english.when(noon - HOUR, noon)).toBe('11:00 AM');
    expect(english.when(noon - 3 * DAY, noon)).toBe('Mar 7');
    expect(english.when(Date.UTC(2025, 9, 20), noon)).toBe('Oct 20, 2025');
  });

  it('keeps to the agent’s own time zone', () => {
    // 16:00 UTC is one o'clock of the next day in Seoul.
    expect(korean.when(Date.UTC(2026, 2, 9, 16), Date.UTC(2026, 2, 10, 2))).toMatch(/ 1:00$/);
    expect(english.when(Date.UTC(2026, 2, 9, 16), Date.UTC(2026, 2, 10, 2))).toBe('Mar 9');
  });
});

describe('createFormat', () => {
  it('writes a real minus, and a plus before what is given back', () => {
    expect(english.signed(-24)).toBe('−24');
    expect(english.signed(8)).toBe('+8');
    expect(english.signed(0)).toBe('0');
  });

  it.each(['Not/AZone', ''])('falls back to the browser’s zone for "%s"', (zone) => {
    expect(() => createFormat('en', 'en-us', zone).time(noon)).not.toThrow();
  });

  it.each(['en-x-pseudo', 'en_US', 'fr', ''])('never fails on the tag "%s"', (tag) => {
    expect(createFormat('en', tag, 'UTC').number(1234)).toBe('1,234');
  });
});
