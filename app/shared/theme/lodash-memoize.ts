/** `work`, done once per key: what `keyOf` makes of the arguments, else the first of them. */
const memoize = <Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
  keyOf: (...args: Args) => unknown = (...args) => args[0],
): ((...args: Args) => Result) => {
  const done = new Map<unknown, Result>();
  return (...args) => {
    const key = keyOf(...args);
    if (!done.has(key)) done.set(key, work(...args));
    return done.get(key) as Result;
  };
};

// biome-ignore lint/style/noDefaultExport: as the package has it that this stands in for
export default memoize;
