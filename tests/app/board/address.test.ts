import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, fromRoute, isSamePlace, type Place, toHash, toRoute } from '../../../app/board/address';
import { PROPERTY_RUNS } from '../../support/property-runs';

const places: fc.Arbitrary<Place> = fc.record({
  tab: fc.constantFrom('needs', 'promises', 'tuning', 'a-tab'),
  query: fc.string({ unit: 'binary' }),
});

describe('a place on the board', () => {
  it('stands in both addresses so that people can read it', () => {
    const place = { tab: 'needs', query: 'group=7&flag=legal' };
    expect([toHash(place), toRoute(place)]).toEqual(['#needs?group=7&flag=legal', 'needs/group=7&flag=legal']);
    expect([toHash({ tab: 'needs', query: '' }), toRoute({ tab: 'needs', query: '' })]).toEqual(['#needs', 'needs']);
  });

  it('comes back from either as it was', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(fromHash(toHash(place))).toEqual(place);
        expect(fromRoute(toRoute(place))).toEqual(place);
      }),
      PROPERTY_RUNS,
    );
  });

  it('is read from any text, and is nowhere where that names none', () => {
    expect(fromHash('')).toEqual({ tab: '', query: '' });
    expect(fromHash('#<b>')).toEqual({ tab: '', query: '' });
    expect(fromRoute('//needs')).toEqual({ tab: 'needs', query: '' });
    expect(fromRoute('')).toEqual({ tab: '', query: '' });
  });

  it('is the same place only with the same tab and the same query', () => {
    const here = { tab: 'needs', query: 'group=7' };
    expect(isSamePlace(here, { ...here })).toBe(true);
    expect(isSamePlace(here, { ...here, query: '' })).toBe(false);
    expect(isSamePlace(here, { ...here, tab: 'tuning' })).toBe(false);
  });
});
