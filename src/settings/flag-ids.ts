/** Every flag's id: what a phrase of the account may stand for. */
const ids: ReadonlySet<string> = new Set([
  'threat-of-harm',
  'safety',
  'abuse',
  'legal',
  'public',
  'churn',
  'wants-supervisor',
  'broken-promise',
  'ignored',
  'repeat-contact',
  'stuck',
  'double-failure',
  'silent-customer',
]);

export const isFlagId = (name: string): boolean => ids.has(name);
