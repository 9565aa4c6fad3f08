import { htmlToText } from './html';

/**
 * Rich text as the Markdown-like plain text that Chat mode makes of it: stars for bold, an address behind its words.
 * Zendesk's own rules are not published.
 */
export const htmlToMarkdown = (html: string): string => {
  let marked = html.replaceAll(/<ol[^>]*>(.*?)<\/ol>/gis, (_, items: string) => numbered(items));
  for (const [pattern, mark] of marks) marked = marked.replaceAll(pattern, mark);
  return htmlToText(marked).replaceAll(/\n{3,}/g, '\n\n');
};

const marks: readonly (readonly [RegExp, string])[] = [
  [/<(?:b|strong)(?:\s[^>]*)?>(.*?)<\/(?:b|strong)>/gis, '**$1**'],
  [/<(?:i|em)(?:\s[^>]*)?>(.*?)<\/(?:i|em)>/gis, '_$1_'],
  [/<pre(?:\s[^>]*)?>(.*?)<\/pre>/gis, '```\n$1\n```\n'],
  [/<code(?:\s[^>]*)?>(.*?)<\/code>/gis, '`$1`'],
  [/<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gis, '[$2]($1)'],
  [/<blockquote(?:\s[^>]*)?>/gi, '> '],
  [/<li(?:\s[^>]*)?>/gi, '- '],
  [/<hr[^>]*>/gi, '---<br>'],
];

const numbered = (items: string): string => {
  let number = 0;
  return items.replaceAll(/<li(?:\s[^>]*)?>/gi, () => {
    number += 1;
    return `${number}. `;
  });
};
