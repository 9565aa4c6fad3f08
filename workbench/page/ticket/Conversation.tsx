import { Button } from '@zendeskgarden/react-buttons';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Comment, Ticket } from '../rest/schemas';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { changeTab } from '../workspace/model';
import type { TabState } from '../workspace/state';
import { EventLine } from './EventLine';
import { Message } from './Message';
import { type TicketEvent, useTicketEvents } from './use-ticket-events';

/** Very long threads would make every keystroke slow; earlier messages come on demand. */
const SHOWN_AT_FIRST = 100;

/** Every message of a ticket, oldest first, and on demand what happened to it in between. */
export const Conversation = ({ tab, ticket }: { readonly tab: TabState; readonly ticket: Ticket }) => {
  const model = useModel();
  const [all, setAll] = useState(false);
  const comments = all ? tab.comments : tab.comments.slice(-SHOWN_AT_FIRST);
  const events = useTicketEvents(ticket, tab.eventsShown);
  const lines = useMemo(() => inOrder(comments, events), [comments, events]);
  const end = useRef<HTMLDivElement>(null);
  const newest = tab.comments.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message comes into sight
  useLayoutEffect(() => {
    const place = end.current;
    if (place !== null) place.scrollTop = place.scrollHeight;
  }, [newest]);

  return (
    <>
      <Tools>
        <span>{text('conversation.count', { count: tab.comments.length })}</span>
        <Button
          isLink
          size="small"
          aria-pressed={tab.eventsShown}
          data-test-id="events-toggle"
          onClick={() => changeTab(model, tab.key, (each) => ({ ...each, eventsShown: !each.eventsShown }))}
        >
          {text(tab.eventsShown ? 'events.hide' : 'events.show')}
        </Button>
      </Tools>
      <Log ref={end} role="log" tabIndex={0} aria-label={text('conversation.label')} data-test-id="conversation">
        {comments.length < tab.comments.length && (
          <Earlier>
            <Button size="small" onClick={() => setAll(true)}>
              {text('conversation.earlier', { count: tab.comments.length - comments.length })}
            </Button>
          </Earlier>
        )}
        {lines.map((line) =>
          isEvent(line) ? (
            <EventLine key={`event-${line.id}`} event={line} users={tab.users} groups={tab.groups} />
          ) : (
            <Message key={line.id} comment={line} author={tab.users.get(line.author_id)} />
          ),
        )}
      </Log>
    </>
  );
};

const isEvent = (line: Comment | TicketEvent): line is TicketEvent => !('html_body' in line);

const inOrder = (comments: readonly Comment[], events: readonly TicketEvent[]): readonly (Comment | TicketEvent)[] =>
  [...comments, ...events].sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at));

const Tools = styled.div`
  display: flex;
  flex: none;
  justify-content: space-between;
  padding: 6px 20px;
  border-bottom: 1px solid var(--wb-border-subtle);
  color: var(--wb-subtle);
  font-size: 12px;
`;

const Log = styled.div`
  flex: 1 1 auto;
  min-height: 80px;
  padding: 12px 20px;
  overflow: auto;
  &:focus-visible { outline: 2px solid var(--wb-focus); outline-offset: -2px; }
`;

const Earlier = styled.div`
  padding-bottom: 12px;
  text-align: center;
`;
