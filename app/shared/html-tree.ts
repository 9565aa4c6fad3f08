import type { ReadableElement, ReadableNode } from './element-text';
import { decodeEntities } from './html-entities';

/** Elements without content. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is text up to their end, whatever it looks like. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noscript', 'template']);
/** An opening tag that ends an element still open; up to the named ancestor. */
const endsOpen: ReadonlyMap<string, { readonly ended: readonly string[]; readonly within: readonly string[] }> =
  new Map([
    ['li', { ended: ['li'], within: ['ul', 'ol'] }],
    ['dt', { ended: ['dt', 'dd'], within: ['dl'] }],
    ['dd', { ended: ['dt', 'dd'], within: ['dl'] }],
    ['td', { ended: ['td', 'th'], within: ['tr', 'table'] }],
    ['th', { ended: ['td', 'th'], within: ['tr', 'table'] }],
    ['tr', { ended: ['tr'], within: ['table'] }],
  ]);
/** Blocks that cannot lie in a paragraph: they end it. */
const endsParagraph = new Set(
  'address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

/**
 * The tree of a piece of HTML, for reading alone: nothing is loaded or run. Tolerant as a browser is in what mail programs
 * get wrong: tags left open or closed twice, stray signs. Never throws; time and memory grow with the length of the text.
 */
export const htmlTree = (html: string): ReadableElement => {
  const root = new Branch('body', new Map());
  const open: Branch[] = [root];
  const top = (): Branch => open.at(-1) ?? root;
  const text = (from: number, to: number): void => {
    if (to > from) top().childNodes.push(new Leaf(decodeEntities(html.slice(from, to))));
  };
  /** Where each name is open, the innermost last: looking for one must not cost more the deeper a page nests. */
  const places = new Map<string, number[]>();
  const innermost = (names: readonly string[]): number =>
    Math.max(0, ...names.map((name) => places.get(name)?.at(-1) ?? 0));
  const begin = (branch: Branch): void => {
    const known = places.get(branch.localName);
    if (known) known.push(open.length);
    else places.set(branch.localName, [open.length]);
    open.push(branch);
  };
  const end = (names: readonly string[], within: readonly string[]): void => {
    const at = innermost(names);
    if (at === 0 || innermost(within) > at) return;
    for (const { localName } of open.splice(at)) places.get(localName)?.pop();
  };

  let at = 0;
  for (let sign = html.indexOf('<'); sign !== -1; sign = html.indexOf('<', Math.max(at, sign + 1))) {
    const tag = readTag(html, sign);
    if (!tag) continue;
    text(at, sign);
    at = tag.end;
    if (tag.kind === 'close') end([tag.name], []);
    if (tag.kind !== 'open') continue;
    const { ended, within } = endsOpen.get(tag.name) ?? { ended: [], within: [] };
    end(ended, within);
    if (endsParagraph.has(tag.name)) end(['p'], outOfParagraph);
    const branch = new Branch(tag.name, tag.attributes);
    top().childNodes.push(branch);
    if (raw.has(tag.name)) at = endOfRaw(html, tag.name, at);
    else if (!empty.has(tag.name)) begin(branch);
  }
  text(at, html.length);
  return root;
};

/** A paragraph outside of these stays open when a block begins inside them. */
const outOfParagraph = ['td', 'th', 'table', 'li', 'blockquote', 'button', 'caption', 'object'];

type Tag =
  | { readonly kind: 'other'; readonly end: number }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly end: number;
    };

/** The tag or comment that begins at `start`; undefined where the sign stands for itself. */
const readTag = (html: string, start: number): Tag | undefined => {
  if (html.startsWith('<!--', start)) return { kind: 'other', end: after(html, '-->', start + 4) };
  const [, slash, given] = tagName.exec(html.slice(start, start + longestName)) ?? [];
  if (given === undefined) {
    return /^<[!?/]/.test(html.slice(start, start + 2)) ? { kind: 'other', end: after(html, '>', start) } : undefined;
  }
  const name = given.toLowerCase();
  const attributes = new Map<string, string>();
  attribute.lastIndex = start + given.length + 1 + (slash?.length ?? 0);
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    const [, key, double, single, bare, close] = found;
    if (close) break;
    if (key === undefined) continue;
    if (wanted.has(key.toLowerCase()) && !attributes.has(key.toLowerCase())) {
      attributes.set(key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
    }
  }
  const end = attribute.lastIndex === 0 ? html.length : attribute.lastIndex;
  return slash ? { kind: 'close', name, end } : { kind: 'open', name, attributes, end };
};

const tagName = /^<(\/?)([a-z][a-z0-9:-]*)/i;
const longestName = 64;
/** One attribute, or the end of the tag (then without a name). Each alternative begins differently: no trying back. */
const attribute = /[\s/]*(?:([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?|(>)|=)/y;
/** The attributes that reading needs. */
const wanted = new Set(['hidden', 'style', 'alt']);

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
};

const endOfRaw = (html: string, name: string, from: number): number => {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? after(html, '>', found.index) : html.length;
};

class Leaf implements ReadableNode {
  readonly nodeType = 3;
  constructor(readonly nodeValue: string) {}
}

class Branch implements ReadableElement {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly childNodes: (Branch | Leaf)[] = [];

  constructor(
    readonly localName: string,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** Without recursion: a hostile page nests as deep as it likes. */
  get textContent(): string {
    const parts: string[] = [];
    const left: (Branch | Leaf)[] = [this];
    for (let node = left.pop(); node; node = left.pop()) {
      if (node instanceof Leaf) parts.push(node.nodeValue);
      else for (const child of node.childNodes.toReversed()) left.push(child);
    }
    return parts.join('');
  }
}
