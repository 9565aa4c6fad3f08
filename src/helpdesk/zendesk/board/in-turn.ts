/**
 * Does `work` for each item, `abreast` at a time, and gives what comes of it in the order of the items. Nothing more is
 * begun once one has failed or nobody asks any more; what was under way then is dropped.
 */
export const inTurn = async function* <T, R>(
  items: readonly T[],
  abreast: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const begun: Promise<R>[] = [];
  let next = 0;
  const begin = (): void => {
    const item = items[next];
    if (next >= items.length) return;
    next += 1;
    const one = work(item as T);
    // It is awaited later: a failure meanwhile is no unhandled one.
    one.catch(() => {});
    begun.push(one);
  };
  for (let count = 0; count < abreast; count += 1) begin();
  for (let one = begun.shift(); one !== undefined; one = begun.shift()) {
    const result = await one;
    begin();
    yield result;
  }
};
