import { Header } from '@zendeskgarden/react-chrome';
import styled from 'styled-components';
import { TopBarApps } from '../apps/TopBarApps';
import { PersonMenu } from './PersonMenu';
import { SearchBox } from './SearchBox';
import { TicketTabs } from './TicketTabs';

/** The bar at the top: open tickets, search, apps, the signed-in person. */
export const TopBar = () => (
  <Bar>
    <TicketTabs />
    <Tools>
      <SearchBox />
      <TopBarApps />
      <PersonMenu />
    </Tools>
  </Bar>
);

const Bar = styled(Header)`
  padding: 0 12px 0 0;
  gap: 8px;
  z-index: 3;
`;

const Tools = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 8px;
  margin-left: auto;
`;
