import { extname } from 'node:path';

/** What Zendesk accepts in a package, and what the page is built of. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.xml': 'application/xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.otf': 'font/otf',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
  '.hbs': 'text/plain; charset=utf-8',
  '.hdbs': 'text/plain; charset=utf-8',
};

/** The media type of a file by its name; undefined for what we do not serve. */
export const contentType = (path: string): string | undefined => types[extname(path).toLowerCase()];
