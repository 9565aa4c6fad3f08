import type { Message } from '../../facts/message';

/** A draft as the next message of ours. */
export const asMessage = (text: string, contacts: readonly Message[]): Message => ({
  id: 'draft',
  at: (contacts.at(-1)?.at ?? 0) + 1,
  author: { name: '', kind: 'agent' },
  public: true,
  channel: 'email',
  text,
  automatic: false,
});
