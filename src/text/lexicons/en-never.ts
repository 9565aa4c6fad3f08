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
no wonder it|the|they|nobody|nothing|we|he|she
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
if only you|you'd|your
if|had your|you|you'd|only … wouldn't|would_not|would_never|would_have|none
wouldn't|would_not|would_never|none have|'ve|of happened|been|come|occurred|this … if|had|without
you {adv}? {adv}? neglected|omitted|mistyped|misread|misspelled|disregarded|mishandled|misused|chose_not|decided_not|refused_to|caused|triggered|provoked|tampered
seems|looks|sounds|appears like|that|as_if|as_though|to_me? {adv}? you|your {adv}? {slipped}
seems you {adv}? {slipped}
because|bc|cos|cuz|since you|u|your {adv}? {slipped}
is|'s|from|to|by|with|due_to|because_of|of the_way|how you|your|it_was {adv}? {handled}
by|from|with|through your {adv}? not|having|failing|own
down|due|owing|thanks to|of your|you|the_way
your {adv}? administrator|admin|team|staff|side|people|it|employee*|colleague*|son|husband|wife {adv}? {slipped}|must_have
somebody|someone|something|anyone on|at|in your {adv}? side|end|team|company|household
on your part
most|other|all|nearly|every {adv}? {folk} manage|read|know|check|get_it|do_it|can|understand|remember|bother
as anybody|anyone|everybody|everyone|any_child would|could|knows
address|number|details|name|email|date|iban|card|code you {adv}? gave|put|entered|typed|provided|supplied|wrote|chose|filled … wrong|incorrect*|incomplete|invalid|outdated|mistake|typo|missing
why didn't|did_not|wouldn't|haven't|weren't you|u
fault|blame|responsibility {adv}? lies|is|sits|rests|starts with|on you|your_side|your_end
your|ur {failing}
your responsibility|duty|job|obligation|choice|decision to|as|not|and
your own choice|choosing|decision|doing|risk
can't|cannot blame|help us|me|it if
and|but you weren't|were_not|threw|never|ignored|still|went
one|a {adv}? glance|look at|into|through … would
had we been
serves you
brought|bring it|this on|upon yourself|yourselves
that's|this_is|that_is why we|i tell|ask|say|warn|advise|recommend
as|it clearly|says|stated|written|explained {adv}? in|so|on the|our|your terms|confirmation|manual|email|contract|page|label
you|u {adv}? waited|took|left_it|reported|came|called|arrived|showed_up|complained {adv}? too|so late|long
only|nobody|no_one have|but|else_to yourself|yourselves
yourselves to thank|blame
hardly|scarcely|not|n't really? our|my {fault}|doing
what you did|have_done|'ve_done to
you|u kept|keep putting|punching|entering|typing|using|trying|ignoring|pressing|changing|clicking|forgetting|opening|missing
by|on itself|themselves|its_own|its_self, does|do|did
don't|doesn't|didn't|hardly break|crack|open|move|delete|leak|get|change|happen … itself|themselves|its_own
did you not|even|really|seriously|honestly
as you did
{folk} who don't|do_not|forget|ignore|leave|never … this|that|like
next_time|in_future pls|check|read|call|make
should've|shoulda|should_of {adv}? {duty}|been|thought|kept|come|packed|booked|made|listened|measured|tested
you're|you are|were|'ve been {adv}? {adv}? careless|negligent|late|irresponsible|sloppy|inattentive|reckless|impatient|not_in|not_home|out
everyone|everybody|nobody|no_one|none else|of our|other|customer … works|has|had|have|this|complain*|manage*|problem|struggle*
worked|fine|working|ok|okay|intact until|before|till you|your
left us|our|the … perfect|good|fine|working|flawless|excellent order|condition|state|shape
it|that|which|terms|email {adv}? says|said|states {adv}? so|in|on|right
instructions|terms|rules|manual|guide|label|warning {adv}? is|are|were|was {adv}? {adv}? clear|plain|obvious|explicit|simple
little|bit more|of care|attention|patience|thought|planning
can|could hardly|not|'t expect us|me|a|it|to|any
don't be surprised
held|hold|be responsible|liable|accountable for|when|if … you|your|how
wrong pin|password|code|address|date|dates|size|number|name|button|gate|terminal|account|email|box … you|that's|times|again|blocks|so
you {adv}? missed|exceeded|overran|ignored|broke the|your|our|every {adv}? deadline|window|cutoff|cut-off|slot|appointment|date|delivery|call|limit|terms|rules|instructions
you {adv}? let|allowed your|someone|it|somebody
that's|thats|this_is|that_is your {adv}? problem|mistake|fault|responsibility|call|issue|decision|doing
all|entirely|purely|squarely on|down you|to_you|your
you {did} {adv}? bother
rang|came|called|waited|tried|knocked … you {adv}? never|didn't|weren't
if you're|you|you_aren't aren't|not {adv}? home|in|there
had you & 'd_have|would|wouldn't|we'd|could|might
this|that is|'s what comes|happens|you_get of|from|by|for
nobody|no_one|none|noone but|except|other_than|besides you|yourself
only you are|can|could|yourself
you … to_blame|at_fault|the_culprit|in_the_wrong
mistake|error|fault|delay|failure|problem is|was|came|comes|arose|happened|started {adv}? from|at|with|in your|you
improper|incorrect|wrong|careless|rough|negligent use|usage|handling|treatment|installation|maintenance|storage & your|you|caused|due
himself|herself|themselves|yourself|oneself to blame|thank
how can|could you|u? blame us|me
in front of the|your screen|keyboard|computer & error|problem|fault|issue|bug
using|doing|wearing|holding|charging|washing|cleaning|storing|opening|driving … wrong*|incorrect*|backwards|upside & you|you've|you're
if_you'd|if_you_had|if_you_hadn't|if_only_you|had_you & wouldn't|would_not|would_have|would've|we'd|you'd_have|could_have|there'd
because|since|cos|bc you|u {adv}? took_ages|took_too|took_so|kept|let|delayed|declined|refused|weren't|wouldn't|were_too
not ours|mine .|,|! & your|you
you|u {adv}? {adv}? forgot|neglected|failed|omitted|refused|chose|decided to|not
you {adv}? brought|bring|caused|created|invited|did this|that|it to|on|upon|yourself
common sense|knowledge
anyone|anybody|everyone with|who_has … brain|sense|eyes
that's|thats|this_is on you|your
you did {adv}? sign|agree|accept|confirm|tick|choose|click
please|next_time|should|must|, pay more|better|closer? attention
any reasonable|normal|sane|sensible|adult person|adult|customer
done|caused|broken by you
you should {adv}? know|have_known
`,
    unless: `
{not} … your {fault}
if|when|unless|case you {did}
action|step*|needed|required|effort|do … on|at your part|end
not|n't your {failing}
you were told|given wrong|the_wrong|otherwise|that|it
since|how_long you waited
as|because|since you {did} {adv}? receive|get|hear|have|find|like|want|need|mention|say
if|when|unless|case you {slip}
you received|got
sorry we|i|that|about|for
is|was|'s|it's|all|entirely|completely|totally|purely|by|to|and|through our fault|mistake
thanks|thank_you for
if you'd|you_would like|prefer|rather|love|want
not|never|n't to_blame|at_fault
you did nothing
you {did} do anything
did|do|have|was|were|is|are|can|could|would|which|what|when|where|how|tell you|your|the|it|we|i|anyone|that … ?
did|do|have|which|what|when|where you … or|and|the|in|at|on|with|it|your … ?
you {adv}? {did} do
{not} {adv}? saying|suggesting|blam*
couldn't|could_not have known
anyone|anybody|everyone would|'ve|'d have clicked|done|thought|fallen|missed|been
if you had|have any|questions|further
because|since|as you {adv}? want|need|asked|requested|prefer|have|told
as you {adv}? set|wanted|asked
you were|got given|sent
we|i … wrong … you
you {did} {adv}? receive|get|hear|have|find|like|want|need|mention|deserve|ask|expect|choose|cause|say
you|we|i|it|they|parcel|order|refund should_have|ought_to_have|could_have|must_have|should've {adv}? a|an|the|received|got|gotten|access|it|no|been|both|all|one|any|another|your
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
you|you'll|you'd {adv}? {adv}? {need_to} {adv}? {talk} to|with|it|that|this|up|out? with|to? the|your|them|their|our {team}
you|you'll|you'd will|would? {adv}? {need_to} {talk} them|him|her|to_them|it_with|to_him
{talk} to|with? the|your|our|them|their {team}|directly|instead|about|yourself|, we
{talk} them|the_hotel|the_airline directly|instead|about
kindly|please {adv}? {talk} them|him to_them directly|about
your complaint|claim|complaints to them|the|him
so {talk} to? them|him|her
{we}|{im}|we're {adv}? {small} the|a|an? platform|middleman|marketplace|reseller|agent|messenger|intermediary|broker|sell|handle|answer|work|pass|relay|take|host|process|follow|read|deliver
{small} the|a platform|middleman|marketplace|messenger|intermediary|broker
system|computer|software|algorithm|machine|policy|rules|terms|law|tool {adv}? won't|doesn't|don't|can't|didn't|never|will_not let|allow|permit
system|computer|algorithm|machine|software|bot {adv}? says|rejects|decides|decided|did|froze|blocks|blocked|cancelled|refuses|calculates
it's the system|computer|algorithm|software|bank
it is what
terms|rules|policy|policies are|is {adv}? terms|rules|policy
there it is
that's how it|things|they|the|this|our
{team} {adv}? sets|decides|makes|determines|controls|fixes|dictates|chooses|runs its|his|their|the|this|that|these|those|prices|what|how
{team}|he|she|they {adv}? promised|told|sold|quoted|assured|gave you
nobody|none|no_one|not_one {adv}? in|of|here us|here|support|did|can|knows|decides
have|had|has|play|got no|little|zero part|say|hand|influence|control|involvement in|over|on|with
nothing|little to do w|with us|me|it|our
not|aren't|isn't|never|hardly {adv}? responsible|liable|accountable|answerable
{cant}|couldn't speak|answer|vouch|comment for|on him|her|them|what|it|that|this
falls|lies|rests {adv}? on|with|under the|your|their {adv}? responsibility? of? the? {team}
is on the|your|their {team}
between you and
{team}|he|she|they {adv}? should|ought should|to? have|'ve
{team}|he|she|they {adv}? should've|shouldn't|shouldn't've
{team} {adv}? caused|created|broke|botched|bungled|misplaced|misinformed|misadvised|damaged|lost|mislaid|mishandled|forgets|bungles
misadvised|misinformed|misled by
no longer with us|here
no point in
we|i {adv}? did|done|do my|our part|bit|job|share
case closed on|for our|us
matter|question|issue|thing|one|problem for the {team}
that's|that'd_be|that_would_be|it's|is|this_is the|a|your {team} 's? {adv}? fault|problem|job|doing|business|responsibility|matter|department|area|call|decision
its|their|his|her own charges|rules|prices|policy
third party|parties
{not} our|my dept|dep|team|area|call|doing
complain|complaints to the|them|our
by the book
{not}|wasn't me who|that
it's|was|is {team} that|who
it were|was up_to_me|mine
i personally|myself would
{team} handles|deals|sets|charges|decides|manages, not|so|we
booked|bought|ordered|purchased|paid it? {adv}? via|through|from|with a|an|the|another|another? {team}|agent|website|site
the ones|one who {adv}? should|sold|made|set|decide|own|run|promised
follow orders|the_rules|rules|instructions
from above|higher_up|head_office|management
independent contractor*
own the|their wires|lines|network
only passing|follow|following
{we} {adv}? {dont}|didn't|did_not {adv}? make|set|write|choose|decide|design|build|invent|pack|sell|ship|deliver|cook|fly|own|control the|this|that|these|it|those|your
a|an|the {team} thing|issue|matter|problem|fault|decision|error|mistake|mess|rule
contract|deal|agreement|booking is|was with|between
control|influence what|how|over
before i|my {adv}? started|joined|time|shift|came
{we} {adv}? wasn't|weren't {adv}? on|here|working|involved|there|part
{im} {adv}? new here|to|in
no idea|clue what|why|who … {team}|told|said|promised|they
was|is|were a|an? another|different|separate|other {team}|company
{team} won't|doesn't|never|don't|rarely {adv}? let|tell|listen|answer|share|update|reply|inform|give|talk
ask|asking them|the {team}? why|how|about|directly|yourself
policy|rules|terms|contract {adv}? says|say no|so|otherwise|that_we|not
{we} {adv}? do what|as {adv}? told|instructed|the|we're|i'm|they
told|instructed|ordered to say|tell|do|write
blame|thank the|your {team}
not {adv}? us|me|support|ours who|that|, | .
{team}, not
{team} decision|policy|mistake|error|mess, not|nothing|so
not|isn't|n't something|anything|a_matter|an_area we|i|our_team|our_department|this_team|us {adv}? deal*|handle*|cover*|look|touch|control|own
whoever you|u spoke|talked|dealt|had|got|saw
{team}|they always do|does|make|mess|forget|get|say this|that|it|the
not the one|ones|person|people|right_people company|place? to complain|ask|blame|talk|shout|be|complain_to
nobody's|no_one's|anyone's|anybody's fault|doing|mistake
system|software|computer … did|does & automatically|itself|its_own
not|isn't|aren't|n't under us|me
{boss}|corporate|hq|they came_up|imposed|invented|dreamed|forces|forced|insists|dictates|makes_us
not|isn't|aren't|wasn't|n't {adv}? to_blame|at_fault
it was|is|'s the|your|our|my|another {team} who|that|which
did|done our|my part|bit|job|share
blame|thank our {team}
another|different|other|separate {team} … responsible|fault
responsible … another|a_different|the_other {team}
regulation*|regulator|law|contract force*|oblige*|bind*|tie*
someone|somebody|whoever in|at|from|over_at the? {team} {adv}? {slip}|slept|lost|sent|did|must|didn't
{im} {small} the|a|an|one_of receptionist|agent|cashier|driver|clerk|support|chat|assistant|operator|intern|temp|trainee|waiter|volunteer|secretary
not|aren't|isn't|n't handled|dealt_with|decided|managed|processed here|by_us|by_me|in_our|at_our|by_our|from_here
don't|do_not|can't blame|shoot|look_at me|us|the_messenger
not|isn't|n't {adv}? a|an|our|my {team} issue|problem|error|matter|thing
not {we} who|that
only|just|recently started|joined here|last|this
over my|our head|heads
without asking|consulting us|me
{team} {adv}? let us
know|knew nothing about|of
not|isn't|wasn't {adv}? our|my fault
blame the software|system|computer|weather|traffic|algorithm
{boss} wants|insists it|that
handled|run|decided by another|an_external|a_third
it was|is|'s the|your|our night|day|early|late|other|last {team}
`,
    unless: `
