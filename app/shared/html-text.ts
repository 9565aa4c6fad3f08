import { elementText, tidy } from './element-text';

/**
 * The plain text of untrusted HTML, as one would read it: line breaks where blocks and `br` are, `- ` before list items,
 * `> ` before every line of a quotation, images by their alternative text. Scripts and styles are dropped; nothing is
 * loaded or run, for the document it is parsed into belongs to no window. Never throws: what cannot be parsed comes back
 * with its tags cut out.
 */
export const htmlText = (html: string): string => {
  try {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return elementText(body);
  } catch {
    return tidy(html.replace(/<[^>]*>/g, ' '));
  }
};
