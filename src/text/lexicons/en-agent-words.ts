import type { Classes } from '../phrases/notation';

/** Classes of words that what we say is made of. */
export const enAgentWords: Classes = {
  we: 'i|we',
  im: "i'm|i am|we're|we are",
  will: "will|'ll|shall|gonna|plan to|intend to",
  dont: "don't|do not|dont|doesn't|never",
  did: "didn't|did not|never|failed to|forgot to",
  not: "not|isn't|aren't|wasn't|can't|cannot|couldn't|won't|no|nobody|nothing|{dont}",
  adv: 'honestly|frankly|actually|truly|unfortunately|can|personally|also|again|still|just|only|simply|really|already|previously|so|always|been|have|had|be|too|all',
  deed: 'deal*|handl*|attend*|respond*|send*|sent|ship*|refund*|credit*|pay|paid|return*|replac*|exchang*|repair*|fix*|correct*|sort*|check*|look*|review*|escalat*|forward*|pass*|process*|arrang*|book*|cancel*|remov*|add|added|restor*|releas*|chang*|extend*|transfer*|updat*|call*|contact*|ring*|writ*|email*|answer*|repl*|visit*|come*|coming|bring*|pick*|collect*|tak*|giv*|get|go|mak*|do|done|ask*|offer*|accept*|follow*|in touch|with you|back|let|have|planned|deliver*|issu*|install*|dispatch*|post|posted|posting|mail|print*|waiv*|revers*|cover*|pull*|open*|rerout*|reassign*|rebuil*|patch*|port|ported|lift*|unlock*|rais*|fil*|reopen*|reinstat*|activat*|upgrad*|apply|appli*|move|moved|moving|drop*|pop|land*|clear*|resolv*|solv*|address*|complet*|confirm*|tell|let you|keep|reach*|notif*|inform*|swap*|merg*|migrat*|reset|investigat*|prioriti*|schedul*|consider*',
  // What we do, said of a time to come ("we close it on the day"); past forms are no promises.
  act: 'send|ship|refund|credit|pay|return|replace|exchange|repair|fix|correct|check|process|arrange|book|cancel|close|remove|restore|release|change|extend|transfer|update|call|phone|ring|contact|write|report|email|mail|answer|reply|visit|come|bring|collect|pick|deliver|take|give|get|make|do|waive|swap|test|install|put|post|print|lock|file|raise|open|lodge|escalate|forward|pass|submit|request|register|chase|drop|grab|hand|process|sort|settle|schedule|reopen|reissue|upgrade|apply|add|reverse|pack|let_you_know|get_back|have_it|move|approve|push|issue',
  // Where a thing is when it is done.
  there:
    'with_you|in_place|in_your|in_the_post|in_the_mail|on_your|at_your|back_on|back_in|back_to|back_with|ready|live|online|done|fixed|sorted|settled|repaired|up_and_running|on_its_way|out_to_you|yours',
  boss: 'manager*|management|supervisor*|boss|lead|director*|board|head office|committee|finance|legal|higher up',
  team: '{boss}|crew|publisher|manufacturer|carrier|partner|kitchen|restaurant|provider|vendor|developers|planning|team|department|colleague*|engineer*|technician*|developer*|courier|driver|warehouse|billing|support|sales|agent*|staff|shop|shift|supplier|hotel|bank|someone else|third party|contractor*|subcontractor*|temp|trainee|intern|platform|seller|reseller|host|airline|airport|rider*|network|cable company|landlord|factory|depot|installer*|fitter*|guy|lady|logistics|marketing|procurement|accounts|it department|system|computer|algorithm|reception|ground handlers|post office|customs|insurer|operator|dealer|landlord|sales guy|office|branch|desk|devs|developer|dev|county|council|city|ministry|doctor*|surgeon|nurse|adviser|advisor|hosting company|grid operator|utility|it people|it guys|technical side|tech side|agency|registry|post|corporate|hq|app store|hosting|airlines|agents|store|dispatch|lab|clinic|portal|predecessor|mechanic*|florist|baker|chef|cook|cooks|waiter|waitress|housekeeping|specialist*|people|experts|somebody',
  slip: "messed up|screwed up|made a mistake|broke|forgot|failed|dropped|overlooked|mixed up|skipped|left it|didn't do",
  bad: "lost|to blame|a mess|no clue|wrongly|didn't|doesn't|promised you|should never|shouldn't have|always forget*",
  ours: 'refund|money|credit|replacement|parcel|order|engineer|fee|amount|points|invoice|voucher|letter|bill|note',
  said: 'said|mentioned|explained|wrote|told|stated|advised|described|pointed out|suggested|recommended|discussed|asked|sent',
  ago: 'earlier|before|previous|previously|already|last|first|above|yesterday|on monday|on the phone',
  mail: 'message*|mail*|email*|reply|answer*|instructions|advice|steps|call',
  duty: 'read*|follow*|check*|tell|told|giv*|look*|cancel*|kept|pay|paid|repl*|answer*|back*|bother*|ask*|send|sent|known|call*|updat*|provid*|enter*|wait*',
  fault: 'fault|mistake|negligence|carelessness|failure|responsibility',
  small: 'just|only|merely|simply|barely|hardly|purely',
  tiny: 'scratch|typo|inconvenience|delay|mistake|glitch|misunderstanding|hiccup|cosmetic|noticeable|visible|worth',
  unit: 'minute*|hour*|day*|week|night|percent|euro*|pound*|dollar*|cent*|quid|piece|item|letter|act|word|page|min',
  cross: 'upset|angry|worked up|fuss|sensitive|panic|drama|seriously',
  cant: "can't|cannot|cant|can not|won't be able to|unable to|not able to|not allowed to|not going to|no longer",
  granted:
    'possible|an option|included|covered|granted|eligible|refundable|allowed|permitted|refunded|exchanged|changed|waived|entitled|something we|available|on_offer|applicable|transferable|changeable|negotiable|doable|feasible|foreseen|payable|valid_for',
  gift: 'discount*|refund*|credit*|waive*|compensat*|exception*|reduc*|concession*|voucher*|free|upgrade*|extend*|extension*|goodwill',
  decide: 'decide*|approv*|sign off|grant*|release*|make that|authori*',
  ok: 'approval|sign-off|authorization|permission*|green light|go-ahead|signature|authority|consent|rights|ok|decision|access',
  // How one guesses at somebody's fault.
  maybe:
    'probably|apparently|presumably|evidently|obviously|clearly|simply|perhaps|must_have|may_have|might_have|seem_to_have|just|then',
  did_it:
    'opened|clicked|filled|scanned|used|called|booked|pressed|installed|selected|added|entered|typed|gave|put|chose|ordered|picked|sent|took|set|bought|signed',
  // What people do in anger.
  shout:
    'shouting|yelling|swearing|threatening|complaining|posting|insults|threats|capitals|caps|ranting|getting_angry|being_rude|writing_again',
  sure: 'definitely|guaranteed|100%|without fail|without a doubt|for sure|no matter what|i promise|i guarantee|forever|whatsoever|come what may|trust me|mark my words|without exception|once and for all|at all costs',
  // How an agent says what he does just now or next.
  doing:
    'sending|refunding|replacing|arranging|shipping|opening|filing|booking|paying|crediting|putting_you|getting_you|bringing|reversing|waiving|cancelling|canceling',
  // To be done or had by a customer, said in refusals.
  undone:
    'refunded|exchanged|given|ended|changed|cancelled|canceled|moved|returned|replaced|extended|transferred|waived|reversed|reopened|restored|recovered|repaired|compensated|reimbursed|combined|altered|amended|redeemed|honoured|honored|accepted|shipped|delivered|undone|granted|made|lifted|reduced|split|swapped|converted|credited|paid|retrieved|shortened|upgraded|modified|overturned|accommodated|backdated|rebooked|done|offered|provided|permitted|allowed',
  refuse:
    'deliver|ship|refund|compensate|exchange|offer|accept|cover|do|make|give|provide|reimburse|pay|match|extend|waive|price-match|allow|permit|grant|honor|honour|repair|replace|cancel|change|issue|sell|support|service|return|credit|discount|reopen|transfer|disclose|release|share|entertain|consider|deviate|negotiate|reverse|backdate',
  // To go to somebody else.
  talk: 'talk|speak|contact|call|ring|turn|go|complain|sort_it|sort_it_out|sort_that_out|sort_this_out|take_it|take_that|take_this|raise_it|raise_that|ask|address|write|phone|check|chase|bring_it',
  need_to: 'need_to|have_to|must|should|want_to|wanna|gotta|ought_to|better',
  failing:
    'mistake|error|failure|refusal|oversight|negligence|carelessness|inattention|misuse|impatience|ignorance|fault|forgetfulness|late_reply|late_payment|laziness|delay_in|wrong_use|handling|inability|omission|inaccuracy|bad_planning|poor_planning|lack_of|lateness|recklessness',
  // What people should not have done, with its doer before it.
  slipped:
    "left|mistyped|misread|misspelled|forgot|entered|missed|put|typed|gave|clicked|shared|turned|switched|deleted|changed|let|used|ignored|skipped|signed|selected|picked|chose|dropped|spilled|damaged|broke|disconnected|unplugged|removed|overwrote|lost|kept|neglected|omitted|refused|disregarded|mishandled|misused|failed|locked|{did}|haven't|waited|opened|overloaded|exceeded|tampered|decided|went|uninstalled|wrote",
  handled:
    'handled|treated|used|set|set_up|installed|stored|packed|washed|connected|configured|cleaned|drove|plugged|entered|opened|held|wired|built|assembled|mounted|typed|filled|charged',
  few: 'one|two|three|four|five|six|ten|a_few|a_couple|a|an|some|1|2|3|4|5|10|15|20',
  folk: 'users|customers|people|guests|passengers|members|others|clients|folks|readers|families|players',
};
