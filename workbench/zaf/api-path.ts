/** `ticket.customField:custom_field_7` is the names `ticket`, `customField` and the argument `custom_field_7`. */
export interface ApiPath {
  readonly names: readonly string[];
  readonly args: readonly string[];
}

/** Reads a path of `get`, `set` or `invoke`. A dot inside an argument is written `\.`. */
export const parsePath = (text: string): ApiPath => {
  const names: string[] = [];
  const args: string[] = [];
  for (const segment of text.split(/(?<!\\)\./)) {
    const colon = segment.indexOf(':');
    names.push(colon < 0 ? segment : segment.slice(0, colon));
    if (colon >= 0) args.push(segment.slice(colon + 1).replaceAll('\\.', '.'));
  }
  return { names: names[0] === 'ticket' && names[1] === 'comment' ? names.slice(1) : names, args };
};
