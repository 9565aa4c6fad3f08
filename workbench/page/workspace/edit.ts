import type { Draft, JsonRecord } from '../../zaf/workspace';
import type { CustomFieldValue } from '../rest/schemas';
import { emitChanges } from './changes';
import { changeTab, findTab, type Model } from './model';
import { formOf, type TabState } from './state';

/**
 * Changes the open form; nothing is saved. A field that is back at its stored value is no longer an edit. Custom fields
 * are taken one by one, by id.
 */
export const editForm = (model: Model, key: string, changes: JsonRecord): void => {
  const before = findTab(model, key);
  if (before === undefined) return;
  changeTab(model, key, (tab) => ({ ...tab, edits: withEdits(tab, changes) }));
  const after = findTab(model, key);
  if (after !== undefined) emitChanges(model, before, after);
};

/** Changes the draft; tells apps of a new text or type. */
export const changeDraft = (model: Model, key: string, change: Partial<Draft>): void => {
  const before = findTab(model, key)?.draft;
  if (before === undefined) return;
  const mayReply = model.session.me.only_private_comments !== true;
  const after: Draft = { ...before, ...change, ...(mayReply ? {} : { type: 'internalNote' }) };
  changeTab(model, key, (tab) => ({ ...tab, draft: after }));
  if (before.html !== after.html) model.events.emit({ type: 'draft', tab: key, property: 'text' });
  if (before.type !== after.type) model.events.emit({ type: 'draft', tab: key, property: 'type' });
};

const withEdits = (tab: TabState, changes: JsonRecord): JsonRecord => {
  const merged: Record<string, unknown> = { ...tab.edits, ...changes };
  if (changes.custom_fields !== undefined) merged.custom_fields = mergeFields(formOf(tab), changes.custom_fields);
  if (tab.ticket === undefined) return merged;
  const stored: JsonRecord = tab.ticket;
  return Object.fromEntries(
    Object.entries(merged).filter(
      ([field, value]) => JSON.stringify(value ?? null) !== JSON.stringify(stored[field] ?? null),
    ),
  );
};

const mergeFields = (form: JsonRecord, given: unknown): readonly CustomFieldValue[] => {
  const list = (value: unknown): readonly CustomFieldValue[] => (Array.isArray(value) ? value : []);
  const changed = new Map(list(given).map((field) => [field.id, field]));
  const known = list(form.custom_fields).map((field) => changed.get(field.id) ?? field);
  const added = [...changed.values()].filter((field) => !known.some((each) => each.id === field.id));
  return [...known, ...added];
};
