import type { CustomerSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

export const enCustomer: SayingBook<CustomerSaying> = {
  classes: {
    i: 'i|we|im|ill|ive|gonna',
    not: "not|never|no|don't|dont|won't|wont|wouldn't|didn't|didnt|doesn't|can't|cant|cannot|isn't|haven't|hasn't|refuse*|{none}",
    none: 'nobody|no one|noone|no-one|none of you|not a soul',
    // Rules a step out.
    wont: "won't|wont|will not|i'm not|not going|no intention|not want|don't want|wouldn't|would not|without|leave the",
    // Who is pleased complains of nothing.
    nice: 'thank*|love|loved|happy|glad|great|haha|lovely|perfect|recommend*|enjoy*|solved it|sorted it',
    me: "i'm|im|i am|i was|i feel|i felt|myself|i must be|called me",
    // Who works there.
    job: "i'm a|i am a|im a|we're a|we are a|as a|as the|i'm the|i am the|i was a|i work|we work",
    others:
      'neighbo*|landlord*|seller|employer|doctor|wife|husband|son|daughter|kid*|mother|father|mum|dad|sister|brother|my boss|my ex|friend*|client*|tenant*|guest*',
    staff:
      'colleague*|agent*|rep|representative*|team|lady|guy|man|woman|person|advis*|staff|sales*|technician*|engineer*|driver*|courier*|employee*|people|manager*|supervisor*|support',
    contact:
      'call*|phon*|rang|writ*|wrote|email*|mail*|messag*|msg*|text*|contact*|ask*|explain*|told|tell*|chas*|report*|complain*|spoke*|speak*|chat*|ticket*|request*|sent|send*|talk*|rung',
    day: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|hour|hours|minutes|days|weeks|pm|immediately|week|day',
    num: '2|3|4|5|6|7|8|9|10|12|24|48|two|three|four|five|six|seven|eight|nine|ten|eleven|dozen|several|many|multiple|countless',
    nth: '2nd|3rd|4th|5th|6th|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth',
    law: 'lawyer*|attorney*|solicitor*|barrister*|counsel|law firm|legal team|legal department|bbb|ftc|ombuds*|trading standards|the regulator*|consumer p*|consumer a*|consumer c*|citizens advice|data protection a*|small claims|the authorities|court|courts|tribunal|arbitrat*|a judge|the judge|prosecut*|lawsuit|summons|suing|sue you*|legal action|legal proceedings|legal steps|legal measure*|legal claim|legal advice|formal notice|class action|inspectorate|litigation|business bureau',
    site: 'trustpilot|google maps|google review*|yelp|tripadvisor|facebook|twitter|instagram|insta|tiktok|youtube|linkedin|reddit|app store|forum*|social media|blog|online|everywhere',
    press:
      'the press|newspaper*|journalist*|reporter|the bbc|radio station|local paper|to the papers|local news|evening news|consumer program*|the media',
    post: 'post*|publish*|shar*|upload*|tweet*|expos*|blast*|warn*|leav*|left|writ*|wrote|tell*|told|tag*',
    people: 'everyone|everybody|the world|others|all my|whole town|my followers|people|my friends|family',
    boss: 'manager*|supervisor*|team lead*|boss|ceo|owner|higher-up*|higher up|whoever runs|whoever is in charge|whoever manages|whoever leads|above you|authori*ed to|up the ladder|in charge|a say|your superior*|head of s*|head of c*|to management|the management|your management|over your head|next level of|director*|make a decision|make decisions',
    hand: '{contact}|lay|through to|complain|escalat*|pass|transfer|connect*|put|get|give|want|need|demand|insist*|let|bring|involve|hear|take|discuss|there|rather|who|reach|have|continue|raise*|must|like|forward|refer|attention',
    msg: 'tweet*|dm|dms|email|emails|mail|mails|message*|msg*|call|calls|phone call*|reminder*|request|ticket|complaint',
    told: 'told|said|says|wrote|confirmed|agreed|stated|claimed',
    would: "would|will|'d|'ll|was going to|within|{day}|free|included|fixed",
    ans: 'answer*|repl*|respon*|pick* up|get* back|got back|call*|rang|wrote|contact*|come* back|came back|acknowledg*|react*|read*|in touch',
    reply: 'reply|response*|answer|word|feedback|reaction|acknowledg*|callback|call back',
    zero: 'no|zero|without|without a|without any|not one|not a single',
    yous: "you|u|ur|you're|youre|your so|are you|{staff}|bunch of|pack of|department",
    adv: 'a|an|all|such|so|just|total*|complete*|utter*|f***ing|f*cking|fucking|absolute|really|most|bloody|damn|too|little|lying|freaking|and|big|the|as|guys|lot|people|r|rude|{idiot}|is|are|is a|are a|was a|must be|lazy|filthy|f**king',
    vile: 'idiot*|moron*|imbecil*|dumba*|retard*|scum*|asshole*|arsehole*|bastard*|cunt*|dickhead*|twat*|wanker*|shithead*|motherfucker*|fucker*|a**hole*|halfwit*|muppet*|cretin*|clowns|have a brain|brain cell*|learn to read|who hired|disgust me|you suck|stfu|f u|kiss my|piss off|rot in hell|to hell|go fuck|fuck off|fuck you*|f**k you|screw you|shove it|shut up|shut your mouth|wrong with you|id*ot*|c**t*|go back to school|an iq|real job',
    idiot:
      '{vile}|clown|dumb|dumbest|stupid|stupidest|incomp*|useless|worthless|pathetic|liar*|thieving|parasite*|leeches|vultures|thief|thieves|crook*|scammer*|bitch*|b*tch*|dick|prick*|garbage|pigs|cow|snake*|braindead|brain dead|brainless|loser*|monkeys|donkey*|clueless|fraud*|criminals|waste of space|piece of shit|son of a bitch|worm*|rats|disgrace|joke|fool*|pig|illiterate|heartless|amateurs|trash|vermin|thick',
    cancel: 'cancel*|clos*|terminat*|end|ending|delet*|discontinu*|withdraw|deactivat*|revoke|give up',
    ours: 'account*|subscription*|contract*|membership*|policy|agreement|plan|profile|seats',
    go: 'go|going|switch*|sign*|look* for|found|migrat*|port*|chang*|chose|be on|be with|now with|take|taking|mov* to',
    prov: 'provider*|company|supplier*|vendor*|tool|platform|network*|shop|system|competit*|rival*|carrier|software|bank',
    bill: 'invoice*|bill|bills|billed|late fee*|reminder*|dunning|collection*|collector*|penalty|debt*|overdue|direct debit|the fine',
    still: 'hereby|still|therefore|formally|strongly|must|have to|want to|will',
    charge: 'charge*|bill*|invoice*|fee*|debit*|amount*|sum|sums|claim*|reminder*|late fee*|penalty',
    bad: "wrong|incorrect|unjustified|unfair|too high|ridiculous|contest*|disput*|object*|never ordered|duplicate|can't be|joke|not agree*|not accept|although|not match*|should be",
    strike: 'withdraw|reverse*|waive|strike|withhold|suspend|stop*|hold|cancel|correct|off|defer*|remove',
    later:
      'next month|end of the month|instal*|payday|extension|more time|another week|another two weeks|payment plan|afford|tight|spread|half now|the rest',
    do: 'fix*|give|send|refund|pay|call|replace|repair|answer|sort|solve*|deliver|do|make|{day}',
    want: 'can|could|would|want*|like|prefer|please|pls|need|make|keep|take|give|let*',
    got: 'got|received|sent|delivered|came|charged|arrived',
    harm: 'flames|caught fire|sparks|exploded|electric shock|electrocut*|burning smell|smell* gas|swelling|choking|breathe|bleeding|dizzy|unconscious|passed out|seizure|ambulance|emergency room|injured|concussion|allergic reaction|poison*|carbon monoxide|death threats|stalking|is drunk|broke into|hits me|glass in|suicid*|reason to live|want to die|vomit*|burnt the|fainted|smoke|smoking|gas leak|catch* fire|shocked me|afraid for my|goodbye note|at the wheel|not safe for|threatened|rash on',
    part: 'hand*|finger*|face|eye*|skin|arm*|leg|legs|head|mouth|throat|tooth|teeth|neck|nose|bone*|foot|jaw|chest|back',
    sore: 'bleed*|burn*|blister*|swell*|swollen|numb|scald*|hit|broke|cut|crush*|hurt*',
    kill: 'kill*|hurt|beat|punch|smash|shoot|stab|strangle|slap|choke|murder|break|cut|knock',
    them: 'you|u|your|ur|him|her|them|his|their|somebody|someone|whoever|the next|every',
    place:
      'office*|building|store|shop|house|home|warehouse|branch|door|car|windows|window|van|showroom|gate|tires|tyres|place',
  },
  says: {
    legal: {
      says: `
{law}
{i} … sue
to sue
press*|criminal charges|complaint
go|going|take|report*|hand* … the police
will|'ll … police
`,
      unless: `
{wont} … {law}
{wont} … sue
{others}
no|need|don't {law}
settled|dropped|withdr*|divorc*|estate|jury|wonder*|customs
court|courts|judge|judges street|st|road|rd|avenue|ave|lane|drive|place|square|terrace|yard|house|hotel|station|shoes|size
tennis|squash|basketball|badminton|volleyball|padel|pickleball|food|clay|grass|indoor|outdoor court|courts
against my|our|his|another
{law} … asked|needs|wants|requests|requires|question*|recommend*
{law} … for … copy|copies
{job} … {law}
for a|the|our|my {law}
{law} order
?
`,
    },
    public: {
      says: `
{i} … {post} … you|u|this|it|about|experience|everything … {site}
this|it|story|screenshots|video|photos|opinion … on|all|over {site}
{press}
{i} … tell*|told|warn*|inform*|let|sure {people}
{people} … will|should|need|needs|gonna … know|hear|see|warned
in my review|column|blog
one|1|zero|0|two star|stars
one-star|1-star
bad|negative|worst|honest review*|rating|press|publicity
go|going|make|this public|viral
will|'ll|to leave|write|post … review*
name and shame
is|are|was now? on|all over {site}
please rt|retweet
spread|get the word
boycott
tweet*|tweeting|posting about
next stop|step|is|on … {site}
expose you
followers … see|hear|know|read|watch
they'll|they_will|you'll|everyone_will all? see|read|hear how|what
`,
      unless: `
read|saw|seen|found|based|follow|know … review*
good|five|5|positive|nice … review*
{wont}
subscri*|deliver*|hotel|sync|button|upgrade
{job} … {press}
?
{nice}
`,
    },
    'wants-supervisor': {
      says: `
{hand} … {boss}
{boss} please|pls|now|asap
your {boss} … call|ring|contact|phone|know|review|look
escalat* this|my|it|the|pls|of
who … decides|approves|signs
someone|somebody from|with|more? senior|higher|management|authority
someone|somebody|anyone with actual|real|some|any|the authority|power
more authority
be escalated
escalated to
`,
      unless: `
my|our|his|her {boss}
account|password|project|property|product|marketing|hiring|bank {boss}
add|become|invite … {boss}
{boss} of|at our|my
{job} … {boss}
role|behalf|page|workspace|account|manual|already
{nice}
`,
    },
    'claimed-count': {
      says: `
{nth} time … {contact}
for the {nth} time:
the {nth} time i
{contact} … {num} different
{nth} {msg}
{num} previous? {msg}
{i} … {contact} … {num} … times|x|occasions
{i} … {contact} you|your|to|this|it … twice
{msg} number {num}
how many|often … do i … {contact}
lost count
multiple|several|many|countless attempts|times … {contact}
twice now
{i} … {contact} … every|each day|week
keep calling|writing|asking|explaining
{contact} … for the {nth} time
`,
      unless: `
{others}
{nice}
from|of|by you|yours|your
receiv*|get
inbox|folder|drafts|newsletter|address|per|included
photo*|step*
if
`,
    },
    'claimed-promise': {
      says: `
promised|assured|guaranteed|guarantees
you|u|they|he|she swore|pledged|committed
you|u|they|someone had? {told} … {would}
{staff} … {told} … {would}
{i} was|were|been told … {would}
{i} was|were offered
given|led to believe|expect|understand
the deal|agreement was
what i was told
you|someone|somebody was|were going|supposed|meant to
was|were agreed|arranged with
{staff} … offered|agreed|confirmed me|us|to|that|the
your promise
broken|empty promise*
keep|kept promising
`,
      unless: `
{nice}
{none} promised
i|we promised|assured|guaranteed
told|said me? to
{others}
on time
`,
    },
    'claimed-silence': {
      says: `
you|u {not} … {ans}
{staff} is|are|has|have? {not} … {ans}
{none} … {ans}
none|not_one|not_a_single_one|not_a_single of? my|our|these|those|the … {ans}
my|our {msg}|letter|letters|question|questions … never|not|without {ans}
{zero} {reply}
{not} heard|hear back|from|anything
{i} … {not} … had|got|get|received … {reply}
heard|hearing nothing
yet to hear
still|been waiting|awaiting … {reply}
ignoring me|my|us|our
{i} … being|been ignored
gone|went quiet|silent
radio silence
on hold for|over|almost … hour|hours|hr|hrs|minutes|min
ghosted|unanswered|crickets
anyone|anybody there|home|alive|reading|work
someone|somebody … answer|reply|respond|back
hello??
can't|cant|cannot|not get through
`,
      unless: `
sorry … i
printer*|router*|server*|app|screen|button*|device*|modem|doorbell|alarm|door|speaker*
my|our {staff}
{others}
if {i}
if|when|while {none}
{not} need|have to
{reply} needed|required|necessary|wrong
`,
    },
    insult: {
      says: `
{yous} {adv}? {adv}? {adv}? {idiot}
{vile}
{idiot} … all of you
{yous} … the most {idiot}
how {idiot} … you
child|monkey*|dog could|would … job|better
are you blind|deaf
can't|cant|clearly you|can't read
`,
      unless: `
not saying|calling
{me} {adv}? {adv}? {idiot}
some|not {idiot}
like a|an {idiot}
{idiot} i am|was
{vile} who
some|my people|colleague*|team
proof|stole|film|game|song|printer|app|phone|road
{others}
`,
    },
    leaving: {
      says: `
{cancel} my|our|ur|the|this|all? {ours}
{cancel} my|our|the … subscription*|membership|contract
cancel us|me|everything
or {i} … cancel*
will be cancelling
this|as my cancellation|notice
{i} … {go} … another|other|different|old {prov}
go|goes|going|move|moves to another|a different {prov}
{i} … {go} … competitor*|competition|elsewhere|rival
never|won't|not … buy*|order*|shop*|use … again|here|you|there|them
{i} … won't|not|no be? renew*|extend*|back
was|is|be my|our|the last order|purchase|time
lost|losing a|me|us|my customer*|client*|business|custom
{not} to renew
done|finished|through with you|your|y'all|yall|them
lost|losing|lose me|us as a customer*|client*
{not} … continue being|as a customer*
if … {not} … switch*|switching to
part ways
leaving you
notice of termination
giv* … notice
no longer a|your customer
deleting|uninstalling|deleted|uninstalled your|the|ur app … going|back|use|done|never|for_good|tonight|today
going|switching|moving|moved back to my|the|our old|supermarket|competition|previous
signed|sign|signing with|up_with another|a_different|a_new|your_competitor
`,
      unless: `
how|what|where|when|can|could|why … ?
mistake|mailing|newsletter
didn't|don't … {cancel}
reinstall*|back … again … ?
`,
    },
    'price-objection': {
      says: `
too|so expensive
not|isn't|isnt|wasn't|never|hardly|been worth
overpriced|steep|extortionate|rip-off|ripoff|robbery
rip|ripped off
pay*|cost*|charg*|way too much
a lot of money|for
too much money for a|an|this|that|these|such|what|something|so
what i paid for
a fortune
waste of money
money's worth
for what it is
{prov} … half|cheaper
cheaper|third elsewhere|on
what … paying for
dollars|euros|quid|pounds|bucks for this|that
price|prices|fee … outrageous|joke|ridiculous|insane|reasonable|high
half the price
for this|that price|money
{not} … justif*|benefit
poor|bad|not good value
rais*|increas*|doubled … price*
price hike*
expected more|better
`,
      unless: `
not overpriced|so|too|a
but
mistake
{others}
{nice}
`,
    },
    'billing-dispute': {
      says: `
{bad} … {bill}
{bill} … {bad}
i|we {still}? dispute|contest|challenge|object_to|reject this|that|the|your|these|those|both {charge}
{i} … not|won't|wont|never|don't|refuse … pay|paying|owe|liable|settle|responsible
overcharged
never signed|agreed|ordered|authorised
{not} … penny|cent
pay … {later}
pay later|until|when|after
will|'ll pay … {day}
more weeks|days
{later} … pay|settle|payment|invoice|bill|sum
why would|should|do|am i … pay*
{strike} … {bill}
{bill} … {strike}
chargeback
billing|invoiced me|us|for
still|being billed
`,
      unless: `
do you accept
customer*
how do|can|to
can|could|may|should|do i|we {still}? dispute|contest|challenge|object_to|reject
which|what … ?
{nice}
address|vat|name|paper
`,
    },
    ultimatum: {
      says: `
or else
{do} … or|otherwise i|ill|i'll|im|we|it's|you|lose|face
if … {not} … {day} … i|we will|'ll|am|'m|shall|go
you have|'ve|got got? until|till
you have|'ve|got got? {num} hours|days|minutes
giv* you {num}
last|final chance|warning|offer
one last time
want … money|refund … now|today|immediately
not … wait any|another
i demand|insist
no for|as an answer
not an option|answer
not negotiable
{i} expect|require|demand … within|today|tonight|immediately|hour|free|first|always
{not} leaving|leave|hang* … until|before
{not} care … policy|terms|rules|how
`,
      unless: `
?
{nice}
`,
    },
    'change-of-mind': {
      says: `
{want} … instead
{want} … after all
on|in reflection|hindsight|second
never mind
i meant
not what i asked|wanted
decided … after all
'd|would rather
actually want|need
chang* my|our mind
change of mind|plan*
forget|ignore|disregard|scrap|scratch what|that|my
{not} … what? i mean*|meant
let me rephrase|put|start
wasn't clear
in place of
back to how|what
back to the old|first|original|previous
undo
no longer need
`,
      unless: `
{got} … instead
instead … {got}
typo|typing|digit*|mistyped|number|spell*|wrong
{nice}
pin|password|found
how … ?
`,
    },
    danger: {
      says: `
{harm}
my|his|her {part} … {sore}
{sore} … my|his|her {part}
kill*|hurt*|harm*|cut myself
end|ending|take my life|own
smell* … burn*|smoke
{not} want to live|be here anymore
end|ending it all
point in|of carrying|going on
better off|happier without me
nobody would notice
tablets|pills in front of me
cannot|can't go on like this
took|taken too many
brakes … failed
threatening|threatens me|us|to
he|she|they … kill me
son|daughter|baby|toddler|father|child … fell|swallowed|ate|drank
follow*|stalk* me|her|him home|around|everywhere
sitting|waiting|standing|parked … outside my|the|our
keeps texting|calling|following|messaging|threatening me
`,
      unless: `
?
last year|month
haha|laugh*|joke
prevention|label|hazard|training|detector|alarm|film|game|book|room|free
work*|deliver*
gone|recovered|recalled
`,
    },
    'threat-of-harm': {
      says: `
{i} … {kill} … {them} … {part}
{i} … kill*|hurt|beat|punch|shoot|stab|strangle|murder {them}
will|'ll|gonna find you|him|her|them|out
{i} … burn*|smash|destroy|wreck|blow|slash|ram … your|ur|the … {place}
brick|bomb|petrol|acid … your|through
come|coming|down|back … with … bat|gun|knife|hammer|axe|shotgun|crowbar
see who's|who is smiling|laughing
i|we know where you|he|she|your
watch your|his|her|their back
watch out
will be blood
make you … regret|suffer|pay
you|you'll will? live|come to? regret this|it|that|the
you will|'ll bleed|suffer|burn
coming for|after you
over your shoulder
up in hospital
will|to get hurt
you're dead
something|anything … happen to you|your|someone|somebody
i|we know what_time|when|which|where your|the|his|her|their|you|he|she|they … leave*|live*|drive*|park*|finish*|sleep*|go
somebody|someone|you|they|all_of_you is|are|'re|will|'ll going|gonna? to? regret|pay_for|be_sorry
`,
      unless: `
{wont} … {kill}
threaten*
directions|receipt|sign|email|price
`,
    },
  },
};
