import { describe, expect, it } from 'vitest';
import { translator } from '../../../../app/shared/i18n/translate';

const english = {
  language: 'en',
  words: {
    title: 'Health',
    badge: { reading: 'Reading', 'next-step': 'Next: {{step}}' },
    tickets_one: '{{count}} ticket of {{name}}',
    tickets_other: '{{count}} tickets of {{name}}',
    points_other: '{{count}} points',
    note: 'A note',
    empty: '',
  },
};
const russian = {
  language: 'ru',
  words: {
    badge: { reading: 'Чтение' },
    tickets_one: '{{count}} заявка',
    tickets_few: '{{count}} заявки',
    tickets_many: '{{count}} заявок',
    points_one: '{{count}} балл',
    points_other: '{{count}} балла',
  },
};
const t = translator([english]);
const ru = translator([russian, english]);

describe('a text', () => {
  it('is found by its dotted key', () => {
    expect(t('title')).toBe('Health');
    expect(t('badge.reading')).toBe('Reading');
  });

  it('that the language lacks is said in the next one', () => {
    expect(ru('badge.reading')).toBe('Чтение');
    expect(ru('title')).toBe('Health');
    expect(ru('badge.next-step', { step: 'x' })).toBe('Next: x');
  });

  it('that is empty is a text all the same', () => {
    expect(t('empty')).toBe('');
  });

  it.each(['gone', 'badge', 'badge.gone', 'gone.reading', 'title.length', 'title.0', 'constructor', '__proto__.x', ''])(
    'that no language has is shown by its key "%s"',
    (key) => {
      expect(ru(key)).toBe(key);
      expect(ru(key, { count: 2 })).toBe(key);
    },
  );
});

describe('a placeholder', () => {
  it('is filled as often as it stands there, with numbers too', () => {
    const twice = translator([{ language: 'en', words: { twice: '{{a}}, {{b}}, {{a}}' } }]);
    expect(twice('twice', { a: 'x', b: 0 })).toBe('x, 0, x');
  });

  it.each(['{{count}}', '$&', '$1', '$t(title)', '<b>&'])('shows the value "%s" as it is', (step) => {
    expect(t('badge.next-step', { step, count: 3 })).toBe(`Next: ${step}`);
  });

  it('with nothing given for it stays, where a blank would hide the mistake', () => {
    expect(t('badge.next-step')).toBe('Next: {{step}}');
    expect(t('badge.next-step', { other: 1 })).toBe('Next: {{step}}');
  });
});

describe('a plural', () => {
  it.each([
    [0, '0 tickets of Kim'],
    [1, '1 ticket of Kim'],
    [2, '2 tickets of Kim'],
    [1.5, '1.5 tickets of Kim'],
  ])('of %d takes the form of the language', (count, text) => {
    expect(t('tickets', { count, name: 'Kim' })).toBe(text);
  });

  it.each([
    [1, '1 заявка'],
    [3, '3 заявки'],
    [11, '11 заявок'],
    [21, '21 заявка'],
  ])('of %d takes any form that the language has', (count, text) => {
    expect(ru('tickets', { count })).toBe(text);
  });

  it('without the form wanted takes the general one, before another language', () => {
    expect(t('points', { count: 1 })).toBe('1 points');
    expect(ru('points', { count: 5 })).toBe('5 балла');
  });

  it('falls back by the rules of the language it falls back to', () => {
    const korean = translator([{ language: 'ko', words: {} }, english]);
    expect(korean('tickets', { count: 1, name: 'Kim' })).toBe('1 ticket of Kim');
  });

  it('is no matter of a text that has none, or of a count in words', () => {
    expect(t('note', { count: 1 })).toBe('A note');
    expect(t('tickets', { count: 'many' })).toBe('tickets');
  });
});
