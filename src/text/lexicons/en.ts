import type { Lexicon } from './lexicon';

export const en: Lexicon = {
  classes: {
    adv: "just|now|also|already|really|so|very|completely|absolutely|totally|definitely|only|too|again|all|be|been|do|have|had|'ve|a|the|fully",
    not: "not|never|'t|cannot|cant|dont|doesnt|didnt|wont|isnt|havent|hasnt",
    will: "will|'ll|ill|shall",
    // A second time may be a coincidence; people begin to count aloud at the third.
    nth: '3rd|4th|5th|third|fourth|fifth|sixth|seventh|tenth|umpteenth',
    told: 'asked|told|written|wrote|called|emailed|explained|described|contacted|reported|complained',
    good: 'great|good|nice|lovely|wonderful|perfect|excellent|fantastic|amazing|awesome|brilliant|superb|outstanding|fabulous|beautiful|delicious|gorgeous|stunning|flawless|impeccable|top-notch|first-class|exceptional|stellar|super|incredible|marvellous|phenomenal|spotless|tasty',
    kind: 'kind|helpful|friendly|polite|courteous|attentive|patient|professional|happy|pleased|impressed',
    quick: 'quick|fast|prompt|{kind}|{good}',
    help: 'reply|response|answer|update|explanation|time|patience|info*|effort*|refund|heads up|letting me know|getting back|sorting|fixing|taking care|explaining|helping|service|support|help|work',
    bad: 'broken|broke|bent|torn|tore|expired|blank|ripped|cracked|smashed|dead|dark|burnt|damaged|scratched|worn|wrong|missing|lost|vanished|stolen|late|delayed|overdue|stuck|faulty|locked|declined',
    issue: 'problem*|issue*|error*|bug|fault*|defect*|mistake|noise|leak*',
    fails: 'breaks|hangs|hang|crash*|freez*|froze|fail*|drops|stops|stopped',
    work: 'work|working|help|turn|start|load|open|close|log|login|charg*|connect|arriv*|come|show|receiv*|got|get|find|access|fit|apply|let|here|there|in my|what i',
    fixed: 'solved|resolved|fixed|sorted',
    works: 'works|working|worked|arrived|received|{fixed}',
    goods: 'refund|money|parcel|package|order|item|replacement|letter|new one|voucher|repair',
    mend: 'refund|replac|exchang|repair|restor|correct|credit|waiv|revers|reactivat|unlock|recover|dispatch|shipp|swapp|resolv|solv|fix|sort',
    alter:
      '{mend}|escalat|merg|rais|fil|releas|lift|unblock|block|link|collect|flagg|roll|push|patch|deploy|reboot|restart|cancel|cancell|bump|prioritis|prioritiz|amend|edit|transferr|port|migrat|reinstat|reissu|email|post|cover|deduct|reimburs|reserv|register|schedul|approv|clear|print|assign|rerout|re-rout|reassign|reopen|clos|complet|withdrawn|hand|activat|remov|delet|appli|add|issu|deliver|process|complet|chang|adjust|extend|upgrad|transferr|renew|book|rebook|arrang|install|updat|mail|switch|mov|return',
    make: 'offer|send|sending|put|cover|swap|ship|set|add|change|book|rebook|arrange|move|cancel|{mend}*|extend*|knock*|throw|upgrad*|lift|pay|give|get_you|let_you|take|split|organi*|reserv*|skip|drop|lend|reduc*|deduct|transfer|collect|pick|deliver|rush|expedite|resend|remake|redo|reopen|issue|provide|grant|honor|honour|match|discount|compensat*|reimburs*|double|switch|pause|renew|lower|rebuild|post|mail|find|propose|suggest',
    done: '{alter}ed|sent|reset|resent|re-sent|rolled out|set up|taken off|taken care',
    awful:
      'frustrat*|annoying|awful|terrible|upset*|disappoint*|stressful|understandabl*|unacceptable|angry|annoyed|unhappy',
    // How bad it is.
    sad: 'hard|tough|rough|gross|painful|unfair|miserable|wrong|worrying|scary|frightening|maddening|infuriating|exhausting|tiring|embarrassing|shocking|horrible|sad|hard_to_take|a_blow|a_heavy_blow|a_shame|a_pity|a_nightmare|a_poor|poor|too_much|too_slow|too_late|too_often|bad|bad_enough|far_too|the_worst|a_lot|not_on|one_too_many|nothing_you|simply_wrong|plain_wrong|just_wrong|unpleasant|irritating|a_burden|no_joke|no_fun|serious|alarming|disgusting',
    want: 'what_you|what_we|how_you|how_we|acceptable|fair|nice|fun|easy|good_enough|funny|speed|present|way_to|joke|pleasant|a_good|okay|right|something_you|your_job|what_anyone|what_anybody|on',
    hits: 'blocks|blocked|ruins|ruined|spoils|spoiled|spoilt|costs|cost|throws|leaves|left|keeps|kept|disrupts|disrupted|worries|worried|upsets|frightens|holds|held|puts|stops|stopped|affects|hurts|wasted|wastes|cut|cuts|drags|forces|forced|made|makes',
    num: 'two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|several|2|3|4|5|6|7|8|9|10|12|14|20|30',
    call: 'call|ring|mail|phone|email|message|text|contact|update|notify|inform|keep|let|drop|write|write to|back to',
    word: 'an update|update this|answer for|news|word|reply again|in touch|in contact|reach out|follow up|report back|check in|check back|touch base|back with|write again|give you a call',
    give: 'send us|send me|send over|dm|share|confirm|provide|tell us|tell me|specify|attach|reply|describe',
    what: 'which|what|when|whether|where|your',
    // To turn to us.
    turn: 'contact|write|write to|call|email|message|phone|ring|chase|reach out|reach out to|complain|complain to|come back|come back to',
    // What a machine says of the letters that it takes in.
    case: 'ticket|case|request|enquiry|inquiry|query|submission|message|email|e-mail|mail',
    box: 'mailbox|inbox|address|email|e-mail|email address|e-mail address|mail address|email account|mail account',
    read: 'monitored|read|watched|attended|seen',
    taken: 'reviewed|processed|handled|answered|assigned|forwarded|looked at|looked into',
    back: 'reply|respond|answer|be back|get back|read|see to',
    // What is asked of customers.
    detail:
      'number*|serial|digits|screenshot*|photo*|picture*|pic|pics|copy|receipt*|proof|name|address*|postcode|zip*|details|email*|model|version|logs|link|color|colour|size|iban|reference|ref|username|document*|statement|slip|video|preference|dates|code|birth|id',
    // How a person feels, and what they feel.
    upset:
      'angry|upset|annoyed|frustrated|disappointed|cross|livid|furious|mad|mortified|fed_up|unhappy|worried|anxious|stressed|tired|exhausted|worn_out|irritated|concerned|embarrassed|hurt|shaken|scared|dismayed|fuming|gutted|sick_of|had_enough|out_of_patience|at_the_end',
    feeling: 'frustration|anger|disappointment|annoyance|worry|worries|anxiety|irritation|exasperation|dismay|distress',
    grim: 'galling|maddening|infuriating|exasperating|nerve-wracking|nerve-racking|heartbreaking|distressing|nightmare|brutal|dreadful|horrendous|horrible|exhausting|unsettling|humiliating|mortifying|miserable|stressful|disheartening|demoralizing|demoralising|rotten|grim|lousy|gutting|crushing|scary|inexcusable|unfair|ordeal|let-down|letdown|sucks|stinks',
    // What the customer did and got nothing for.
    went: 'paid|booked|ordered|planned|waited|asked|wrote|called|phoned|trusted|counted|relied|spent|lost|missed|took|stood|sat|stayed|did|sent|drove|travelled|traveled|came|flew|bought|chose|signed|needed|expected|had|set|arranged|tried|gave|got_up|followed|moved|promised',
    kin: 'father|mother|dad|mum|mom|wife|husband|partner|son|daughter|brother|sister|parent*|grand*|friend|aunt|uncle|child|loved_one|relative',
    crew: 'team|colleague*|engineer*|developer*|technician*|driver|courier|kitchen|warehouse|billing|accounts|reception|manager|supervisor|crew|logistics|they|he|she|branch|desk|specialist*|workshop|depot|shop|store|hotel|rider',
    mended:
      'fix|solution|workaround|patch|hotfix|repair|replacement|advice|suggestion|answer|reply|instructions|steps|guide|tip|trick|reset|link|code|voucher|credit|script|settings|new|second|adapter|cable|card|part|technician left|technician was|engineer left|fitter adjusted|tech came|rebooking',
    worse:
      'still|same|no|nothing|{not}|lasted|worse|wrong|expired|reject*|refus*|declined|blank|fail*|crash*|breaks|broke|dead|down|leak*|wobbl*|invalid|empty|useless|again|dropped|gone|faulty|error|sideways|doesnt|dont|isnt|didnt',
    lapse:
      'leak*|drop*|flicker*|beep*|wobbl*|smell*|squeak*|rattl*|stutter*|disconnect*|overheat*|lag*|buzz*|skip*|{fails}|{bad}',
    gave: 'suggested|recommended|advised|gave|issued|provided|proposed|described|instructed|installed|replaced|swapped|adjusted|moved|repaired|fixed|changed|told|said|did|sent me',
    asset:
      'picture|sound|signal|internet|power|line|wifi|wi-fi|connection|network|service|account|login|app|site|website|sync|system|printer|tv|phone|heating|hot water|screen|server|dashboard|card|payment|transfer|order|refund|money|bag|parcel|package|delivery|driver|rider|technician|booking|file|files|data|photos|food|current|electricity|water',
    ending: 'sorted|solved|resolved|fixed|settled|cleared up|dealt with|taken care of|closed|done|over',
  },
  topics: {
    automatic: `
automatic|automated|auto reply:|response:
auto-reply:|autoreply:
out of office
this is an automated|automatic|auto-generated
this message|email was sent|generated automatically
i 'm|am currently? out of the? office
i 'm|am on annual? vacation|leave until
i 'm|am currently? away from the|my office|desk … will|'ll {back}
i 'm|am currently? on annual|parental|maternity|paternity|sick|medical leave … will|'ll {back}
this|our {box} is|isn not|'t {read}
this|our {box} is unmonitored
this is an|a unmonitored|no-reply|noreply|send-only {box}|message
replies|responses|mails|emails|messages to this {box}|message|notification are|will|can|aren not|'t be? {read}
your support? {case} … has|have been received and is|will being|be {taken}
your|a|new new? support|service {case} has|was been? created|opened|logged|registered
a {case} has|was been? created|opened|logged|registered for|from|with your {case}
you 're|are receiving this {box}|message|notification because|as
please? do|don not|'t reply to this`,
    greeting: `
hi|hello|hey|dear there|team|all?
good morning|afternoon|evening`,
    thanks: `
thanks|thank|thankyou|thx|thnx|tks|ty|tyvm|tysm|cheers|appreciate|appreciated|grateful you|u?`,
    thankedFor: `
for|so the|your|all? {help}|{quick} and? {help}?
your|{quick} {help}|{quick}
for|the|your|of|to|with|you|u|me|my|it|this|that|i|we|am|is|was|so|and|very|really|again|now|today|a|all|lot|much|million|ton|many|out|fast|quickly|everything|works|at|can|always|as|both|being|kindly|mate|'s|'m|'ve|'ll`,
    thanksAhead: `
in advance
would|'d … appreciate|appreciated|grateful
will|'ll … be appreciated
appreciate it? if`,
    solved: `
{issue}|all|i? {fixed}
works|working|worked|running|runs {adv}? now|again|fine|great|perfectly|like|properly|as|well|good|ok|smoothly now|again|a? charm|treat|it|should?
it|this|that|which|trick worked|works|arrived|helped
did it|the trick
everything|all|it|its 's|is? {adv}? working|fine|good|set|well|sorted
we|i|im 'm|'re|am|are? good|set|sorted
got it|them to? work|working|back
i found it
managed|was|able to log|find|open
can|could log|login|access in? now|again
back to normal
got|received my|the|our {goods}
{goods} has|is? {adv}? arrived|received|here|came|turned up|through?
came|arrived today|yesterday
have? received it
no longer need*
close this|the|my? ticket|case|request|conversation|chat
close this
never mind|worry|bother
nevermind|nvm|false_alarm|disregard|panic_over
up and running
{issue}|matter|case 's|s|is|has|are|have|been? {adv}? gone|disappeared|vanished|over|{ending}|went_away
matter|issue|case|mark|consider|consider_it|consider_this|that's|thats|that_is|considered … {ending}
sorted|resolved|solved|fixed , |.|!|thanks|thank|ty|cheers|itself|now|in
money|refund|payment 's|s|is in
{asset}|it|everything 's|s|is|are|has|have|just|came|finally {adv}? back|up|restored|here|through|there|online|live|running|connected|caught_up|arrived|landed|turned_up|showed_up|working|fine|perfect
{asset} came|come|has_come|went|showed|turned back|in|through|thru|up|ok
finally|back online|in|up|works|working|connected|arrived|here|live|running
got|have|found|received|picked|collected my|the|our|it|them … back|keys|today|this_morning|now|finally|and
fits|fit|works|runs|looks like_a|perfectly|fine|great|well|now|just
just|exactly what we|i needed|wanted|asked|ordered
what we|i needed
{not} … {lapse} anymore|any_more|any_longer|now
no longer {lapse}
stopped leaking|dropping|crashing|beeping|flickering|freezing|smelling|rattling|buzzing
{not} need|require … anymore|any_more|after_all|any_longer|callback|call|technician|further|help
dont|no need … anymore|any_more|callback
no|nothing|nothing_more|not further|more|left|needed|else to|action|help|steps|needed|required|complain*|do
crisis_averted|hooray|hurray|hurrah|yay|bingo|woohoo|eureka|success|phew|voila|yess|yesss|ta-da
restart|reset|reboot|update|cable|steps|link|code|trick|workaround|patch|fix|tip|restarting|reinstalling|instructions|new_one|replacement {adv}? did_it|helped|worked|fixed|solved|sorted|did_the_trick|works|fits|is_perfect
happy with how|the_outcome|the_result|the_new|the_replacement|it_now
no problem*|issue*|error*|drop*|complaint* since|anymore|any_more|now
smoothly|stable|fine|perfectly|well since|ever|now|so_far
we|were|we're are? all? done_here|square|even|quits
up and running
logged|signed|got|back in|into again|now|fine|just|!|.|,|thanks
has|have stayed|held|been_stable|been_fine
can|could {adv}? log|login|access|see|use|open|print|connect|play|get … again|now
everythings there|here|working|fine|good
is|are|'s here|dry|in_order|synced|all_there .|,|!|and|now|with
found it .|!|,|in|behind|under
put|set it|everything|been? right
settled|fixed|solved it with|for|over|myself|in
managed|did to_do? it myself|in_the_end|ourselves
{issue} solve|settle already
running|runs smooth|sweet|nicely|again
that was it|all_it_needed|the_trick .|!|,
nothing outstanding|owed|wrong any_more|anymore|now
cooling|humming|hums|opens|starts|loads|prints|charges|boots|plays|syncs|connects|firing_up|works … again|along|nicely|now
no need|reason for|to_call|to_send|to_come|to_worry
charge|fee|smell|warning|block|hold has|is {adv}? vanished|disappeared|gone|off
we|you got there
clear as a
been repaired|restored|mended|corrected|uploaded and|now|thanks
glad|happy|pleased|delighted to say|report|tell|inform
figured|worked|sussed it|that|this out
i 'm|am in now|,|.|!
no longer appears|shows|happens|require*
{asset}|amount|it has_been|got|been|just credited|restored|reversed
is|are|'s|went|turned active|green|normal|stable|quiet|warm again|now
code|email|{goods} arrived|came .|,|!|today|safely
nothing missing|damaged
it|error|problem|noise went away
turns_out & my_mistake|my_bad|i_had|i_was|only
has|have|got her|his|my|our|it … now .|,|!
works|worked|working a_treat|wonders|like
tip|trick|suggestion|advice … worked|helped
able|managed to & finally|attempt|in_the_end
please|can|kindly ignore|disregard my|the|this`,
    noSolved: `
?
{not}|nothing|so|hope it? {adv}? {works}|able
want|need|needs|get|will_be|must_be|should_be|when|if|until|make … {works}
worked fine? before|until|for
was|been|usually|always|so works|working|worked|far
used|supposed to
should … {works}
nothings|nothing's|nothing|not|isn|isnt|without|before|hardly {adv}? … {ending}|gone
{ending}|gone|close … {not}|isnt|nothing|nothings|but
says|says_its|says_it's|marked|you|u … {ending}
for you
is|are|was|will|when it|this|that|they|u|you … {ending} yet
look|looking forward
if|as_soon_as|once|when|until|till|unless
my|our|the other|old|neighbour's|neighbor's … {works}|fine|works
{works}|fine|here|back|in … but|only|except|although|though … {not}|still|isnt|missing
will|'ll|should|would … {ending}|here|back|through|arriv*
you|u|you've {adv}? found|closed|received
again and again
wonderful|great|oh|lovely so|another
hope|hoping|gets … {ending}
't|dont|not close
nobody|no_one|noone|who|where|when … here`,
    received: `
ok|okay|k|fine|alright|super|cool|yes|yep|yeah|sure|received|understood|noted|{good}
all right
got it
sounds|good|great {good}|to|news hear|know?
makes sense
that helps
very? helpful
will do|wait
no problem|worries
that|thats 's|is? all|it|everything|{good}
everything|all i need|needed
nothing else
no|no,|nope,|nah thanks|thank|that|it|i|im|all|everything`,
    farewell: `
bye|goodbye|regards|sincerely|best|br|team|everyone|everybody|guys|folks|yours|wishes
have|enjoy a|your|the? {good}? day|one|weekend|evening|night
take care
talk|see|speak soon|you
kind|warm regards
support team
you|same too|too,|to you?`,
    praise: `
{good}|best {adv}? service|support|help|team|job|work|customer|staff
so|very|really|super|incredibly|extremely|such|truly|how a? {kind}
're|are|been {adv}? {good}|best|star|legend|lifesaver
service|support|team is {adv}? {good}
that was quick|fast
made|saved my day
you|guys rock
love your
was|were|is|are|it's|its|food|room|staff|everyone {adv}? {good}|spot_on|top_notch|first_class|lovely|a_pleasure|a_joy|a_delight|flawless
what|such a|an {adv}? {good} … service|piece|job|experience|team|place|room|hotel|chair|table|product|meal|idea|app|surprise|gesture
five|5 stars to|for|from|well|all
pleasure doing|dealing|working|to_deal|to_work|chatting
congratulat*|congrats on|to|you|for
thank*|thx|grateful … staying|taking_the|going_the|calling_me|telling|being_so|your_patience|your_honesty|ur_help|your_help|so_much_for|looking_after|explaining|more_than
appreciate|appreciated|grateful you|u|your|that|how|the … time|help|effort|patience|honest*|explain*|told|quick|kind*|taking|care|fast
glad|happy|pleased|delighted|thrilled … sorted|solved|service|bought|chose|found_you|with_you|with_the|with_my|how
team|wife|family|kids|we|i|daughter|son|customers|guests love|loves|loved|adore* it|the|your|this|our|them
{good} , … thank*|cheers|works|ty
{good} service|support|help|team|job|work|app|hotel|food|room|quality|driver|rider|experience|stay|flight|product
worth every
well done
keep it up|up_the
hats off
compliments|kudos|props|shout_out|shoutout to
honestly|really|so|absolutely delicious|beautiful|lovely|tasty|comfortable|comfy
no worries take`,
    noPraise: `
?
{not} … {good}|{kind}|recommend
if|would|'d|could|used|expected … {good}|{kind}|love|better
{good} … {not}
please be {kind}
please give|provide|offer|deliver … {good} service|support|help|job|work
kind as to|and
nobody
oh|ah|wow|yeah|sure|lucky|how|such {good}|thoughtful|generous|another|great|super|lovely|relief
{good}|congrat*|thank*|bravo|well_done|glad|impressed|love|pleasure|grateful|compliments|5_stars|five_stars|job & again|another|only|hold|bot|automated|nothing|hours|waiting|lost|upside|ruin*|wrong|broken|yet|paying|explain_it|late|collapses|cockroach*|refused|ignored|cancel*|copy|paste|worse|never|without|except|supposed|extra|adding|breaking
truly|slow
late|broken|cold & super|very|so|really`,
    failing: `
still … {not}|same
exactly|same as|like before
still {fails}
same screen|thing|second|way|wrong
{bad} too|either
{bad} as well
{bad} … too|again
still no|nothing|unable|{bad}|{fails}|waiting|having|doing
same {issue}|result
{not} {work} either|again|still
that|this|it|fix|which|did|does|doesn|didn {not} help|fix|solve|work|hold
{not} {adv}? help|{fixed}
happening|happened|happens|started|{bad}|{fails} {work}? again
is|'s|came|comes back again|after|already|.|!
{issue} is|has|came|keeps come? back|coming
no luck|difference|improvement
no change .|!|at|so
did|does|changed nothing
nothing has? changed|happen*|improved|helps
tried that|it|this|everything|all|your … no|{not}|nothing|same
already tried
keeps happening|{fails}
persists
once again|more it|the|this|that|my|our|there|no|nothing|not|{bad}|{fails}
once again|more i|we … {not}|no|{bad}|{fails}|{issue}
{bad}|{fails}|happen*|off|down|out|same … once again|more
dead|broken|down|gone|off|out|back again
again: dead|nothing|the
your|ur|the|that … {mended} & {worse}|helped
none|neither|nothing of? … helped|helps|worked|works|did
what|as|like|the|everything|all|steps|thing you|u|your|they|he|she|colleague|agent … {gave} & {worse}
did|done|tried|followed|following|did_what|after what|as|your|ur|the|these|all|every … you|u|your|ur|{mended}|told|advised|suggested & {worse}
replacement|second_one|new_one|new_unit|other_one & {bad}|{issue}|{fails}|same|too|either|as_well|also|wobbl*|leak*|reject*|declined|does|doesn
technician|tech|engineer|fitter|plumber|electrician|repairman|mechanic … left|was_here|came|fixed|repaired|adjusted|visit* & {worse}
{lapse} again|once_more|as_before
once again|more … {lapse}|dark|down|offline
went|gone|goes|going|is dark|down|dead|off|offline|black again|once_more
come|comes|came off|loose|apart … again
worked|works|lasted|held|fine|ok|good for … hour*|day*|minute*|week*|moment|bit|while & then|and|but|now|again|before
lasted|held all|one|two|a|an|less|only|barely|exactly|not
marked|closed|said|says|told|listed … resolved|solved|fixed|removed|done|sorted|closed & but|still|{not}|back|nothing|isnt
square one
no avail|joy|effect|result
in vain
made|makes|making it|things|everything|matters … worse
get|gets|getting|got me|us … nowhere|anywhere|nothing
{not} do|did|done it|the_trick|anything
nope|no|sadly|unfortunately|sorry|tried … didn|didnt|doesn|doesnt|did 't|not? work|help|do|change
didnt|doesnt help|fix|solve|change|do_anything|work
its|it's|it_is back again|on
{mended}|refund|room you|u|they {gave}|issued|made|moved & {worse}|closed
black|dead|blank|down|dark|same as|like before|ever
,|.|:|and|but|still no change|difference|improvement|luck|joy|effect
despite|after|following your|the|ur|this "? repair|fix|update|patch|reset|visit|replacement & {worse}|stopped|missing
even worse
whatever|what you|u|they changed|did|fixed & {worse}
that's|thats not it|the_problem|the_cause
cleared|reinstalled|clearing|reinstalling|restored & {not}|fails|still|same|no_change
{issue}|smell is still there|here
no use|further_on
made|did like|as|everything you|u|in wrote|said|told|your & {worse}
unblocked|{fixed}|refunded|repaired , you|u said|say|wrote|told
suggested|prescribed & {not}`,
    noFailing: `
if|what_if|in_case|worried|afraid|fear|hope|hopefully|when … {lapse}|{not}|again|too|fail|declined
friend|brother|neighbour|neighbor|sister|forum … recommended|suggested|said|gave
{not}|havent … tried|try|tested|arriv*|shipped|received|come|got_round|got_around|sure|know
what if
might|may fail|break
my old|other|first
failed … test|exam
{not} … {lapse} anymore|any_more|any_longer
{not}|nothing left|need|wrong|outstanding
picture|power|line|internet is back`,
    human: `
talk|speak|chat|talking|speaking to|with someone|somebody|anyone
talk|speak|chat to|with a|an real? live? person|human|rep|representative|agent|operator
please|can|could|someone|somebody you? call me
call me back
phone|telephone number … call|reach|talk|chat|contact|avail*
how can|do i call
who can i talk|speak to
not|no a? bot|robot|machine`,
    again: `
{nth} time|ticket|mail|email|message|letter|request|complaint|attempt|call|report|repair|replacement|double|month
{told} … three|four|five|six|several|many|multiple|3|4|5|6|dozen times
{told} … and on
i 've|have? already {told}
again|over|time and again|over|time
how many|often more? times? do|must|have i|we
i|we keep having|asking|telling|calling|writing|explaining
have to chase|repeat
am writing|asking again
again i am
once again i|we … {turn}
i|we {adv}? have|had|must|need to? {turn} you|your … again|same
i|we {adv}? have|had|must|need to? {turn} again`,
    noAgain: `
for the first
email address
time lucky
attempt at
time is|'s the
time i order|buy
do|should|shall i|we have|need? to? {turn}
ticket for`,
    trouble: `
{bad}|{issue}|{fails}|{awful}
blister*|shrank|smell*|hole|crack|gone|weak|hurt|injured|danger*|overcharged|complain*|nobody|excuses|won't|wont
came|come|fell|cuts off|apart|out
{not} {adv}? {work}|paying
does not
unable to
having|have|had trouble
charged|billed … me|twice|for
double charge*
too expensive
still|been waiting
waiting for
no answer|reply|news|one
should have been|arrived
is|are|went black|down
only|just work|works|worked|working for|with|on|in|half
is|been|was|went|are|be {adv}? out|off|down|closed|blocked|frozen|offline|open since|for|again
someone|somebody else's|else
somebody_else's|someone_else's
caught|catches|on fire|flames
blisters|burnt|burned
given|gave away|up
although|even_though|though i|we {adv}? paid|booked|ordered|cancelled|reserved
please|kindly correct
is missing|gone|closed|blocked|expired|dry|empty|blank|frozen
nobody|no one|noone {adv}? came|called|phoned|showed|answered|rang|told
billed|charged … nobody|never|didn't|wrong|again
fiddled
crawls|crawl|jams|jammed|wiped
instead of|what
followed|following me
no longer {work}|goes|starts|opens|turns|holds|charges|responds|works|fits|loads`,
    noTrouble: `
nothing|not {adv}? wrong|broken|damaged|a? problem|urgent
no problem|problems|issue|issues|trouble
if|in_case … {bad}|{issue}|{fails}`,
    condition: `
if|once|unless
in case
as soon as we|the|you|it|they|your
when|should|until|after we|the|you|it|they
provided that`,
    today: `
today|tonight
this morning|afternoon|evening
by the? end of the? day
within the hour
by noon
later this`,
    tomorrow: 'tomorrow',
    request: `
please|kindly|pls|plz {adv}? {give}
could|can|would you {give}|please
let us|me know {what}
let us|me know if you|that|this would|'d|prefer|want|works
we|i 'd|would? {adv}? need|require your|to know
need the … number|digits
would you mind
may i have
tell me|us {what}
please|kindly|pls|plz|just|simply {adv}? send|attach|upload|reply|give|quote|enter|share|add|state|include|forward|write|email|drop|pop|paste|leave … {detail}
let us|me know the|your|a|any|both
lemme know
it would|'d {adv}? help us|me|a_lot|if? to|if know|see|have|you
missing one|a|some|the detail*|number|piece|thing
just|only|i|we {adv}? need to know if|whether|what|which|when|how|where
may|might i trouble|bother you for
mind sharing|telling|sending|checking|confirming
walk|talk|take me|us through what|how|the|your|it`,
    courtesy: `
anything|something else
any other|further|more? question*
how are you
how can|may i|we help
does|hope that|this help|helps
hello?|hi?|hey?|anyone?|anybody??
is|are {adv}? anybody|anyone|somebody|someone there|here|reading|alive|awake|listening|home
are you {adv}? there|reading|alive|awake|human|listening
anybody|anyone there|home|reading|alive
are you {adv}? thick|stupid|blind|kidding|serious|joking|deaf|insane|crazy|mad|drunk|dumb|idiots|for real|out_of_your
you kidding|joking
is this|that|it {adv}? a? joke|some_kind|acceptable|normal_to_you
seriously?|really??
do you {adv}? think i'm|i_am|we're
do you {adv}? even? care|read
what kind|sort of company|service|support|business|shop|place
who do you think
what's|what_is the matter|wrong with you
how dare
how stupid|dumb|hard
what does it matter
what am i|are_we supposed to with
what do i|we pay
who cares
who wouldn't|would_not|doesn't
isn't|aren't|wasn't it|that|this {adv}? {good}|nice|funny|wonderful|strange
can|could|would you believe
can|could|may|might i {adv}? say|thank|congratulate|wish
how about that
why not try|just|use|start
guess|know what ?
what can|could|else can i|we say
how cool|nice|great|lucky|lovely|wonderful is|are`,
    acknowledge: `
i|we {adv}? can|could|certainly? {adv}? see|get|know|hear how|why|that|what|where|you|your|this|it
i|we {adv}? can|could|'m|'re|am|are? {adv}? understand|realize|realise|recognize|imagine|aware
{awful}|{grim}
hassle|pain|mess|rough|urgent
too|a long
oh no|dear
ouch|ugh|yikes
you 're|are|were? {adv}? right
that must
that|it|this sounds
must be|feel {adv}? {adv}? {sad}|{grim}|{upset}
this|that|it {adv}? should|shouldn never|not|'t have|happen
you|one should|shouldn not|'t? have to
you have|'ve? {adv}? waited|waiting|expected
you had to
makes … sense
{adv}? read|reviewed|studied|gone|went|looked through? all|every|everything|each|what|the_whole|your_previous|your_earlier|your_letter
if|sure i understand|got
as|from like|what? you describe|described|wrote|said|mentioned|told
you told|mentioned|described us|me|that
sorry to hear|read|see|learn
sorry {adv}? that|your|you
sorry about your
thank*|appreciate … bearing|hanging
not|'t {adv}? ideal|okay|ok|right|acceptable|good_enough|cool|fair
not what|how|the you|experience
must|should|may|can|ought|shall never|not|n't to? be|happen|have|occur|get|arrive|look|take
mustn't|shouldn't|oughtn't
you shouldn|should not|n't|'t|never get|see|receive|read|need|find|chase|ask|write
is|was|are|were|'s {adv}? {sad}
is|was|isn|wasn|are|aren not|'t|no {adv}? {want}
{hits} you|your|the_whole|everyone|everything
{hits} up? you|your
you {adv}? 've|have been|were|are|'re {adv}? left|stuck|waiting|without|chasing|promised|sent|kept|passed|billed|charged|let|bounced|pushed|shunted|handed|ignored|misled|treated|locked|forced|trying|going_through|sitting|struggling|dealing|fighting|messed|cut_off|carrying|the_one
because of|by our|a_mistake|an_error|my|us
of all people|days|times|things|nights|places
on top of
with|at {adv}? stake
{num} weeks|days|nights|hours|months|minutes|times|of_us|people|calls|emails|deliveries|visits|attempts without|for|is|of|in|and|now|late|with|on|to|running|already
hour|hours|minutes|mins|days|weeks on_hold|in_the_queue|in_line|waiting|with_no|and_still
i|we don|can|won|wouldn|do not|'t doubt|blame|argue|disagree|want_that
{upset} too|as_well|myself
i|we|anyone|anybody|everyone 'd|would {adv}? have? be|been|feel|felt|lose {adv}? {upset}|the_same|patience
would {adv}? bother|annoy|upset|worry|frustrate|infuriate|irritate|disappoint me|anyone|anybody|us
you 're|are|feel|felt|were|been|must_be {adv}? {upset}
no wonder you|that|your
your|the|that|any {adv}? {feeling}
valid|legitimate|justified|fair frustration|concern*|complaint|expectation
you {adv}? have|'ve every|good|all_the right|reason|cause
reasonable|fair|natural|human|sensible|valid|legitimate to|that {adv}? expect|want|ask|be|feel|assume|think|complain|wonder|you
lose|lost patience|trust|faith|confidence
trust|faith|confidence … suffer*|shaken|damaged|lost
from|on your side|point_of_view|perspective|position,
in your shoes|place|position
what i|we take|hear|gather|understand|read from
if i|we {adv}? 've|have? {adv}? read|understand|understood|got this|it|you|that|your … right|correctly|properly
nobody|no_one {adv}? should have|be|wait|pay|deserves|wants to?
so you {went}
you {went} … but|yet|only|nobody|no_one|nothing|never|still|instead|ended|turned_up
take … lightly
the one|ones left|paying|suffering
sorry you|to_have|we|for_the|it|they {adv}?
hits|hit|hurts|stings|hurt
the one|last|only thing you|that
no way to|for
in|into tears
who|anyone wouldn't|would be
deserve|deserved|deserves
for that money|price
what a pity|shame|day|week|nuisance|start
fair reason|point|question|enough
you matter
that counts|matters to|for you
makes|made it worse|harder
when you need|needed|expect|trusted`,
    noAcknowledge: `
glad|happy|great|good|nice to|that|it|you|news|know|hear|read|eye
sorry to be a|for_the_late|for_all_the_questions
please complete|enclose|send|fill|use
i|we understand|hear .
understand|see that? you wish|want_to|would_like|'d_like
hear|see|understand what|where|that you … but
isn|not|wasn|aren 't? {adv}? as|that|so bad|awful|terrible|serious`,
    apologize: `
sorry|sry|soz|apolog*|regretted
my|our bad|mistake|fault|error
mistake|fault|error is|was|on|from|of {adv}? entirely? ours|mine|our
that|this|one 's|is? on me|us
i|we {adv}? messed|screwed|failed up|you
dropped the ball
got this|it wrong
i|we deeply? regret
please|do|kindly excuse|forgive|pardon
forgive|excuse us|our|any
forgive me for|that
ask|beg your|for|you … pardon|forgiveness for|that
i|we {adv}? feel {adv}? bad|awful|terrible|dreadful|guilty|horrible that|about|for
i|we 'm|'re|am|are {adv}? ashamed|embarrassed
responsibility for
let you down
i|we should have`,
    generic: `
any|the|all {adv}? inconvenience*|trouble|hassle
for|about any problems|confusion|issues|frustration
inconvenience caused|this
for|about the|this situation`,
    noApology: `
sorry to {adv}? hear|keep_asking|ask_again|learn|read|see|bother|ask|disturb|trouble|interrupt|press|chase|insist|disappoint|say|tell|inform|report|be_a|be_the|butt|jump|rush|nag|pester|push|lose
sorry for your loss
sorry about|for asking|bothering
sorry, could|can|would|may|which|what|when|where|who|how|did|do|is|are|i_didn't|i_don't|i_need
apologised|apologized|apologises|apologizes
apology|apologies accepted|from|to_your
issued|published|received|wanted|demanded|send|expect a|an|the public|formal|written|official? apolog*
your|public apology|apologies
sorry state|sight|excuse|story|tale|mess|look*
loss|death|passing of your {adv}? {kin}
nobody|no_one|never|anyone|anybody|somebody|he|she|they|even said|say|says|saying sorry
all you … sorry
need not apolog*
sorry but? {what}|could|can|would|may|do|did|is|are
sorry for|about the? asking|bothering|another|one_more|quick|silly|dumb|stupid|many|question*|all_the_questions|jumping|interrupting|butting|being_nosy|the_questions
feel*|felt|not|be sorry for|sorry
he|she|they {adv}? 's|'re|is|was|were|are {adv}? sorry
them|him|her|driver|courier|airline|hotel|seller|shop|store|landlord to? apolog*
apology|apologies {adv}? letter|note|card|was|came|needed|necessary|required
you {adv}? want|ask|asked|asking|waiting|expect|request* for? a|an {adv}? formal|written|public|official? apology
no apolog*
condolence*
regret that? i|we {adv}? {not}|can|do|are|couldn|won
not|'t|never let you down
should have it|them|the|a|an|more|news|some|your|everything|another|any|new|results
sorry is|isn't|doesn't|won't
nothing to be
{not} {adv}? apolog*
needn't apolog*
not|'t feel|be|say sorry
has|did|does|would|should anyone|anybody|someone|you|they|he|she … apolog*
wrote|write|told|said|mentioned that|me|us … apolog*
sorry,|but i|we|that am|are|is|'s|do|don|can|'m|'re? {not}|unable|against
no|not|'t|nothing need|have|to to? be|say|apolog*? apolog*|sorry
don't|never|than|regret apolog*|sorry|to
not|never|'t|isn't|wasn't {adv}? my|our fault|mistake|error|bad
not|never|'t|isn't|wasn't {adv}? the fault|mistake|error
sorry in advance`,
    offer: `
i|we can|could|will|'ll|'d|would|are|am|'m {adv}? like|happy|love|glad|able? to? {make}
i|we can|could|will|'ll|'d … refund|off|discount|credit|voucher|free
happy|glad|love|let|may|shall|should|able|willing|prepared|pleased|ready|delighted|want|like to|i|me|us|we to? {make}
do|able … is {make}
shall i|we
would it|that|this {adv}? help|suit|work
in_the_meantime|meanwhile|until_then|for_now … can|could|use|try|works|take|here
until|till|while … fixed|sorted|back|repaired|solved|resolved|running … use|gets|works
i|we|{crew} 'm|'re|am|are|is|'s {adv}? {alter}ing|sending|rebuilding|putting|tracing|giving
being {done}|filed|traced|put
up to you
your call|choice|pick
choice is yours
whichever|whatever|whenever you|suits
either … or
the|an|another|also option|possibility|way of|to|is
is|'s|are yours if|for
on the house
months|taxi|meal|drinks|hotel|night|delivery|shipping|breakfast on us
free_of_charge|for_free|to_you_free|complimentary|gratis|alternatively|workaround
{num}|percent|% off
off your|the|this next|bill|order|total|price|month*|invoice
full|partial|store|provisional|goodwill|account refund|credit|gesture|discount
as an|a {adv}? alternative|stopgap|gesture|thank-you|goodwill
you {adv}? could|might
you can {adv}? either|also|still|instead|choose|have|return|exchange|swap|pick|restart|reset|try|keep
two|three|several|your|following options|ways|choices
you 'd? prefer|rather
would … suit|work|refund for|or
would you like a|the|us|me
refund|replacement|repair|exchange|voucher or
or your|the|a|hold {goods}|it
i|we {adv}? propose
one|another|other option|way|possibility
how|what about|if
a credit|voucher|discount of|for?
no|without any? extra|additional|further? charge|cost|fee
here 's|is|are how|what|your
i|we would|'d? strongly? suggest|recommend
please|simply|first restart|reset|reinstall|clear|unplug|follow|try
try|tried a|the|these|turning|reinstalling|restarting|clearing|updating
these|following steps
cheaper|reduced|half price|rate|plan|fare
loan|spare|temporary laptop|phone|device|card|car|router`,
    noOffer: `
cannot|unable|impossible|expired|ended
can|couldn|won|don|doesn|aren|isn|do|could|will|may 't|not
if i|we could
so that i|we
so i|we can|could
not able|possible|offer|covered|entitled|available
need|needs approval
nothing|little {adv}? i|we
no compensation|refund*|credit|discount*|exception*|voucher*|replacement
{not} {adv}? {make}
you {adv}? wrote|mentioned|said|told|write|say|declined|asked|rejected
did|has|have the|they|he|she|anyone|anybody|your|someone … offer*|voucher|refund
firm|flat no
declin*|refus*|reject*|excluded
can|could {adv}? only|see|tell|understand|imagine|confirm|assure|hear|promise|guarantee|appreciate|say|read|feel|relate|help|expect|contact|reach|view|think|believe|ask|check|get_why|be`,
    offerNow: `
i|we|you can|will|am|'ll
today|now
shall|may i`,
    followUp: `
{will}|going|let|and|i|we me|to? {adv}? check? and? come|get|report? {call} you|u|again
i|we|let {will}|me … {word}
{will}|going|and to? be|check|and? {word}
you {will} {adv}? receive|get|have a|an call|update|answer
you {will} {adv}? hear
expect a|an|to call|update|hear
following|checking up|in
wanted to check|see|follow
did|has that|this|it|the|everything … solve*|help|fix|work*
is|does it|everything|that work* now|as|again|ok|fine
how is|are|'s|did … doing|going|getting|work
next update`,
    fix: `
that|this|which fixes|solves|sorts|should fix|solve? it|this|that
fixes|solves it|this|that|the
{mend}ed|resent|re-sent
now|already|is|are|'s on its|the|their way
is|'s|are|now back up|online
up and running
i|we {adv}? {adv}? {alter}ed|reset|remade|rebuilt|redone
i|we|{crew}|and {adv}? had|got the|your|it|a|an|our … {done}
you 're|are now on|in|booked|set|back
left|leaves our|the warehouse|depot|kitchen|shop|store|workshop
{goods} … went|gone out
went out this|today|yesterday|on|at|in|last|with|an
ticket|case|claim|dispute|trace|complaint {adv}? is|'s {adv}? open|opened|filed|with|under_way|on
is|are|'s yours|on_your_account|back_on|in_place|live
is|'s|was|were|been {adv}? {done}
{crew} {adv}? {done}
i|we {adv}? {adv}? sent|took|taken|put|found|pushed|made|given|handed|brought|opened … {goods}|off|back|fix|in|through|up|on|to|for
i|we {adv}? sent the|your
{goods} … {done}|went|left
just|all|already|ok,|done!|done:|done, {done}|set|yours|your|the|it|seat|both
subscription|as … cancelled|canceled
active|working|running|online|up|live|back again|now
{issue}|outage is gone|over
should be|work|now … now|again|working|work
please try
these|following steps`,
    noFix: `
?
{not}|nothing|being|hope|sure|fingers … {done}
gets|get|to_be|to_get|to_have|be {adv}? {done}
to|going get|have … {done}
next step
should|could|would|might|may|will|must have|'ve
if|once|when|until|unless|whether|as_soon|provided … {done}
can|could|will|to|must|may be {adv}? {done}
email|code|link … sent
you {adv}? {adv}? {done}|sent|put
your bank|neighbor|neighbour|provider|employer|it … {done}
are|is {alter}ed to|automatically|within|by|when
ticket|case … updated
{done} within|if|when|once
sent you an|email
if|once|when|after i|we {adv}? {adv}? put|taken|made|given|found|opened`,
  },
};
