import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAVIEST, packActs, unpackActs, type Votes } from '../../../../src/text/acts/packed';
import { SLOTS } from '../../../../src/text/tone/slots';

const votes = fc.uniqueArray(fc.record({ act: fc.nat(62), weight: fc.integer({ min: -HEAVIEST, max: HEAVIEST }) }), {
  selector: ({ act }) => act,
  minLength: 1,
  maxLength: 20,
});

describe('packed acts', () => {
  it('are unpacked as they were, however wide the gaps', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(SLOTS - 1), votes), { selector: ([slot]) => slot }), (entries) => {
        const said = new Map<number, Votes>(entries);
        expect(new Map(unpackActs(packActs(said)))).toEqual(said);
      }),
    );
  });

  it('are refused where they are broken', () => {
    const whole = packActs(new Map([[5, [{ act: 1, weight: 3 }]]]));
    expect(() => unpackActs({ ...whole, weights: '' })).toThrow('broken');
    expect(() => unpackActs({ ...whole, acts: '!' })).toThrow('broken');
  });
});
