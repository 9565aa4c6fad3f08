import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/flags/causes';
import { type Look, lookFromText, lookToText } from '../../../src/triage/filter-text';
import { PROPERTY_RUNS } from '../../support/property-runs';

const nothing: Look = { filter: {}, search: '', all: false };
const id = fc.integer({ min: 1, max: 999_999_999_999_999 });

const looks: fc.Arbitrary<Look> = fc.record({
  filter: fc.record(
    {
      group: fc.oneof(id, fc.constant('none' as const)),
      flag: fc.constantFrom(...causes, 'any' as const, 'unanswered' as const),
      band: fc.constantFrom(...(['critical', 'strained', 'watch', 'healthy', 'new', 'unknown'] as const)),
      language: fc.constantFrom(...(['en', 'ko', 'other', 'unknown'] as const)),
      brand: id,
      mine: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ),
  search: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  all: fc.boolean(),
});

describe('a look at the board in an address', () => {
  it('stands there in plain words', () => {
    const look: Look = { filter: { group: 7, flag: 'legal', mine: true }, search: ' dark screen ', all: true };
    expect(lookToText(look)).toBe('group=7&flag=legal&mine=yes&all=yes&search=dark%20screen');
    expect(lookToText(nothing)).toBe('');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(looks, (look) => {
        expect(lookFromText(lookToText(look))).toEqual(look);
      }),
      PROPERTY_RUNS,
    );
  });

  it('is read from any text without a fault, and what makes no sense filters nothing', () => {
    expect(lookFromText('group=x&flag=constructor&band=sad&language=&brand=-1&mine=no&all&=&%')).toEqual(nothing);
    expect(lookFromText('group=1e3&brand=9999999999999999')).toEqual(nothing);
    expect(lookFromText('search=100%')).toEqual({ ...nothing, search: '100%' });
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('group=', 'flag=', 'search=', '&', '=', '%', '%e0%a4', '7'),
      ),
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const look = lookFromText(some.join(''));
        expect(lookFromText(lookToText(look))).toEqual({
          ...look,
          search: look.search.trim().replace(/\p{Surrogate}/gu, '\ufffd'),
        });
      }),
      PROPERTY_RUNS,
    );
  });

  it('survives a search with half a letter, as a cut paste leaves it', () => {
    expect(lookToText({ ...nothing, search: 'dark \ud83d' })).toBe('search=dark%20%EF%BF%BD');
  });
});
