import * as v from 'valibot';
import { HelpdeskError } from '../../error';
import type { Macro } from '../../open-form';
import type { ReadJson } from '../../zendesk/read-json';
import type { Host } from '../host';
import { readComposer } from './composer';

const macro = v.object({
  id: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.safeInteger()),
  title: v.string(),
  active: v.optional(v.nullable(v.boolean())),
});

/** The host's own list where it tells one, else the first hundred over REST. Entries that cannot be read are left out. */
export const readMacros = async (host: Host, read: ReadJson): Promise<readonly Macro[]> => {
  const told = (await host.get(['macros'])).get('macros');
  const list = Array.isArray(told) ? told : (await read('/api/v2/macros/active.json?per_page=100')).macros;
  if (!Array.isArray(list)) throw new HelpdeskError('unreadable', 'macros');
  return list.flatMap((entry: unknown) => {
    const { success, output } = v.safeParse(macro, entry);
    return success && output.active !== false ? [{ id: output.id, title: output.title }] : [];
  });
};

/** Whoever may reply finds the composer a reply, mostly; only where it is a note REST is asked. */
export const isNotesOnly = async (host: Host, read: ReadJson): Promise<boolean> => {
  if ((await readComposer(host)).kind === 'reply') return false;
  return v.is(onlyNotes, await read('/api/v2/users/me.json'));
};

const onlyNotes = v.object({ user: v.object({ only_private_comments: v.literal(true) }) });
