import * as v from 'valibot';
import { replyChannel, textToHtml } from '../../zaf';
import { apiPath } from '../rest/paths';
import { ticket } from '../rest/schemas';
import { loadTicket } from './load-ticket';
import { findTab, type Model } from './model';

const answer = v.object({ ticket });

/** Sends a message into the session at once. Properties of the form stay as they are until the agent submits them. */
export const sendMessage = async (model: Model, key: string, message: string): Promise<void> => {
  const tab = findTab(model, key);
  if (tab?.ticketId === undefined || message.trim() === '') return;
  const comment = { html_body: textToHtml(message), public: true, channel: replyChannel(tab) };
  await model.rest.write('PUT', apiPath(`tickets/${tab.ticketId}`), { ticket: { comment } }, answer);
  await loadTicket(model, key);
};
