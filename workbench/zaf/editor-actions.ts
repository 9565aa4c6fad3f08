import { ApiError, noSuchApi } from './api-error';
import { isChatMode } from './channel';
import { tabOf } from './scope';
import type { Action } from './ticket-actions';
import type { EditorCommand } from './workspace';

const commands: readonly EditorCommand[] = [
  'bold',
  'italic',
  'codespan',
  'codeblock',
  'blockquote',
  'hyperlink',
  'inlineImage',
  'hr',
  'indent',
  'outdent',
  'orderedList',
  'unorderedList',
];

/**
 * `ticket.editor.bold` and its like: formats what is selected. Chat mode does not attempt them: nothing happens but a line
 * in the console.
 */
export const editorActions: Readonly<Record<string, Action>> = Object.fromEntries(
  commands.map((command): [string, Action] => [`ticket.editor.${command}`, format(command)]),
);

function format(command: EditorCommand): Action {
  return (scope, args) => {
    const tab = tabOf(scope);
    const { workspace, host, app, instance } = scope;
    if (isChatMode(tab)) {
      const message = `${app.name}: ticket.editor.${command} does nothing in Chat mode.`;
      return host.flag({ kind: 'chat-mode', instance: instance.guid, message });
    }
    if (workspace.formatDraft === undefined) throw noSuchApi();
    const words = args.filter((one) => one !== undefined && one !== null);
    if (!words.every((one) => typeof one === 'string')) throw new ApiError('expects texts');
    workspace.formatDraft(tab.key, command, words);
  };
}
