import * as v from 'valibot';

const word = v.optional(v.string());
const number = v.optional(v.number());
const flag = v.optional(v.boolean());

/** The switches of the framework's open questions, as the server answers with them. */
export const hostSwitchEntries = {
  hostAnswers: word,
  hostRetries: flag,
  appsLimit: number,
  agentInterface: word,
  conversationEvents: word,
  conversationHistory: word,
  commentInChat: word,
  forbiddenWrites: word,
  settingTypes: word,
  frameStorage: word,
  idleFrames: word,
  willDestroy: flag,
  dialing: word,
  typingRestMs: number,
  saveHookSeconds: number,
};

/** How each is turned; the first word is the ordinary state. */
export const hostControls = [
  { name: 'hostAnswers', kind: 'choice', words: ['normal', 'slow', 'late-start', 'never'] },
  { name: 'hostRetries', kind: 'toggle' },
  { name: 'appsLimit', kind: 'number' },
  { name: 'agentInterface', kind: 'choice', words: ['agent-workspace', 'classic'] },
  { name: 'conversationEvents', kind: 'choice', words: ['all', 'sessions'] },
  { name: 'conversationHistory', kind: 'choice', words: ['whole', 'recent', 'missing'] },
  { name: 'commentInChat', kind: 'choice', words: ['works', 'ignored'] },
  { name: 'forbiddenWrites', kind: 'choice', words: ['error', 'ignored'] },
  { name: 'settingTypes', kind: 'choice', words: ['typed', 'text'] },
  { name: 'frameStorage', kind: 'choice', words: ['allowed', 'denied'] },
  { name: 'idleFrames', kind: 'choice', words: ['kept', 'unloaded'] },
  { name: 'willDestroy', kind: 'toggle' },
  { name: 'dialing', kind: 'choice', words: ['works', 'fails'] },
  { name: 'typingRestMs', kind: 'number' },
  { name: 'saveHookSeconds', kind: 'number' },
] as const;
