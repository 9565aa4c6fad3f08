import { withoutHandlers } from './without-handlers';

/** A node of text that may be shown: an element of a short list, or plain text. */
export type SafeNode =
  | string
  | { readonly name: string; readonly href?: string; readonly children: readonly SafeNode[] };

const kept = new Set(
  (
    'p br b strong i em u s ul ol li blockquote pre code a h1 h2 h3 h4 h5 h6 hr div span ' +
    'table thead tbody tr td th'
  ).split(' '),
);
/** Their content is no text for people. */
const dropped = new Set(
  'script style template iframe object embed svg math noscript head title select textarea'.split(' '),
);

/** Deeper nesting is nobody's writing; it is read as text from there on. */
const MOST_LEVELS = 40;

/**
 * Reads HTML that somebody else wrote. Only elements of a short list stay, without any attribute but the address of a
 * link; pictures become their description, since loading one tells its sender that the message was read.
 */
export const readHtml = (html: string): readonly SafeNode[] =>
  nodesOf(new DOMParser().parseFromString(withoutHandlers(html), 'text/html').body, 0);

/** The same, ready for the page. */
export const toFragment = (nodes: readonly SafeNode[]): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) {
    if (typeof node === 'string') {
      fragment.append(node);
      continue;
    }
    const element = document.createElement(node.name);
    if (node.href !== undefined) element.setAttribute('href', node.href);
    element.append(toFragment(node.children));
    fragment.append(element);
  }
  return fragment;
};

const nodesOf = (parent: Node, level: number): SafeNode[] =>
  [...parent.childNodes].flatMap((node): SafeNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
    if (!(node instanceof HTMLElement)) return [];
    const name = node.localName;
    if (dropped.has(name)) return [];
    if (name === 'img') return node.getAttribute('alt') ? [`[${node.getAttribute('alt')}]`] : [];
    if (level > MOST_LEVELS) return [node.textContent ?? ''];
    const children = nodesOf(node, level + 1);
    if (!kept.has(name)) return children;
    const href = name === 'a' ? safeAddress(node.getAttribute('href')) : undefined;
    return [{ name, children, ...(href === undefined ? {} : { href }) }];
  });

const safeAddress = (address: string | null): string | undefined =>
  address !== null && /^(https?:|mailto:|tel:)/i.test(address.trim()) ? address.trim() : undefined;
