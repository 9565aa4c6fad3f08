import { join } from 'node:path';
import { contentType } from './content-type';
import { readInside } from './read-inside';

/** The page of the agent workspace: every address below `/agent/` is the same page, its files lie in `/assets/`. */
export const servePage = async (pageDir: string): Promise<Response> => {
  const file = await readInside(pageDir, 'index.html');
  if (file === undefined) return new Response('The page is not built.\n', { status: 503 });
  return new Response(file, { headers: { 'content-type': 'text/html; charset=utf-8', ...pageHeaders } });
};

/** A file of the page by its path below `/assets/`. */
export const servePageFile = async (pageDir: string, path: string): Promise<Response | undefined> => {
  const type = contentType(path);
  const file = type === undefined ? undefined : await readInside(join(pageDir, 'assets'), path);
  if (type === undefined || file === undefined) return undefined;
  // Their names hold a hash of what is in them.
  return new Response(file, {
    headers: {
      'content-type': type,
      'cache-control': 'max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
};

/**
 * The page holds the tokens of the demo people and shows what customers wrote: it runs its own scripts only, and nobody
 * may frame it. Comments may show pictures from anywhere, apps may come from anywhere.
 */
const pageHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'img-src * data: blob:',
    "font-src 'self' data:",
    'frame-src http: https:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};
