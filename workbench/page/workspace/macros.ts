import * as v from 'valibot';
import type { JsonRecord } from '../../zaf/workspace';
import { apiPath } from '../rest/paths';
import { changeDraft, editForm } from './edit';
import { changeTab, findTab, type Model } from './model';

const macroAnswer = v.object({
  result: v.object({
    ticket: v.looseObject({
      comment: v.nullish(
        v.object({
          body: v.nullish(v.string(), ''),
          html_body: v.nullish(v.string()),
          public: v.nullish(v.union([v.boolean(), v.picklist(['true', 'false'])])),
        }),
      ),
    }),
  }),
});

const macroList = v.object({ macros: v.array(v.looseObject({})) });

/** The macros that an agent may choose from, up to a hundred. */
export const readMacros = async (model: Model): Promise<readonly JsonRecord[]> =>
  (await model.rest.read(apiPath('macros/active', { per_page: 100 }), macroList)).macros;

/** Puts what a macro says into the open form: fields, and its text at the end of the draft. Nothing is saved. */
export const applyMacro = async (model: Model, key: string, macroId: number): Promise<void> => {
  const tab = findTab(model, key);
  if (tab === undefined) return;
  const path =
    tab.ticketId === undefined ? `macros/${macroId}/apply` : `tickets/${tab.ticketId}/macros/${macroId}/apply`;
  const { result } = await model.rest.read(apiPath(path), macroAnswer);
  const { comment, ...fields } = result.ticket;
  editForm(model, key, changedFields(tab.ticket, fields));
  changeTab(model, key, (each) => ({ ...each, macroIds: [...each.macroIds.filter((id) => id !== macroId), macroId] }));
  if (!comment) return;
  const html = comment.html_body ?? asHtml(comment.body);
  const isPublic = comment.public === undefined || comment.public === null || String(comment.public) === 'true';
  changeDraft(model, key, {
    html: (findTab(model, key)?.draft.html ?? '') + html,
    type: isPublic ? 'publicReply' : 'internalNote',
  });
};

/** Plain text as paragraphs. */
export const asHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const holder = document.createElement('p');
      holder.textContent = paragraph;
      return holder.outerHTML.replaceAll('\n', '<br>');
    })
    .join('');

/** The server answers with the whole ticket: only the form's own fields are taken. */
const formFields = ['subject', 'status', 'priority', 'type', 'assignee_id', 'group_id', 'tags', 'custom_fields'];

const changedFields = (ticket: JsonRecord | undefined, fields: JsonRecord): JsonRecord =>
  Object.fromEntries(
    formFields.flatMap((name) =>
      fields[name] === undefined || JSON.stringify(fields[name]) === JSON.stringify(ticket?.[name])
        ? []
        : [[name, fields[name]]],
    ),
  );
