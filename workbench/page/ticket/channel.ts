import { text } from '../strings';

const channels = [
  'web',
  'email',
  'api',
  'chat',
  'native_messaging',
  'voice',
  'mobile',
  'mobile_sdk',
  'facebook',
  'twitter',
  'sms',
  'whatsapp',
  'line',
  'rule',
  'system',
] as const;

/** A channel in words; one without a word of ours stays as the API names it. */
export const channelName = (channel: string | number | null | undefined): string => {
  const known = channels.find((each) => each === channel);
  return known === undefined ? String(channel ?? text('channel.web')) : text(`channel.${known}`);
};
