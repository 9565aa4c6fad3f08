/** The custom object that holds flags, as set-up makes it. Names of people's pages stay English: an account has one. */
export const flagObject = {
  key: 'evenkeel_flag',
  title: 'Evenkeel flag',
  title_pluralized: 'Evenkeel flags',
  description: 'What happened to the flags of tickets. Kept by the Evenkeel app; each record is one event.',
} as const;

export const flagFields = [
  { key: 'ticket', type: 'text', title: 'Ticket' },
  { key: 'trail', type: 'textarea', title: 'What happened' },
] as const;
