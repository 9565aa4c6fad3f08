import './topbar.css';
import { useEffect, useRef, useState } from 'react';
import type { OpenTab } from '../shared/frames';
import { useWords, WordsProvider } from '../shared/i18n/WordsContext';
import { TroubleNotice } from '../shared/TroubleNotice';
import { useConnection } from '../shared/use-connection';
import { useFitHeight } from '../shared/use-fit-height';
import type { TabsDesk } from './connect-tabs';
import { TabList } from './TabList';

/** The popover of the top bar: the tickets open in tabs, with their bands. */
export function TopBar({ connect }: { connect: () => Promise<TabsDesk> }) {
  const connection = useConnection(connect);
  const content = useRef<HTMLElement>(null);
  const desk = connection.phase === 'ready' ? connection.desk : undefined;
  useFitHeight(content, desk);
  return (
    <WordsProvider reader={desk?.reader}>
      <main className="topbar" ref={content}>
        {connection.phase === 'failed' && <TroubleNotice trouble={connection.trouble} retry={connection.retry} />}
        {desk === undefined ? connection.phase === 'connecting' && <TabList /> : <OpenTabs desk={desk} />}
      </main>
    </WordsProvider>
  );
}

function OpenTabs({ desk }: { desk: TabsDesk }) {
  const [tabs, setTabs] = useState<readonly OpenTab[] | 'reading' | 'unavailable'>('reading');
  const [flags, setFlags] = useState<number>();
  useEffect(
    () =>
      desk.follow((told, count) => {
        setTabs(told ?? 'unavailable');
        setFlags(count);
      }),
    [desk],
  );
  return (
    <>
      {flags !== undefined && <FlagCount count={flags} />}
      <TabList tabs={tabs} open={desk.open} />
    </>
  );
}

/** How many tickets wait for a supervisor; not said to anybody else. */
function FlagCount({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <p className="topbar-note" role="status" data-flags={count}>
      {t('topbar.flags', { count })}
    </p>
  );
}