is|'s|was|are|to|by our mistake|error|responsibility
that is|on us|ours
sorry we|i|that|for|about|you|this
apolog*
if you|there|anything|needed|the|this|it|that|we|i
we should have|'ve
our|my job to|is
it's|is on us
i|we {adv}? own|failed|messed
no no
{not} the {team} 's fault
ours to
put right
responsibility, and
you can {talk}|reach
?
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
no|not|isn't|what's|why|such a|the? big|massive|huge|great deal|drama
bigger|massive|huge|big deal out_of|of
talking|talk about {few} {unit}|{tiny}
at the end of the day it|it's|that|its|we|you
{unit}|wait|bit|little … doesn't|don't|never|won't|hardly|not matter|hurt|kill|harm|count
never|not|doesn't|won't hurt|killed|harmed|hurts anyone|anybody|you
most|other|many|plenty|all|lots of? {adv}? {folk} {adv}? cope|manage|live|get_along|get_by|never|don't|wait|put_up
make|making|made|read|get|have too much|a_fuss|a_drama|a_scene|a_meal|a_mountain|such_a|that_much
compared with|to
{folk}|some|many|others|passengers … have|has|had it? {adv}? worse|way_worse|it_harder|bigger|far_worse
worse off
got|got_off|get off|away lightly|easy|easily
{dont}|can't|cannot {adv}? see|get the|a|any|your|what problem|issue|point|fuss|drama
pretty|quite|perfectly|completely|totally|entirely|absolutely|rather normal|common|standard|usual|harmless|minor|trivial|ordinary
most|rest|remainder|others of|was|is|were|are … fine|ok|okay|intact|perfect
got|came|arrived|made|get there|it|home in_the_end|eventually|anyway|all_the_same
barely|hardly|scarcely|merely {few}|anyone|anybody|noticeable|worth|any|{tiny}
dramatic|melodramatic|hysterical|drama_queen
deep breath
let's|let_us not {adv}? be|get|make|blow|exaggerate|overreact
{not} {adv}? {adv}? an|the|a? {adv}? emergency|crisis|drama|tragedy|crime|rocket|life|end
it's|it_is|that's|its|it|was just|only|merely|simply|but a|an|some|{few}|{tiny}|money
just|only|merely a {adv}? bit|little|hold|cushion|matter|detail|formality|small|tiny|minor|little|slight
{folk}|they|hotels|planes|things|phones|trains are|is like that
nothing to worry|get|fret|complain|write
don't|no_need_to|needn't {adv}? fret|stress|fuss
all that happened
less than|the_price_of a coffee|cup|pizza|sandwich|beer|pint|lunch
happens everywhere|to_everyone|to_all|all_the_time|sometimes
really worth
a|one|some|single {adv}? {tiny}|screw|cushion|letter|plate on|isn't|won't|never|is|more|less … normal|fine|matter|world
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
scheme of things
bigger|big picture
elephant|mountain out of
at least you|it|nobody|no_one|they|your|we
small|minor|little|tiny|petty thing|matter|detail only|lah|.|,|really|!
{few} {unit} at most|only|tops|max
, that's|thats all .|!
hardly|barely call
no cause|call|grounds for
all this|that about|over|for a
only had|have to wait|pay|press|ask|click
much|too serious|dramatic|personal|personally
so brief|short|small|slight|minor that
used to it
normal|common in|for a|the|this
nothing {adv}? happened
could be|have_been worse
worse things
`,
    unless: `
{not} {adv}? just|only|merely|simply|overreacting
more than
{we} {will} {adv}? only|just|need|be
should*|shouldn't not? have
told|tell|telling|asked|said you|us|them to
put up with
{not} {adv}? a|an|any {adv}? small|minor|little|slight|trivial|tiny
{not} {adv}? call|say|be|treat minor|small|trivial
it's|it_is|is|that's|was a {adv}? big|huge|massive deal|problem|issue
normal|natural to feel|be|that you
within|in|by|takes {few} {unit}
sorry that|for|about|we|i
no small|minor|little matter|thing
`,
  },
  retaliate: {
    says: `
