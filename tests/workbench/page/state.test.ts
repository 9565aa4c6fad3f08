import { describe, expect, it } from 'vitest';
import { formEncoded } from '../../../workbench/page/workspace/request';
import { cssLength } from '../../../workbench/page/workspace/state';

describe('sizes that apps ask for', () => {
  it.each([
    [120, '120px'],
    [0, '0px'],
    ['80vh', '80vh'],
    [' 300px ', '300px'],
    ['250', '250px'],
    ['auto', undefined],
    ['calc(1px + 1px)', undefined],
    ['1px;position:fixed', undefined],
    [Number.NaN, undefined],
    [-5, undefined],
    [undefined, undefined],
  ])('reads %s as %s', (asked, given) => {
    expect(cssLength(asked)).toBe(given);
  });
});

describe('data of requests', () => {
  it('nests names in brackets', () => {
    expect(decodeURIComponent(formEncoded({ ticket: { tags: ['a', 'b'], priority: null } }).toString())).toBe(
      'ticket[tags][]=a&ticket[tags][]=b&ticket[priority]=',
    );
  });
});
