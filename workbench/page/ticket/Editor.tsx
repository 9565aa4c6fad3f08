import bold from '@zendeskgarden/svg-icons/src/16/bold-stroke.svg?raw';
import italic from '@zendeskgarden/svg-icons/src/16/italic-stroke.svg?raw';
import bullets from '@zendeskgarden/svg-icons/src/16/list-bullet-stroke.svg?raw';
import numbers from '@zendeskgarden/svg-icons/src/16/list-number-stroke.svg?raw';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import { Svg } from '../parts/Svg';
import { readHtml, toFragment } from '../rich-text/safe-html';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { Tool, Tools } from './editor-tools';
import { formatSelection, insertAtCursor } from './format';

interface EditorProps {
  readonly tabKey: string;
  readonly html: string;
  readonly label: string;
  readonly placeholder: string;
  readonly isOff: boolean;
  readonly onChange: (html: string) => void;
  /** Control (or Command) and Enter. */
  readonly onSubmit: () => void;
}

const commands = [
  { name: 'bold', icon: bold },
  { name: 'italic', icon: italic },
  { name: 'insertUnorderedList', icon: bullets },
  { name: 'insertOrderedList', icon: numbers },
] as const;

/** A small rich text editor. What comes from outside (an app, a macro) is made safe before it gets in. */
export const Editor = ({ tabKey, html, label, placeholder, isOff, onChange, onSubmit }: EditorProps) => {
  const { editors } = useModel();
  const area = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  const changed = useRef(onChange);
  changed.current = onChange;

  useEffect(() => {
    if (area.current === null || html === shown.current) return;
    shown.current = html;
    area.current.replaceChildren(toFragment(readHtml(html)));
  }, [html]);

  useEffect(() => {
    const tell = (): void => {
      if (area.current === null) return;
      shown.current = htmlOf(area.current);
      changed.current(shown.current);
    };
    editors.set(tabKey, {
      focus: () => area.current?.focus(),
      insert: (given) => {
        if (area.current === null) return;
        insertAtCursor(area.current, toFragment(readHtml(given)));
        tell();
      },
      format: (command, words) => {
        if (area.current === null) return;
        formatSelection(area.current, command, words);
        tell();
      },
    });
    return () => void editors.delete(tabKey);
  }, [editors, tabKey]);

  const read = (): void => {
    if (area.current === null) return;
    shown.current = htmlOf(area.current);
    onChange(shown.current);
  };

  return (
    <>
      <Area
        ref={area}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        data-placeholder={placeholder}
        data-empty={html === ''}
        data-test-id="composer-text"
        contentEditable={!isOff}
        suppressContentEditableWarning
        onInput={read}
        onPaste={(event) => {
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onSubmit();
          }
        }}
      />
      <Tools role="toolbar" aria-label={text('editor.tools')}>
        {commands.map(({ name, icon }) => (
          <Tool
            key={name}
            type="button"
            aria-label={text(`editor.${name}`)}
            title={text(`editor.${name}`)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              area.current?.focus();
              document.execCommand(name);
              read();
            }}
          >
            <Svg source={icon} />
          </Tool>
        ))}
      </Tools>
    </>
  );
};

/** The draft's HTML; an editor with nothing but an empty line in it is empty. */
const htmlOf = (area: HTMLElement): string => (area.textContent?.trim() === '' ? '' : area.innerHTML);

const Area = styled.div`
  min-height: 72px;
  max-height: 34vh;
  padding: 10px 20px;
  overflow: auto;
  overflow-wrap: anywhere;
  &:focus { outline: none; }
  &:focus-visible { box-shadow: inset 3px 0 0 var(--wb-focus); }
  &[data-empty='true']::before { color: var(--wb-muted); content: attr(data-placeholder); pointer-events: none; }
  &[data-empty='true']::before { position: absolute; }
  p { margin: 0 0 8px; }
  ul, ol { margin: 0 0 8px; padding-left: 24px; }
  ul { list-style: disc; }
  ol { list-style: decimal; }
  b, strong { font-weight: 600; }
  i, em { font-style: italic; }
`;
