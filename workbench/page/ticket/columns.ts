import styled from 'styled-components';

/** Properties, conversation and tray side by side; head above, submit bar below. */
export const Columns = styled.div<{ $tray: boolean }>`
  display: grid;
  flex: 1 1 auto;
  grid-template-areas: 'head head tray' 'properties talk tray' 'foot foot tray';
  grid-template-rows: auto minmax(0, 1fr) auto;
  grid-template-columns: clamp(204px, 20vw, 288px) minmax(280px, 1fr) ${({ $tray }) => ($tray ? '352px' : '48px')};
  min-height: 0;
  /* Narrower than its columns: nothing is out of reach. */
  overflow-x: auto;
`;

export const Talk = styled.section`
  display: flex;
  grid-area: talk;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
`;
