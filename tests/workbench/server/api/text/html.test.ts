import { describe, expect, it } from 'vitest';
import { cleanHtml, htmlToText, textToHtml } from '../../../../../workbench/server/api/text/html';

describe('cleanHtml', () => {
  const clean = (html: string): string =>
    cleanHtml(html).replace(/^<div class="zd-comment" dir="auto">(.*)<\/div>$/s, '$1');

  it.each([
    ['<p>One <strong>two</strong></p>', '<p>One <strong>two</strong></p>'],
    ['<P CLASS="x">a</P>', '<p>a</p>'],
    ['<img src=x onerror=alert(1)>after', 'after'],
    ['<scr<script></script>ipt>alert(1)</script>', 'alert(1)'],
    ['<svg/onload=alert(1)>', ''],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="&#106;avascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a title=">" href=https://example.com/>x</a>', '<a href="https://example.com/" rel="noopener noreferrer">x</a>'],
    [
      '<a href="https://x.example/&quot;onclick=1">x</a>',
      '<a href="https://x.example/&#34;onclick=1" rel="noopener noreferrer">x</a>',
    ],
    ['<p style="background:url(//x)">a</p><!-- hidden -->', '<p>a</p>'],
    ['<iframe src="//x">inner</iframe>b', 'b'],
    ['<b title="unclosed>1 < 2', '&lt;b title="unclosed&gt;1 &lt; 2'],
    ['<script>never closed', ''],
  ])('turns %s into %s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('leaves what it cleaned as it is', () => {
    const once = cleanHtml('<p>a<img onerror=x> 1 &lt; 2</p>');
    expect(cleanHtml(once)).toBe(once);
  });
});

describe('textToHtml', () => {
  it('keeps paragraphs and lines, and shows tags as text', () => {
    expect(textToHtml('a\nb\n\n<i>c</i>')).toBe(
      '<div class="zd-comment" dir="auto"><p dir="auto">a<br>b</p><p dir="auto">&lt;i&gt;c&lt;/i&gt;</p></div>',
    );
  });
});

describe('htmlToText', () => {
  it('gives lines for blocks and signs for entities', () => {
    expect(htmlToText('<p>a &amp; b</p><ul><li>one</li><li>two&nbsp;&#8364;</li></ul><style>p{}</style>')).toBe(
      'a & b\n\none\n\ntwo €',
    );
  });
});
