import { elementText } from './element-text';
import { htmlTree } from './html-tree';

/** The plain text of untrusted HTML where there is no browser: the very text that the app reads from it. */
export const htmlText = (html: string): string => elementText(htmlTree(html));
