import { describe, expect, it } from 'vitest';
import { cutHtmlToBytes, cutToBytes } from '../../../../../workbench/server/api/text/cut';

describe('cutting a text to bytes', () => {
  it('counts bytes of UTF-8 and keeps characters whole', () => {
    expect(cutToBytes('hello', 4)).toBe('hell');
    expect(cutToBytes('가나다', 9)).toBe('가나다');
    expect(cutToBytes('가나다', 8)).toBe('가나');
    expect(cutToBytes('a😀b', 4)).toBe('a');
    expect(cutToBytes('a😀b', 5)).toBe('a😀');
  });

  it('leaves no half tag and no half entity', () => {
    expect(cutHtmlToBytes('<p>one <strong>two</strong></p>', 10)).toBe('<p>one ');
    expect(cutHtmlToBytes('fish &amp; chips', 8)).toBe('fish ');
    expect(cutHtmlToBytes('<p>short</p>', 100)).toBe('<p>short</p>');
  });
});
