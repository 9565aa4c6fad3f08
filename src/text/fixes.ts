import { partsWith } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/**
 * Sentences that say that something is done for the customer: by phrases of both languages, or as English tells of any
 * deed.
 * @param folded the author's own words, folded
 * @param parts its sentences
 */
export function findFixes(folded: string, parts: readonly Span[], { fix, noFix }: FoundTopics): readonly Span[] {
  const said = partsWith(parts, fix, noFix);
  return parts.filter((part) => said.includes(part) || tellsOfDeed(folded.slice(part.start, part.end)));
}

/**
 * Whether an English sentence of ours tells of something done for the customer, whatever the verb is: "I've put you on
 * the earlier flight", "switched it over", "hold released". What was looked at, heard or asked is not done yet.
 * @param sentence folded
 */
function tellsOfDeed(sentence: string): boolean {
  const told = DONE.exec(sentence);
  if (!told || sentence.endsWith('?')) return false;
  const before = sentence.slice(0, told.index + told[0].length);
  return !OPEN.test(before) && !NOT.test(before.slice(before.lastIndexOf(',') + 1));
}

const OFTEN = '(?:just |now |also |already |both |all |since |gone ahead and |went ahead and |\\w+ly )*';
const WHO =
  '(?:i|we|they|(?:(?:my|our|the) )?(?:\\w+ )?(?:team|colleagues?|engineers?|technicians?|developers?|kitchen|warehouse|reception|desk|manager|driver|rider|courier))';
/** To look, to hear, to say: nothing is done by it. */
const IDLE =
  '(?:be|look|check|s(?:ee|aid|poke|hown)|hear|read|receiv|not|notic|ask|tri|talk|call|reach|explain|mention|told|agree|understood|promis|apolog|regret|hop|want|need|decid|learn|had|got|found|miss|fail|forg|los|charg|overcharg|bill|delay|confus|overlook|mistak|com|gone|forward|pass|expect|plan|chang(?:ed)? (?:our|the (?:price|polic|term))|work|answer|review|consider|discuss|attach|enclos)';
const PARTICIPLE =
  '(?:\\w{2,}ed|sent|put|made|given|brought|set|cut|split|paid|held|let|taken|(?:re)?written|rung|undone|redone|remade|rebuilt|done|got you|had (?:it|your|the|them|a))';
const THING =
  '(?:it|you|your|the|them|that|this|both|all|everything|a|an|another|in|on|off|out|up|over|through|back|\\d[\\d.,]*|[£$€]\\S+)';

const DONE = new RegExp(
  `\\b${WHO}(?:'ve| have| has|'s) ${OFTEN}(?!${IDLE})${PARTICIPLE}\\b` +
    `|\\b(?:went ahead|ahead) and (?!${IDLE})${PARTICIPLE}\\b` +
    `|(?:^|[,;:-] |\\band )(?:ok |ok, |done, |right, |good news[,:] )?(?:just |have |have just |already |now )?(?!${IDLE}|based|provided|supposed|compared|unfortunated)${PARTICIPLE} ${THING}\\b` +
    `|\\b(?:refund|fee|charge|hold|block|payment|credit|order|booking|ticket|case|claim|account|replacement|voucher|label|code|invoice|seat|upgrade|request|limit) (?:now |all )?(?:re)?(?:issued|released|lifted|removed|waived|applied|added|sent|reversed|cancelled|canceled|booked|moved|placed|raised|escalated|opened|reopened|updated|corrected|confirmed|filed|gone|off|sorted)\\b` +
    `|\\b(?:all )?(?:done|sorted|fixed)[.!]*$`,
);

/** Said before it, it is not done yet, was not ours to do, or is only asked. */
const OPEN = /\b(?:once|if|when|until|unless|after|whether|as soon as|so far|you(?:'ve| have| said| wrote))\b/;
const NOT = /\b(?:not|never|nothing|nobody|no one|should|would|could|might|may|will|must|hope)\b|n't\b/;
