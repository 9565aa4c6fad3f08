import { HelpdeskError } from '../../error';
import { toHtml } from '../../html';
import type { Host } from '../host';
import { isEmpty, readComposer } from './composer';

/**
 * Makes an empty composer an internal note and writes into it, or goes on in a note that is there. What we write is for
 * colleagues alone, so nothing is written before the host has told that the composer is a note.
 *
 * @throws HelpdeskError `unsupported` where the host makes no note of it.
 */
export const insertNote = async (host: Host, text: string): Promise<'inserted' | 'draft-in-the-way'> => {
  const before = await readComposer(host);
  if (before.kind === 'reply') {
    if (!isEmpty(before)) return 'draft-in-the-way';
    await host.set('comment.type', 'internalNote');
  }
  const now = before.kind === 'note' ? before : await readComposer(host);
  if (now.kind === 'reply') throw new HelpdeskError('unsupported', 'insert note');
  if (isEmpty(now)) {
    await host.set('comment.text', now.rich ? toHtml(text) : text);
    return 'inserted';
  }
  if (before.kind === 'reply') {
    // Somebody began to write in between.
    await host.set('comment.type', before.type);
    return 'draft-in-the-way';
  }
  await (now.rich
    ? host.invoke('comment.appendHtml', `<p>${toHtml(text)}</p>`)
    : host.invoke('comment.appendText', `\n\n${text}`));
  return 'inserted';
};
