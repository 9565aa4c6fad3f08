/**
 * The sideloads a request asks for: `include=users,groups`, or `include=tickets(users,metric_sets)` where the records are
 * of several kinds. Unknown names are no error.
 */
export function included(url: URL, kind?: string): ReadonlySet<string> {
  const text = url.searchParams.getAll('include').join(',');
  if (kind === undefined) return names(text);
  const inner = new RegExp(`(?:^|,)\\s*${kind}\\(([^)]*)\\)`).exec(text)?.[1];
  return names(inner ?? '');
}

const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
