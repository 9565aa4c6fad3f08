import type { Lexicon } from './lexicon';

export const en: Lexicon = {
  classes: {
    adv: "just|now|also|already|really|so|very|completely|absolutely|totally|definitely|only|too|again|all|be|been|do|have|had|'ve|a|the|fully",
    not: "not|never|'t|cannot|cant|dont|doesnt|didnt|wont|isnt|havent|hasnt",
    will: "will|'ll|ill|shall",
    // A second time may be a coincidence; people begin to count aloud at the third.
    nth: '3rd|4th|5th|third|fourth|fifth|sixth|seventh|tenth|umpteenth',
    told: 'asked|told|written|wrote|called|emailed|explained|described|contacted|reported|complained',
    good: 'great|good|nice|lovely|wonderful|perfect|excellent|fantastic|amazing|awesome|brilliant',
    kind: 'kind|helpful|friendly|patient|professional|happy|pleased|impressed',
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
      '{mend}|activat|remov|delet|appli|add|issu|deliver|process|complet|chang|adjust|extend|upgrad|transferr|renew|book|rebook|arrang|install|updat|mail|switch|mov|return',
    make: 'offer|send|sending|put|cover|swap|ship|set|add|change|book|rebook|arrange|move|cancel|{mend}*',
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
works|working|worked|running|runs {adv}? now|again|fine|great|perfectly|like|properly|as|well|good|ok|smoothly now|again|a? charm|it|should?
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
close|closed this|the? ticket|case|request|conversation
close this
never mind
up and running`,
    noSolved: `
?
{not}|nothing|so|hope it? {adv}? {works}|able
want|need|needs|get|be|when|if|until|make … {works}
worked fine? before|until|for
was|been|usually|always|so works|working|worked|far
used|supposed to
should … {works}`,
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
was|were {adv}? {good}|helpful|kind|friendly
service|support|team is {adv}? {good}
best … ever
that was quick|fast
made|saved my day
you|guys rock
impressed with|by
love your
will|'ll|definitely|highly recommend`,
    noPraise: `
?
{not} … {good}|{kind}|recommend
if|would|'d|could|used|expected … {good}|{kind}|love|better
{good} … {not}
please be {kind}
please give|provide|offer|deliver … {good} service|support|help|job|work
kind as to|and
nobody`,
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
again: dead|nothing|the`,
    noFailing: '',
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
how many|often more? times? do|must|have
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
tell me|us {what}`,
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
who cares`,
    acknowledge: `
i|we {adv}? can|could|certainly? {adv}? see|get|know|hear how|why|that|what|where|you|your|this|it
i|we {adv}? can|could|'m|'re|am|are? {adv}? understand|realize|realise|recognize|imagine|aware
{awful}
hassle|pain|mess|rough|urgent
too|a long
oh no|dear
ouch|ugh|yikes
you 're|are? {adv}? right
that must|sounds
this|that|it {adv}? should|shouldn never|not|'t have|happen
you|one should|shouldn not|'t? have to
you have|'ve? {adv}? waited|waiting|expected
you had to
makes … sense
i|we {adv}? {adv}? read|reviewed|looked|gone through|at|into|your|what|everything
if|sure i understand|got
as|from like|what? you describe|described|wrote|said|mentioned|told
you told|mentioned|described us|me|that
sorry to hear|read|see|learn
sorry {adv}? that|your|you
sorry about your
thank*|appreciate … bearing|hanging
not|'t {adv}? ideal|okay|right
not what|how|the you|experience
must|should|may|can|ought|shall never|not|n't to? be|happen|have|occur|get|arrive|look|take
mustn't|shouldn't|oughtn't
you shouldn|should not|n't|'t|never get|see|receive|read|need|find|chase|ask|write
is|was|are|were|'s {adv}? {sad}
is|was|isn|wasn|are|aren not|'t|no {adv}? {want}
{hits} you|your|the_whole|everyone|everything
{hits} up? you|your
you {adv}? 've|have been|were|are|'re {adv}? left|stuck|waiting|without|chasing|promised|sent|kept|passed|billed|charged|let
because of|by our|a_mistake|an_error|my|us
of all people|days|times|things|nights|places
on top of
with|at {adv}? stake
{num} weeks|days|hours|months|minutes|times without|for|is|of|in|and|now|late
i|we don|can|won|do not|'t doubt|blame|argue|disagree
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
please complete|enclose|send|fill|use`,
    apologize: `
sorry|sry|apolog*
my|our bad|mistake|fault|error
mistake|fault|error is|was|on|from {adv}? entirely? ours|mine|our
that|this|one 's|is? on me|us
i|we {adv}? messed|screwed|failed up|you
dropped the ball
got this|it wrong
i|we deeply? regret
please excuse|forgive
responsibility for
let you down
i|we should have`,
    generic: `
any|the|all {adv}? inconvenience*|trouble|hassle
for|about any problems|confusion|issues|frustration
inconvenience caused|this`,
    noApology: `
sorry to
sorry for your loss
sorry about|for asking|bothering
sorry, could|can|would|may|which|what
sorry,|but i|we|that am|are|is|'s|do|don|can|'m|'re? {not}|unable|against
no|not|'t|nothing need|have|to to? be|say|apolog*? apolog*|sorry
don't|never|than|regret apolog*|sorry|to
not|never|'t|isn't|wasn't {adv}? my|our fault|mistake|error|bad
not|never|'t|isn't|wasn't {adv}? the fault|mistake|error
sorry in advance`,
    offer: `
i|we can|could|will|'ll|'d|would|are|am|'m {adv}? like|happy|love|glad|able? to? {make}
i|we can|could|will … refund|off|discount|credit
happy|glad|love|let|may|shall|should to|i|me|us|we {make}
you can|could {adv}? either|choose|have|return|exchange|swap|pick|restart|reset|try
two|three|several|your|following options|ways|choices
you 'd? prefer|rather
would … suit|work|refund for|or
would you like a|the|us|me
refund|replacement|repair|exchange|voucher or
or your|the|a|hold {goods}|it
alternatively|workaround
one|another|other option|way|possibility
how|what about|if
a credit|voucher|discount of|for?
free of charge
no|without extra|additional? charge|cost
for free
here 's|is|are how|what|your
i|we would|'d? strongly? suggest|recommend
please|simply|first restart|reset|reinstall|clear|unplug|follow|try
try|tried a|the|these|turning|reinstalling|restarting|clearing|updating
these|following steps`,
    noOffer: `
cannot|unable|impossible|expired|ended
can|couldn|won|don|doesn|aren|isn|do|could|will|may 't|not
if i|we could
so that? i|we
not able|possible|offer|covered|entitled|available
need|needs approval`,
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
on its|the way
is|'s|are|now back up|online
up and running
i|we {adv}? {adv}? {alter}ed|cancelled|canceled|reset
is|'s|was|were|been {adv}? {done}
i|we {adv}? sent|took|taken|put|found|pushed … {goods}|off|back|fix
i|we {adv}? sent the|your
{goods} … {done}|went|left
just|all|already|ok,|done! {done}|set
subscription|as … cancelled|canceled
active|working again|now
{issue}|outage is gone|over
should be|work|now … now|again|working|work
please try
these|following steps`,
    noFix: `
?
{not}|nothing|being|hope|gets|get|to|sure|fingers … {done}
should|could|would|might|may|will|must have|'ve
if|once|when|until|unless|whether|as … {done}
can|could|will|to|must|may be {adv}? {done}
email|code|link … sent
you {done}
ticket|case … updated
{done} within|if|when|once
sent you an|email`,
  },
};
