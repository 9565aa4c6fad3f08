import { isCall } from '../facts/contact';
import type { Message } from '../facts/message';
import { dissect } from './dissect';

/**
 * Whether its author says something in it. The record of a call is the helpdesk's text, and an attachment alone or a bare
 * quote holds no words of theirs: a contact all the same, but nothing to judge.
 */
export const hasWords = (message: Message): boolean => !isCall(message) && dissect(message).lines.length > 0;
