/** What we use of a DOM node; a browser's are such. */
export interface ReadableNode {
  /** 1 element, 3 text, as everywhere in the DOM. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
}

/** What we use of a DOM element. */
export interface ReadableElement extends ReadableNode {
  readonly localName: string;
  readonly childNodes: Iterable<ReadableNode>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Elements whose content is not for reading. */
const skipped = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
]);

/** Elements that begin and end a line of their own. */
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);

/** Blocks that writers set apart by an empty line. */
const spaced = new Set(['p', 'blockquote', 'pre', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Deeper than any mail program nests; below, plain text is taken as it is, so that a hostile page cannot overflow the stack. */
const deepest = 200;

/** The text of an element as one would read it; see `htmlText`. */
export const elementText = (element: ReadableElement): string => tidy(lines(element).join('\n'));

/** The lines of an element. Text of its own flows; each block inside starts on a new line. */
const lines = (element: ReadableElement, depth = 0): readonly string[] => {
  const sheet = new Sheet();
  fill(sheet, element, depth);
  sheet.endLine();
  return sheet.done;
};

class Sheet {
  readonly done: string[] = [];
  #open = '';

  flow(text: string): void {
    const squeezed = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#open += this.#open === '' || this.#open.endsWith(' ') ? squeezed.trimStart() : squeezed;
  }
  endLine(): void {
    if (this.#open.trim() !== '') this.done.push(this.#open.trim());
    this.#open = '';
  }
  /** A line break; where nothing stands before it, an empty line. */
  break(): void {
    if (this.#open.trim() === '') this.gap();
    this.endLine();
  }
  gap(): void {
    this.endLine();
    if (this.done.length > 0 && this.done.at(-1) !== '') this.done.push('');
  }
  block(block: readonly string[]): void {
    this.endLine();
    for (const line of block) this.done.push(line);
  }
}

const fill = (sheet: Sheet, parent: ReadableElement, depth: number): void => {
  for (const child of parent.childNodes) {
    if (child.nodeType === TEXT) sheet.flow(child.nodeValue ?? '');
    if (!isElement(child) || isUnseen(child)) continue;
    const name = child.localName;
    if (name === 'br') sheet.break();
    else if (name === 'img') sheet.flow(child.getAttribute('alt') ?? '');
    else if (depth >= deepest) sheet.flow(child.textContent ?? '');
    else if (blocks.has(name)) {
      if (spaced.has(name)) sheet.gap();
      sheet.block(blockLines(child, depth + 1));
      if (spaced.has(name)) sheet.gap();
    } else {
      fill(sheet, child, depth + 1);
      if (name === 'td' || name === 'th') sheet.flow(' ');
    }
  }
};

const blockLines = (element: ReadableElement, depth: number): readonly string[] => {
  if (element.localName === 'pre') return (element.textContent ?? '').replace(/\r\n?/g, '\n').split('\n');
  const inner = lines(element, depth);
  if (element.localName === 'blockquote') return trimmed(inner).map((line) => (line === '' ? '>' : `> ${line}`));
  if (element.localName === 'li') return trimmed(inner).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  return inner;
};

const isUnseen = (element: ReadableElement): boolean =>
  skipped.has(element.localName) ||
  element.getAttribute('hidden') !== null ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

const isElement = (node: ReadableNode): node is ReadableElement => node.nodeType === ELEMENT;
const ELEMENT = 1;
const TEXT = 3;

/** Without empty lines at both ends. */
const trimmed = (all: readonly string[]): readonly string[] => {
  const first = all.findIndex((line) => line !== '');
  const last = all.findLastIndex((line) => line !== '');
  return first === -1 ? [] : all.slice(first, last + 1);
};

/** No-break spaces become spaces, invisible marks that mail programs leave go, and never more than one empty line stays. */
export const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
