// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { htmlText } from '../../../app/shared/html-text';

describe('htmlText', () => {
  it('puts every block on lines of its own', () => {
    expect(
      htmlText('<div class="zd-comment" dir="auto"><p dir="auto">Hello Kim,</p><p>second <b>bold</b> word</p></div>'),
    ).toBe('Hello Kim,\n\nsecond bold word');
    expect(htmlText('<div>one</div><div>two</div>tail')).toBe('one\ntwo\ntail');
  });

  it('breaks lines where the writer did, and keeps one empty line of many', () => {
    expect(htmlText('a<br>b<br><br><br><br>c')).toBe('a\nb\n\nc');
  });

  it('squeezes white space that a browser squeezes, and keeps that of preformatted text', () => {
    expect(htmlText('<p>  two\n   words </p><pre>x\n    y</pre>')).toBe('two words\n\nx\n    y');
  });

  it('marks list items and every line of a quotation', () => {
    expect(htmlText('<ul><li>one</li><li><p>two</p><p>more</p></li></ul>')).toBe('- one\n- two\n\n  more');
    expect(htmlText('new<blockquote><p>old</p><blockquote>older<br>line</blockquote></blockquote>answer')).toBe(
      'new\n\n> old\n>\n> > older\n> > line\n\nanswer',
    );
  });

  it('separates table cells', () => {
    expect(htmlText('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>')).toBe('a b\nc');
  });

  it('reads entities and turns no-break spaces into spaces', () => {
    expect(htmlText('a&nbsp;&lt;b&gt; &amp;&#39;&#x2014; 안녕&#xD558;세요')).toBe("a <b> &'— 안녕하세요");
  });

  it('drops scripts, styles and hidden parts, and reads images by their alternative text', () => {
    expect(
      htmlText(
        '<style>p{}</style><script>x()</script><p hidden>no</p><p style="DISPLAY: none">no</p>yes <img alt="logo" src="x">',
      ),
    ).toBe('yes logo');
  });

  it('runs and loads nothing', () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    htmlText(
      '<img src="https://tracker.example/p.gif" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>',
    );
    expect(fetched).not.toHaveBeenCalled();
    expect(globalThis).not.toHaveProperty('ran');
  });

  it.each(['', '<', '<<<>>', '</p></div>', '<p', '&', '&#99999999;', '\u0000', '<table><td><p>x'])(
    'never throws: %j',
    (html) => {
      expect(typeof htmlText(html)).toBe('string');
    },
  );

  it('reads to the end of a tree nested far deeper than any mail', () => {
    expect(htmlText(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`)).toBe('deep');
  });

  describe('without a parser', () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it('cuts the tags out', () => {
      vi.stubGlobal('DOMParser', undefined);
      expect(htmlText('<p>still</p> here')).toBe('still  here');
    });
  });
});
