/**
 * Texts that nobody wrote. A conversation handed over by the app framework carries no mail headers and no rule names, so
 * the wording of the text itself is all there is; where REST tells (flag 4, `via.rel`), that is looked at as well.
 * Kept narrow on purpose: a human message taken for an automatic one would hide a waiting customer.
 */
const subjects =
  'automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of(?: the)? office(?: auto[- ]?reply)?' +
  '|자동 ?(?:회신|응답)(?: 메일)?|부재중(?: 자동)? ?(?:회신|알림|메일)';

const openings: readonly RegExp[] = [
  // The subject line that mail programs put first: "Automatic reply: ...", "[Out of office] ...".
  new RegExp(`^(?:\\[(?:${subjects})\\]|(?:${subjects})\\s*[:\\-–—\\n])`, 'i'),
  // A robot that says so in its first line.
  /^(this is an? (automated|automatic|auto-generated) (message|reply|response|email)|본 ?(메일|메시지)(은|는) 자동으로 (발송|회신)|이 (메일|메시지)(은|는) 자동으로 (발송|회신))/i,
  // What Zendesk writes into the tickets of a merge unless the agent words it anew.
  /^request #\d+.{0,300}? was closed and merged into this request\b/is,
  /^requests #\d+.{0,300}? were closed and merged into this request\b/is,
  /^this request was closed and merged into request #\d+/i,
];

/** True where the text says of itself that no person wrote it. */
export const looksAutomatic = (text: string): boolean => {
  const start = text.trimStart().slice(0, 400);
  return openings.some((opening) => opening.test(start));
};
