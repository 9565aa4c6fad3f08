import { attempt } from '../core/attempt';
import type { Call } from '../core/call';
import type { ApiError } from '../core/errors';

/** Does the items of a job one after the other. One that is refused changes nothing and is told by `refused`. */
export async function eachItem<Item>(
  call: Call,
  items: readonly Item[],
  work: (call: Call, item: Item, index: number) => Promise<object>,
  refused: (error: ApiError, item: Item, index: number) => object,
): Promise<object[]> {
  const results: object[] = [];
  for (const [index, item] of items.entries()) {
    const outcome = await attempt(call, (itsCall) => work(itsCall, item, index));
    results.push('value' in outcome ? outcome.value : refused(outcome.refused, item, index));
  }
  return results;
}

/** The result of an item that was refused: its place or id, the error's name and its words. */
export function failedItem(item: object, error: ApiError, name?: string): object {
  return { ...item, error: name ?? bodyOf(error).error ?? 'ItemFailed', details: wordsOf(error), success: false };
}

/** The words of a refusal: those of every field, where it names fields. */
export function wordsOf(error: ApiError): string {
  const { description, details } = bodyOf(error);
  if (typeof details !== 'object' || details === null) return String(description ?? '');
  const problems = Object.values(details).flat() as { description?: unknown }[];
  return problems.map((problem) => String(problem.description ?? '')).join(' ');
}

interface Body {
  readonly error?: unknown;
  readonly description?: unknown;
  readonly details?: unknown;
}

function bodyOf({ body }: ApiError): Body {
  if (typeof body === 'string') return { description: body };
  const { error }: Body = body;
  if (typeof error !== 'object' || error === null) return body;
  // A refusal of rights has its words inside.
  const { title, message } = { title: undefined, message: undefined, ...error };
  return { error: title, description: message };
}
