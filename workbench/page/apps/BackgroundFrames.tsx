import styled from 'styled-components';
import { useWorkspace } from '../workspace/context';
import { AppFrame } from './AppFrame';

/** The background instances of the apps: one each, never seen. */
export const BackgroundFrames = () => {
  const frames = useWorkspace((state) => state.frames).filter(
    (frame) => frame.location === 'background' && frame.mounted,
  );
  return (
    <Nowhere aria-hidden="true">
      {frames.map((frame) => (
        <AppFrame key={frame.guid} frame={frame} />
      ))}
    </Nowhere>
  );
};

const Nowhere = styled.div`
  display: none;
`;
