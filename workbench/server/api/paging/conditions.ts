/** Collects the conditions of a query and the values they name. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Adds a value and gives its placeholder. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Adds a condition; all of them must hold. */
  add(sql: string): this {
    this.parts.push(sql);
    return this;
  }

  /** `where ...` with a leading blank, or nothing. */
  toString(): string {
    return this.parts.length === 0 ? '' : ` where ${this.parts.map((part) => `(${part})`).join(' and ')}`;
  }
}
