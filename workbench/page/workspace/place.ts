/** What is in front of the agent; each place has an address below `/agent/`. */
export type Place =
  | { readonly kind: 'views'; readonly view: string }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'ticket'; readonly ticket: number }
  | { readonly kind: 'new'; readonly tab: string }
  /** The page of a person or an organization. */
  | { readonly kind: 'user' | 'organization'; readonly id: number }
  | { readonly kind: 'admin'; readonly section: string }
  /** The pane of a `nav_bar` app; the rest of the address is the app's own. */
  | { readonly kind: 'app'; readonly app: string; readonly rest: string };

/** The view that opens when the address names none. */
export const firstView = 'my-unsolved';

/** Reads an address. What is not known leads to the first view, as in Zendesk. */
export const placeOf = (path: string, query = ''): Place => {
  const [kind, id, ...rest] = path
    .replace(/^\/agent\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (kind === 'tickets' && id === 'new') return { kind: 'new', tab: rest[0] ?? '' };
  if (kind === 'tickets' && /^\d{1,15}$/.test(id ?? '')) return { kind: 'ticket', ticket: Number(id) };
  if ((kind === 'users' || kind === 'organizations') && /^\d{1,15}$/.test(id ?? '')) {
    return { kind: kind === 'users' ? 'user' : 'organization', id: Number(id) };
  }
  if (kind === 'filters') return { kind: 'views', view: id ?? firstView };
  if (kind === 'search') return { kind: 'search', query: new URLSearchParams(query).get('q') ?? '' };
  if (kind === 'admin') return { kind: 'admin', section: [id, ...rest].filter((part) => part).join('/') };
  if (kind === 'apps' && id !== undefined) return { kind: 'app', app: id, rest: rest.join('/') };
  return { kind: 'views', view: firstView };
};

/** The address of a place. */
export const addressOf = (place: Place): string => {
  switch (place.kind) {
    case 'views':
      return `/agent/filters/${encodeURIComponent(place.view)}`;
    case 'search':
      return `/agent/search?q=${encodeURIComponent(place.query)}`;
    case 'ticket':
      return `/agent/tickets/${place.ticket}`;
    case 'user':
    case 'organization':
      return `/agent/${place.kind}s/${place.id}`;
    case 'new':
      return `/agent/tickets/new/${encodeURIComponent(place.tab)}`;
    case 'admin':
      return place.section === '' ? '/agent/admin' : `/agent/admin/${place.section}`;
    case 'app':
      return `/agent/apps/${[place.app, ...place.rest.split('/')].filter(Boolean).map(encodeURIComponent).join('/')}`;
  }
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
