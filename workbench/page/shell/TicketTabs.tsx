import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw';
import plus from '@zendeskgarden/svg-icons/src/16/plus-stroke.svg?raw';
import styled from 'styled-components';
import { statusName } from '../parts/StatusBadge';
import { Svg } from '../parts/Svg';
import { text } from '../strings';
import { closeTab } from '../workspace/close-tab';
import { useFrontTab, useModel, useWorkspace } from '../workspace/context';
import { go } from '../workspace/navigate';
import { formOf, type TabState } from '../workspace/state';
import { isUnsaved, placeOfTab } from '../workspace/tabs';

/** The open tickets as tabs, and one more to write a new ticket. */
export const TicketTabs = () => {
  const model = useModel();
  const tabs = useWorkspace((state) => state.tabs);
  const front = useFrontTab();
  const leave = (tab: TabState): void => {
    if (!isUnsaved(tab) || window.confirm(text('tabs.discard'))) closeTab(model, tab.key);
  };
  return (
    <Strip aria-label={text('tabs.label')}>
      <List>
        {tabs.map((tab) => (
          <Item key={tab.key} data-test-id="ticket-tab" data-ticket={tab.ticketId ?? 'new'} $front={tab === front}>
            <Open
              type="button"
              aria-current={tab === front ? 'page' : undefined}
              title={nameOf(tab)}
              onClick={() => go(model, placeOfTab(tab))}
              onAuxClick={(event) => event.button === 1 && leave(tab)}
            >
              <Dot $status={String(formOf(tab).status ?? 'new')} aria-hidden="true" />
              <Names>
                <Subject>{subjectOf(tab)}</Subject>
                <Caption>
                  {tab.ticketId === undefined
                    ? text('ticket.new')
                    : `${statusName(tab.ticket?.status ?? 'open')} · #${tab.ticketId}`}
                </Caption>
              </Names>
            </Open>
            <Close type="button" aria-label={text('tabs.close', { name: nameOf(tab) })} onClick={() => leave(tab)}>
              <Svg source={close} size={12} />
            </Close>
          </Item>
        ))}
      </List>
      {/* A light agent may not create tickets. */}
      {!model.session.me.only_private_comments && (
        <Add type="button" data-test-id="new-ticket" onClick={() => go(model, { kind: 'new', tab: '' })}>
          <Svg source={plus} size={12} />
          {text('tabs.add')}
        </Add>
      )}
    </Strip>
  );
};

const subjectOf = (tab: TabState): string => {
  const subject = String(formOf(tab).subject ?? '').trim();
  if (subject !== '') return subject;
  if (tab.kind === 'new') return text('ticket.new');
  return tab.load === 'loading' ? text('loading') : text('ticket.no-subject');
};

const nameOf = (tab: TabState): string =>
  tab.ticketId === undefined ? subjectOf(tab) : `#${tab.ticketId} ${subjectOf(tab)}`;

const colors: Readonly<Record<string, string>> = {
  new: '#ffb648',
  open: '#d93a2b',
  pending: '#3091ec',
  hold: '#68737d',
  solved: '#b0b8be',
  closed: '#b0b8be',
};

const Strip = styled.nav`
  display: flex;
  flex: 1 1 auto;
  align-self: stretch;
  min-width: 0;
`;

const List = styled.ul`
  display: flex;
  min-width: 0;
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Item = styled.li<{ $front: boolean }>`
  display: flex;
  flex: 0 1 210px;
  align-items: center;
  min-width: 76px;
  border-right: 1px solid var(--wb-border-subtle);
  background: ${({ $front }) => ($front ? 'var(--wb-background)' : 'var(--wb-recessed)')};
  box-shadow: ${({ $front }) => ($front ? 'inset 0 3px 0 var(--wb-focus)' : 'none')};
`;

const Plain = styled.button`
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
  &:focus-visible { outline: 2px solid var(--wb-focus); outline-offset: -2px; }
`;

const Open = styled(Plain)`
  display: flex;
  flex: 1 1 auto;
  align-items: center;
  align-self: stretch;
  gap: 8px;
  min-width: 0;
  padding: 0 0 0 12px;
  text-align: left;
`;

const Dot = styled.span<{ $status: string }>`
  flex: none;
  width: 10px;
  height: 10px;
  border-radius: 2px;
  background: ${({ $status }) => colors[$status] ?? '#b0b8be'};
`;

const Names = styled.span`
  min-width: 0;
  line-height: 16px;
`;

const Subject = styled.span`
  display: block;
  color: var(--wb-text);
  overflow: hidden;
  font-size: 13px;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Caption = styled.span`
  display: block;
  overflow: hidden;
  color: var(--wb-subtle);
  font-size: 12px;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Close = styled(Plain)`
  flex: none;
  width: 28px;
  height: 28px;
  margin: 0 4px;
  border-radius: 4px;
  color: var(--wb-subtle);
  &:hover { background: var(--wb-border-subtle); }
`;

const Add = styled(Plain)`
  display: flex;
  flex: none;
  align-items: center;
  gap: 6px;
  padding: 0 14px;
  color: var(--wb-text);
  &:hover { background: var(--wb-recessed); }
`;
