/** The path as the routes spell it. */
export function plainPath(address: string): string {
  const path = new URL(address).pathname.replace(/\/{2,}/g, '/').replace(/\.json$/, '');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
