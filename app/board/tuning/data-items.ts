/** What the data statement tells, in order. Each item is a text `data.<part>.<item>` of `translations/tuning`. */
export const dataItems = {
  read: ['ticket', 'history', 'board', 'past', 'settings'],
  kept: ['memory', 'shared', 'flags', 'browser', 'helpdesk'],
  written: ['form', 'flags', 'band', 'settings', 'objects'],
  leaves: ['nothing', 'sdk'],
} as const;

export const dataParts = ['read', 'kept', 'written', 'leaves'] as const;
