import * as v from 'valibot';
import type { Macro } from '../../open-form';
import { pages } from '../../zendesk/pages';
import type { ReadJson } from '../../zendesk/read-json';
import type { Host } from '../host';
import { readComposer } from './composer';

const macro = v.object({
  id: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.safeInteger()),
  title: v.string(),
  active: v.optional(v.nullable(v.boolean())),
});

/** A host that tells exactly as many as one page holds may have left out the rest. */
const PAGE = 100;

/** More macros than that nobody looks through, and each page is a request. */
const MOST_PAGES = 10;

/** The host's own list where it tells a whole one, else all over REST. Entries that cannot be read are left out. */
export const readMacros = async (host: Host, read: ReadJson): Promise<readonly Macro[]> => {
  const told: unknown = (await host.get(['macros'])).get('macros');
  const list: readonly unknown[] = Array.isArray(told) && told.length !== PAGE ? told : await overRest(read);
  return list.flatMap((entry: unknown) => {
    const { success, output } = v.safeParse(macro, entry);
    return success && output.active !== false ? [{ id: output.id, title: output.title }] : [];
  });
};

async function overRest(read: ReadJson): Promise<readonly unknown[]> {
  const list: unknown[] = [];
  let left = MOST_PAGES;
  for await (const { records } of pages({
    read,
    path: `/api/v2/macros/active.json?page[size]=${PAGE}`,
    key: 'macros',
  })) {
    list.push(...records);
    left -= 1;
    if (left === 0) break;
  }
  return list;
}

/** Whoever may reply finds the composer a reply, mostly; only where it is a note REST is asked. */
export const isNotesOnly = async (host: Host, read: ReadJson): Promise<boolean> => {
  if ((await readComposer(host)).kind === 'reply') return false;
  return v.is(onlyNotes, await read('/api/v2/users/me.json'));
};

const onlyNotes = v.object({ user: v.object({ only_private_comments: v.literal(true) }) });
