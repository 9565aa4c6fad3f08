import type { Channel } from '../../facts/message';

/** Zendesk's channel names, of `via.channel` and of conversation entries, in our words. */
const channels: ReadonlyMap<string, Channel> = new Map([
  ['email', 'email'],
  ['mail', 'email'],
  ['web', 'web'],
  ['web_form', 'web'],
  ['web_widget', 'web'],
  ['help_center', 'web'],
  ['helpcenter', 'web'],
  ['mobile', 'web'],
  ['mobile_sdk', 'web'],
  ['forum', 'web'],
  ['chat', 'chat'],
  ['chat_transcript', 'chat'],
  ['native_messaging', 'messaging'],
  ['messaging', 'messaging'],
  ['whatsapp', 'messaging'],
  ['line', 'messaging'],
  ['wechat', 'messaging'],
  ['telegram', 'messaging'],
  ['viber', 'messaging'],
  ['kakao', 'messaging'],
  ['instagram_dm', 'messaging'],
  ['twitter_dm', 'messaging'],
  ['messenger', 'messaging'],
  ['facebook_messenger', 'messaging'],
  ['voice', 'voice'],
  ['phone', 'voice'],
  ['voicemail', 'voice'],
  ['twitter', 'social'],
  ['facebook', 'social'],
  ['sms', 'sms'],
  ['text', 'sms'],
  ['api', 'api'],
]);

/** Old accounts give a number for the channel; these have a fixed meaning (Zendesk's "Via types"). */
const numbered: ReadonlyMap<number, Channel> = new Map([
  [0, 'web'],
  [4, 'email'],
  [5, 'api'],
  [17, 'web'],
  [24, 'web'],
  [26, 'messaging'],
  [29, 'chat'],
  [30, 'social'],
  [33, 'voice'],
  [34, 'voice'],
  [35, 'voice'],
]);

/** A name that nobody has told us of is `other`, never an error: Zendesk adds channels without notice. */
export const toChannel = (name: string | number | undefined): Channel => {
  if (typeof name === 'number') return numbered.get(name) ?? 'other';
  const known = name?.toLowerCase() ?? '';
  // Messaging through Sunshine Conversations carries the network's name behind the prefix.
  return channels.get(known) ?? (known.startsWith('sunshine_conversations') ? 'messaging' : 'other');
};
