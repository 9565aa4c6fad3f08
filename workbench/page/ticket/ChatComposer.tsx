import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { htmlToText, replyChannel, textToHtml } from '../../zaf';
import { text } from '../strings';
import { sendMessage } from '../workspace/chat';
import { useModel } from '../workspace/context';
import { changeDraft } from '../workspace/edit';
import { messageOf } from '../workspace/problem';
import type { TabState } from '../workspace/state';
import { toast } from '../workspace/toasts';
import { channelName } from './channel';

/** The composer in Chat mode: plain text that goes out at once, with Enter; the form is submitted by itself. */
export const ChatComposer = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const { editors } = model;
  const { key } = tab;
  const area = useRef<HTMLTextAreaElement>(null);
  const [isSending, setSending] = useState(false);
  // The draft does not tell empty lines at its end, which whoever types needs to see.
  const [typed, setTyped] = useState('');
  const stored = htmlToText(tab.draft.html);
  const words = typed.replace(/\n+$/, '') === stored ? typed : stored;

  useEffect(() => {
    editors.set(key, {
      focus: () => area.current?.focus(),
      insert: (html) => {
        if (area.current === null) return;
        const { selectionStart, selectionEnd } = area.current;
        area.current.setRangeText(htmlToText(html), selectionStart, selectionEnd, 'end');
        setTyped(area.current.value);
        changeDraft(model, key, { html: textToHtml(area.current.value) });
      },
      // The host does not even ask for it in Chat mode.
      format: () => undefined,
    });
    return () => void editors.delete(key);
  }, [model, editors, key]);

  const send = async (): Promise<void> => {
    if (words.trim() === '' || isSending) return;
    setSending(true);
    try {
      await sendMessage(model, key, words.trim());
      setTyped('');
      changeDraft(model, key, { html: '' });
    } catch (error) {
      toast(model, 'error', text('chat.not-sent', { problem: messageOf(error) }));
    } finally {
      setSending(false);
      area.current?.focus();
    }
  };

  return (
    <Box>
      <Field>
        <Field.Label hidden>{text('chat.label')}</Field.Label>
        <Textarea
          ref={area}
          minRows={3}
          maxRows={10}
          value={words}
          readOnly={isSending}
          placeholder={text('chat.placeholder', { channel: channelName(replyChannel(tab)) })}
          data-test-id="composer-text"
          onChange={({ target }) => {
            setTyped(target.value);
            changeDraft(model, key, { html: textToHtml(target.value) });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
      </Field>
      <Line>
        <span>{text('chat.plain')}</span>
        <Button
          size="small"
          isPrimary
          disabled={isSending || words.trim() === ''}
          data-test-id="chat-send"
          onClick={() => void send()}
        >
          {text('chat.send')}
        </Button>
      </Line>
    </Box>
  );
};

const Box = styled.div`
  padding: 8px 16px 10px;
`;

const Line = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: center;
  margin-top: 8px;
  color: var(--wb-muted);
  font-size: 12px;
`;
