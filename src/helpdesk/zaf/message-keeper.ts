import type { Message, MessageId } from '../../facts/message';
import type { Front } from '../port';

/**
 * Hands out the message objects of the reading before where nothing about them changed. What the engine learns from a
 * message is remembered with its object, so after one more message only that one is read.
 */
export function createMessageKeeper(): (front: Front) => Front {
  let known: ReadonlyMap<MessageId, Message> = new Map();
  return (front) => {
    const { facts } = front;
    if (!facts?.messages) return front;
    const messages = facts.messages.map((message) => {
      const before = known.get(message.id);
      return before && isSame(before, message) ? before : message;
    });
    known = new Map(messages.map((message) => [message.id, message]));
    return { ...front, facts: { ...facts, messages } };
  };
}

/** Messages are plain values, made by one place with their keys in one order. */
const isSame = (a: Message, b: Message): boolean => JSON.stringify(a) === JSON.stringify(b);
