/**
 * Where an answer lacks what an example shows: keys that are missing, values of another type. Null stands for any type, a
 * list is compared by its first entries, and what the answer has beyond the example is let pass.
 * @returns paths with what is wrong, such as `ticket.tags: string for array`
 */
export function shapeDifferences(example: unknown, answer: unknown, path = ''): readonly string[] {
  if (example === null || answer === null) return [];
  if (kindOf(example) !== kindOf(answer)) return [`${path}: ${kindOf(answer)} for ${kindOf(example)}`];
  if (Array.isArray(example) && Array.isArray(answer)) {
    if (example.length === 0 || answer.length === 0) return [];
    return shapeDifferences(example[0], answer[0], `${path}[0]`);
  }
  if (kindOf(example) !== 'object') return [];
  return Object.entries(example as object).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(answer as object, key)
      ? shapeDifferences(value, (answer as Record<string, unknown>)[key], at)
      : [`${at}: missing`];
  });
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
