import * as v from 'valibot';
import { ApiError } from './api-error';
import { isChatMode, isRichText } from './channel';
import { attachmentsOf } from './conversation';
import { htmlToText, textToHtml } from './html';
import { htmlToMarkdown } from './markdown';
import { leaves, type Properties } from './property';
import { type Scope, tabOf } from './scope';
import type { Draft, JsonRecord, TicketTab } from './workspace';

const shape = leaves('text', 'type', 'useRichText', 'attachments');
const draftTypes = v.picklist(['publicReply', 'internalNote']);

/** The draft in the editor: `comment` (also `ticket.comment`). */
export const commentProperties: Properties = { comment: { shape, read: (scope) => toDraft(tabOf(scope)) } };

/** Text of the draft as apps read it: HTML in a rich editor, plain text in a simple one. */
export const draftText = (tab: TicketTab): string => (isRichText(tab) ? tab.draft.html : htmlToText(tab.draft.html));

export const toDraft = (tab: TicketTab): JsonRecord => ({
  text: draftText(tab),
  type: tab.draft.type,
  useRichText: isRichText(tab),
  attachments: attachmentsOf({ ...tab.draft }).map((file) => ({
    contentType: file.content_type,
    contentUrl: file.content_url,
    fileName: file.file_name,
    thumbnailUrl: file.thumbnail_url,
  })),
});

/** What `set` changes of the draft. */
export const commentSetters: Readonly<Record<string, (scope: Scope, value: unknown) => void>> = {
  'comment.text': (scope, value) => {
    const tab = tabOf(scope);
    if (typeof value !== 'string') throw new ApiError('must be a text');
    if (isMuted(scope)) return;
    changeDraft(scope, { html: isRichText(tab) ? value : textToHtml(value) });
  },
  'comment.type': (scope, value) => {
    const type = v.safeParse(draftTypes, value);
    if (!type.success) throw new ApiError('must be publicReply or internalNote');
    changeDraft(scope, { type: type.output });
  },
};

/** What `invoke` does with the draft. */
export const commentActions: Readonly<Record<string, (scope: Scope, args: readonly unknown[]) => void>> = {
  'comment.appendText': (scope, [text]) => append(scope, textToHtml(words(text))),
  // Markdown stays as it was written: what the editor holds is what will be sent.
  'comment.appendMarkdown': (scope, [text]) => append(scope, textToHtml(words(text))),
  'comment.appendHtml': (scope, [html]) => append(scope, written(scope, words(html))),
  // The one command of the editor that works in Chat mode too.
  'ticket.editor.insert': (scope, [html]) =>
    scope.workspace.insertAtCursor(tabOf(scope).key, written(scope, words(html))),
};

const changeDraft = (scope: Scope, change: Partial<Draft>): void => scope.workspace.setDraft(tabOf(scope).key, change);

const append = (scope: Scope, html: string): void => {
  const { key } = tabOf(scope);
  if (!isMuted(scope)) scope.workspace.appendToDraft(key, html);
};

/** Rich text as the composer takes it: Chat mode keeps Markdown-like plain text of it. */
const written = (scope: Scope, html: string): string =>
  isRichText(tabOf(scope)) ? html : textToHtml(htmlToMarkdown(html));

/** Whether `comment.*` does nothing: what it does in Chat mode is not documented. */
const isMuted = (scope: Scope): boolean =>
  isChatMode(tabOf(scope)) && scope.host.switches().commentInChat === 'ignored';

const words = (value: unknown): string => {
  if (typeof value !== 'string') throw new ApiError('expects a text');
  return value;
};
