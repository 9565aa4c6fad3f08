import type { AgentSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

/** What is better never said to a customer. */
export const enNever: SayingBook<AgentSaying>['says'] = {
  blame: {
    says: `
you should_have|should've|must_have|could_have|might_have {duty}|{slip}
you {did}
you should_have|should've|ought_to_have|could_have|must_have
if_you_had|you'd|had_you {duty}
you {adv}? {slip}|misunderstood|ignored
you were|waited careless|too
you {adv}? entered|typed|gave|put|chose|ordered|used|picked|are … wrong|incorrect|incorrectly
your own? {fault}
{fault} is yours|on
yourself to blame|thank
because|since|as you {did}
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
you {maybe}? {maybe}? {did_it} … wrong|incorrect|incorrectly
you {maybe}? {did_it}|agreed|changed|cancelled|canceled|deleted|closed|accepted|confirmed … yourself|yourselves
had you|your … would have|wouldn't|would not
depends|depend on the|how|you|your rider|user|driver|owner|customer|guest|passenger|player|reader|rider's|user's
if_you_had|if_you'd|had_you|if_you_hadn't|had_you_not … would|wouldn't|would've|wouldn't've
in_future|in_the_future|next_time|going_forward … please|you|make_sure|do … {duty}
clearly|explicitly stated|written|said|says|states|marked|shown|described
on|at your own? end|side … problem|fault|issue|error|cause
`,
    unless: `
{not} … your {fault}
if|when|unless|case you {did}
as|because|since you {did} {adv}? receive|get|hear|have|find|like|want|need|mention|say
if|when|unless|case you {slip}
you received|got
sorry|our fault|our mistake|thank*
you did nothing
you {did} do anything
?
as you {adv}? set|chose|wanted|asked
you were|got given|told|sent
we|i … wrong … you
you {did} {adv}? receive|get|hear|have|find|like|want|need|mention|deserve|ask|expect|choose|cause|say
should_have|ought_to_have|could_have|must_have|should've {adv}? a|an|the|received|got|gotten|access|it|no|been|both|all|one|any|another|your
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
overlooked|forgotten|missed|lost|delayed|misread|misplaced|mixed_up|messed_up|caused by my|our|a|the|another {team}
{team} {adv}? put|sent|gave|entered|booked|packed|shipped|charged|made|used|wrote … wrong|mistake|error
{team} … never keep|answer|reply|do|tell|check|read|update|listen
they … must_have|might_have|probably|have been|be slow|late|asleep|behind
{team} … must have
out_of|beyond|outside our|my hands|control|responsibility|remit|area
nothing|little we|i {adv}? can|could do about
company policy
wasn't|was_not|isn't|not {adv}? our|my doing|decision|idea|choice|mistake|error|problem
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
it|that|this|it's|it_is|that's|was|is|were only|just|merely one|a_few|a_couple|two|three|a_matter|5|10|a|an|some of? {unit}
all the same
a small {adv}? spelling|matter|thing|detail|slip
other|most|all|our customers|people|guests|users|passengers|members {adv}? are|don't|do_not|manage|cope|never|love|have_no|had_no
it's|its|it_is|that's nothing
{not} {adv}? a|an? huge|major|massive|real|serious|big issue|problem|deal|matter|disaster|tragedy|catastrophe
a|some|this|that|such_a tiny|minor|slight|trivial {tiny}|issue|problem|bug|hitch|error|detail|thing|wait|matter|oversight
no harm done
`,
    unless: `
{not} {adv}? just|only|merely|simply|overreacting
more than
{we} {will}
should* have
sorry|fee
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
maybe|then|perhaps|please|free|welcome|just|could|should|why not? to? order|shop|buy|look|try|book|bank|fly|eat|stay|go|take … somewhere|elsewhere|another_company|another_shop
feel|be|you're free|welcome|guest to complain|post|sue|leave|go elsewhere|tell everyone
we won't|will_not|wouldn't miss
{shout} won't|will_not|doesn't|isn't|is_not|never going|get|make|help|change|fix|speed
won't|will_not|doesn't make … any|it faster|better|easier|quicker
next time maybe|perhaps|try
if everyone|everybody|all … we|i could|would|might|'d close|go|be|pack
don't|not|isn't impress|impressed|scared|afraid
special treatment
get what you pay|paid
`,
    unless: `
sorry|?
`,
  },
};
