import { Dots } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';
import { text } from '../strings';

/** Something is being read. */
export const Waiting = () => (
  <Frame role="status" aria-label={text('loading')}>
    <Dots size="32px" aria-hidden="true" />
  </Frame>
);

const Frame = styled.div`
  display: flex;
  justify-content: center;
  padding: 48px;
  color: var(--wb-subtle);
`;
