import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDues } from '../../../src/text/due';
import { fold } from '../../../src/text/fold';
import { clock, day, duesIn, next, vague, weekday, within } from '../../support/dues';

const words = (text: string): readonly string[] => findDues(text).map(({ start, end }) => text.slice(start, end));

describe('times named in a text', () => {
  it('are found in both languages of one text, in order', () => {
    expect(
      duesIn('내일 오전까지 연락드리겠습니다. The parts arrive within 3 business days, 늦어도 다음 주 화요일까지.'),
    ).toEqual([day(1, 'morning'), within(3, 'business-day'), next(2)]);
  });

  it('keep their words, without the preposition', () => {
    expect(words("i'll call you by friday at 3 pm, or within 2-3 days.")).toEqual(['friday at 3 pm', '2-3 days']);
    expect(words('영업일 기준 3일 이내, 금요일 오후 3시까지')).toEqual(['영업일 기준 3일', '금요일 오후 3시']);
  });

  it('count whole where they overlap', () => {
    expect(duesIn("You'll have it the day after tomorrow.")).toEqual([day(2)]);
    expect(duesIn('We call you by noon on Monday.')).toEqual([weekday(1, 'noon')]);
    expect(duesIn('다음 주 월요일 오전 9시에 전화드리겠습니다.')).toEqual([next(1, clock(9))]);
  });

  it('stand beside vague ones', () => {
    expect(duesIn('As soon as possible, and by Friday at the latest.')).toEqual([vague, weekday(5)]);
    expect(duesIn('최대한 빨리, 늦어도 금요일까지 보내드리겠습니다.')).toEqual([vague, weekday(5)]);
  });

  it('are found whatever the writing', () => {
    const mac = '내일까지 연락드리겠습니다.'.normalize('NFD');
    expect(duesIn(mac)).toEqual([day(1)]);
    expect(duesIn('WE’LL CALL BY 4 P.M. TOMORROW')).toEqual([day(1, clock(16))]);
  });

  it('are none in a text without any', () => {
    expect(duesIn('')).toEqual([]);
    expect(duesIn('Hello, thank you for the photos.')).toEqual([]);
    expect(duesIn('こんにちは。ありがとうございます。')).toEqual([]);
  });

  it('are plain JSON', () => {
    const dues = duesIn('by Friday at 3 pm, 3월 14일 오전까지, soon, within 2 days');
    expect(dues).toHaveLength(4);
    expect(JSON.parse(JSON.stringify(dues))).toEqual(dues);
  });

  it('stand in the text, apart and in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'by|on|the|next|friday|monday|14th|3/14|march|3|12|to|-|pm|at|noon|end of|week|days|business|within|a|ago|soon'.split(
        '|',
      ),
      ...'내일|오전|까지|금요일|다음 주|3월|14일|이내|영업일|2~3일|오후 3시|에|전|곧|부터|이번 달|말|했습니다|.'.split(
        '|',
      ),
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 30 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, (sample) => {
        let reached = 0;
        for (const { start, end } of findDues(sample)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave no trace between two texts', () => {
    const text = 'by Friday, 금요일까지, within 3 days';
    expect(duesIn(text)).toEqual(duesIn(text));
  });

  it.each([
    '1',
    ' ',
    '-',
    'a',
    'a ',
    '1 ',
    '1-',
    '1/2/',
    'one ',
    'at 3 ',
    'mon-',
    'noon on ',
    'end of the ',
    'half an hour ',
    'the 1st of ',
    '3 to ',
    'by friday ',
    'in a ',
    '월',
    '월~',
    '3일 ',
    '3시',
    '3시에서 ',
    '다음 주 ',
    '오전 9시부터 ',
    '2026.03.',
    '영업일 기준 ',
    '하루 ',
  ])('are looked for in fifty thousand characters of "%s" within a moment', (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const start = performance.now();
    findDues(fold(text).text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
