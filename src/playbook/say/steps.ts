import type { Phrase } from './types';

/** Name the problem and what it means for them. What the record shows goes before what fits any trouble. */
export const acknowledge = [
  { key: 'acknowledge-failed-twice', when: ['failed-twice'] },
  { key: 'acknowledge-failed', when: ['failed'], unless: ['failed-twice'] },
  { key: 'acknowledge-missed', needs: ['promised'] },
  { key: 'acknowledge-times', needs: ['name', 'times'] },
  { key: 'acknowledge-wait', needs: ['wait'] },
  { key: 'acknowledge-upset', needs: ['name', 'problem'], mode: 'emotional', unless: ['voice'] },
  { key: 'acknowledge-problem', needs: ['name', 'problem'], mode: 'rational', unless: ['voice'] },
  { key: 'acknowledge-call', needs: ['problem'], when: ['voice'] },
  { key: 'acknowledge-heard', needs: ['name'], when: ['voice'] },
  { key: 'acknowledge-frustrating', mode: 'emotional' },
  { key: 'acknowledge-described', mode: 'rational', unless: ['voice'] },
  { key: 'acknowledge-effect' },
  { key: 'acknowledge-restate' },
] as const satisfies readonly Phrase[];

/** For this failing, with the reason for a delay; a regret where nothing of ours is known to have failed. */
export const apologize = [
  { key: 'apologize-failed-twice', when: ['failed-twice'], apologizes: 'anew' },
  { key: 'apologize-failed', when: ['failed'], unless: ['failed-twice'], apologizes: 'anew' },
  { key: 'apologize-missed', needs: ['promised'], apologizes: 'anew' },
  { key: 'apologize-wait', needs: ['wait'], apologizes: 'once' },
  { key: 'apologize-times', needs: ['times'], apologizes: 'once' },
  { key: 'apologize-problem', needs: ['name', 'problem'], apologizes: 'once' },
  { key: 'apologize-regret', mode: 'emotional', apologizes: 'once' },
  { key: 'apologize-happened', apologizes: 'once' },
  { key: 'apologize-cause', apologizes: 'once' },
] as const satisfies readonly Phrase[];

/** What happens exactly, what was tried, what outcome they want. */
export const ask = [
  { key: 'ask-failed', when: ['failed'] },
  { key: 'ask-urgent', mode: 'emotional' },
  { key: 'ask-exactly', unless: ['failed'] },
  { key: 'ask-tried', unless: ['failed'] },
  { key: 'ask-outcome' },
  { key: 'ask-detail' },
] as const satisfies readonly Phrase[];

/** Choices, an honest time, what could prevent it. After a second failed fix the path is another one. */
export const offer = [
  { key: 'offer-owner', when: ['failed-twice'] },
  { key: 'offer-goodwill', when: ['failed-twice'] },
  { key: 'offer-supervisor', when: ['failed-twice'] },
  { key: 'offer-other-way', when: ['failed'], unless: ['failed-twice'] },
  { key: 'offer-two-ways' },
  { key: 'offer-time', unless: ['failed-twice'] },
  { key: 'offer-first-step', unless: ['failed-twice'] },
  { key: 'offer-prevent' },
] as const satisfies readonly Phrase[];

/** When they hear from us, also with nothing new. */
export const followUp = [
  { key: 'follow-up-no-news', needs: ['name'], when: ['no-news'] },
  { key: 'follow-up-longer', when: ['no-news'] },
  { key: 'follow-up-under-way', when: ['no-news'] },
  { key: 'follow-up-when' },
  { key: 'follow-up-check', unless: ['no-news'] },
  { key: 'follow-up-channel', unless: ['no-news'] },
] as const satisfies readonly Phrase[];

/** Thanks, a short summary, one question. */
export const closing = [
  { key: 'closing-thanks', needs: ['name'] },
  { key: 'closing-summary', needs: ['problem'] },
  { key: 'closing-cause' },
  { key: 'closing-question' },
] as const satisfies readonly Phrase[];
