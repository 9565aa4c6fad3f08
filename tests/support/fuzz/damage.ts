import fc from 'fast-check';

/** Out of a hundred values, how many are not what the helpdesk's documentation says. */
export type Harm = number;

/** Most are whole or nearly: what is broken all over is refused at the door, and proves little of what lies behind. */
export const anyHarm = <T>(make: (harm: Harm) => fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 2, arbitrary: make(0) },
    { weight: 2, arbitrary: make(0.5) },
    { weight: 1, arbitrary: make(2) },
    { weight: 1, arbitrary: make(12) },
  );

/** What should be, or now and then something else. */
export const or = <T, U>(harm: Harm, sound: fc.Arbitrary<T>, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  harm === 0
    ? sound
    : fc.oneof({ weight: 1000 - harm * 10, arbitrary: sound }, { weight: harm * 10, arbitrary: other });

/** The value as it should be, or in its place what should not be there: missing, null, of another kind, huge. */
export const loose = (harm: Harm, sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => or(harm, sound, junk);

/** A record each of whose fields may be broken. */
export const record = (harm: Harm, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  loose(harm, fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, loose(harm, field)]))));

/** A list of any order, some of it twice. */
export const list = (harm: Harm, item: fc.Arbitrary<unknown>, maxLength: number): fc.Arbitrary<unknown> =>
  loose(
    harm,
    fc
      .tuple(fc.array(item, { maxLength }), fc.nat({ max: 9 }))
      .map(([items, twice]) => (twice === 0 ? [...items, ...items.slice(0, 2)] : items)),
  );

/** Stands for a number beyond every number until it is written out. */
const HUGE = 'a number beyond every number';

/** `undefined` is a missing field, as in JSON. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1e308,
    -1e308,
    1e21,
    2 ** 53,
    HUGE,
    `-${HUGE}`,
  ),
  fc.constantFrom<unknown>('', 'NaN', 'Infinity', '-1', '1e999', '0x10', ' ', '\ud800', 'a'.repeat(5_000)),
  fc.constantFrom<unknown>([], {}, [null], [[]], { id: null }, { toString: 1, valueOf: null }, { length: 1e9 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** JSON text, with numbers beyond every number as servers in other languages may write them. */
export const toJson = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null').replaceAll(`"${HUGE}"`, '1e999').replaceAll(`"-${HUGE}"`, '-1e999');

/** What arrives of a value that is sent. */
export const received = (value: unknown): unknown => JSON.parse(toJson(value));
