import { DEFAULT_THEME, PALETTE } from '@zendeskgarden/react-theming';
import * as theirs2k from 'color2k';
import fc from 'fast-check';
import * as theirs from 'polished';
import { describe, expect, it } from 'vitest';
import * as ours2k from '../../../../app/shared/theme/color2k';
import * as ours from '../../../../app/shared/theme/polished';
import { PROPERTY_RUNS } from '../../../support/property-runs';

/** All texts in an object, however deep. */
const textsIn = (node: unknown): readonly string[] =>
  typeof node === 'string' ? [node] : Object.values(Object(node)).flatMap(textsIn);

const colors = textsIn(PALETTE);
const lengths = textsIn(DEFAULT_THEME).filter((text) => /^\d+px$/.test(text));
const opacities: readonly number[] = Object.values(DEFAULT_THEME.opacity ?? {});
/** A shade that a hue lacks is made of the nearest one: 5 % of all light for each hundred between the two. */
const steps = Array.from({ length: 12 }, (_, hundreds) => hundreds * 0.05);

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
const anyByte = fc.integer({ min: 0, max: 255 });
const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const anyShortHex = fc.integer({ min: 0, max: 0xfff }).map((n) => `#${n.toString(16).padStart(3, '0').toUpperCase()}`);
const anyRgb = fc.tuple(anyByte, anyByte, anyByte).map(([r, g, b]) => `rgb(${r}, ${g}, ${b})`);
const anyRgba = fc
  .tuple(anyByte, anyByte, anyByte, fc.integer({ min: 0, max: 100 }))
  .map(([r, g, b, hundredths]) => `rgba(${r},${g},${b},${hundredths / 100})`);
const anyColor = fc.oneof(anyHex, anyShortHex, anyRgb, anyRgba);
const movers = [
  ['darken', ours.darken, theirs.darken],
  ['lighten', ours.lighten, theirs.lighten],
] as const;
const often = { ...PROPERTY_RUNS, numRuns: 5000 };

