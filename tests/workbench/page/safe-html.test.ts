// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHtml, toFragment } from '../../../workbench/page/rich-text/safe-html';

const clean = (html: string): string => {
  const holder = document.createElement('div');
  holder.append(toFragment(readHtml(html)));
  return holder.innerHTML;
};

describe('safe html', () => {
  it('keeps what people write', () => {
    const html = '<p>Dear <b>Kim</b>,</p><ul><li>one</li></ul><blockquote>said</blockquote>';
    expect(clean(html)).toBe(html);
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>body{display:none}</style>',
    '<iframe srcdoc="hello"></iframe>',
    '<svg><script>alert(1)</script></svg>',
    '<object data="x"></object>',
    '<img src="https://x.example/pixel.png">',
  ])('drops %s', (html) => {
    expect(clean(`<p>a</p>${html}`)).toBe('<p>a</p>');
  });

  it('drops every attribute but the address of a link', () => {
    expect(clean('<p onclick="alert(1)" style="position:fixed" class="x" id="root">a</p>')).toBe('<p>a</p>');
    expect(clean('<a href="https://a.example/?b=1" onmouseover="x()">a</a>')).toBe(
      '<a href="https://a.example/?b=1">a</a>',
    );
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//x.example'])(
    'takes the address %s off a link',
    (address) => {
      expect(clean(`<a href="${address}">a</a>`)).toBe('<a>a</a>');
    },
  );

  it('says what a picture shows instead of loading it', () => {
    expect(clean('<p><img src="https://x.example/a.png" alt="Torn zip"></p>')).toBe('<p>[Torn zip]</p>');
  });

  it('reads unknown elements as their text', () => {
    expect(clean('<article><center>Hello <blink>there</blink></center></article>')).toBe('Hello there');
  });

  it('leaves text about event handlers alone', () => {
    expect(clean('<p>turn on=off and one = two</p>')).toBe('<p>turn on=off and one = two</p>');
  });
});
