import type { Workspace } from '../../zaf/workspace';
import { sendMessage } from './chat';
import { changeDraft, editForm } from './edit';
import { fieldStatesOf, setFieldState } from './fields';
import { changeFrame, mountFrame, removeFrame, setPane, sizeOf } from './frames';
import { applyMacro, readMacros } from './macros';
import { findTab, frontTabKey, type Model } from './model';
import { sendForApp } from './request';
import { routeTo } from './route-to';
import { toast } from './toasts';

/** The agent workspace as the ZAF host sees it. */
export const createZafWorkspace = (model: Model): Workspace => ({
  account: model.session.account,
  me: () => model.session.me,
  myGroups: () => model.session.around,
  colorScheme: () => model.store.get().scheme,
  tab: (key) => findTab(model, key),
  activeTab: () => frontTabKey(model),
  edit: (key, changes) => editForm(model, key, changes),
  setDraft: (key, change) => changeDraft(model, key, change),
  insertAtCursor(key, html) {
    const editor = model.editors.get(key);
    if (editor === undefined) append(model, key, html);
    else editor.insert(html);
  },
  appendToDraft: (key, html) => append(model, key, html),
  formatDraft: (key, command, words) => model.editors.get(key)?.format(command, words),
  sendMessage: (key, message) => sendMessage(model, key, message),
  macros: () => readMacros(model),
  applyMacro: (key, macroId) => applyMacro(model, key, macroId),
  routeTo: (target, ...rest) => routeTo(model, target, rest),
  notify: (text, kind, options) => toast(model, kind, text, options),
  request: (options, signal) => sendForApp(model.rest, options, signal),
  resizeFrame: (guid, size) => changeFrame(model, guid, sizeOf(size)),
  showIcon: (guid, icon) => changeFrame(model, guid, icon),
  popover: (guid, state) =>
    typeof state === 'string' ? setPane(model, guid, state === 'show') : changeFrame(model, guid, sizeOf(state)),
  showApp: (guid, visible) => changeFrame(model, guid, { visible }),
  showTray: (trayOpen) => model.store.set((state) => ({ ...state, trayOpen })),
  isTrayShown: () => model.store.get().trayOpen,
  ticketFields: (key) => fieldStatesOf(model, key),
  changeField: (key, field, change) => setFieldState(model, key, field, change),
  mountFrame: (guid) => mountFrame(model, guid),
  destroyFrame: (guid) => removeFrame(model, guid),
  subscribe: (listener) => model.events.subscribe(listener),
});

const append = (model: Model, key: string, html: string): void =>
  changeDraft(model, key, { html: (findTab(model, key)?.draft.html ?? '') + html });
