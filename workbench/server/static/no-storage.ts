/** Address of the script that takes a frame's storage away. */
export const NO_STORAGE_PATH = '/sdk/no-storage.js';

/**
 * What a browser that blocks third parties does to a frame of another site: reading `localStorage` and its like throws a
 * SecurityError, and there are no cookies. The script runs before any of the page's own.
 */
const script = `(() => {
  const deny = (name) => Object.defineProperty(window, name, {
    configurable: true,
    get() {
      throw new DOMException("Failed to read the '" + name + "' property from 'Window': Access is denied for this document.", 'SecurityError');
    },
  });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) deny(name);
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
})();
`;

/** The script; it must not be kept, since the switch may be turned back. */
export const serveNoStorage = (): Response =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' } });

/** A page that loads the script first: at the head's beginning, or where it has none, at its own. */
export const withoutStorage = (html: string): string => {
  const tag = `<script src="${NO_STORAGE_PATH}"></script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + tag + html.slice(at);
};
