/** Hits, misses and false alarms by name, and shares of what was right. */
export class Tally {
  readonly #counts = new Map<string, { hits: number; wanted: number; found: number }>();
  readonly #shares = new Map<string, { right: number; all: number }>();

  count(name: string, { wanted, found }: { readonly wanted: boolean; readonly found: boolean }): void {
    const at = this.#counts.get(name) ?? { hits: 0, wanted: 0, found: 0 };
    this.#counts.set(name, at);
    if (wanted) at.wanted += 1;
    if (found) at.found += 1;
    if (wanted && found) at.hits += 1;
  }

  share(name: string, right: boolean): void {
    const at = this.#shares.get(name) ?? { right: 0, all: 0 };
    this.#shares.set(name, at);
    at.all += 1;
    if (right) at.right += 1;
  }

  /** Name, cases, precision and recall (or the share that is right), in the order in which they were first counted. */
  rows(): readonly { name: string; cases: number; precision?: number; recall?: number; right?: number }[] {
    return [
      ...[...this.#counts].map(([name, { hits, wanted, found }]) => ({
        name,
        cases: wanted,
        precision: found === 0 ? Number.NaN : hits / found,
        recall: wanted === 0 ? Number.NaN : hits / wanted,
      })),
      ...[...this.#shares].map(([name, { right, all }]) => ({ name, cases: all, right: right / all })),
    ];
  }
}
