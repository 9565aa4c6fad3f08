const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Plain text as HTML that shows it, line by line. */
export const textToHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r?\n/g, '<br>');

/** The words of a draft where the editor is not a rich one. The draft is our own editor's HTML: tags hold no `>`. */
export const htmlToText = (html: string): string =>
  html
    .replaceAll(/<br\s*\/?>|<\/(p|div|li|h[1-6]|blockquote|pre)>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\n+$/, '');
