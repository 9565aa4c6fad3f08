import { memoised } from '../../facts/memo';
import type { Message } from '../../facts/message';
import { readMessage } from '../reading';
import type { Tone, ToneReading } from '../tone';

/**
 * How strained a message sounds, heard once for as long as the message object lives; `undefined` in a language that has no
 * model.
 */
export const toneOfMessage = (tone: Tone, message: Message): ToneReading | undefined => heard(tone)(message).reading;

const heard = memoised((tone: Tone) =>
  memoised((message: Message) => {
    const { language } = readMessage(message);
    return { reading: language === 'en' || language === 'ko' ? tone.read(message.text, language) : undefined };
  }),
);
