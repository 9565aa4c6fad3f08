import '@zendeskgarden/css-bedrock/dist/index.css';
import '../shared/theme/theme.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../shared/ErrorBoundary';
import { warmWords } from '../shared/i18n/WordsContext';
import { languageOf } from '../shared/i18n/words';
import { followColorScheme } from '../shared/theme/color-scheme';
import { connectZendesk } from '../shared/wiring';
import { zafClient } from '../shared/zaf-client';
import { Sidebar } from './Sidebar';

// Texts begin to load now, beside the handshake with the host.
void warmWords(languageOf(navigator.language)).catch(() => {});

followColorScheme(zafClient(), window.location.search);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary>
      <Sidebar connect={connectZendesk} />
    </ErrorBoundary>,
  );
}
