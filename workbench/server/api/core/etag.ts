import { createHash } from 'node:crypto';

/** As Zendesk sends it: kept by the browser, but asked for again each time. */
const CACHE_CONTROL = 'max-age=0, private, must-revalidate';

/**
 * A successful answer to a GET or HEAD with the weak tag of its body, or 304 where the sender has that body already.
 * Anything else comes back as it is. The work was done by then: a 304 costs a request of the budget like any other.
 */
export async function withTag(request: Request, answer: Response): Promise<Response> {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads || answer.status !== 200 || !answer.headers.get('content-type')?.includes('json')) return answer;
  const body = await answer.text();
  const tag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = new Headers(answer.headers);
  headers.set('etag', tag);
  headers.set('cache-control', CACHE_CONTROL);
  if (!matches(request.headers.get('if-none-match'), tag)) return new Response(body, { status: 200, headers });
  headers.delete('content-type');
  headers.delete('content-length');
  return new Response(null, { status: 304, headers });
}

/** Weak comparison: a proxy may have taken the mark of weakness away. */
function matches(condition: string | null, tag: string): boolean {
  const bare = (each: string): string => each.trim().replace(/^W\//, '');
  const listed = condition?.split(',').some((each) => each.trim() === '*' || bare(each) === bare(tag));
  return listed ?? false;
}
