import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { claimedNumber } from './claimed-number';
import { dissect } from './dissect';
import { findDues } from './due';
import type { Heard } from './hearing';
import { findPromises } from './promises';
import { findSayings } from './sayings';

/** Hears what a message says, once for as long as the message object lives. */
export const hear: (message: Message) => Heard = memoised((message) => {
  const { own, sentences, topics, original } = dissect(message);
  const found = findSayings(own, sentences);
  const promises = findPromises(found.commitment, found.commitment ? findDues(own) : [], topics);
  const counting = found['claimed-count']?.[0];
  const claimedCount = counting && claimedNumber(own.slice(counting.start, counting.end));
  return {
    ...(claimedCount !== undefined && { claimedCount }),
    sayings: Object.fromEntries(Object.entries(found).map(([saying, spans]) => [saying, spans.map(original)])),
    promises: promises.map((promise) => ({ ...promise, ...original(promise) })),
  };
});
