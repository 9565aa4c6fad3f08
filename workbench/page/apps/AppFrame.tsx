import { type CSSProperties, useCallback, useMemo } from 'react';
import styled from 'styled-components';
import { useModel } from '../workspace/context';
import type { FrameState } from '../workspace/state';

interface AppFrameProps {
  readonly frame: FrameState;
  readonly style?: CSSProperties;
}

/** The iframe of one instance. Another generation is another iframe; nothing else ever loads it anew. */
export const AppFrame = ({ frame, style }: AppFrameProps) => (
  <Loaded key={frame.generation} frame={frame} {...(style && { style })} />
);

const Loaded = ({ frame, style }: AppFrameProps) => {
  const model = useModel();
  const { guid } = frame;
  const name = model.apps().find((app) => app.id === frame.appId)?.name ?? '';
  // The address is asked for once: colours that change later are told by an event, and a new address would load anew.
  const address = useMemo(() => {
    const instance = model.host.instance(guid);
    return instance === undefined ? undefined : model.host.frameAddress(instance);
  }, [model, guid]);
  const attach = useCallback(
    (element: HTMLIFrameElement | null) => {
      const instance = model.host.instance(guid);
      if (element !== null && instance !== undefined) model.host.register(instance, element);
    },
    [model, guid],
  );
  if (address === undefined) return null;
  return (
    <Frame
      ref={attach}
      src={address}
      title={name}
      style={style}
      data-test-id="app-frame"
      data-location={frame.location}
      data-app={frame.appId}
    />
  );
};

const Frame = styled.iframe`
  display: block;
  width: 100%;
  border: 0;
`;
