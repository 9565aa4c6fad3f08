import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';

/**
 * Small things that only one sign asks of a sentence, in both languages. They are no sayings of their own: each only
 * narrows what a saying or a topic found already, and where it misses the customer has the benefit of the doubt.
 */
function finder(...parts: readonly string[]): (text: string) => boolean {
  const any = new RegExp(parts.join('|'), 'imu');
  return (text) => any.test(text.replaceAll('’', "'"));
}

/** Tells the customer to do something that solves the trouble; waiting and writing back are no advice. */
export const instructs = finder(
  String.raw`\bplease (?!be|bear|wait|allow|accept|note|rest|let|contact|feel|don't|do not|give us|write|reply|call)`,
  String.raw`\b(?:try|make sure|you(?:'ll| will)? (?:need to|have to|must|should)|(?:is|are|be) (?:needed|required|necessary))\b`,
  String.raw`(?:^|[,.:;!]\s*)(?:first )?(?:go to|open|click|tap|update|install|restart|reset|follow|enter|check|unplug|press|hold|remove|delete)\b`,
  '(?<!기다려 ?|양해해 ?|참고해 ?|문의해 ?|연락 ?|연락해 ?|말씀해 ?|알려 ?|이해해 ?)(?:주세요|주십시오|주시면|주시기|주셔야)',
  '하셔야|하시면|하세요|하십시오|보세요|보시[기면]|필요합',
);

/** The customer says that they did what was asked. */
export const saysDone = finder(
  String.raw`\b(?:i|we)(?:'ve| have)?(?: already| just| now| also| even| have)* (?:did(?!n| not)|done|tried|followed|updated|installed|reinstalled|restarted|reset|cleared|replaced|changed|checked|went through|sent)\b`,
  String.raw`\b(?:tried|did) (?:that|it|this|everything|all|your|what)\b`,
  '해 ?봤|해 ?보았|하였|(?<!실패|못 ?|안 ?)했(?:습니다|어요|는데|지만|음)',
);

const namesRepair = finder(
  String.raw`\b(?:repaired|replaced|swapped|re-?installed|(?:since|before|after) the (?:repair|replacement|fix|visit)|replacement (?:came|arrived|is|has)|(?:technician|engineer|mechanic|plumber|he|she|they) (?:came|was here|were here|has been|fixed|changed))\b`,
  String.raw`(?<!\bno )\b(?:he|she|they|technician|engineer|mechanic|plumber|electrician|fitter|man|guy|lady|colleague|boss|installer) (?:came|was here|were here) (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this morning|last week)\b`,
  '(?:수리|교체|정비|시공|교환|조치)(?:를|을)? ?(?:받았|받은|받고|했는데|하고 갔|됐는데|해 주셨는데|맡겼)|맡겼는데|다녀가|다녀갔|왔다 ?갔|고쳤|고쳐 ?주셨|갈고 ?[가갔]|갈아 ?주[셨고]|바꿔 ?주고 ?[가갔]|손보고 ?[가갔]|재시작했다|처리했다면서|새로 받은',
);

/** The customer tells of a repair or a replacement that was made; several ledgers ask it of every message. */
export const tellsOfFix: (message: Message) => boolean = memoised(({ text }) => namesRepair(text));

/** Something came, and late. */
export const saysLate = finder(
  String.raw`\b(?:late|later than|too long|overdue|delay(?:ed)?|finally|at (?:long )?last|took (?:you|ages|forever|so long|\w+ (?:days|weeks))|only (?:now|today|yesterday|after)|not until)\b`,
  '늦|지나서|지난 뒤|이제야|이제서야|드디어|겨우|뒤늦|지연|만에야|걸려서야',
);

/** Something is handed over, not only offered. */
export const handsOver = finder(
  String.raw`\bhere(?:'s| is| are| (?:it|he|she|they|you|we) (?:is|are|goes?))\b|\battach(?:ed|ing)\b|\benclosed\b`,
  '첨부(?! ?부탁|해 ?주|해 ?드릴 ?수)|동봉|(?:보내|전달해|공유해|송부해|제출해|전달|공유|송부) ?(?:드립|드렸|드려요)|송부했',
);

/** Leaves a choice to the customer. */
export const givesChoice = finder(
  String.raw`\b(?:can|could|may|would|offer|available|possible)\b[^.!?\n]*\b(?:or|either|alternatively|whichever|options?)\b`,
  '(?:또는|혹은|아니면|중에서?|둘 중)[^.!?\n]*(?:가능|드릴|선택|원하)|(?:가능|드릴)[^.!?\n]*(?:또는|혹은|아니면)',
);

/** Names a place of which this conversation holds no record: a call, a shop, another chat. */
export const namesElsewhere = finder(
  String.raw`\b(?:(?:the|by|over) (?:tele)?phone|phoned|rang|hotline|voicemail|salesm[ae]n|in person|whatsapp)\b`,
  String.raw`\b(?:i|we)(?:'ve| have)?(?: already)? (?:called|visited)\b|\b(?:on|in|during) (?:the|a|my|our|that|this|your|last) (?:call|chat)\b`,
  String.raw`\b(?:shop|store|branch|showroom|chat)\b`,
  '전화로|전화에서|전화상|전화했|전화를? ?(?:했|드렸|걸|안 받)|전화 ?(?:통화|상담)|통화|유선|콜센터|매장|지점|대리점|방문|채팅|카톡|카카오톡',
);
