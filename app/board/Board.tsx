import './board.css';
import { mayOpenBoard } from '../../src/settings/supervisors';
import { DeskProvider } from '../shared/desk';
import { WordsProvider } from '../shared/i18n/WordsContext';
import { Notice } from '../shared/Notice';
import { TroubleNotice } from '../shared/TroubleNotice';
import { GardenTheme } from '../shared/theme/GardenTheme';
import { useConnection } from '../shared/use-connection';
import type { BoardDesk } from './board-desk';
import { TabPage } from './TabPage';
import { tabs } from './tabs';
import { useBoardTexts } from './texts';
import { usePlace } from './use-place';

/** The page of the left bar. `connect` finds the helpdesk around it. */
export function Board({ connect }: { connect: () => Promise<BoardDesk> }) {
  const connection = useConnection(connect);
  const desk = connection.phase === 'ready' ? connection.desk : undefined;
  return (
    <WordsProvider reader={desk?.me}>
      {connection.phase === 'connecting' && <Opening />}
      {connection.phase === 'failed' && (
        <main className="board">
          <TroubleNotice trouble={connection.trouble} retry={connection.retry} />
        </main>
      )}
      {desk !== undefined && <Door desk={desk} />}
    </WordsProvider>
  );
}

function Opening() {
  const t = useBoardTexts();
  return (
    <main className="board" aria-busy="true">
      <p className="board-note">{t('loading')}</p>
    </main>
  );
}

/** Who may not open the board is told so, and nothing is read. */
function Door({ desk }: { desk: BoardDesk }) {
  const t = useBoardTexts();
  if (!mayOpenBoard(desk.me, desk.settings.account)) {
    const why = desk.me === undefined ? 'nobody' : 'closed';
    return (
      <main className="board">
        <h1 className="hidden-text">{t('title')}</h1>
        <Notice name={`board-${why}`} title={t(`door.${why}.title`)}>
          <p>{t(`door.${why}.text`)}</p>
        </Notice>
      </main>
    );
  }
  return (
    <DeskProvider value={desk}>
      <GardenTheme>
        <OpenBoard desk={desk} />
      </GardenTheme>
    </DeskProvider>
  );
}

function OpenBoard({ desk }: { desk: BoardDesk }) {
  const t = useBoardTexts();
  const { place, go } = usePlace(desk.route);
  const tab = tabs.find(({ id }) => id === place.tab) ?? tabs[0];
  if (tab === undefined) return null;
  return (
    <main className="board">
      <header className="board-head">
        <h1 className="board-title">{t('title')}</h1>
        <nav className="board-tabs" aria-label={t('tabs')}>
          {tabs.map(({ id }) => (
            <a
              key={id}
              href={`#${id}`}
              data-tab={id}
              {...(id === tab.id && { 'aria-current': 'page' as const })}
              onClick={(event) => {
                event.preventDefault();
                go({ tab: id, query: '' });
              }}
            >
              {t(`tab.${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <TabPage
        key={tab.id}
        tab={tab}
        desk={desk}
        query={place.query}
        setQuery={(query) => go({ tab: tab.id, query })}
      />
    </main>
  );
}
