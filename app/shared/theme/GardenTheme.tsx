import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { colorScheme, onColorScheme } from './color-scheme';

/** Garden's components below show the host's colours. Loaded with the details: the badge is painted before. */
export function GardenTheme({ children }: { children: ReactNode }) {
  const base = useSyncExternalStore(onColorScheme, colorScheme);
  const theme = useMemo(() => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } }), [base]);
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}
