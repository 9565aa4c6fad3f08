import * as v from 'valibot';
import { ApiError } from './api-error';
import { attachmentsOf } from './conversation';
import { htmlToText, textToHtml } from './html';
import { leaves, type Properties } from './property';
import { type Scope, tabOf } from './scope';
import type { Draft, JsonRecord, TicketTab } from './workspace';

const shape = leaves('text', 'type', 'useRichText', 'attachments');
const draftTypes = v.picklist(['publicReply', 'internalNote']);

/** The draft in the editor: `comment` (also `ticket.comment`). */
export const commentProperties: Properties = { comment: { shape, read: (scope) => toDraft(tabOf(scope)) } };

/** Text of the draft as apps read it: HTML in a rich editor, plain text in a simple one. */
export const draftText = ({ draft }: TicketTab): string => (draft.richText ? draft.html : htmlToText(draft.html));

export const toDraft = (tab: TicketTab): JsonRecord => ({
  text: draftText(tab),
  type: tab.draft.type,
  useRichText: tab.draft.richText,
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
    changeDraft(scope, { html: tab.draft.richText ? value : textToHtml(value) });
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
  'comment.appendHtml': (scope, [html]) => append(scope, words(html)),
  'ticket.editor.insert': (scope, [html]) => scope.workspace.insertAtCursor(tabOf(scope).key, words(html)),
};

const changeDraft = (scope: Scope, change: Partial<Draft>): void => scope.workspace.setDraft(tabOf(scope).key, change);

const append = (scope: Scope, html: string): void => scope.workspace.appendToDraft(tabOf(scope).key, html);

const words = (value: unknown): string => {
  if (typeof value !== 'string') throw new ApiError('expects a text');
  return value;
};
