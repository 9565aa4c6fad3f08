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
if|once|when|after|as_soon_as … {we} {adv}? {act}
once|when|as_soon_as … is|are|goes|leaves|ships {there}|out|the_same_day
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
reopens|returns|phones|writes|reports|visits|looks|brings
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
if you need
you {adv}? can|may
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
hands are|'re tied
that's|that_is|thats all|it there|we|i is|can|do
all there is
take it or
`,
      unless: `
find|locate|reach|reproduce|see|hear|open|tell|wait|thank|promise|guarantee|confirm|explain
not possible that
{we} {dont} take|need|get|have
?
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
