import { text } from '../strings';

const roles = ['agent', 'supervisor', 'admin', 'light-agent'] as const;

/** What a demo person is, in words. */
export const personRole = (role: string): string => {
  const known = roles.find((each) => each === role);
  return known === undefined ? role : text(`role.${known}`);
};