describe('as the package does', () => {
  it('is asked about the whole palette', () => {
    expect(colors).toEqual(expect.arrayContaining(['#000', '#fff', '#1f73b7', '#120720']));
    expect(lengths).toEqual(expect.arrayContaining(['1px', '14px', '20px']));
  });

  it.each(movers)('%s moves every color of the palette by every step', (_, our, their) => {
    for (const color of colors) {
      expect(steps.map((by) => our(by, color))).toEqual(steps.map((by) => their(by, color)));
    }
  });

  it.each(movers)('%s moves any color', (_, our, their) => {
    const anyAmount = fc.oneof(fc.constantFrom(...steps), anyShare);
    fc.assert(
      fc.property(anyAmount, anyColor, (by, color) => our(by, color) === their(by, color)),
      often,
    );
  });

  it('rgba gives every color of the palette every opacity', () => {
    for (const color of colors) {
      expect(opacities.map((n) => ours.rgba(color, n))).toEqual(opacities.map((n) => theirs.rgba(color, n)));
    }
  });

  it('rgba gives any color any opacity', () => {
    fc.assert(
      fc.property(anyColor, anyShare, (color, n) => ours.rgba(color, n) === theirs.rgba(color, n)),
      often,
    );
  });

  it('getContrast compares every color of the palette with white', () => {
    const white = (contrast: typeof theirs.getContrast) => colors.map((color) => contrast('#FFF', color));
    expect(white(ours.getContrast)).toEqual(white(theirs.getContrast));
  });

  it('getContrast compares any two colors', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (a, b) => ours.getContrast(a, b) === theirs.getContrast(a, b)),
      often,
    );
  });

  it('math works out the formulas of Garden for all lengths of the theme', () => {
    const formulas = lengths.flatMap((a) => [
      `${a} + 1`,
      ...lengths.flatMap((b) => [`${a} - ${b}`, `${a} - (${b} * 2)`]),
    ]);
    expect(formulas.map(ours.math)).toEqual(formulas.map((formula) => theirs.math(formula)));
  });

  it('math works out any formula', () => {
    const anyNumber = fc.oneof(
      fc.nat(999),
      fc.nat(9999).map((n) => n / 8),
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small' },
        anyNumber.map(String),
        anyNumber.map((n) => `${n}px`),
        fc
          .tuple(tie('formula'), fc.constantFrom('+', ' + ', '-', ' - ', ' * '), tie('formula'))
          .map((parts) => parts.join('')),
        fc.tuple(tie('formula'), fc.integer({ min: 1, max: 99 })).map(([text, by]) => `${text} / ${by}`),
        tie('formula').map((text) => `(${text})`),
        tie('formula').map((text) => `-${text}`),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => ours.math(text) === theirs.math(text)),
      often,
    );
  });

  it('em divides lengths of the theme', () => {
    const pairs = lengths.flatMap((a) => lengths.filter((b) => b !== '0px').map((b) => [a, b] as const));
    expect(pairs.map((pair) => ours.em(...pair))).toEqual(pairs.map((pair) => theirs.em(...pair)));
  });

  it.each([...lengths, '1.5', '-2px', '+.5em', '50%', '20', '1 px', 'px', '1.', 'auto', ''])(
    'getValueAndUnit and stripUnit take %j apart',
    (text) => {
      expect(ours.getValueAndUnit(text)).toEqual(theirs.getValueAndUnit(text));
      expect(ours.stripUnit(text)).toEqual(theirs.stripUnit(text));
    },
  );

  it('parseToRgba and toHex read every color of the palette', () => {
    expect(colors.map(ours2k.parseToRgba)).toEqual(colors.map(theirs2k.parseToRgba));
    expect(colors.map(ours2k.toHex)).toEqual(colors.map(theirs2k.toHex));
  });

  it('parseToRgba and toHex read any color, with or without opacity', () => {
    const anyHexOpacity = fc
      .tuple(anyShortHex, anyHex, anyByte)
      .map(([short, hex, n]) => [`${short}${(n % 16).toString(16)}`, `${hex}${n.toString(16).padStart(2, '0')}`]);
    fc.assert(
      fc.property(anyColor, anyHexOpacity, (color, others) => {
        for (const text of [color, ...others]) {
          expect(ours2k.parseToRgba(text)).toEqual(theirs2k.parseToRgba(text));
          expect(ours2k.toHex(text)).toBe(theirs2k.toHex(text));
        }
      }),
      often,
    );
  });

  it('getScale leads from white through every color of the palette to black', () => {
    const places = Array.from({ length: 201 }, (_, index) => index / 200);
    for (const color of colors) {
      const [our, their] = [ours2k.getScale('#FFF', color, '#000'), theirs2k.getScale('#FFF', color, '#000')];
      expect(places.map((at) => ours2k.toHex(our(at)))).toEqual(places.map((at) => theirs2k.toHex(their(at))));
    }
  });
});

describe('refuses, as the package does,', () => {
  it.each(['rgba(white, 100)', '#12', '#12345', '#ggg', 'rgb(1, 2)', 'palette.white', ''])('the color %j', (text) => {
    for (const read of [theirs2k.parseToRgba, ours2k.parseToRgba]) expect(() => read(text)).toThrow();
    for (const read of [theirs.rgba, ours.rgba]) expect(() => read(text, 1)).toThrow();
    for (const read of [theirs.lighten, ours.lighten]) expect(() => read(0, text)).toThrow();
  });

  it.each(['1px + 1em', '1px 2px', '(1px', '1px)', '1px +', '* 2', 'px', ''])('the formula %j', (formula) => {
    for (const math of [theirs.math, ours.math]) expect(() => math(formula)).toThrow();
  });

  it.each([
    ['1em', '14px'],
    ['14px', '1em'],
    ['wide', '14px'],
  ])('%s over %s', (length, base) => {
    for (const em of [theirs.em, ours.em]) expect(() => em(length, base)).toThrow();
  });
});
