import '@zendeskgarden/css-bedrock/dist/index.css';
import '../shared/theme/theme.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../shared/ErrorBoundary';
import { warmWords } from '../shared/i18n/WordsContext';
import { languageOf } from '../shared/i18n/words';
import { followColorScheme } from '../shared/theme/color-scheme';
import { zafClient } from '../shared/zaf-client';
import { Board } from './Board';
import { connectBoard } from './connect-board';

void warmWords(languageOf(navigator.language)).catch(() => {});
followColorScheme(zafClient(), window.location.search);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary>
      <Board connect={connectBoard} />
    </ErrorBoundary>,
  );
}
