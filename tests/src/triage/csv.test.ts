import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/triage/csv';

describe('a table as CSV', () => {
  it('quotes what holds commas, quotes and lines', () => {
    expect(toCsv([['a,b', 'c"d', 'e\nf', 4]])).toBe('\ufeff"a,b","c""d","e\nf",4\r\n');
  });

  it('runs nothing in a spreadsheet: a tag that begins like a formula is text', () => {
    expect(toCsv([['=HYPERLINK("x")', '+1', '-1', '@a', -1]])).toBe(`\ufeff"'=HYPERLINK(""x"")",'+1,'-1,'@a,-1\r\n`);
  });

  it('keeps every cell whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = toCsv([cells]).slice(1, -2);
        expect(parsed(line)).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      }),
    );
  });
});

const parsed = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
