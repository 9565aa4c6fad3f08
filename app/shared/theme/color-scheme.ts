import type { ZafClient } from '../../../src/helpdesk/zaf/client';

export type ColorScheme = 'light' | 'dark';

/** The host's colours as last told. */
export const colorScheme = (): ColorScheme => scheme;

/** Calls back after each change, until stopped. */
export function onColorScheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Follows the host's colours: the query parameter counts before the host speaks, then its property, then its events.
 * Marks the document, where the style sheets look.
 */
export function followColorScheme(client: ZafClient | undefined, query: string): void {
  show(new URLSearchParams(query).get('colorScheme') ?? 'light');
  if (client === undefined) return;
  client.on('colorScheme', show);
  client.on('colorScheme.changed', show);
  client.get(['colorScheme']).then(
    (answer) => show((answer as { readonly colorScheme?: unknown } | undefined)?.colorScheme),
    // An older host has no such property: the address said all there is.
    () => {},
  );
}

let scheme: ColorScheme = 'light';
const listeners = new Set<() => void>();

function show(told: unknown): void {
  if (told !== 'light' && told !== 'dark') return;
  document.documentElement.dataset.scheme = told;
  scheme = told;
  for (const listener of listeners) listener();
}
