import { noSuchApi } from './api-error';
import type { ApiPath } from './api-path';
import type { Scope } from './scope';

/** Names below a value that an app may ask for; an empty object is a leaf. */
export interface Shape {
  readonly [name: string]: Shape;
}

/** One readable object or value of the framework. */
export interface Property {
  readonly shape?: Shape;
  read(scope: Scope, args: readonly string[]): unknown;
}

export type Properties = Readonly<Record<string, Property>>;

/** Makes a shape of leaves. */
export const leaves = (...names: readonly string[]): Shape => Object.fromEntries(names.map((name) => [name, {}]));

/**
 * Reads a path: the longest known beginning gives a value, the rest of the names walk into it.
 * Below a value that is absent (no organization) known names are undefined; unknown names throw "No such Api".
 */
export const readPath = (properties: Properties, { names, args }: ApiPath, scope: Scope): unknown => {
  for (let known = names.length; known > 0; known -= 1) {
    const name = names.slice(0, known).join('.');
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property !== undefined) {
      const rest = names.slice(known);
      if (!isKnown(property.shape, rest)) throw noSuchApi();
      return rest.reduce<unknown>(step, property.read(scope, args));
    }
  }
  throw noSuchApi();
};

const isKnown = (shape: Shape | undefined, names: readonly string[]): boolean => {
  const [name, ...rest] = names;
  if (name === undefined) return true;
  return shape !== undefined && Object.hasOwn(shape, name) && isKnown(shape[name], rest);
};

const step = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
