import type { Ticket } from '../../facts/ticket';
import { contentWords, namesNothing } from '../../text/content-words';
import { fold } from '../../text/fold';
import type { Hear } from '../../text/hearing';
import type { Saying } from '../../text/saying-ids';

/** Longer is no name of a problem any more. */
const LONGEST = 60;

/**
 * The trouble in a few words: the customer's own subject, cleaned. `undefined` where it names nothing, shouts, threatens
 * or was made by a machine; other words are never guessed.
 * @param hear hears what a subject says; one that nobody heard is not said back
 */
export function problemOf(ticket: Ticket, hear: Hear | undefined): string | undefined {
  const subject = cleaned(ticket.subject);
  const own = ticket.submitterId === undefined || ticket.submitterId === ticket.requesterId;
  if (!own || !hear || NOTHING.test(subject) || MACHINE.test(subject) || isShouted(subject)) return undefined;
  if (namesNothing(contentWords(fold(subject).text)) || says(subject, ticket, hear)) return undefined;
  return shortened(subject);
}

/** Without the marks of mail programs and gateways, quotes around it and the stop behind it. */
const cleaned = (subject: string): string =>
  subject
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(MARKS, '')
    .replace(/["“”„«»「」『』]/g, '')
    .replace(/[\s.,;:!?…。-]+$/, '')
    .trim();

const MARKS = /^\s*(?:(?:re|fwd?|aw|wg|sv|tr|답장|회신|전달)(?:\[\d+\])?\s*[:：]\s*|\[[^\]]*\]\s*|\(#?\d+\)\s*)+/i;

/** Says that there is something, and not what. */
const NOTHING =
  /^(?:(?:an?|my|quick|general|urgent) )*(?:question|complaint|feedback|[ie]nquiry|support|urgent|test|no subject|none)$|^(?:질문|불만|민원|긴급|급함|테스트|제목 ?없음)$/i;

/** Subjects that Zendesk and phone systems write. */
const MACHINE =
  /^(?:(?:phone |abandoned |missed |incoming |outbound )?call|voicemail|chat|conversation|sms|text message|message|facebook \w+|tweet) (?:from|with|to)\b|님?(?:과|와)의 (?:대화|통화|채팅)|^(?:부재중 )?(?:전화|통화|음성 ?메시지)\s*[:：]/i;

const isShouted = (subject: string): boolean => {
  const letters = subject.match(/\p{Script=Latin}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length >= 6 && capitals.length > letters.length * 0.7;
};

/** What nobody wants to read back about themselves. */
const HEATED: readonly Saying[] = [
  'insult',
  'threat-of-harm',
  'ultimatum',
  'legal',
  'public',
  'leaving',
  'danger',
  'wants-supervisor',
  'claimed-silence',
  'claimed-promise',
  'claimed-count',
];

function says(subject: string, { channel, createdAt, requesterId }: Ticket, hear: Hear): boolean {
  const author = { id: requesterId, name: '', kind: 'customer' } as const;
  const { sayings } = hear({
    id: 'subject',
    at: createdAt,
    author,
    public: true,
    channel,
    text: subject,
    automatic: false,
  });
  return HEATED.some((saying) => sayings[saying]);
}

/** Cut between words. */
function shortened(subject: string): string {
  if (subject.length <= LONGEST) return subject;
  const cut = subject.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:-]+$/, '')}…`;
}
