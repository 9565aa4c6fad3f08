/** Whether an English sentence without a question mark, folded, has the form of a question or asks to be told something. */
export const isAskedInEnglish = (sentence: string): boolean => ENGLISH.test(sentence);

/** Whether an English sentence, folded, asks nothing: scorn in the form of a question, or somebody else's question. */
export const isScorn = (sentence: string): boolean => RHETORICAL.test(sentence);

const WHO = '(?:i|you|u|we|they|he|she|it|that|this|there|these|those|the|my|our|your|ur|any|anyone|someone|somebody)';
const AUX =
  "(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|may|isn't|aren't|don't|doesn't|didn't|can't|won't)";
const LEAD =
  '(?:^|[.,;:!-] )(?:(?:hi|hello|hey|ok|okay|thanks|thank you|cheers|and|so|but|also|then|well|please|pls|yes|no|cool|great|question|quick question)[,:!.]* )*';
/** Leaves the mark out: "what's the total", "any news", "breakfast included or no". */
const SHORT = [
  `${LEAD}(?:what|where|who|how|when)(?:'?s|'?re| is| are) (?:my|the|your|ur|up with|this|that|our)\\b`,
  `${LEAD}what (?:time|day|size|color|colour|kind|number)(?:'?s|'?re| is| are)? \\w+`,
  `${LEAD}how come `,
  `${LEAD}any (?:\\w+ )?(?:updates?|news|word|progress|idea|ideas|eta|luck|chance|way)\\b(?! (?:is|was|will|would))`,
  `${LEAD}(?:is|are|was|were) (?!(?:not|n't|still|already|broken|now|really|so|very|being|just|no|only|too|a|also|completely|totally)\\b)\\w+ (?:allowed|included|possible|available|open|required|free|refundable|covered|needed|necessary|ok|okay|in stock|compatible|charged)\\b`,
  `\\b(?:or (?:no|not|nah|what)|yes or no|y/n)[.!]*$`,
  `^eta[.!]*$`,
];
/** "I wonder if", "please let me know how": asks in the form of a statement. */
const ASIDE = [
  `\\b(?:i|we)(?: would|'d| should)(?: \\w+){0,2} (?:like|love|want|need) to (?:know|understand|hear) (?:how|why|what|when|who|where|which|whether|if)\\b`,
  `\\b(?:i|we) (?:want|need|have|wish|like) to (?:know|understand|find out|learn|hear)(?: from you)? (?:how|why|what|when|who|where|which|whether|if)\\b`,
  `\\b(?:wonder(?:ing|ed)?|curious)(?: (?:about|if|how|what|when|whether|why|which|where|who))`,
  `(?<!(?:n't|not|never|nt|nobody|no one)(?: \\w+)? )\\b(?:tell|inform|advise|remind) (?:me|us)(?: please)? (?:when|what|where|how|why|who|which|whether|if)\\b(?! (?:you need|u need))`,
  `(?<!(?:n't|not|never|nt|nobody|no one)(?: \\w+)? )\\blet (?:me|us) know (?:the|what|how (?!it|things)|when|where|why|who|which|whether|if (?!you|u|there|anything))`,
  `\\b(?:please|pls|plz|kindly) (?:explain|clarify|confirm|specify|advise)\\b`,
];
/** "Just send me your order number". */
const WANTED = [
  `${LEAD}(?:just |simply )?(?:send|drop|pop|share|give|paste|text|dm|reply with|upload|quote)(?: (?:me|us|over|in|through))*` +
    ' (?:your|the|a|any|that) (?:\\w+ ){0,4}(?:number|e?mail|address|photos?|pics?|pictures?|screenshots?|code|ref(?:erence)?|receipt|name|postcode|details|copy|id)\\b',
];
/** "What exactly is going on", "does that cost anything". Not "what is worse, ..." or "will do". */
const ENGLISH = new RegExp(
  `${LEAD}(?:(?:what|when|where|why|who|which|how|whose)(?: (?!i |we |you )[\\w'/-]+){0,4} ${AUX}(?: (?:i|you|u|we|they|he|she|it|that|this|there|the|my|our|your|ur|a|going|happening|wrong)\\b)(?!,)` +
    `|(?:${AUX}) ${WHO} (?!\\w+,)[^,;!]{2,}$)` +
    `|${[...SHORT, ...ASIDE, ...WANTED].join('|')}`,
);

const YOU = '(?:you|u|you guys|u guys|you people)';
const RHETORICAL = new RegExp(
  [
    String.raw`\b(?:or what|what the (?:hell|heck|f\S*)|isn't it funny)[?!？]*$`,
    String.raw`\b(?:do|did|does) (?:${YOU}|anyone|they|anybody) (?:\w+ )?(?:think (?:that )?(?:i|i'm|im|we|we're|money|this is|it's)\b|take me|want me to|expect me|call (?:this|that|yourselves))`,
    String.raw`\b(?:is|was) (?:this|that) (?:what|how|really how|seriously) (?:${YOU}|the|a)\b|^(?:so |and )?${YOU} call (?:this|that|yourself|yourselves)\b`,
    String.raw`\bwhat (?:kind|sort) of (?:\w+ ){1,3}(?:does|treats?|sends?|sells?|charges?|makes|closes|leaves|ignores|is this)\b`,
    String.raw`^(?:so |and |but |oh )?(?:who|what) (?:on earth|in their right mind|even|in the world|does that|does this|needs|cares|wants|would want|designs?|builds?|sends?|thinks?|came up|thought)\b`,
    String.raw`\bhow (?:hard|difficult|stupid|dumb) (?:can (?:it|that|this)|could it|is it to (?:just|send|answer|call|read|get)|do (?:you|u))\b|\bhow (?:many (?:more )?times|much longer) (?:do (?:i|we)|must|am i)\b`,
    String.raw`\b(?:too much to ask|any (?:worse|slower|less)|have (?:you|u) no|no shame|what's the point|what is the point|whats the point|why bother|why (?:do|did|would) (?:i|we|anyone|anybody) (?:even|ever|bother|pay|still)|why am i (?:not surprised|even|paying)|what (?:am|do) i (?:pay|paying)|what (?:more|else) do (?:you|u) want|what did i do to|since when|what else is new|where's the (?:logic|sense)|what's next)\b`,
    String.raw`\b(?:do|does|am) (?:i|it|this) (?:look|a joke|sound|talking to)\b|\b(?:can|could|can't|cant|couldn't) (?:you|u|anyone|anybody|nobody)(?: people| guys)? (?:do anything|get anything|even (?!tell|explain)|do nothing|not even|ever)\b`,
    String.raw`^(?:isn't|aren't|wasn't|isnt|what a|how (?:nice|lovely|kind|sweet|generous|thoughtful|wonderful))\b[^?]*[!.]$`,
    String.raw`\b(?:asked|asks|said|says|wrote|told|reads|shouted)\b[^"“”]*["“][^"“”]*[?？]["”]\W*$`,
    String.raw`^\W*(?:really|seriously|wow|huh|sure|lol|excuse me|\d+ \w+)\W*$`,
  ].join('|'),
);
