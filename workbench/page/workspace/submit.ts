import * as v from 'valibot';
import { isChatMode } from '../../zaf';
import { apiPath } from '../rest/paths';
import { type Ticket, ticket } from '../rest/schemas';
import { text } from '../strings';
import { emitChanges } from './changes';
import { sessionOf } from './chat-session';
import { closeTab } from './close-tab';
import { loadTicket } from './load-ticket';
import { changeTab, findTab, type Model } from './model';
import { go } from './navigate';
import { messageOf } from './problem';
import { formOf, type TabState } from './state';
import { emptyDraft, placeOfTab } from './tabs';
import { toast } from './toasts';

const answer = v.object({ ticket });

/**
 * Saves the form and the draft with a status. Apps are told of the start, may stop it in their `ticket.save` hooks, and
 * are told how it ended. What the agent wrote stays in the form unless it was saved.
 */
export const submit = async (model: Model, key: string, status: string): Promise<void> => {
  const tab = findTab(model, key);
  if (tab === undefined || tab.saving) return;
  const missing = missingIn(model, tab);
  if (missing !== undefined) return toast(model, 'error', missing);
  const phase = (name: 'start' | 'done' | 'fail' | 'always'): void =>
    model.events.emit({ type: 'submit', tab: key, phase: name });

  changeTab(model, key, (each) => ({ ...each, saving: true }));
  phase('start');
  try {
    const verdict = await model.host.beforeSave(key);
    if (!verdict.ok) throw new Error(verdict.message);
    const now = findTab(model, key) ?? tab;
    const saved = await save(model, now, status);
    settle(model, key, now, saved);
    if (now.kind === 'new') followNewTicket(model, key, saved.id);
    await loadTicket(model, key);
    // Only now: the sidebar of the saved ticket starts with the whole ticket at hand.
    changeTab(model, key, (each) => ({ ...each, kind: 'ticket' }));
    phase('done');
    const words = now.kind === 'new' ? 'ticket.created' : 'ticket.updated';
    toast(model, 'success', text(words, { id: saved.id }));
    if (model.store.get().afterSubmit === 'close' && now.kind === 'ticket') closeTab(model, key);
  } catch (error) {
    phase('fail');
    toast(model, 'error', text('ticket.not-saved', { problem: messageOf(error) }));
  } finally {
    changeTab(model, key, (each) => ({ ...each, saving: false }));
    phase('always');
  }
  void model.queries.invalidateQueries({ queryKey: ['tickets'] });
};

const save = async (model: Model, tab: TabState, status: string) => {
  // What is written in a chat goes out by its own button; submitting saves the form beside it.
  const comment = tab.draft.html === '' || isChatMode(tab) ? {} : { comment: commentOf(tab) };
  const macros = tab.macroIds.length === 0 ? {} : { macro_ids: tab.macroIds };
  // A light agent's note is all that they may send; anything beside it would be refused.
  const fields = model.session.me.only_private_comments ? {} : { ...tab.edits, status, ...macros };
  const body = { ticket: { ...fields, ...comment } };
  return tab.ticketId === undefined
    ? (await model.rest.write('POST', apiPath('tickets'), body, answer)).ticket
    : (await model.rest.write('PUT', apiPath(`tickets/${tab.ticketId}`), body, answer)).ticket;
};

const commentOf = ({ draft }: TabState) => ({ html_body: draft.html, public: draft.type === 'publicReply' });

/** What was sent is gone from the form; what the agent typed meanwhile is kept. */
const settle = (model: Model, key: string, sent: TabState, saved: Ticket): void => {
  const before = findTab(model, key);
  if (before === undefined) return;
  const after: TabState = {
    ...before,
    ticket: saved,
    ticketId: saved.id,
    session: sessionOf(model, saved),
    edits: Object.fromEntries(Object.entries(before.edits).filter(([field, value]) => sent.edits[field] !== value)),
    draft:
      before.draft.html === sent.draft.html && !isChatMode(sent)
        ? { ...emptyDraft(model), type: before.draft.type }
        : before.draft,
    macroIds: [],
  };
  changeTab(model, key, () => after);
  emitChanges(model, before, after);
  if (before.draft.html !== after.draft.html) model.events.emit({ type: 'draft', tab: key, property: 'text' });
};

const followNewTicket = (model: Model, key: string, ticket: number): void => {
  const { place } = model.store.get();
  if (place.kind !== 'new' || place.tab !== key) return;
  const tab = findTab(model, key);
  if (tab !== undefined) go(model, placeOfTab({ ...tab, ticketId: ticket }), 'replace');
};

const missingIn = (model: Model, tab: TabState): string | undefined => {
  if (tab.kind === 'ticket') {
    return model.session.me.only_private_comments && tab.draft.html === '' ? text('composer.empty') : undefined;
  }
  const form = formOf(tab);
  if (form.requester_id === undefined && form.requester === undefined) return text('new.requester-missing');
  if (String(form.subject ?? '').trim() === '') return text('new.subject-missing');
  return tab.draft.html === '' ? text('new.body-missing') : undefined;
};
