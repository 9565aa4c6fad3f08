// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText as inBrowser } from '../../../app/shared/html-text';
import { htmlText } from '../../../app/shared/html-text-anywhere';

const deep = (tag: string, words: string): string => `${`<${tag}>`.repeat(3000)}${words}${`</${tag}>`.repeat(3000)}`;

describe('htmlText of the command', () => {
  it.each([
    '<div class="zd-comment" dir="auto"><p dir="auto">Hello Kim,</p><p>second <b>bold</b> word</p></div>',
    '<div>one</div><div>two</div>tail',
    'a<br>b<br/><br><br><br>c',
    '<p>  two\n   words </p><pre>x\n    y</pre>',
    '<ul><li>one</li><li><p>two</p><p>more</p></li></ul>',
    'new<blockquote><p>old</p><blockquote>older<br>line</blockquote></blockquote>answer',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    'a&nbsp;&lt;b&gt; &amp;&#39;&#x2014; 안녕&#xD558;세요 &eacute;&hellip;',
    '<style>p{}</style><script>if (a < b) x("</p>")</script><p hidden>no</p><p style="DISPLAY: none">no</p>yes <img alt="logo" src="x">',
    '<!-- a > b -->seen<!-- <p>never --> here',
    '<a href="https://x.example/?a=1&b=2" title="a > b">link</a> &unknown; &',
    '<p>one<p>two<div>three',
    '5 < 6 and 7 > 3',
    '<img alt=\'a "quoted" word\'> <img alt=bare>',
    '<h2>Head</h2>text<hr>more',
    '',
  ])('reads %j as the app does', (html) => {
    expect(htmlText(html)).toBe(inBrowser(html));
  });

  it('reads any comment as the app does', () => {
    const words = fc.constantFrom(
      'the VAT line',
      ' is doubled',
      '\n',
      'a &amp; b',
      '환불해 주세요',
      '&lt;b&gt;',
      ' ',
      '<br>',
    );
    const tags = fc.constantFrom('p', 'div', 'b', 'span', 'blockquote', 'ul', 'li', 'pre', 'h3', 'em', 'script');
    const { html } = fc.letrec<{ html: string; piece: string; tagged: string }>((tie) => ({
      html: fc.array(tie('piece'), { maxLength: 5 }).map((parts) => parts.join('')),
      piece: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('tagged')),
      tagged: fc.tuple(tags, tie('html')).map(([tag, inner]) => `<${tag} dir="auto">${inner}</${tag}>`),
    }));
    // Only what a browser would not have to put right: blocks in a paragraph and nested items are tried above.
    const plain = html.filter(
      (text) =>
        !/<(p|h3|pre)\b[^>]*>(?:(?!<\/\1>)[\s\S])*<(p|div|blockquote|ul|li|pre|h3)\b/.test(text) &&
        !/<li/.test(text) &&
        !/<script/.test(text),
    );
    fc.assert(
      fc.property(plain, (text) => {
        expect(htmlText(text)).toBe(inBrowser(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '<',
    '<<<>>',
    '</p></div>',
    '<p',
    '<p class="',
    '&',
    '&#99999999;',
    '\u0000',
    '<table><td><p>x',
    '<!--',
    '<script>',
    '<a =>x',
    '<constructor>x',
  ])('never throws: %j', (html) => {
    expect(typeof htmlText(html)).toBe('string');
  });

  it('keeps the words around what is left open', () => {
    expect(htmlText('before <b>bold <i>both')).toBe('before bold both');
    expect(htmlText('<li>one<li>two')).toBe('- one\n- two');
    expect(htmlText('<td>a<td>b<tr><td>c')).toContain('a b');
    expect(htmlText('seen <a =x>too</a>')).toBe('seen too');
  });

  it('reads to the end of a tree nested far deeper than any mail, and of a very long text', () => {
    expect(htmlText(deep('div', 'deep'))).toBe('deep');
    expect(htmlText(deep('blockquote', 'deep'))).toMatch(/deep$/);
    expect(htmlText('<p>x</p>'.repeat(100_000))).toHaveLength(299_998);
    expect(htmlText(`<${'a '.repeat(200_000)}`)).toBe('');
    expect(htmlText('<'.repeat(200_000))).toHaveLength(200_000);
  });

  it('takes no longer for each tag the deeper a page nests', { timeout: 10_000 }, () => {
    expect(htmlText(`${'<div>'.repeat(100_000)}deep`)).toBe('deep');
    expect(htmlText(`${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}deep`)).toBe('deep');
    expect(htmlText(`<p><button>${'<i>'.repeat(100_000)}${'<div></div>'.repeat(100_000)}deep`)).toBe('deep');
  });
});
