import { AppsTray } from '../apps/AppsTray';
import { Problem } from '../parts/Problem';
import { Waiting } from '../parts/Waiting';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { loadTicket } from '../workspace/load-ticket';
import { changeTab } from '../workspace/model';
import type { TabState } from '../workspace/state';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import { CustomerDevice } from './CustomerDevice';
import { Columns, Talk } from './columns';
import { Properties } from './Properties';
import { SubmitBar } from './SubmitBar';
import { TicketHead } from './TicketHead';

/** One ticket: properties, conversation with the composer, and the apps. */
export const TicketPage = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const trayOpen = useWorkspace((state) => state.trayOpen);
  if (tab.load === 'loading') return <Waiting />;
  if (tab.load === 'failed' || tab.ticket === undefined) {
    const retry = (): void => {
      changeTab(model, tab.key, (each) => ({ ...each, load: 'loading' }));
      void loadTicket(model, tab.key);
    };
    return (
      <Problem title={text('ticket.problem', { id: tab.ticketId ?? '' })} detail={tab.problem ?? ''} onRetry={retry} />
    );
  }
  return (
    <Columns $tray={trayOpen}>
      <TicketHead tab={tab} />
      <Properties tab={tab} />
      <Talk aria-label={text('conversation.label')}>
        <Conversation tab={tab} ticket={tab.ticket} />
        <Composer tab={tab} />
      </Talk>
      <SubmitBar tab={tab} />
      <AppsTray tab={tab}>
        <CustomerDevice ticket={tab.ticket} />
      </AppsTray>
    </Columns>
  );
};
