import type { AgentSaying } from '../saying-ids';
import { enAgentWords } from './en-agent-words';
import { enNever } from './en-never';
import type { SayingBook } from './saying-book';

export const enAgent: SayingBook<AgentSaying> = {
  classes: enAgentWords,
  says: {
    ...enNever,
    'absolute-promise': {
      says: `
{will} … {sure}
without|zero|no|beyond any|a|all|the? slightest? doubt
{we} {adv}? guarantee|promise|swear|assure you|that|it
have|give you? my|our word
{will} never {adv}? happen|fail|occur
never … again
won't|not|never happen|occur … again|second
can't|cannot|won't fail|break
nothing … go wrong
zero … risk|chance
absolutely|100% sure|certain|safe|impossible
hundred percent|per
{we} can? guarantee|promise|swear|assure you|that|it
{will} never {adv}? happen|fail|be|see|have to|occur
bet|stake my|your|our
foolproof|bulletproof
once and for all
sure thing
as good as done|paid|there|sorted|fixed|approved
cannot|can't|won't and will|won't not? fail
rest assured|easy, every|nobody|nothing|your|that|it's
rock solid
no ifs
under no circumstances
certain that
guaranteed to|by
{im} certain|positive
nobody|no one {will} ever
impossible for|that
no_matter|whatever what|how|who|it|happens|comes|takes|the
come what|hell
no way the|that|it|you|we|he|she|they|your|this|any|anyone|another
cast-iron|cast iron|iron-clad|ironclad|watertight|dead_cert|dead_certain|copper-bottomed|sure-fire|surefire|failsafe
bound|certain to {adv}? be|get|arrive|work|have|reach|find|go|come
without fail|exception
{we} {adv}? swear|vow
promise|swear faithfully|solemnly|you_that|on_my
absolute|personal|solemn guarantee|certainty|assurance|promise
100%|100_percent|hundred_percent|1000%|200% be|coming|going|back|sure|certain|safe|fixed|there|on|guaranteed|working|get|will|chance|secure
every single … {will}|on time
from now|here on … always|never|every|no
mark my words
nobody|no_one|nothing is|are {adv}? ever|going_to
never|ever again|ever
not one|a more|single
for sure|certain
with {adv}? certainty
no|zero chance|risk|danger of|that|you|it|whatsoever
nothing can|could|will|is_going_to|'ll stop|prevent|go|keep|hold
hand on|my heart
{we} {adv}? give|giving you? {adv}? a|an|my|our … guarantee|promise|word
always, 
will always work|arrive
won't ever
`,
      unless: `
{not} … guarantee|promise|certain|sure|swear|give
if we|i promise|guarantee
hope
?
you|they|he|she {adv}? wrote|said|told|mention*|were_told
someone|anyone|anybody|somebody guarantee|promise
no way to
guarantee|warranty card|certificate|covers|runs|claim
no such thing
have_to|nothing_new|no_news
`,
    },
    'as-mentioned': {
      says: `
as|like {we} {adv}? {adv}? {said}
as {said} … {ago}
as {said} in my|our {ago}? {mail}
as {ago} {said}
as|like my|our {team} {said}
{we} {adv}? {said} you … {ago}
{we} {adv}? explained|mentioned|recommended|described|stated|advised it|this|that? … {ago}
{we} {adv}? told you
{we} {adv}? asked|showed|reminded you to|how|about|already|in
already explained|told|mentioned|answered|advised|covered
reiterate
what {we} {said}
my|our {ago} {mail}
my|our {mail} from|of
per my|our {ago}? {mail}
repeat what|myself
{we} {adv}? told|asked|showed|reminded you to|how|about|already|in
once more|again, please|the
been over|through this|that
as you|you've were|been|have been? {said}
i repeat
same as|answer {ago}
to reiterate
say it once|again
third time:
back to what|my
steps|link|guide {we} sent
the … {we} recommended|suggested|described
recall|remember that|my|our|we
still stands|applies|holds
hasn't|not changed
did tell|say|explain|point
keep telling
as said,
twice to
our earlier conversation
showed you
above:
`,
      unless: `
you {adv}? {said}
told you {we}
your {mail}
promised|agreed|sorry|ignore|wrong|thank*
`,
    },
    commitment: {
      says: `
{we} {will}
{im} going|about|planning to
ill {deed}
{team}|he|she|they|someone {adv}? {will} {adv}? {deed}
will|'ll {adv}? {deed} you
and|then will
{will} {adv}? be|get {adv}? {deed}
{ours} {will}
going to be? {deed}
{im} {doing}
{im} {adv}? hoping|aiming|looking|trying|expecting to
{we} {adv}? aim|try|mean|hope to
{we} shan't|won't {adv}? {act}|rest|stop|let|leave|give_up … until|till|before|unless
has|have agreed|undertaken|arranged to {act}
is|are|gets|get|comes|goes {adv}? {deed}|off|on … next statement|bill|invoice|cycle|payslip
my|our word that|on
consider|count it|that|this|the … done|sorted|gone|waived|settled|handled|credited|taken_care
{team}|he|she|they|someone|somebody {adv}? is|are|'s|'re {adv}? going_to|gonna
hang in there
{ours}|fix|answer|update|engineer|technician is|are|'s coming|on_its_way_to_you
you {will} … hear|receive|get
expect a|an|our|your|the
leave … with|to me|us
on it.
let me {deed}|find|talk|speak
bear with me
next update|call|mail
{we} won't charge|bill
you won't be? pay|charged
plan is to
{im} determined to
{we} hereby? undertake|commit to
you … hear* from
on order
in the works
{we} promise|commit
if|once|when|after|as_soon_as … {we} {adv}? {act}
once|when|as_soon_as … is|are|goes|leaves|ships {there}|out|the_same_day
`,
      timed: `
you will|'ll|should receive|get|see
should|will appear|arrive|reach|land
{will}
going to
is|are|'s|'re|'m|am|gets|get|getting|being {adv}? {deed}
you get|receive
there will|'ll
give me|us
to be {deed}
is|are … due|planned|scheduled
expect|forward
{team} {deed}
calls|comes|goes|gets|ships|arrives|follows|follow|leaves|takes_over|takes_care
{we} {adv}? {act}
back to|in|by
count|rely on
agreed to
{im} scheduling|setting|testing|putting
my|today's|the list
see you
have you down
is|are|be|'s|'re|get|gets|goes|has|have {adv}? {there}
you {will} {adv}? have|hold|find
reach|reaches|lands|arrives|gets you|at|in|to|with
should|will be with|there|back|done|ready
agreed on|for
went|gone|goes into|in|out|live|off
and {act}
be|is|are there
reopens|returns|phones|writes|reports|visits|brings
`,
      unless: `
you|he|she|they|colleague|predecessor {adv}? said|told|wrote|promised|mentioned that? {we}|me|us|this|you|it {will}|would|we|i|had|were
{not} {adv}? promise|guarantee|commit|confirm|tell|know when|if|whether|that|to|you|the|a|how
{not} {adv}? say|promise|tell|know … when|if|whether
{we} {adv}? close|open|shut soon|at|for|early|on|over
not {adv}? able|going to
screen|form|page|terminal|menu|bank {will} {adv}? {adv}? prob? ask|prompt|show|display
has not|yet been decided
shall|should|may|can|could|do|would i|we
if you'd|you like|prefer|want|wish
{we} {will} {adv}? not|never|need|assist|help|explain|walk|guide|show|wait|go
we {will} see
get|receive a code
{will} be happy|glad|able|here|honest|open|closed
below
hope you|that|this|it|the|your|to_see|to_hear|to_welcome|everything|we
{will}|going_to {adv}? expire|end|require|close|start|need
you {will} have|need|want to
had|was|were planned|about|going to
if you need
you {adv}? can|may|could choose|either|decide|return|exchange
we|i {adv}? sent|received|shipped|refunded … on|yesterday
open|opens|closed until|from|daily|again
{we} can|could {adv}? {act}
ready for|to pickup|pick|collection|be
invoice|payment|bill|rent|fee|instalment|installment is|are|falls due
`,
    },
    'no-authority': {
      says: `
{cant} {decide}
only permitted|allowed to
not authorized|authorised|empowered to
{we} {dont} have … {ok}
need|needs|require|requires|get|until|wait|waiting|awaiting|pending|request|without … {ok}
waiting|without|before|run|ask|asked|check|consult … {boss}
{ok} from|of|rests|with … {boss}
{boss} … {decide}
{boss} … hasn't|lets|yet
only a|my|our|the? {boss}
{we}|{im}|we're|agents {adv}? {not} {adv}? {adv}? allowed|permitted|entitled|supposed|cleared|empowered|authorised|authorized|in_a_position to
{we} {adv}? {dont}|{cant}|lack|no|haven't|without|haven't_got … power|right|rights|permission*|authority|clearance|access|mandate|discretion|say
no power|right|rights|permission*|authority|clearance|mandate|discretion|say to|in|over|on|for
lack|without the? authority|power|permission*|clearance|rights|mandate
had {we} the authority|power|say
not|isn't|nothing|wasn't|beyond|outside {adv}? within|in|part_of|under|beyond|outside my|our remit|power*|gift|authority|scope|hands|discretion|control|competence|mandate
only|just … {boss}|branch|team|department|owner can|may|could|is|has|gets {adv}? {decide}|lift*|change*|waive*|unlock*|allowed|overrid*|undo|able
{boss} {adv}? has|have|needs|need|would|must have|need|to? to? {adv}? agree|approve|sign*|okay|decide|clear|look|authori*|say|give|green-light|confirm
be|been {adv}? {decide}|cleared|signed|agreed|okayed|authori*|decided by|with|through|in … {boss}|team|department
has|have|needs|need|must|gotta|got to? go|run|pass|be past|through|by|to|up {boss}|my|the|our|higher|upstairs {boss}|team|committee|board|department|ladder
someone|somebody|anyone {adv}? senior|higher|above|else_here|more_senior
upstairs|higher-up|higher-ups|higher_ups|up_the_chain|further_up|the_powers
{dont}|won't|doesn't let us|me|agents|support|chat {adv}? {act}|touch|do|decide|edit|offer|override|see
blocks|stops|prevents|keeps me|us from
{we} may not
as a|an {adv}? chat|first-line|frontline|front-line|junior|support|trainee agent|rep|advisor|adviser|level
only have|got|get permission|authority|rights|access|clearance to|for|up
my limit|approval limit is|stops|ends
my|our|this|that level|grade … not|no|can't|cannot
leave|goes it|that|up? to my|the|our {boss}
for|up_to my|the|our {boss} to {adv}? {decide}|say|judge
{cant} … on my|our own
{cant} … by myself|ourselves
by|past my|our|the? {boss}
not|isn't mine|my decision|call|to
up to me
outside|beyond|above my
my hands|limit|access
need|needs|require|requires|get|until|wait|waiting|await|pending|request|without … {ok}
by|past my|our|the {boss}
hands are tied
lack the
yet to decide|confirm
don't get to
whether i|we can|may
internal approval|review|decision
decided elsewhere|higher
i wish i could
needs a {boss}
not senior|empowered
my level|role
final decision|word
above me
have to ask|check whether|if
more|beyond|outside|above|over|exceeds|past than? what|my {im}|limit|allowance|cap|{we} {adv}? can|allowed|able|permitted|approve|or|and|,
caps|capped|limits|limited me|at
not something|mine|anything {we} {adv}? can|could|may|get {adv}? {decide}|do|make
{decide}|decision|call|say|ruling is|lies|rests|sits|belongs|taken|made|up {adv}? with|to|by|at|for|higher {boss}|others|someone|elsewhere|up|above|{team}
run|check|clear|raise it|this|that|first? with|by|past my|the|our|a {boss}
isn't|not {adv}? up to|on me|us
system|tool|screen {adv}? won't|doesn't|only let|lets|allows|allow me|us
`,
      unless: `
your … approval|permission|consent
you need|must|are|can
you're|you'll
have|'ve|got|is|was|been|has|already approved|approve|decided
{we} {adv}? 've|got|have|'m {adv}? permission|leave|able
{we} can {adv}? approve|decide
please {act}
you|customer's own account|line_manager|system|bank
your {boss}|bank|administrator
are you
did|has the|your agent|colleague tell|say
other people*|customers|guests|users
`,
    },
    refusal: {
      says: `
{we}|{im} {adv}? {cant}
{we} {dont}|won't|won't_be {adv}? {deed}|{refuse}
{im} {adv}? not going_to {adv}? {refuse}|{deed}|be
{we}|there {will} not|never|no {adv}? be? {deed}|{refuse}|any|a
there won't|will_not|can't|isn't|is_no|will_be_no {adv}? be? any|a|{gift}|refund*|credit
{not} {adv}? {granted}
have to? say|turn no|down
doesn't|not|nor|don't pay|cover|include|qualify|apply|extend|allow|entitle|permit|warrant|meet
{not} {adv}? be {adv}? {undone}
{not} {undone} after|once|because|under|to|for
request|claim|application|appeal|dispute|complaint|case|petition … denied|declined|rejected|turned|refused|dismissed|unsuccessful|ineligible
rejected|declined|refused|denied|dismissed|decline|refuse|reject|deny|turn_down|turned_down to|your|the|this|that|any
excluded|non-refundable
there's|there_is|there_are|is|are|make|sorry,|offer|have|also no {adv}? cancelling|canceling|refunding|refund*|exchange*|change*|return*|compensation|discount*|exception*|way|going_back|scope|possibility|option|provision
no exception*|refunds|returns|discounts|compensation|entitlement
non changeable|refundable|transferable|returnable
nonrefundable|nontransferable|non-changeable|non-transferable|final_sale|non-returnable
nothing|little … {we} can|could
nothing|little|much more|else|further? that? can|could be done
{cant} do|help|assist anything|much|you|with|more
afraid not|no|it's_a_no
says no to|on|,
no dice|such_luck|deal|joy|go
disappoint you
out of the question
answer … no
no can do
ship has sailed
no room
fee|charge|charges|decision|price|penalty|block|ban|policy|position|answer|it|amount|no|verdict {adv}? stays|stands|remains|is_final|must_stand|unchanged
position|decision|answer is|remains {adv}? unchanged|final|the_same|no|negative
stand by our|the|my|that decision|position|answer|ruling|verdict
regard|consider|treat the|this|your {mail}|case|matter|file|ticket {adv}? as? closed|settled|resolved
stays|remains as|expired
decision is final
regret
against our|the rules|policy
draw the line
too late to
no longer {deed}
rule* that out
deadline has passed
i'd rather not
staff|members only
only accepted|possible
turned|turn down
hands are|'re tied
that's|that_is|thats all|it there|we|i is|can|do
that's|that_is|so_that's that|final
not|isn't|aren't something|anything|a_service|a_thing we|i {adv}? do|offer|provide|cover|support|can|allow
{dont} make|do|allow {adv}? exceptions
all there is
take it or
isn't|ain't|not|won't|never going_to|gonna? happen|happening
window|deadline|period|guarantee|offer|voucher|code|right {adv}? has|have|'s|is|was|ran {adv}? passed|expired|closed|lapsed|over|gone
firm|still|simply|sorry,|a no from|,|on|to|for
nope, |the|sorry|we|not|that's|it
we|i only {adv}? refund|exchange|ship|cover|accept|offer|replace|compensate
`,
      unless: `
{cant}|{dont}|not possible|able? to? {adv}? find|locate|reach|reproduce|see|hear|open|tell|wait|thank|promise|guarantee|confirm|explain|keep|read|say|store|know|charge|ask|share|think|want|believe|expect|mind|doubt|work
by mistake|accident
not possible that
{we} {dont} take|need|get|have
?
no reason
hasn't|haven't|not|wasn't|isn't|never {adv}? refused|rejected|declined|denied|turned
no need|problem|worries
say no to that
log in|login
but|though|however|instead|rather|although {adv}? {we} can|could|'d|'ll|will|have|'ve {adv}? {act}|{deed}|suggest|offer|throw
`,
    },
    unsure: {
      says: `
{im} … not|fairly|un|no … sure|certain|familiar|unsure|expert
unsure|afaik|dunno|presumably|idk|unclear
{we} {adv}? {dont} {adv}? know|understand|remember
no clue
have|'ve|honestly got? no idea|clue
{we} {cant} say|explain|remember
couldn't say|tell
i {adv}? guess|suppose|assume
i think|believe it|so
, i think
guess is|would
if i remember|recall
as far as i
hard … say
probably|possibly|maybe
it|that|this|there might|could|may be|have the|because|due|that|something|been
i may|might be wrong
never seen|heard|had this|that|of
not sure though|tbh
new to|one for? me
i'm new
my understanding
from what i
my knowledge
who knows
{dont} have any|an information|answer
puzzled|stumped|mystery
beats me
quote me
swear to it
if i'm not mistaken|wrong
most likely
perhaps it|it's|the
in the dark
best? guess
i doubt
would have to guess|check
no idea, 
a clue
i'd have to check
perhaps the
`,
      unless: `
?
sure what|which|if|that you
sure you|i
nobody|no one can|knows
thank*
you'd|you probably
if you
maybe you
`,
    },
    'time-frame': {
      says: `
same day
`,
      unless: `
was|were|spoke|received|told … on|at
closes
warranty|contract|subscription|window|valid
`,
    },
    'vague-time': {
      says: `
when i|we|possible find|have|get
sometime|someday|eventually|later|promptly|timely|future
fairly|reasonably|pretty|very|quite|relatively|real|super quickly|soon|fast|swiftly|quick|speedily
sooner or
down the line|road|track
in no time
at some point|stage
one of these|those days
any|every time|day|minute|moment|hour|second now
as promptly|swiftly|speedily|early as
when|once|as_soon_as|as things|it|workload|capacity|time|my|our … calm*|settle*|quiet*|permits|permit|allows|allow|eases
when|once|as_soon_as i|we {adv}? get|find|have a|the|some|round|chance|time|moment|minute|sec
before {adv}? long
before you know
earliest opportunity|convenience|possible
in a|the bit|while|little|sec|tick|jiffy|moment
this|next month|week or|and next|after
coming|next period|while|time|few
no time
get round to
as quickly|soon as
a little while
few|coming days|weeks|hours|minutes
earliest|delay
in time|due_time .|,|!
once|when|as_soon_as {we}|they|there|got|someone|it|somebody {adv}? get|gets|have|has|hear|know|got|knows|is news|more|a_minute|a_moment|something|anything|a_chance|time
see what we|i
into account|consideration
future version|release|update
order received|of_receipt|of_arrival
some point
take care of
keep you posted
`,
    },
  },
};
