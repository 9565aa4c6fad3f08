import * as v from 'valibot';
import { type HostSwitches, usualSwitches } from '../../zaf';
import { emitSessions } from './chat-session';
import { reloadFrames } from './frames';
import type { Model } from './model';

/** The switches that this page acts on: those of its ZAF host, and what it does by itself. */
export interface PageSwitches extends HostSwitches {
  /** `classic` has no Chat mode. */
  readonly agentInterface: 'agent-workspace' | 'classic';
  /** `unloaded`: frames of a ticket tab load anew whenever the tab comes back to the front. */
  readonly idleFrames: 'kept' | 'unloaded';
  /** `denied`: the server takes storage away from the pages of apps. */
  readonly frameStorage: 'allowed' | 'denied';
}

/** As nobody touched them. */
export const usualPageSwitches: PageSwitches = {
  ...usualSwitches,
  agentInterface: 'agent-workspace',
  idleFrames: 'kept',
  frameStorage: 'allowed',
};

const usual = usualPageSwitches;
const answer = v.looseObject({
  hostAnswers: v.optional(v.picklist(['normal', 'slow', 'late-start', 'never']), usual.hostAnswers),
  hostRetries: v.optional(v.boolean(), usual.hostRetries),
  appsLimit: v.optional(v.number(), usual.appsLimit),
  conversationEvents: v.optional(v.picklist(['all', 'sessions']), usual.conversationEvents),
  conversationHistory: v.optional(v.picklist(['whole', 'recent', 'missing']), usual.conversationHistory),
  forbiddenWrites: v.optional(v.picklist(['error', 'ignored']), usual.forbiddenWrites),
  commentInChat: v.optional(v.picklist(['works', 'ignored']), usual.commentInChat),
  settingTypes: v.optional(v.picklist(['typed', 'text']), usual.settingTypes),
  typingRestMs: v.optional(v.number(), usual.typingRestMs),
  saveHookSeconds: v.optional(v.number(), usual.saveHookSeconds),
  willDestroy: v.optional(v.boolean(), usual.willDestroy),
  dialing: v.optional(v.picklist(['works', 'fails']), usual.dialing),
  agentInterface: v.optional(v.picklist(['agent-workspace', 'classic']), usual.agentInterface),
  idleFrames: v.optional(v.picklist(['kept', 'unloaded']), usual.idleFrames),
  frameStorage: v.optional(v.picklist(['allowed', 'denied']), usual.frameStorage),
});

/** Reads the switches; frames load anew where it takes a new page to see the change. */
export const readSwitches = async (model: Model): Promise<void> => {
  const before = model.switches();
  const now: PageSwitches = await model.rest.read('/workbench/switches', answer);
  model.setSwitches(now);
  emitSessions(model);
  if (before.frameStorage !== now.frameStorage || before.settingTypes !== now.settingTypes) reloadFrames(model);
  await model.queries.invalidateQueries({ queryKey: ['switches'] });
};
