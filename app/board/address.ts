/** Where the supervisor is on the board: a tab, and what that tab keeps of its filters. */
export interface Place {
  readonly tab: string;
  readonly query: string;
}

/** As it stands in the frame's own address, behind the hash. */
export const toHash = ({ tab, query }: Place): string => `#${tab}${query === '' ? '' : `?${query}`}`;

export const fromHash = (hash: string): Place => {
  const [, tab = '', query = ''] = /^#?([\w-]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  return { tab, query };
};

/** As it stands in the helpdesk's address, behind the app's name: one that can be sent and bookmarked. */
export const toRoute = ({ tab, query }: Place): string => (query === '' ? tab : `${tab}/${query}`);

export const fromRoute = (route: string): Place => {
  const [tab = '', ...query] = route.replace(/^\/+/, '').split('/');
  return { tab, query: query.join('/') };
};

export const isSamePlace = (a: Place, b: Place): boolean => a.tab === b.tab && a.query === b.query;
