import { HelpdeskError } from '../../error';
import { toHtml } from '../../html';
import type { Undo } from '../../open-form';
import type { Host } from '../host';
import { readComposer } from './composer';
import { findInHtml } from './find-in-html';

/**
 * Replaces the first place of the draft that has the words, mark-up around them kept.
 *
 * @throws HelpdeskError `unsupported` where the draft does not have them in one piece.
 */
export const replaceInDraft = async (host: Host, words: string, better: string): Promise<Undo> => {
  const { text, rich } = await readComposer(host);
  const place = rich ? findInHtml(text, words) : findInText(text, words);
  if (!place) throw new HelpdeskError('unsupported', 'words are not in the draft');
  const next = text.slice(0, place.start) + (rich ? toHtml(better) : better) + text.slice(place.end);
  await host.set('comment.text', next);
  // Editors write HTML in their own way: what stands there now is what must still stand there when it is put back.
  const after = (await readComposer(host)).text;
  return async () => {
    if ((await readComposer(host)).text !== after) return false;
    await host.set('comment.text', text);
    return true;
  };
};

const findInText = (text: string, words: string) => {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
};
