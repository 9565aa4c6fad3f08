import { describe, expect, it } from 'vitest';
import { addressOf, personName } from '../../../../src/playbook/say/name';

describe('a name', () => {
  it.each([
    ['Mara Quist', 'Mara', 'Mara Quist'],
    ['Dr. Mara Quist', 'Mara', 'Dr. Mara Quist'],
    ['Quist, Mara', 'Mara', 'Quist, Mara'],
    ['<b>Eve</b>', '<b>Eve</b>', '<b>Eve</b>'],
    ['남궁민서', '남궁민서', '남궁민서'],
  ])('is said as the language says it: %s', (name, english, korean) => {
    expect(personName(name)).toBe(name);
    expect([addressOf(name, 'en'), addressOf(name, 'ko')]).toEqual([english, korean]);
  });

  it.each([
    '',
    '  ',
    'mara@customers.example',
    'Caller +49 30 5550117',
    '+4930555',
    'Unknown caller',
    'Visitor',
    '고객님',
    'x'.repeat(41),
  ])('is none where nobody is called so: %j', (name) => {
    expect(personName(name)).toBeUndefined();
  });
});
