import { ApiError, noSuchApi, readOnly } from './api-error';
import { type ApiPath, parsePath } from './api-path';
import { commentActions, commentProperties, commentSetters } from './comment';
import { coreActions, showIcon } from './core-actions';
import { coreProperties } from './core-properties';
import { editorActions } from './editor-actions';
import { readPath } from './property';
import type { Call } from './protocol';
import type { Scope } from './scope';
import { ticketActions } from './ticket-actions';
import { fieldActions, fieldProperties, fieldSetters } from './ticket-fields';
import { ticketProperties } from './ticket-properties';
import { type Setter, ticketSetters } from './ticket-setters';

/** Values by path, and an error by path for what failed. `errors` is always there. */
export type CallResult = { readonly errors: Readonly<Record<string, unknown>>; readonly [path: string]: unknown };

const properties = { ...coreProperties, ...ticketProperties, ...commentProperties, ...fieldProperties };
const setters: Readonly<Record<string, Setter>> = {
  ...ticketSetters,
  ...commentSetters,
  ...fieldSetters,
  visible: ({ host, instance }, value) => host.setVisible(instance.guid, value === true),
  iconSymbol: (scope, symbol) => showIcon(scope, { symbol }),
  iconChars: (scope, chars) => showIcon(scope, { chars }),
};
const actions = { ...coreActions, ...ticketActions, ...commentActions, ...editorActions, ...fieldActions };

/**
 * Answers one `get`, `set` or `invoke`; paths succeed and fail one by one. Never rejects.
 * @param scope undefined when the instance is not (or no more) one of the app's
 */
export const answerCall = async (call: Call, scope: Scope | undefined): Promise<CallResult> => {
  if (scope === undefined) {
    const paths = call.request === 'get' ? call.params : Object.keys(call.params);
    return collect(paths, () => {
      throw new ApiError('belongs to an instance that does not exist');
    });
  }
  if (call.request === 'get') return collect(call.params, (path) => get(path, scope));
  const paths = Object.keys(call.params);
  if (call.request === 'set') {
    const { params } = call;
    return collect(paths, (path) => set(path, params[path], scope));
  }
  const { params } = call;
  return collect(paths, (path) => {
    if (path === 'instances.create' && paths.length > 1) throw new ApiError('must be called separately');
    return invoke(path, params[path] ?? [], scope);
  });
};

const get = (text: string, scope: Scope): unknown => {
  const path = parsePath(text);
  const [first, guid, ...rest] = path.names;
  if (first === 'instances' && guid !== undefined) {
    // Guids are names of their own: `instances.<guid>`.
    const all = readPath(properties, { names: ['instances'], args: [] }, scope) as Readonly<Record<string, unknown>>;
    if (rest.length > 0 || !Object.hasOwn(all, guid)) throw noSuchApi();
    return all[guid];
  }
  return readPath(properties, path, scope);
};

const set = (text: string, value: unknown, scope: Scope): unknown => {
  const path = parsePath(text);
  const name = path.names.join('.');
  const setter = Object.hasOwn(setters, name) ? setters[name] : undefined;
  if (setter !== undefined) setter(scope, value, path.args);
  else if (!isReadable(path, scope)) throw noSuchApi();
  else if (scope.host.switches().forbiddenWrites === 'error') throw readOnly();
  return value;
};

const invoke = (text: string, args: readonly unknown[], scope: Scope): unknown => {
  const { names, args: given } = parsePath(text);
  // A place in a list is an argument of the path too: `optionValues.0.hide`.
  const [places, words] = [names.filter(isPlace), names.filter((name) => !isPlace(name))];
  const [name, pathArgs] = [words.join('.'), [...given, ...places]];
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw noSuchApi();
  return action(scope, args, pathArgs);
};

const isPlace = (name: string): boolean => /^\d+$/.test(name);

const isReadable = (path: ApiPath, scope: Scope): boolean => {
  try {
    readPath(properties, path, scope);
    return true;
  } catch {
    return false;
  }
};

const collect = async (paths: readonly string[], run: (path: string) => unknown): Promise<CallResult> => {
  const values: Record<string, unknown> = {};
  const errors: Record<string, unknown> = {};
  for (const path of paths) {
    try {
      values[path] = await run(path);
    } catch (error) {
      errors[path] = { name: 'Error', message: error instanceof Error ? error.message : String(error), path };
    }
  }
  return { ...values, errors };
};
