import type { Message } from '../../../src/facts/message';
import { dissect } from '../../../src/text/dissect';
import { scanner } from '../../../src/text/phrases';

/**
 * Whether the customer asks for a person, on whatever rung: a voice instead of a robot, a call, a number to call. The flag
 * `wants-supervisor` is for somebody higher alone, so this is a tag of `read` and no sign.
 */
export const wantsHuman = (message: Message): boolean => find(dissect(message).own).human !== undefined;

const find = scanner({
  classes: {
    talk: 'talk|speak|chat|talking|speaking',
    person:
      'someone|somebody|a person|a human|a real person|a live person|an actual person|an agent|a live agent|a rep|a representative|a human being|an operator|a live representative',
    사람: '상담원|상담사|사람|직원|담당자',
  },
  phrases: {
    human: [
      '{talk} to|with {person}',
      '{talk} … with {person}',
      'please|can|could you|someone|somebody? call me',
      'call me back',
      'phone|telephone number … call|reach|talk|chat|contact|available|avail',
      'number … i can call',
      'how can|do i call',
      'who can i {talk} to',
      'not a bot|robot|machine',
      '{사람} … 연결',
      '{사람} … 통화',
      '{사람} … 바꿔',
      '{사람}이랑 … 얘기',
      '전화 주세요',
      '전화해 주세요',
      '전화 부탁',
      '봇 말고',
    ],
  },
});
