/** Tags that a comment may keep; the rest lose their brackets' meaning, never their text. */
const kept = new Set(
  'p br div span strong b em i u s ul ol li blockquote pre code h1 h2 h3 h4 hr a table thead tbody tr th td'.split(' '),
);
/** Tags whose content is no text for a reader. */
const swallowed = /<(script|style|template|iframe|object|noscript|title)\b[\s\S]*?(<\/\1\s*>|$)/gi;
const block = /^(p|div|ul|ol|li|blockquote|pre|h[1-4]|table|tr|hr)$/;

/** HTML of a plain text, in the wrapper that Zendesk gives to comments. */
export function textToHtml(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  const html = paragraphs.map((part) => `<p dir="auto">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`).join('');
  return wrap(html);
}

/** The HTML an agent wrote with everything taken out that could run or load something. */
export function cleanHtml(html: string): string {
  return wrap(
    unwrap(html)
      .replace(swallowed, '')
      .replace(/<!--[\s\S]*?(-->|$)/g, '')
      .replace(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>|[<>]/gi, (match, slash, name, attributes) => {
        if (typeof name !== 'string') return match === '<' ? '&lt;' : '&gt;';
        return cleanTag(slash === '/', name.toLowerCase(), String(attributes));
      }),
  );
}

function cleanTag(closing: boolean, name: string, attributes: string): string {
  if (!kept.has(name)) return '';
  if (closing) return `</${name}>`;
  if (name !== 'a') return `<${name}>`;
  const href = decode(/\bhref\s*=\s*("([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)?.slice(2).find(Boolean) ?? '');
  return /^(https?:|mailto:|tel:)/i.test(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">` : '<a>';
}

/** What a reader sees of a comment's HTML, one line per block. */
export function htmlToText(html: string): string {
  const text = html
    .replace(swallowed, '')
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi, (_match, _slash, name: string) =>
      block.test(name.toLowerCase()) ? '\n' : '',
    );
  return decode(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text with every sign that means something in HTML spelled out. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;');

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (match, body: string) => {
    if (!body.startsWith('#')) return named[body.toLowerCase()] ?? match;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : match;
  });
}

const wrap = (html: string): string => `<div class="zd-comment" dir="auto">${html}</div>`;

/** The HTML without the wrapper that it got here before. */
const unwrap = (html: string): string =>
  /^<div class="zd-comment"[^>]*>([\s\S]*)<\/div>$/.exec(html.trim())?.[1] ?? html;
