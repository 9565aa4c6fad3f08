import type { OpenForm } from '../../open-form';
import type { ReadJson } from '../../zendesk/read-json';
import type { Host } from '../host';
import { insertText } from '../insert';
import { readComposer } from './composer';
import { addTags, setFollowUp } from './fields';
import { isNotesOnly, readMacros } from './macros';
import { insertNote } from './note';
import { replaceInDraft } from './replace';

/** What the form works with. */
export interface FormParts {
  readonly host: Host;
  readonly read: ReadJson;
  /** Plain text of untrusted HTML; must never throw. */
  readonly readHtml: (html: string) => string;
}

/** The open form seen through Zendesk's app framework. */
export const createForm = ({ host, read, readHtml }: FormParts): OpenForm => ({
  draft: async () => {
    const { text, rich, kind } = await readComposer(host);
    return { text: rich ? readHtml(text) : text, kind };
  },
  insertReply: (text) => insertText(host, text),
  replaceInDraft: (words, better) => replaceInDraft(host, words, better),
  insertNote: (text) => insertNote(host, text),
  setFollowUp: (followUp) => setFollowUp(host, followUp),
  addTags: (tags) => addTags(host, tags),
  macros: () => readMacros(host, read),
  applyMacro: (id) => host.invoke('macro', id),
  isNotesOnly: () => isNotesOnly(host, read),
});
