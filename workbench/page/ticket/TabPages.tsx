import styled from 'styled-components';
import { useFrontTab, useWorkspace } from '../workspace/context';
import { NewTicketPage } from './NewTicketPage';
import { TicketPage } from './TicketPage';

/** Every open tab keeps its page, and with it its app frames, alive; one is in front. */
export const TabPages = () => {
  const tabs = useWorkspace((state) => state.tabs);
  const front = useFrontTab();
  return tabs.map((tab) => (
    <Page key={tab.key} hidden={tab.key !== front?.key} data-test-id="tab-page" data-front={tab.key === front?.key}>
      {tab.kind === 'new' ? <NewTicketPage tab={tab} /> : <TicketPage tab={tab} />}
    </Page>
  ));
};

const Page = styled.div`
  display: flex;
  flex: 1 1 auto;
  flex-direction: column;
  min-height: 0;
  &[hidden] { display: none; }
`;
