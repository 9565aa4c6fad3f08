import { describe, expect, it, vi } from 'vitest';
import get from '../../../../app/shared/theme/lodash-get';
import memoize from '../../../../app/shared/theme/lodash-memoize';

describe('get', () => {
  const palette = { grey: { 100: '#fafafa', none: null }, white: '#fff' };

  it.each([
    ['white', '#fff'],
    ['grey.100', '#fafafa'],
    ['grey', palette.grey],
    ['grey.none', null],
  ])('follows %s', (path, found) => {
    expect(get(palette, path)).toBe(found);
  });

  it.each(['red', 'red.100', 'grey.none.100', 'white.100'])('finds nothing at %s, and does not fail', (path) => {
    expect(get(palette, path)).toBeUndefined();
  });

  it.each([undefined, null])('finds nothing in %s', (nothing) => {
    expect(get(nothing, 'grey.100')).toBeUndefined();
  });
});

describe('memoize', () => {
  it('works once for each first argument, whatever follows it', () => {
    const work = vi.fn((color: string, shade: number) => `${color}-${shade}`);
    const known = memoize(work);
    expect([known('red', 1), known('red', 2), known('blue', 3)]).toEqual(['red-1', 'red-1', 'blue-3']);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('works once for each key made of all arguments', () => {
    const work = vi.fn((color: string, shade: number) => `${color}-${shade}`);
    const known = memoize(work, (color, shade) => `${color},${shade}`);
    expect([known('red', 1), known('red', 2), known('red', 1)]).toEqual(['red-1', 'red-2', 'red-1']);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does not work again for a result of nothing', () => {
    const work = vi.fn(() => undefined);
    const known = memoize(work, () => 'key');
    known();
    known();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('remembers no failure', () => {
    const known = memoize(
      vi
        .fn()
        .mockImplementationOnce(() => expect.fail('first'))
        .mockReturnValue('found'),
    );
    expect(() => known('red')).toThrow('first');
    expect(known('red')).toBe('found');
  });

  it('shares nothing between two functions', () => {
    const [one, two] = [memoize((n: number) => n + 1), memoize((n: number) => n + 2)];
    expect([one(1), two(1)]).toEqual([2, 3]);
  });
});
