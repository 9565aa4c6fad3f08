import type { OpenForm } from '../open-form';

/** The open form, whose code comes with its first use. */
export const lateForm = (form: () => Promise<OpenForm>): OpenForm => ({
  draft: async () => (await form()).draft(),
  insertReply: async (text) => (await form()).insertReply(text),
  replaceInDraft: async (...args) => (await form()).replaceInDraft(...args),
  insertNote: async (text) => (await form()).insertNote(text),
  setFollowUp: async (followUp) => (await form()).setFollowUp(followUp),
  addTags: async (tags) => (await form()).addTags(tags),
  macros: async () => (await form()).macros(),
  applyMacro: async (id) => (await form()).applyMacro(id),
  isNotesOnly: async () => (await form()).isNotesOnly(),
});
