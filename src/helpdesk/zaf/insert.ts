import { HelpdeskError } from '../error';
import { toHtml } from '../html';
import type { Host } from './host';

/**
 * Puts plain text at the cursor. The editor's own insertion works in every mode of the composer, chats included; hosts
 * without it get the words at the end of the draft. After a timeout nothing else is tried: the words may be in already.
 *
 * @throws HelpdeskError `unsupported` where no way worked, `timed-out` where the host did not answer.
 */
export const insertText = async (host: Host, text: string): Promise<void> => {
  const html = toHtml(text);
  const inserted = await attempt(() => host.invoke('ticket.editor.insert', html));
  if (inserted) return;
  const rich = (await host.get(['comment.useRichText'])).get('comment.useRichText') !== false;
  const appended = await attempt(() =>
    rich ? host.invoke('comment.appendHtml', html) : host.invoke('comment.appendText', text),
  );
  if (!appended) throw new HelpdeskError('unsupported', 'insert reply');
};

const attempt = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof HelpdeskError && error.code === 'timed-out') throw error;
    return false;
  }
};
