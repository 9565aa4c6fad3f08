import lock from '@zendeskgarden/svg-icons/src/12/lock-locked-stroke.svg?raw';
import clip from '@zendeskgarden/svg-icons/src/16/paperclip.svg?raw';
import { memo } from 'react';
import styled from 'styled-components';
import * as v from 'valibot';
import { Moment } from '../parts/Moment';
import { PersonAvatar } from '../parts/PersonAvatar';
import { Svg } from '../parts/Svg';
import type { Comment, User } from '../rest/schemas';
import { RichText } from '../rich-text/RichText';
import { text } from '../strings';
import { CallDetails } from './CallDetails';
import { channelName } from './channel';

interface MessageProps {
  readonly comment: Comment;
  readonly author: User | undefined;
}

/** One message: grey from a customer, blue from us, yellow when it is an internal note. */
export const Message = memo(({ comment, author }: MessageProps) => {
  const side = comment.public ? (author?.role === 'end-user' ? 'customer' : 'ours') : 'note';
  return (
    <Row
      data-test-id="message"
      data-public={comment.public}
      data-author-role={author?.role ?? 'system'}
      data-id={comment.id}
    >
      <PersonAvatar person={author} />
      <Card $side={side}>
        <Head>
          <b>{author?.name ?? text('event.system')}</b>
          {!comment.public && (
            <Internal>
              <Svg source={lock} size={12} /> {text('message.internal')}
            </Internal>
          )}
          {comment.type === 'VoiceComment' && <Internal>{text('message.call')}</Internal>}
          <When>
            {channelOf(comment)} <Moment at={comment.created_at} />
          </When>
        </Head>
        <Body dir="auto">
          <RichText html={comment.html_body} />
        </Body>
        <CallDetails comment={comment} />
        {attachmentsOf(comment).map(({ file_name }) => (
          <Attachment key={file_name}>
            <Svg source={clip} size={12} /> {file_name}
          </Attachment>
        ))}
      </Card>
    </Row>
  );
});
Message.displayName = 'Message';

const via = v.object({ channel: v.string() });

const channelOf = (comment: Comment): string => {
  const read = v.safeParse(via, comment.via);
  return read.success ? `${channelName(read.output.channel)} ·` : '';
};

const attachments = v.array(v.object({ file_name: v.string() }));

const attachmentsOf = (comment: Comment): readonly { readonly file_name: string }[] => {
  const read = v.safeParse(attachments, comment.attachments);
  return read.success ? read.output : [];
};

const Row = styled.article`
  display: grid;
  grid-template-columns: 32px minmax(0, 1fr);
  gap: 12px;
  margin-bottom: 14px;
`;

const backgrounds = { customer: 'var(--wb-customer)', ours: 'var(--wb-ours)', note: 'var(--wb-note)' } as const;

const Card = styled.div<{ $side: keyof typeof backgrounds }>`
  padding: 10px 14px;
  border: 1px solid ${({ $side }) => ($side === 'note' ? 'var(--wb-note-border)' : 'transparent')};
  border-radius: 8px;
  background: ${({ $side }) => backgrounds[$side]};
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 10px;
  align-items: center;
  margin-bottom: 4px;
  overflow-wrap: anywhere;
`;

const Internal = styled.span`
  display: inline-flex;
  gap: 4px;
  align-items: center;
  font-size: 12px;
`;

const When = styled.span`
  margin-left: auto;
  color: var(--wb-muted);
  font-size: 12px;
`;

const Body = styled.div`
  overflow-wrap: anywhere;
  p, ul, ol, pre, blockquote { margin: 0 0 8px; }
  > :last-child { margin-bottom: 0; }
  div > :last-child { margin-bottom: 0; }
  ul, ol { padding-left: 24px; }
  ul { list-style: disc; }
  ol { list-style: decimal; }
  b, strong { font-weight: 600; }
  blockquote { padding-left: 10px; border-left: 3px solid var(--wb-border); color: var(--wb-muted); }
  pre { overflow: auto; white-space: pre-wrap; }
  a { color: var(--wb-link); text-decoration: underline; }
`;

const Attachment = styled.div`
  display: flex;
  gap: 6px;
  align-items: center;
  margin-top: 6px;
  font-size: 12px;
`;
