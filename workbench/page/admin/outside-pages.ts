import type { HostApp } from '../../zaf';

/** The pages of an app without a host around them, where it must say that it is outside Zendesk; each page once. */
export const outsidePages = (
  app: HostApp | undefined,
): readonly { readonly location: string; readonly address: string }[] => {
  if (app === undefined) return [];
  const pages = new Map<string, string>();
  for (const [location, options] of Object.entries(app.locations)) {
    if (options?.url === undefined || !URL.canParse(options.url, app.base)) continue;
    const address = new URL(options.url, app.base).href;
    if (![...pages.values()].includes(address)) pages.set(location, address);
  }
  return [...pages].map(([location, address]) => ({ location, address }));
};
