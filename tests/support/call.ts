/**
 * Asks a workbench at `url` for JSON; an empty answer is `undefined`.
 * @throws where the answer is none of 200..299, with the beginning of its text.
 */
export async function call<T>(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  token = 'admin-token',
): Promise<T> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
