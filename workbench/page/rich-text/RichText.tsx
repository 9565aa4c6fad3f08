import { createElement, type ReactNode, useMemo } from 'react';
import { readHtml, type SafeNode } from './safe-html';

/** HTML that somebody wrote into a message, made safe. */
export const RichText = ({ html }: { readonly html: string }) => {
  const nodes = useMemo(() => readHtml(html), [html]);
  return <>{nodes.map(toReact)}</>;
};

const voids = new Set(['br', 'hr']);

const toReact = (node: SafeNode, index: number): ReactNode => {
  if (typeof node === 'string') return node;
  const props =
    node.href === undefined
      ? { key: index }
      : { key: index, href: node.href, target: '_blank', rel: 'noopener noreferrer nofollow' };
  // White space between the parts of a table is no content for React.
  const children = tableParts.has(node.name)
    ? node.children.filter((child) => typeof child !== 'string')
    : node.children;
  return createElement(node.name, props, ...(voids.has(node.name) ? [] : children.map(toReact)));
};

const tableParts = new Set(['table', 'thead', 'tbody', 'tr']);
