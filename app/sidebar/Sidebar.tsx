import './sidebar.css';
import { useRef } from 'react';
import { type Desk, DeskProvider } from '../shared/desk';
import { WordsProvider } from '../shared/i18n/WordsContext';
import { TroubleNotice } from '../shared/TroubleNotice';
import { useConnection } from '../shared/use-connection';
import { useFitHeight } from '../shared/use-fit-height';
import { Panel } from './Panel';
import { ReadingLine } from './ReadingLine';
import { useFront } from './use-front';

/** The whole panel beside a ticket, saved or new. `connect` finds the helpdesk around the page. */
export function Sidebar({ connect }: { connect: () => Promise<Desk> }) {
  const connection = useConnection(connect);
  if (connection.phase === 'ready') {
    return (
      <DeskProvider value={connection.desk}>
        <ConnectedSidebar desk={connection.desk} />
      </DeskProvider>
    );
  }
  return (
    <WordsProvider reader={undefined}>
      <main className="sidebar">
        {connection.phase === 'connecting' && <ReadingLine />}
        {connection.phase === 'failed' && <TroubleNotice trouble={connection.trouble} retry={connection.retry} />}
      </main>
    </WordsProvider>
  );
}

function ConnectedSidebar({ desk }: { desk: Desk }) {
  const content = useRef<HTMLElement>(null);
  const { state, shown, retry } = useFront(desk);
  useFitHeight(content, desk.helpdesk);
  return (
    <WordsProvider reader={state.phase === 'ready' ? state.front.agent : undefined}>
      <main className="sidebar" ref={content}>
        {state.phase === 'reading' && <ReadingLine />}
        {state.phase === 'failed' && <TroubleNotice trouble={state.trouble} retry={retry} />}
        {state.phase === 'ready' && <Panel state={state} shown={shown} retry={retry} />}
      </main>
    </WordsProvider>
  );
}
