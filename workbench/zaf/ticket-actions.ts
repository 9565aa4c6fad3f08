import * as v from 'valibot';
import { ApiError, noSuchApi } from './api-error';
import { replyChannel } from './channel';
import { formOf, type Scope, tabOf } from './scope';
import { idsOf } from './ticket-properties';

export type Action = (scope: Scope, args: readonly unknown[], pathArgs: readonly string[]) => unknown;

/** Actions on the ticket's form. */
export const ticketActions: Readonly<Record<string, Action>> = {
  'ticket.tags.add': (scope, args) => {
    const given = tagsIn(args);
    changeTags(scope, (tags) => [...tags, ...given.filter((tag) => !tags.includes(tag))]);
  },
  'ticket.tags.remove': (scope, args) => {
    const given = tagsIn(args);
    changeTags(scope, (tags) => tags.filter((tag) => !given.includes(tag)));
  },
  'ticket.collaborators.add': (scope, args) => {
    const given = collaboratorIn(args);
    changeCollaborators(scope, (ids) => (ids.includes(given) ? ids : [...ids, given]));
  },
  'ticket.collaborators.remove': (scope, args) => {
    const given = collaboratorIn(args);
    changeCollaborators(scope, (ids) => ids.filter((id) => id !== given));
  },
  macro: (scope, [id]) => {
    const macro = v.safeParse(v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer()), id);
    if (!macro.success) throw new ApiError('expects the id of a macro');
    return scope.workspace.applyMacro(tabOf(scope).key, macro.output);
  },
  'ticket.sendMessage': (scope, [given]) => {
    const tab = tabOf(scope);
    if (scope.workspace.sendMessage === undefined) throw noSuchApi();
    const { channel, message } = messageIn(given);
    if (tab.session === undefined) throw new ApiError('works in chat and messaging tickets only');
    if (tab.session === 'ended') throw new ApiError('finds no active session');
    if (channel !== replyChannel(tab))
      throw new ApiError(`cannot send by ${channel}: the session is on ${replyChannel(tab)}`);
    return scope.workspace.sendMessage(tab.key, message);
  },
  disableSave: (scope) => allowSave(scope, false),
  enableSave: (scope) => allowSave(scope, true),
};

const allowSave = (scope: Scope, allowed: boolean): void => {
  tabOf(scope);
  scope.host.setSaveAllowed(scope.instance.guid, allowed);
};

/** A tag, several tags, or one list of tags; Zendesk keeps tags in lower case and without spaces. */
const tagsIn = (args: readonly unknown[]): readonly string[] => {
  const read = v.safeParse(v.array(v.string()), args.flat());
  if (!read.success || read.output.length === 0) throw new ApiError('expects tags');
  return read.output.flatMap((tag) => tag.trim().toLowerCase().split(/\s+/)).filter((tag) => tag !== '');
};

const changeTags = (scope: Scope, change: (tags: readonly string[]) => readonly string[]): void => {
  const tab = tabOf(scope);
  const { tags } = formOf(tab);
  scope.workspace.edit(tab.key, { tags: change(Array.isArray(tags) ? tags : []) });
};

const sentMessage = v.object({ channel: v.string(), message: v.pipe(v.string(), v.trim(), v.nonEmpty()) });

const messageIn = (given: unknown): v.InferOutput<typeof sentMessage> => {
  const read = v.safeParse(sentMessage, given);
  if (!read.success) throw new ApiError('expects {channel, message}');
  return read.output;
};

const collaborator = v.union([v.number(), v.object({ id: v.number() })]);

const collaboratorIn = ([given]: readonly unknown[]): number => {
  const read = v.safeParse(collaborator, given);
  if (!read.success) throw new ApiError('expects the {id} of a user');
  return typeof read.output === 'number' ? read.output : read.output.id;
};

const changeCollaborators = (scope: Scope, change: (ids: readonly number[]) => readonly number[]): void => {
  const tab = tabOf(scope);
  scope.workspace.edit(tab.key, { collaborator_ids: change(idsOf(formOf(tab).collaborator_ids)) });
};
