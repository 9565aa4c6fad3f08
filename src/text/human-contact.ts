import { isContact } from '../facts/contact';
import type { Message } from '../facts/message';
import { readMessage } from './reading';

/** A contact that no machine wrote: neither the helpdesk marks it so, nor does it begin as automatic replies do. */
export const isHumanContact = (message: Message): boolean => isContact(message) && !readMessage(message).automatic;
