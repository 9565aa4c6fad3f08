import type { AgentSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

/** What is better never said to a customer. */
export const enNever: SayingBook<AgentSaying>['says'] = {
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
};
