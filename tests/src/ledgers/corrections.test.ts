import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectedReading, PromiseCorrection } from '../../../src/facts/correction';
import type { Message } from '../../../src/facts/message';
import { correctionLine } from '../../../src/ledgers/correction-line';
import { isDismissed } from '../../../src/ledgers/dismissed';
import { type Promised, promisesUntil } from '../../../src/ledgers/promises';
import { hear } from '../../../src/text/hear';
import { AGENT_ID, DAY, daysAgo, hoursAgo, machine, NOW, them, us } from '../../support/facts';

const UTC = { zone: 'UTC', breathMinutes: { live: 2, hours: 30 } };
const LAMP = 'We will send you a new lamp tomorrow.';
const BROKEN = [them(daysAgo(6)), us(daysAgo(5), LAMP)];
const SAID = { saidAt: daysAgo(5), ordinal: 1 };
const note = (at: number, text: string, over: Partial<Message> = {}): Message =>
  us(at, text, { public: false, ...over });
const as = (reading: CorrectedReading, at = hoursAgo(2)): PromiseCorrection => ({ promise: SAID, as: reading, at });

const ledger = (messages: readonly Message[], kept: readonly PromiseCorrection[] = [], asOf = NOW) =>
  promisesUntil(messages, hear, UTC, asOf, kept);
const first = (...asked: Parameters<typeof ledger>): Promised => {
  const [promise] = ledger(...asked);
  if (!promise) throw new Error('no promise');
  return promise;
};

describe('a correction', () => {
  it('of a kept one makes it kept, whatever is read of when', () => {
    expect(first(BROKEN).state).toBe('broken');
    expect(first(BROKEN, [as('kept')])).toMatchObject({ state: 'kept', corrected: { as: 'kept', livesIn: 'browser' } });

    const late = [...BROKEN, us(daysAgo(1), 'The new lamp has been sent.')];
    expect(first(late).state).toBe('late');
    expect(first(late, [as('kept')])).not.toHaveProperty('keptAt');
  });

  it('of another date makes it due then, and what is said later may put it off again', () => {
    expect(first(BROKEN, [as({ due: NOW + DAY })])).toMatchObject({ state: 'open', due: NOW + DAY });
    expect(first(BROKEN, [as({ due: daysAgo(1) })])).toMatchObject({ state: 'broken', due: daysAgo(1) });
    const again = [...BROKEN, us(hoursAgo(1), 'We will send the new lamp by Friday.')];
    expect(first(again, [as({ due: NOW + DAY })]).due).toBe(Date.UTC(2026, 2, 14) - 1);
  });

  it('gives a promise without a time one, and the customer who comes back after it misses it', () => {
    const messages = [us(daysAgo(5), 'We will send you a new lamp soon.'), them(daysAgo(1), 'Where is the new lamp?')];
    expect(first(messages).state).toBe('vague');

    expect(first(messages, [as({ due: daysAgo(3) }, hoursAgo(2))])).toMatchObject({
      state: 'broken',
      missedAt: daysAgo(1),
    });
  });

  it('of one that is none keeps it in sight and marks it', () => {
    expect(ledger(BROKEN, [as('not-a-promise')]).map(isDismissed)).toEqual([true]);
    expect(ledger(BROKEN).map(isDismissed)).toEqual([false]);
  });

  it('holds from its time on, and the latest wins', () => {
    const kept = [as('kept', hoursAgo(3)), as({ due: NOW + DAY }, hoursAgo(1)), as('not-a-promise', hoursAgo(2))];

    expect(first(BROKEN, kept, hoursAgo(4)).state).toBe('broken');
    expect(first(BROKEN, kept).state).toBe('open');
  });

  it('is taken back by saying that it reads as it was written', () => {
    expect(first(BROKEN, [as('kept'), as('as-read', hoursAgo(1))])).toMatchObject({
      state: 'broken',
      corrected: { as: 'as-read' },
    });
  });

  it('meets the one promise that it names, by the second and its place', () => {
    const two = [us(daysAgo(5) + 250, `${LAMP} We will call you on Monday.`)];
    expect(ledger(two).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    const second = { ...as('not-a-promise'), promise: { saidAt: daysAgo(5), ordinal: 2 } };

    expect(ledger(two, [second]).map(isDismissed)).toEqual([false, true]);
    expect(ledger(BROKEN, [{ ...second, promise: { saidAt: daysAgo(4), ordinal: 1 } }]).map(isDismissed)).toEqual([
      false,
    ]);
  });
});

describe('a note of ours', () => {
  it('holds a correction on a line of its own, by whoever wrote it', () => {
    const text = `Called the warehouse.\n${correctionLine({ promise: SAID, as: 'kept' })}\nAll is well.`;

    expect(correctionLine({ promise: SAID, as: 'kept' })).toBe('Evenkeel: promise 2026-03-05T12:00:00Z #1 kept');
    expect(first([...BROKEN, note(hoursAgo(1), text)])).toMatchObject({
      state: 'kept',
      corrected: { as: 'kept', at: hoursAgo(1), by: AGENT_ID, livesIn: 'note' },
    });
  });

  it('may leave the seconds out, as people write it', () => {
    expect(first([...BROKEN, note(hoursAgo(1), 'Evenkeel: promise 2026-03-05T12:00Z #1 not a promise')])).toSatisfy(
      isDismissed,
    );
  });

  it.each([
    ['a public message', us(hoursAgo(1), correctionLine({ promise: SAID, as: 'kept' }))],
    ['a customer', them(hoursAgo(1), correctionLine({ promise: SAID, as: 'kept' }), { public: false })],
    ['a machine', machine(hoursAgo(1), correctionLine({ promise: SAID, as: 'kept' }), { public: false })],
    ['quoted mail', note(hoursAgo(1), `> ${correctionLine({ promise: SAID, as: 'kept' })}`)],
    ['the middle of a sentence', note(hoursAgo(1), `I wrote "${correctionLine({ promise: SAID, as: 'kept' })}".`)],
    ['a reading that there is not', note(hoursAgo(1), 'Evenkeel: promise 2026-03-05T12:00:00Z #1 forgotten')],
    ['a day that there is not', note(hoursAgo(1), 'Evenkeel: promise 2026-13-45T12:00:00Z #1 kept')],
  ])('is the only place: not %s', (_where, message) => {
    expect(first([...BROKEN, message])).not.toHaveProperty('corrected');
  });

  it('reads every line that we write', () => {
    const reading = fc.oneof(
      fc.constantFrom('kept', 'not-a-promise', 'as-read' as const),
      fc.record({ due: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000) }),
    ) as fc.Arbitrary<CorrectedReading>;
    fc.assert(
      fc.property(reading, (said) => {
        const written = note(hoursAgo(1), correctionLine({ promise: SAID, as: said }));
        expect(first([...BROKEN, written]).corrected?.as).toEqual(said);
      }),
    );
  });
});
