import type { AgentSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

export const enAgent: SayingBook<AgentSaying> = {
  classes: {
    we: 'i|we',
    im: "i'm|i am|we're|we are",
    will: "will|'ll|shall|gonna|plan to|intend to",
    dont: "don't|do not|dont|doesn't|never",
    did: "didn't|did not|never|failed to|forgot to",
    not: "not|isn't|aren't|wasn't|can't|cannot|couldn't|won't|no|nobody|nothing|{dont}",
    adv: 'honestly|frankly|actually|truly|unfortunately|can|personally|also|again|still|just|only|simply|really|already|previously|so|always|been|have|had|be|too|all',
    deed: 'send*|sent|ship*|refund*|credit*|pay|paid|return*|replac*|exchang*|repair*|fix*|correct*|sort*|check*|look*|review*|escalat*|forward*|pass*|process*|arrang*|book*|cancel*|remov*|add|added|restor*|releas*|chang*|extend*|transfer*|updat*|call*|contact*|ring*|writ*|email*|answer*|repl*|visit*|come*|coming|bring*|pick*|collect*|tak*|giv*|get|go|mak*|do|done|ask*|offer*|accept*|follow*|in touch|with you|back|let|have|planned',
    boss: 'manager*|management|supervisor*|boss|lead|director*|board|head office|committee|finance|legal|higher up',
    team: '{boss}|team|department|colleague*|engineer*|technician*|developer*|courier|driver|warehouse|billing|support|sales|agent*|staff|shop|shift|supplier|hotel|bank',
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
    cross: 'upset|angry|worked up|fuss|sensitive|panic|drama|seriously',
    cant: "can't|cannot|cant|can not|won't be able to|unable to|not able to|not allowed to|not going to|no longer",
    granted:
      'possible|an option|included|covered|granted|eligible|refundable|allowed|permitted|refunded|exchanged|changed|waived|entitled|something we',
    gift: 'discount*|refund*|credit*|waive*|compensat*|exception*|reduc*|concession*|voucher*|free|upgrade*|extend*|extension*|goodwill',
    decide: 'decide*|approv*|sign off|grant*|release*|make that|authori*',
    ok: 'approval|sign-off|authorization|permission*|green light|go-ahead|signature|authority|consent|rights|ok|decision|access',
    sure: 'definitely|guaranteed|100%|without fail|without a doubt|for sure|no matter what|i promise|i guarantee|forever|whatsoever|come what may|trust me|mark my words|without exception|once and for all|at all costs',
  },
  says: {
    'absolute-promise': {
      says: `
{will} … {sure}
without … doubt
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
{will} absolutely|certainly be|arrive|get|have
{we} can? guarantee|promise|swear|assure you|that|it
{will} never {adv}? happen|fail|be|see|have to|occur
bet|stake my|your|our
foolproof|bulletproof
rock solid
no ifs
count|bank|rely on it|that|me|us
under no circumstances
certain that
guaranteed to|by
it's guaranteed
{im} certain|positive
nobody|no one {will} ever
never fail
impossible for|that
no matter what
always, 
will always work|arrive
won't have a single
ensure that this cannot
won't ever
`,
      unless: `
{not} … guarantee|promise|certain|sure|swear|give
if we|i promise|guarantee
please|hope
?
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
    blame: {
      says: `
you should_have|should've|must_have|could_have|might_have {duty}|{slip}
you {did} {duty}
if_you_had|you'd|had_you {duty}
you {adv}? {slip}|misunderstood|ignored
you were|waited careless|too
you {adv}? entered|typed|gave|put|chose|ordered|used|picked|are … wrong|incorrect|incorrectly
your own? {fault}
{fault} is yours|on
yourself to blame|thank
because|since you {did}
because_of|caused_by|down_to|that's_on|is_on you
is|was|lies on|with your end|side
not our fault|problem … you
it was you
you're|are|were the one who
we warned you
you … more careful|attention
you clearly|obviously|simply {did}
obviously|clearly you
you {adv}? misunderstood|ignored|waited|were|are careless|too
know better
nobody|no one forced|told you
no wonder
on your part
that's what happens|you
that_is|this_is|this's what happens when|if you
that_is|this_is|this's what you get for|when|if
what did you think|expect
have been avoided|prevented|noticed
user|operator error
wouldn't … if|had you
you were told|warned
you brought this
others|else {adv}? manage|managed
up to you to
read|listen properly
you ought to
you were supposed
you weren't paying|listening
your job to
your own making
you let the
you did this to
thats your
`,
      unless: `
{not} … your {fault}
if|when|unless|case|as you {did}
if|when|unless|case you {slip}
you received|got
sorry|our fault|our mistake|thank*
you did nothing
you {did} do anything
?
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
{im} sending|refunding|replacing|arranging|shipping
you {will} … hear|receive|get
expect a|an|our|your|the
leave … with|to me|us
consider it done|sorted
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
`,
      timed: `
you will|'ll|should receive|get|see
should|will appear|arrive|reach|land
{will}
going to
is|are|'s|'re|'m|am|gets|get|being {adv}? {deed}
you get|receive
there will|'ll
give me|us
to be {deed}
is|are … due|planned|scheduled
expect|forward
{team} {deed}
calls|comes|goes|gets|ships|arrives|follows|follow|leaves|takes_over|takes_care
{we} {adv}? {deed}
back to|in|by
count|rely on
agreed to
{im} scheduling|setting|testing|putting
my|today's|the list
see you
have you down
`,
      unless: `
you|he|she|they|colleague said|told|wrote|promised
shall|should|may|can|could|do|would i|we
if you'd|you like|prefer|want|wish
{we} {will} {adv}? not|never|need|assist|help|explain|walk|guide|show|wait|go
we {will} see
get|receive a code
{will} be happy|glad|able|here|honest|open|closed
below|hope|hopefully
{will} … expire|end|require|close|start
you {will} have|need|want to
had|was|were planned|about|going to
`,
    },
    disown: {
      says: `
{not} my|our department|job|problem|responsibility|concern
not|isn't us|me|mine|ours
not the one who
the ones who
nothing to do with me|us
just|only work|follow|following here|the
that's on the {team}
make the rules
{team} … {slip}|{bad}
{team} 's fault|mistake|error
fault|mistake of|by|from … {team}
that's|it's just? company|our policy
{team} … should have {duty}
whoever told|took|wrote|sold
their fault|problem|job
be blamed|held
no say
just|only work here|follow
fault|mistake of|by … {team}
before my time
{team} before me
blame the|our {team}
wasn't me|here|there|on duty
the messenger
told to say
from above|upstairs
policy is policy
up with {team}
they're the ones
misinformed
was another {team}
inherited
beyond our control
don't look|ask at? me
my call
no influence|say
nothing to do with it
take that|it up
the fault of
responsible for what
not … my fault
by my colleague
only passing
policy is the policy
don't care
`,
      unless: `
our mistake|error|responsibility
that is|on us|ours
of us
sorry|apolog*|please|if
`,
    },
    minimize: {
      says: `
calm down|yourself
relax|overreacting|exaggerating|oversensitive
no need|reason|point to|in be|get|getting? so? {cross}
{dont} be|get|take|make|overreact … {cross}
being|too a? bit? {cross}
out of proportion
big deal
end of the world
{not} that|so|such a? bad|serious|big
it's|its|is|was|were|been {small} … {tiny}
{small} a {tiny}
{small} a small|tiny|minor|slight
these things happen
mistakes happen
happens to everyone|everybody|all
could be|have been? worse
get over it
perfectly normal
nothing serious|major
these|such things happen
chill
mountain out of
nobody|no one died
as if|like you|we
be glad|thankful it|that
worse|real things|problems
bright|funny|positive side
in perspective
that's life
won't hurt|kill|ruin
{dont}|{cant}|fail_to {adv}? see|get why you are|'re|'d|need|want|would|should|expect|complain|feel
worth getting|the
you'll live|survive
live with it|a
just ignore
mere|minimal|peanuts
honest mistake
so what
at least nobody|nothing
hardly a
cheer up
not the only one
over the top
everyone|everybody|others has|have to wait
everyone|everybody makes
customers never|don't complain
surely you can
getting upset won't
hardly a|worth|disaster
a minor|trivial thing|matter
common|normal, 
patience, please
being a bit
laugh about
makes mistakes
`,
      unless: `
{not} {adv}? just|only|merely|simply|overreacting
more than
{we} {will}
should* have
sorry|fee
`,
    },
    'no-authority': {
      says: `
{cant} {decide}
only permitted|allowed to
not authorized|authorised|empowered to
{we} {dont} have … {ok}
need|needs|require|requires|get|until|wait|waiting|awaiting|pending|request|without … {ok}
wait|waiting|without|before|run|ask|asked|check|consult … {boss}
{ok} from|of|rests|with … {boss}
{boss} … {decide}
{boss} … hasn't|lets|may|yet
only a|my|our|the? {boss}
{im} not allowed|permitted|entitled|supposed to … {gift}
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
`,
      unless: `
your … approval|permission|consent
you need|must|are|can
you're|you'll
have|'ve|got|is|was|been|has|already approved|approve|decided|permission
{we} can {adv}? approve|decide
please
`,
    },
    refusal: {
      says: `
{we}|{im} {adv}? {cant}
{we} {dont}|won't|won't_be {adv}? {deed}
{not} {adv}? {granted}
have to? say|turn no|down
doesn't|not pay|cover|include|qualify|apply
request|claim|application … denied|declined|rejected|turned
excluded|non-refundable
no exceptions|refund|refunds|way|compensation|discount
nothing … {we} can
out of the question
answer … no
no can do
ship has sailed
no room
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
`,
      unless: `
find|locate|reach|reproduce|see|hear|open|tell|wait|thank|promise|guarantee|confirm|explain
not possible that
{we} {dont} take|need|get|have
?
`,
    },
    retaliate: {
      says: `
your tone|attitude|manners
customers like you
you people
how dare you
who do you think
you are|'re being? lying|rude
ridiculous|idiot
go|shop somewhere else
watch your
sue you
grow up
good luck finding
learn to read|behave
should|could|must|might_want_to|need_to|ought_to|time_to {adv}? learn how|to to? read|count|listen|spell|behave|type
your majesty
manners like
in the mirror
your brain|eyes|whining|drama|tantrum
how charming
funny how
deserve each
go ahead, leave|post|sue
see you in court
our lawyers will
ashamed of yourself
a medal
a child could
some of us have
oh please
too much time
your servant
enough of you|your
then don't
if i were you i'd
we don't care
get a life
wasting my|our
are you done|always
poor you
rid of you
cry me
try being|reading
hang up
so clever|smart
blacklist
paid enough
put up with
congratulations, you broke|found
better manners
you lie|liar
people like you … pay|complain
you started it
nobody forc*
if you had read
`,
      unless: `
sorry|?
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
sometime|eventually|later|promptly|timely|future
no time
get round to
as quickly|soon as
a little while
few|coming days|weeks
earliest|delay
`,
    },
  },
};
