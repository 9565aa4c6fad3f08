import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { isChatMode, replyChannel } from '../../zaf';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { changeDraft } from '../workspace/edit';
import { formOf, type TabState } from '../workspace/state';
import { submit } from '../workspace/submit';
import { ChatComposer } from './ChatComposer';
import { channelName } from './channel';
import { Editor } from './Editor';
import { EditorApps } from './EditorApps';

/** Where the agent writes: a reply to the customer or a note to colleagues. */
export const Composer = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const { draft } = tab;
  const mayReply = model.session.me.only_private_comments !== true;
  if (tab.ticket?.status === 'closed') {
    return (
      <Notice>
        <Alert type="info">{text('composer.closed')}</Alert>
      </Notice>
    );
  }
  const isNote = draft.type === 'internalNote';
  const isChat = isChatMode(tab);
  const label = text(isNote ? 'composer.note' : 'composer.reply');
  return (
    <Box $note={isNote} data-test-id="composer" data-type={draft.type} data-chat={isChat}>
      <Kinds role="group" aria-label={text('composer.kind')}>
        {mayReply && (
          <Kind
            type="button"
            aria-pressed={!isNote}
            data-test-id="composer-public"
            onClick={() => changeDraft(model, tab.key, { type: 'publicReply' })}
          >
            {isChat ? channelName(replyChannel(tab)) : text('composer.reply')}
          </Kind>
        )}
        <Kind
          type="button"
          aria-pressed={isNote}
          data-test-id="composer-internal"
          onClick={() => changeDraft(model, tab.key, { type: 'internalNote' })}
        >
          {text('composer.note')}
        </Kind>
        {!mayReply && <Hint>{text('composer.light')}</Hint>}
      </Kinds>
      {isChat ? (
        <ChatComposer tab={tab} />
      ) : (
        <Editor
          tabKey={tab.key}
          html={draft.html}
          label={label}
          placeholder={text(isNote ? 'composer.note-placeholder' : 'composer.reply-placeholder')}
          isOff={tab.saving}
          onChange={(html) => changeDraft(model, tab.key, { html })}
          onSubmit={() => void submit(model, tab.key, String(formOf(tab).status ?? 'open'))}
        />
      )}
      <EditorApps tab={tab} />
    </Box>
  );
};

const Notice = styled.div`
  padding: 12px 20px;
`;

const Box = styled.div<{ $note: boolean }>`
  flex: none;
  border-top: 1px solid ${({ $note }) => ($note ? 'var(--wb-note-border)' : 'var(--wb-border)')};
  background: ${({ $note }) => ($note ? 'var(--wb-note)' : 'var(--wb-background)')};
`;

const Kinds = styled.div`
  display: flex;
  gap: 4px;
  align-items: center;
  padding: 8px 16px 0;
`;

const Kind = styled.button`
  padding: 4px 10px;
  border: 0;
  border-bottom: 2px solid transparent;
  background: none;
  color: var(--wb-muted);
  cursor: pointer;
  &[aria-pressed='true'] { border-color: currentcolor; color: var(--wb-text); font-weight: 600; }
  &:focus-visible { outline: 2px solid var(--wb-focus); }
`;

const Hint = styled.span`
  color: var(--wb-muted);
  font-size: 12px;
`;
