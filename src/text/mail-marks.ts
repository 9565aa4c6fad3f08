/** What mail programs and offices put around an author's words. All of it matches folded text, a line at a time. */

export const QUOTED = /^\s*[>|]/;

/** The mark that mail programs put above a signature. */
export const SIGNATURE =
  /^\s*(?:--|—|__) ?$|^\s*(?:sent from my \w+|get outlook for \w+|나의 iphone에서 보냄|내 \S+에서 보냄|\S+에서 보낸 메일입니다)/;

/** "On Tuesday Ann wrote:" in the languages that mail programs of our customers speak. */
export const REPLY_LINE =
  /^\s*(?:on .{6,140} wrote|am .{6,140} schrieb.{0,60}|le .{6,140} a écrit|el .{6,140} escribió|\d{4}년 ?\d{1,2}월 ?\d{1,2}일.{0,120}(?:작성|님이 (?:쓴 글|작성)|wrote))\s*:?\s*$/;

/** One line is enough to tell. */
export const QUOTES_BEGIN: readonly RegExp[] = [
  REPLY_LINE,
  /^\s*-{2,}\s*(?:original message|forwarded message|original appointment|원본 ?(?:메시지|메일)|전달된 ?(?:메시지|메일))\s*-{2,}/,
  /^\s*begin forwarded message:/,
  /^\s*_{10,}\s*$/,
  /^\s*\*?(?:from|보낸 ?사람|발신|발신자)\s*:\*?\s+\S.*[@<]/,
];

/** Fields of a mail header; several close together are one. */
export const HEADER_FIELDS =
  /^\s*\*?(?:from|to|cc|sent|date|subject|보낸 ?사람|받는 ?사람|참조|보낸 ?날짜|날짜|보낸 ?시간|일시|제목|발신|수신)\s*:\*?\s/;

/** A legal footer; it goes to the end. */
export const FOOTER =
  /^\s*[*_([]*(?:confidentiality(?: notice)?\b|disclaimer\b|legal notice\b|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,80}(?<!not )\b(?:confidential|intended|privileged)|please consider the environment|(?:본|이) (?:전자 ?)?(?:메일|우편|메시지)(?:은|는|에|과|의).{0,60}(?:기밀|비밀|수신인|수신자|지정된|법적))/;

/** The last words of a letter. */
export const SIGN_OFF =
  /^\s*(?:(?:best|kind|warm|many|with (?:best|kind))? ?regards|best wishes|all the best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully|cheers|thanks|thank you|many thanks|best|감사합니다|고맙습니다|수고하세요|드림|올림)\s*[,.!]*\s*$/;

/** A line that could stand in a signature: short, and no sentence. */
export const isContactLine = (line: string): boolean =>
  line.length <= LONGEST &&
  !/[.!?…]["')]*$|[다요까죠]\.?$/.test(line.replace(/\b(?:inc|ltd|co|corp|llc)\.$/, '')) &&
  !VERB.test(line);

const LONGEST = 70;

/** Whoever goes on below a sign-off ("P.S. I will sue") still speaks. */
const VERB = /\b(?:i|we|you|is|are|was|will|please|can|do|did|have|has|p\.? ?s)\b|[니습]다|세요/;
