import { Avatar } from '@zendeskgarden/react-avatars';
import type { User } from '../rest/schemas';

/** Colours with enough contrast to white letters. */
const colors = ['#1f73b7', '#5c6970', '#6b4ea8', '#a2426e', '#26797a', '#8c5a17', '#3b7d3a', '#b0361f'];

interface PersonAvatarProps {
  readonly person: Pick<User, 'id' | 'name' | 'role'> | undefined;
  readonly size?: 'extraextrasmall' | 'extrasmall' | 'small' | 'medium';
}

/** First letters of a person's name; the name itself stands beside it. */
export const PersonAvatar = ({ person, size = 'small' }: PersonAvatarProps) => (
  <Avatar size={size} backgroundColor={colorOf(person?.name ?? '')} foregroundColor="#ffffff" aria-hidden="true">
    <Avatar.Text>{initials(person?.name ?? '?')}</Avatar.Text>
  </Avatar>
);

/** The same name always has the same colour. */
const colorOf = (name: string): string => {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return colors[sum % colors.length] ?? '#5c6970';
};

/** Two letters of a name in Latin letters, one of a name in Hangul. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '?';
  if (/\p{Script=Hangul}/u.test(first)) return first;
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return `${first}${last}`.toUpperCase();
};
