import { HelpdeskError } from '../../src/helpdesk/error';
import type { Host } from '../../src/helpdesk/zaf/host';

/** A host with a rich composer and a form, as a map of paths. */
export interface RichHost extends Host {
  readonly told: Map<string, unknown>;
  /** What was set or invoked, oldest first. */
  readonly done: readonly string[];
  /** Called before each `set`. */
  before: (path: string) => void;
}

/** @param told paths and their values; a value that is an Error is what setting or invoking that path is refused with */
export const richHost = (told: Readonly<Record<string, unknown>>): RichHost => {
  const values = new Map<string, unknown>(
    Object.entries({ 'comment.type': 'publicReply', 'comment.useRichText': true, ...told }),
  );
  const done: string[] = [];
  const act = (name: string): void => {
    if (values.get(name) instanceof Error) throw new HelpdeskError('failed', name);
    done.push(name);
  };
  const host: RichHost = {
    told: values,
    done,
    before: () => {},
    get: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const value = values.get(path);
          return value === undefined || value === null || value instanceof Error ? [] : [[path, value]];
        }),
      ),
    set: async (path, value) => {
      host.before(path);
      act(path);
      values.set(path, value);
    },
    invoke: async (name, ...args) => {
      act(name);
      if (name === 'comment.appendHtml') values.set('comment.text', `${values.get('comment.text')}${args[0]}`);
    },
    metadata: async () => ({}),
  };
  return host;
};
