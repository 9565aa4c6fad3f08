import { withDeadline } from '../deadline';
import { HelpdeskError } from '../error';
import type { OpenForm } from '../open-form';
import type { Clock } from '../port';
import type { FormParts } from './form';

interface Loaded {
  createForm(parts: FormParts): OpenForm;
}

/**
 * The open form, whose code comes with its first use: nobody needs it before the badge. Where it does not come every call
 * rejects with `offline`, and the next one tries again.
 */
export const lateForm = (
  load: () => Promise<Loaded>,
  parts: FormParts,
  bounds: { readonly clock: Clock; readonly ms: number; readonly what: string },
): OpenForm => {
  const form = async (): Promise<OpenForm> => {
    const begin = () =>
      load().catch((cause: unknown) => {
        throw new HelpdeskError('offline', bounds.what, { cause });
      });
    return (await withDeadline(begin, bounds)).createForm(parts);
  };
  return {
    draft: async () => (await form()).draft(),
    insertReply: async (text) => (await form()).insertReply(text),
    replaceInDraft: async (...args) => (await form()).replaceInDraft(...args),
    insertNote: async (text) => (await form()).insertNote(text),
    setFollowUp: async (followUp) => (await form()).setFollowUp(followUp),
    addTags: async (tags) => (await form()).addTags(tags),
    macros: async () => (await form()).macros(),
    applyMacro: async (id) => (await form()).applyMacro(id),
    isNotesOnly: async () => (await form()).isNotesOnly(),
  };
};
