import { createElement, type ReactNode } from 'react';
import { withoutHandlers } from '../rich-text/without-handlers';

/** Parts of a drawing that are taken over; scripts, styles, links and embedded pictures are not. */
const elements = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'title',
  'text',
]);
const attributes: Readonly<Record<string, string>> = {
  d: 'd',
  cx: 'cx',
  cy: 'cy',
  r: 'r',
  rx: 'rx',
  ry: 'ry',
  x: 'x',
  y: 'y',
  x1: 'x1',
  y1: 'y1',
  x2: 'x2',
  y2: 'y2',
  width: 'width',
  height: 'height',
  points: 'points',
  transform: 'transform',
  fill: 'fill',
  stroke: 'stroke',
  opacity: 'opacity',
  'fill-rule': 'fillRule',
  'fill-opacity': 'fillOpacity',
  'clip-rule': 'clipRule',
  'stroke-width': 'strokeWidth',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-opacity': 'strokeOpacity',
  'text-anchor': 'textAnchor',
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
};

/** What of a drawing can be put into the page. */
export interface Drawing {
  readonly viewBox: string;
  readonly children: readonly ReactNode[];
}

const known = new Map<string, Drawing | undefined>();

/**
 * Reads an SVG file. With `symbol`, the `<symbol>` of that id, else the one called `default`, else the whole drawing.
 * Gives undefined when the text is no SVG.
 */
export const readSvg = (source: string, symbol?: string): Drawing | undefined => {
  const key = `${symbol ?? ''} ${source}`;
  if (!known.has(key)) known.set(key, parse(source, symbol));
  return known.get(key);
};

const parse = (source: string, symbol: string | undefined): Drawing | undefined => {
  const root = new DOMParser().parseFromString(withoutHandlers(source), 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') return undefined;
  const symbols = [...root.querySelectorAll('symbol')];
  const chosen =
    symbols.find(({ id }) => id === symbol) ?? symbols.find(({ id }) => id === 'default') ?? symbols[0] ?? root;
  return {
    viewBox: chosen.getAttribute('viewBox') ?? root.getAttribute('viewBox') ?? sizeBox(chosen),
    children: childrenOf(chosen),
  };
};

const sizeBox = (element: Element): string =>
  `0 0 ${Number.parseFloat(element.getAttribute('width') ?? '') || 16} ${Number.parseFloat(element.getAttribute('height') ?? '') || 16}`;

const childrenOf = (parent: Element): ReactNode[] =>
  [...parent.childNodes].flatMap((node, index): ReactNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return parent.localName === 'text' ? [node.textContent ?? ''] : [];
    if (!(node instanceof Element) || !elements.has(node.localName) || node.localName === 'title') return [];
    const props: Record<string, string> = { key: String(index) };
    for (const { name, value } of node.attributes) {
      const prop = attributes[name];
      if (prop !== undefined && !value.includes('url(')) props[prop] = value;
    }
    return [createElement(node.localName, props, ...childrenOf(node))];
  });
