import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import { Problem } from '../parts/Problem';
import { text } from '../strings';
import { appAt } from '../workspace/app-place';
import { useModel, useWorkspace } from '../workspace/context';
import { setPane } from '../workspace/frames';
import { AppFrame } from './AppFrame';

/** The pages of `nav_bar` apps. They load when first opened and stay. */
export const NavBarPanes = () => {
  const model = useModel();
  const place = useWorkspace((state) => state.place);
  const frames = useWorkspace((state) => state.frames).filter((frame) => frame.location === 'nav_bar');
  const slug = place.kind === 'app' ? place.app : undefined;
  const app = slug === undefined ? undefined : appAt(model, slug);
  const front = frames.find((frame) => frame.appId === app?.id)?.guid;
  const open = frames.find((frame) => frame.open)?.guid;

  const route = place.kind === 'app' ? place.rest : undefined;

  const told = useRef('');

  useEffect(() => {
    // An app begins at its own address: it hears of that only on the way back to it.
    if (front === undefined || route === undefined || `${front} ${route}` === told.current) return;
    if (route !== '' || told.current.startsWith(front)) model.host.setRoute(front, route);
    told.current = `${front} ${route}`;
  }, [model, front, route]);

  useEffect(() => {
    if (open !== undefined && open !== front) setPane(model, open, false);
    if (front !== undefined) setPane(model, front, true);
  }, [model, front, open]);

  return (
    <>
      {slug !== undefined && front === undefined && (
        <Problem title={text('app.missing')} detail={text('app.missing-detail', { name: slug })} />
      )}
      {frames
        .filter((frame) => frame.mounted)
        .map((frame) => (
          <Pane key={frame.guid} hidden={frame.guid !== front}>
            <AppFrame frame={frame} style={{ height: '100%' }} />
          </Pane>
        ))}
    </>
  );
};

const Pane = styled.div`
  flex: 1 1 auto;
  min-height: 0;
  &[hidden] { display: none; }
`;
