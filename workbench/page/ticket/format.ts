import { type EditorCommand, textToHtml } from '../../zaf';
import { readHtml, toFragment } from '../rich-text/safe-html';

/** At the cursor where it is in this editor, else at the end. */
export const insertAtCursor = (area: HTMLElement, content: DocumentFragment): void => {
  const selection = getSelection();
  const last = content.lastChild;
  if (selection !== null && selection.rangeCount > 0 && area.contains(selection.anchorNode)) {
    const range = selection.getRangeAt(0);
    range.deleteContents();
    range.insertNode(content);
    if (last !== null) range.setStartAfter(last);
    range.collapse(true);
  } else area.append(content);
};

/**
 * Does what an app asks of the editor: puts `words` there, formatted, or formats the selection. The browser's own commands
 * do what they can.
 */
export const formatSelection = (area: HTMLElement, command: EditorCommand, words: readonly string[]): void => {
  const selection = getSelection();
  if (!area.contains(selection?.anchorNode ?? null)) {
    area.focus();
    selection?.selectAllChildren(area);
    selection?.collapseToEnd();
  }
  const browserCommand = browserCommands[command];
  if (browserCommand !== undefined && words.length === 0) document.execCommand(browserCommand);
  else insertAtCursor(area, toFragment(readHtml(formatted(command, words, selection?.toString() ?? ''))));
};

const browserCommands: Readonly<Partial<Record<EditorCommand, string>>> = {
  bold: 'bold',
  italic: 'italic',
  hr: 'insertHorizontalRule',
  indent: 'indent',
  outdent: 'outdent',
  orderedList: 'insertOrderedList',
  unorderedList: 'insertUnorderedList',
};

/** The words, or else what is selected, as HTML. A link takes its words and its address, or its address alone. */
const formatted = (command: EditorCommand, [first, second]: readonly string[], selected: string): string => {
  const words = textToHtml(first ?? selected);
  const shapes: Readonly<Record<EditorCommand, string>> = {
    bold: `<b>${words}</b>`,
    italic: `<i>${words}</i>`,
    codespan: `<code>${words}</code>`,
    codeblock: `<pre>${words}</pre>`,
    blockquote: `<blockquote>${words}</blockquote>`,
    hyperlink: `<a href="${textToHtml(second ?? first ?? '')}">${words}</a>`,
    inlineImage: `<img alt="${words}">`,
    hr: `<hr>${words}`,
    indent: words,
    outdent: words,
    orderedList: `<ol><li>${words}</li></ol>`,
    unorderedList: `<ul><li>${words}</li></ul>`,
  };
  return shapes[command];
};
