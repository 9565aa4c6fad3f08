import { DEFAULT_THEME, getColor, type IGardenTheme, ThemeProvider } from '@zendeskgarden/react-theming';
import { type PropsWithChildren, useMemo } from 'react';
import { createGlobalStyle } from 'styled-components';

/** Garden in the agent's colours, and the same colours as CSS variables for the page's own parts. */
export const WorkspaceTheme = ({ scheme, children }: PropsWithChildren<{ readonly scheme: 'light' | 'dark' }>) => {
  const theme = useMemo<IGardenTheme>(
    () => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } }),
    [scheme],
  );
  return (
    <ThemeProvider theme={theme}>
      <Page $colors={variables(theme)} $scheme={scheme} />
      {children}
    </ThemeProvider>
  );
};

const variables = (theme: IGardenTheme): string => {
  const color = (variable: string): string => getColor({ theme, variable });
  const dark = theme.colors.base === 'dark';
  return Object.entries({
    background: color('background.default'),
    raised: color('background.raised'),
    recessed: color('background.subtle'),
    border: color('border.default'),
    'border-subtle': color('border.subtle'),
    text: color('foreground.default'),
    subtle: color('foreground.subtle'),
    link: color('foreground.primary'),
    danger: color('foreground.danger'),
    focus: color('border.primaryEmphasis'),
    // Small print that must be readable on every one of the message colours.
    muted: dark ? '#b1b9bf' : '#515a61',
    customer: dark ? '#222c33' : '#f3f4f5',
    ours: dark ? '#14303d' : '#e9f3fb',
    // Internal notes are yellow in Zendesk, whoever reads them.
    note: dark ? '#3a2f14' : '#fff6d9',
    'note-border': dark ? '#7a5a16' : '#ecd389',
    // What belongs to the workbench and not to the helpdesk.
    device: dark ? '#2b2440' : '#f4f0ff',
    'device-border': dark ? '#8f7fd0' : '#7b68b8',
    'device-text': dark ? '#d5cbf5' : '#4b3a86',
  })
    .map(([name, value]) => `--wb-${name}: ${value};`)
    .join('');
};

const Page = createGlobalStyle<{ $colors: string; $scheme: string }>`
  :root { ${({ $colors }) => $colors} color-scheme: ${({ $scheme }) => $scheme}; }
  html, body, #root { height: 100%; }
  body { background: var(--wb-background); color: var(--wb-text); font-size: 14px; line-height: 20px;
    font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans KR', 'Apple SD Gothic Neo', sans-serif; }
  button, input, select, textarea { font: inherit; }
`;
