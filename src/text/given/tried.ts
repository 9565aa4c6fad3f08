import type { Span } from '../span';

/**
 * Sentences in which customers say what they tried: "I already restarted it", "재부팅해 봤어요". Not what they did not do or
 * could not, what set the trouble off ("since I updated it"), and not a question.
 * @param text the writer's own words, folded
 * @param parts its sentences
 */
export const findTried = (text: string, parts: readonly Span[]): readonly Span[] =>
  parts.filter(({ start, end }) => {
    const said = text.slice(start, end);
    return (ENGLISH.test(said) || KOREAN.test(said)) && !UNDONE.test(said);
  });

const IT = '(?:it|the|my|our|this|that|both|all)';
const PART =
  '(?:batter(?:y|ies)|cables?|bulb|fuse|filter|seal|sd card|sim(?: card)?|charger|adapter|plug|outlet|socket)';
/** What a fix consists of, as "tried to" and "tried ...ing" take it. */
const FIX =
  '(?:re-?start|re-?boot|re-?set|re-?install|updat|turn|switch|unplug|plug|clear|clean|chang|us|replac|connect|re-?connect|log|sign|charg|open|delet)';
const ENGLISH = new RegExp(
  "\\b(?:i|we)(?:'ve| have)?(?: (?:already|also|just|even|then|now|both|twice))* (?:" +
    'restarted|rebooted|re-?installed|power[- ]?cycled|unplugged|reconnected|factory[- ]reset|' +
    `reset ${IT}|updated (?:it|the (?:app|firmware|software|driver)s?)|cleared (?:the|my) (?:cache|cookies|browser)|` +
    `(?:logged|signed) out|(?:turned|switched) ${IT}(?: \\w+)? off|turned off|` +
    `(?:replaced|swapped|changed) (?:the|its) ${PART}|followed (?:the|your|all|every) (?:\\w+ )?(?:steps?|instructions?|guide|manual)|` +
    `tried (?:(?:to )?${FIX}|(?:it|that|this|them|both|all of)\\b|(?:another|a different|a new|the other|several|other) ))`,
);
const DEED = '(?:재부팅|재시동|재시작|초기화|재설치|업데이트|리셋|재연결|재장착|로그아웃|교체|캐시|삭제|설치|전원)';
const TESTED = '(?:봤|보았|봐도)';
const KOREAN = new RegExp(
  // To have tried is said behind a list of deeds too; to have done one only right behind it.
  `${DEED}[^.?!\\n]{0,16}(?:해|꺼|켜|바꿔|지워) ?${TESTED}` +
    `|${DEED}(?:를|을|도|까지|는)? ?(?:다시 |한번 |[두세] ?번 |여러 ?번 |\\d+번 )?(?:했는데|했지만|했어요|했습니다|했음|하였|지웠)` +
    '|(?:껐다|뺐다|뽑았다)가? ?(?:다시 ?)?(?:켰|(?:켜|꽂아|끼워) ?(?:봤|보았|봐도)|켜니|꽂았|끼웠)',
);
const UNDONE =
  /[?？]["')\]]*$|\b(?:have|did|could|can|was|were)(?:n't| not)\b.{0,30}\b(?:restart|reboot|reset|re-?install|tr(?:y|ied))|\b(?:since|after|when|once|if|should|unless|before|until|as soon as|how (?:do|can|should)|do|can|should) (?:i|we)\b|(?:안|못) ?(?:해|했|하)|지 ?(?:않|못)|했더니|[한은] (?:뒤|후|다음)|하면|해 ?달라/;
