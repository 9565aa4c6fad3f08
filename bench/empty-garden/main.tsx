import { Tag } from '@zendeskgarden/react-tags';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { createRoot } from 'react-dom/client';

/** The least that any React app in Zendesk's design has to load and draw: a theme and one word. */
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <ThemeProvider>
      <Tag data-ready>Ready</Tag>
    </ThemeProvider>,
  );
}
