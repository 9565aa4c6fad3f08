import { createCancel } from '../cancel';
import { HelpdeskError } from '../error';
import type { Ability, Clock, Helpdesk } from '../port';
import { readHistory } from '../zendesk/history';
import { readMessages } from '../zendesk/messages';
import { readOrganization } from '../zendesk/organization';
import type { RestClient } from './client';
import { type RestSubject, readFront } from './front';
import { createReadJson } from './request';

export interface RestOptions {
  readonly client: RestClient;
  readonly clock: Clock;
  /** The ticket or the customer in front. */
  readonly subject: RestSubject;
  /** Plain text of untrusted HTML; must never throw. */
  readonly readHtml: (html: string) => string;
  /** Milliseconds for any single request, its body included. */
  readonly timeoutMs?: number;
  /** Stands for what a host would keep: REST tells an app's settings to admins alone. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Keys of the requester's user fields to read with the ticket, as the settings name them. */
  readonly fieldKeys?: (settings: Readonly<Record<string, unknown>>) => readonly string[];
  /** Those of them that the organization's fields answer where the requester has no value. */
  readonly organizationKeys?: (settings: Readonly<Record<string, unknown>>) => readonly string[];
  /** Id of the ticket's date field that says when to come back. */
  readonly followUpField?: number | undefined;
}

/**
 * The helpdesk over plain REST, for programs: no window, so nothing to watch, to write into or to bring to the front.
 *
 * `front()` costs two requests for a ticket and three for a customer, one more for each further 100 comments.
 */
export const createRestHelpdesk = (options: RestOptions): Helpdesk => {
  const { client, clock, subject, readHtml, timeoutMs = 30_000, settings = {} } = options;
  const { fieldKeys = () => [], organizationKeys = () => [], followUpField } = options;
  const read = createReadJson(client, clock, timeoutMs);
  return {
    name: 'rest',
    can: new Set<Ability>(['read-messages', 'read-organization']),
    front: async () => {
      const cancel = createCancel();
      try {
        const { signal } = cancel;
        const keys = { fieldKeys: fieldKeys(settings), organizationKeys: organizationKeys(settings) };
        const reading = { read, readHtml, ...keys, followUpField, now: clock.now(), signal };
        return { facts: await readFront(subject, reading), settings };
      } finally {
        // Where one part fails, nobody waits for the others.
        cancel.abort();
      }
    },
    history: (request) => readHistory(read, request),
    organizationHistory: (request) => readOrganization(read, request),
    messages: (ticket, signal) => readMessages(read, readHtml, ticket, signal),
    openTicket: () => unsupported('open ticket'),
    insertReply: () => unsupported('insert reply'),
    draft: () => unsupported('draft'),
    replaceInDraft: () => unsupported('replace in draft'),
    insertNote: () => unsupported('insert note'),
    setFollowUp: () => unsupported('set follow-up'),
    addTags: () => unsupported('add tags'),
    macros: () => unsupported('macros'),
    applyMacro: () => unsupported('apply macro'),
    isNotesOnly: () => unsupported('notes only'),
    fitHeight: () => unsupported('fit height'),
    watch: () => () => {},
    beforeSave: () => () => {},
  };
};

const unsupported = async (what: string): Promise<never> => {
  throw new HelpdeskError('unsupported', what);
};
