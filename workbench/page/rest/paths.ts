/** An address of the REST API with its query; empty values are left out. */
export const apiPath = (path: string, query: Readonly<Record<string, string | number | undefined>> = {}): string => {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') words.set(name, String(value));
  }
  return `/api/v2/${path}.json${words.size > 0 ? `?${words}` : ''}`;
};