your tone|attitude|manners
you people
how dare you
ridiculous|idiot
watch your
sue you
good luck finding
your majesty
manners like
in the mirror
your brain|eyes|whining|drama|tantrum
how charming
funny how
deserve each
go ahead, leave|post|sue
wasting my|our
try being|reading
so clever|smart
put up with
maybe|then|perhaps|please|free|welcome|just|could|should|why not? to? order|shop|buy|look|try|book|bank|fly|eat|stay|go|take … somewhere|elsewhere|another_company|another_shop
we won't|will_not|wouldn't miss
{shout} won't|will_not|doesn't|isn't|is_not|never going|get|make|help|change|fix|speed
won't|will_not|doesn't make … any|it faster|better|easier|quicker
next time maybe|perhaps|try
don't|not|isn't impress|impressed|scared|afraid
get what you pay|paid
congratulations,|bravo,|kudos, you
carry|keep|go|continue|talk|talking|writing|write on|like|this|that|way|up … clos*|block*|bottom|regret|ban|banned|terminat*|flag*
one|another more|such|single … and your|you|i|we|you'll|i'm
you'll|you_will|gonna {adv}? regret|be_sorry
bottom of the|our pile|queue|list
with|in|that that|your|this|such attitude|tone|manner|spelling|behaviour|behavior|mouth
judging by your
customers|people|others {adv}? who {adv}? know|can|are|have {adv}? how|behave|read|polite|decent|manners|grateful|nice
spell|draw it|this|that out|you|a
type|say|explain|speak|repeat|write this|it|that {adv}? slowly|slower|in_small|in_simple|so_that_you|for_you
small|simple|short|big|easy|nice words|letters
child|toddler|five-year-old|monkey|grandmother|grandma|idiot|old|beginner|anyone_else could|can|would|knows|manages|follow|understand
even you can|could|should|might
grownup|grown-up|an_adult|your_mother|your_mum|your_mom
which|what part|bit|word of|don't|didn't|do you|that|no
position to talk|judge|lecture|complain|criticise|criticize
back at you
two can play
i|we can do|give attitude|rude|that_too
ray of sunshine
aren't you|u a|the|clever|special|something|sweet|charming|lucky|precious
what|how a? {adv}? charming|delightful|pleasant|lovely|mature|original|eloquent
very|so|how|real|really mature|classy|grown-up|clever_of|smart_of|brave|original|adult
great|nice|brilliant|good|clever strategy|tactic|way_to|approach|logic
just|merely for fun|kicks|laughs
nothing better|else to do
laws|rules|world|universe of|should|bend|revolve*|stop* … you
thank*|thanks for {adv}? your|the|sharing|that|enlightening {adv}? expert|lecture|wisdom|insight*|essay|novel|rant|kind_words|sermon|your_expert
your {adv}? little|so-called|silly|pathetic|precious|endless|expert|lovely|brilliant
see if|whether anyone|anybody|i|we care*
threaten|insult|shout_at|yell_at|scream_at us|me all|as|with
{shout} at me|us
ours are better|bigger
next time bring|ask|get|buy|hire|try|use|read
able|trained|qualified|equipped to operate|handle|understand|use
how is|'s {adv}? it|that|this {adv}? my|our problem
not the only|center|centre customer|person|passenger|guest|of
do you|u {adv}? talk|speak|act|behave|write to|like|that
you {adv}? 've|have|are|'re|were {adv}? been? nothing but
nothing but rude|trouble|insults|abuse*|complain*
you|you're|ur {adv}? are|were|'re|being? {adv}? being? rude|childish|hysterical|unreasonable|impossible|paranoid|greedy|spoiled|spoilt|ridiculous|pathetic|immature|lying|dramatic|insufferable
who can't|cannot|can|actually read|count|spell|think|listen
can|could|able|learns|learned to? read|count|spell .
surprised|wonder that? nobody|no_one|everyone|people|they|your
flag|block|ban|blacklist|report your|you number|account|for|as|from
as|in spam
manage|handle|run|control your own? money|life|temper|time
thank|thanks you? {adv}? so_much|a_lot|kindly for {adv}? your|the|those kind|lovely|charming|sweet|generous words|feedback|letter|tone
how kind|nice|sweet|lovely|generous|thoughtful|original|clever|mature of you
highness|majesty|lordship|sherlock|einstein|genius|princess|your_excellency
your loss
stop|quit|enough|done {adv}? whining|crying|moaning|shouting|yelling|screaming|bothering|wasting|spamming|acting|playing|with_you|helping_you
if|maybe|perhaps if? you {adv}? stopped|spent|calmed|shouted|yelled|whined|moaned|bothered|listened|weren't
instead|before of? {shout}|accusing|calling|insulting
how hard|difficult can|is it
plenty of|other customers|fish
not exactly|really a|the joy|angel|saint|pleasure|brightest|easiest|picnic|sharpest
quite the|a novel|essay|writer|poet|show|drama
you lot|of_all
like talking|explaining|speaking to a|an child|wall|toddler|idiot
accusing|insulting|blaming strangers|us|people is|won't|isn't
should|could|must|might_want_to|need_to|ought_to|time_to {adv}? learn how|to to? read|count|listen|spell|behave|type
other|thousand*|million*|hundred* … {folk} {adv}? managed|manage|coped|figured|understood
hardly|scarcely|not|n't exactly|really|quite? a|an|the pleasure|joy|angel|saint|delight|picnic|treat|genius|sunshine|brightest|sharpest|easiest|nicest & you|you're|your
don't|do_not|dont teach|lecture|preach me|us|to
{not} {adv}? your|a personal? servant*|slave*|maid*|butler*|mother|babysitter*|doormat|mind_reader*
you|u talk|speak|shout|carry_on like that|this
your|ur strong|strongest point|suit|side|subject|skill
charming|delightful|eloquent|poetic|colourful|colorful words|letter|prose|language|vocabulary|manners
sue|report us|me then|all|please|.|!|,
look who's|whos|who talking|is
you {adv}? couldn't|can't|cannot|didn't|don't even {adv}? fill|spell|read|write|count|type|follow|manage|tie
let the door
know|knows|there's|that's|here's the|where_the door|exit is|.|!|,
won't|will_not|not|hardly|never be? missed|miss_you|miss_your
happy|glad|relieved|delighted to be_rid|lose_you|see_you_go
can|could|do|live|manage|survive|cope|better without you|your|customers_like|people_like
your|ur life & empty|sad|boring|miserable|lonely|small|that
threats|blackmail|bullying|tantrums & work|works|scare|impress|help|frighten|bother|nowhere|move
see|get|find|need|try|to a|an|your? therapist|shrink|psychiatrist|anger_management|therapy
deal|live with it .|!
not|n't|never my|our|the problem|fault if|that|you {adv}? you|can't|are
mind your|ur manners|language|own|tone
talk|speak|write|shout|yell to|at me|us|my_team like|that_way
your_forte|get_a_life|get_a_grip|cry_me_a|first_world_problem*|if_you_say_so|suit_yourself|bless_your_heart|whatever_you_say|tough_luck|fun_at_parties|be_my_guest|grow_up|good_riddance|back_of_you|draw_you_a|who_do_you_think|understand_it_for
real|actual|genuine|paying customers|work|problems to
aren't you pleasant|lovely|nice|polite
if_you_don't_like_it & leave|go|tough|elsewhere
{not} paid enough
must be new|bored|lonely
most annoying|difficult|unpleasant|ungrateful|entitled|arrogant customer|person|caller|guest
shout|yell|scream|type … louder
you sound|act|behave|write like my|a|an
people like you & always|never|want|typical|why
maybe|perhaps|try read|reading|listen|think … before
better now & yell*|shout*|rant*|got_that
nobody|no_one … forcing|forces|stopping|keeping you
i'd|i_would|should be embarrassed|ashamed
`,
    unless: `
sorry that|for|about|we|i … we|i|our|us|your|you_had|you_were|delay|sounded
sorry we|i
my|our fault
apologi*
we|i {adv}? put|keep|wrote|show|made … letters
must|if|have_to ask|further|there|the|insults
let's
should|do|can|could|would|may i|we|you_want … ?
shall i … ?
please keep|mind
`,
  },
};
