import styled from 'styled-components';
import { StatusBadge } from '../parts/StatusBadge';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { go } from '../workspace/navigate';
import { formOf, type TabState } from '../workspace/state';
import { channelName } from './channel';
import { Viewers } from './Viewers';

/** The line above a ticket: organization, requester, status and number; then subject and where it came from. */
export const TicketHead = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const form = formOf(tab);
  const requester = typeof form.requester_id === 'number' ? tab.users.get(form.requester_id) : undefined;
  const find = (query: string): void => go(model, { kind: 'search', query });
  return (
    <Head>
      <Crumbs aria-label={text('ticket.crumbs')}>
        {typeof tab.organization?.name === 'string' && (
          <Crumb type="button" onClick={() => find(`organization:"${tab.organization?.name}"`)}>
            {tab.organization.name}
          </Crumb>
        )}
        {requester !== undefined && (
          <Crumb type="button" onClick={() => find(`requester:${requester.id}`)}>
            {requester.name}
          </Crumb>
        )}
        <Here aria-current="page">
          <StatusBadge status={tab.ticket?.status ?? 'new'} />
          {text('ticket.number', { id: tab.ticketId ?? '' })}
        </Here>
        <Viewers tab={tab} />
      </Crumbs>
      <Title>
        <h1>{tab.ticket?.subject?.trim() || text('ticket.no-subject')}</h1>
        <Via>{text('ticket.via', { channel: channelName(tab.ticket?.via?.channel) })}</Via>
      </Title>
    </Head>
  );
};

const Head = styled.header`
  grid-area: head;
  border-bottom: 1px solid var(--wb-border-subtle);
`;

const Crumbs = styled.nav`
  display: flex;
  align-items: stretch;
  min-height: 36px;
  border-bottom: 1px solid var(--wb-border-subtle);
  background: var(--wb-recessed);
`;

const Crumb = styled.button`
  max-width: 240px;
  padding: 0 16px;
  overflow: hidden;
  border: 0;
  border-right: 1px solid var(--wb-border-subtle);
  background: none;
  color: var(--wb-text);
  text-overflow: ellipsis;
  white-space: nowrap;
  cursor: pointer;
  &:hover { background: var(--wb-border-subtle); }
  &:focus-visible { outline: 2px solid var(--wb-focus); outline-offset: -2px; }
`;

const Here = styled.span`
  display: flex;
  gap: 8px;
  align-items: center;
  padding: 0 16px;
  border-right: 1px solid var(--wb-border-subtle);
  background: var(--wb-background);
`;

const Title = styled.div`
  padding: 10px 20px;
  h1 {
    margin: 0;
    overflow: hidden;
    font-size: 18px;
    font-weight: 600;
    line-height: 24px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

const Via = styled.div`
  color: var(--wb-subtle);
  font-size: 12px;
  line-height: 16px;
`;
