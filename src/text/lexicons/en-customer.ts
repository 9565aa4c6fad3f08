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
    nth: '2nd|3rd|4th|5th|6th|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|100th|thousandth|millionth|nth',
    law: 'lawyer*|attorney*|solicitor*|barrister*|counsel|law firm|bbb|ftc|fca|ofcom|ofgem|cfpb|ombuds*|trading standards|the regulator*|watchdog|consumer protect*|consumer a*|consumer c*|consumer r*|citizens advice|small claims|the authorities|court|courts|tribunal|arbitrat*|prosecut*|lawsuit|summons|suing|sue you*|sue u|sue ur|sue your|sued|formal notice|class action|inspectorate|litigat*|business bureau|letter before action|letter before claim|letter of claim|statutory demand|cease and desist|judgment against|a judgment|injunction|subpoena|attorney general|fraud office|action fraud|criminal c*|process server|breach of contract|damages|data protection a*|gdpr complaint|served with|be served|filing suit|file suit|bring suit|legally|the fbi|money claim|to the fullest extent',
    site: '{forum}|forum*|blog|online|everywhere|the internet|the web|portal*|community group|my story|my feed|my page|my channel|podcast|newsletter',
    press:
      'the press|journalist*|reporter*|the bbc|cnn|local radio|to the papers|in the papers|local paper|newspaper|newspapers|local news|evening news|news station|newsroom|news desk|tv crew|tv station|tv show|on tv|consumer program*|consumer show|consumer magazine|columnist*|the media|media outlet*|news channel*|news outlet*|news site*|news agenc*|tabloid*|channel newsasia|cna|sky news|fox news|itv|ndtv|times of india|straits times|financial times|evening post|evening standard|daily mail|daily mirror|sunday times|new york times|the guardian|consumer reports|front page',
    post: 'post*|publish*|shar*|upload*|tweet*|expos*|blast*|warn*|leav*|left|writ*|wrote|tell*|told|tag*|put|stream*|broadcast*|livestream*|spread*|name|naming',
    boss: "manager*|supervisor*|team lead*|boss|bosses|ceo|ceo's|coo|cto|cfo|vp|vice president|managing director|the owner|your owner|higher-up*|higher up|highers up|whoever runs|whoever is in charge|whoever manages|whoever leads|whoever's in charge|above you|above u|above your|over your head|over ur head|authori*ed to|up the ladder|up the chain|up the line|in charge|a say|your superior*|ur superior*|a superior|superiors|head of s*|head of c*|head of o*|to management|the management|your management|upper management|senior management|management level|next level up|next level of|director|directors|executives|an executive|executive team|make a decision|make decisions|can decide|power to decide|higher rank|highest level|senior colleague|someone senior|somebody senior|more senior|senior person|senior staff|second line|tier 2|you report to|u report to|you answer to|grown-ups|real authority|actual authority|head of the|head of your|head of d*|chief officer|chief executive*|shift lead*|duty lead|ward sister|matron|practice manager|foreman|department head|section head|regional head|regional director|your lead|ur lead|your leader|ur leader|your senior|ur senior|your seniors|with management|by management|from management|escalation team|the top person|senior sir|your sir|higher authorit*|concerned authorit*|higher official*|higher management|someone higher|senior officer*|officer in charge|in-charge|incharge|branch head|zonal head|nodal officer|grievance officer|your sup|ur sup|your mgr|ur mgr|a mgr|the mgr|big boss|your head|ur head|your chief|ur chief|board of d*|board member*|chairman|the founder*|your founder*|senior agent|senior advis*|senior rep*|senior member|makes decisions|makes the rules|makes the decisions",
    hand: 'speak|talk|speaking|talking|chat with|call from|phone|contact|email|write to|ask for|asking for|asked for|through to|thru to|complain to|escalat*|pass|transfer|connect*|put|get|give|want|wanna|demand|insist*|bring|involve|hear|discuss|rather|reach|must|forward|refer|attention|prefer|request*|deal with|find someone|addressed|looked at by|reviewed by|is there a|need a|need your|need the|need to|need someone|need somebody|only',
    msg: 'tweet*|dm|dms|email|emails|mail|mails|message|messages|msg|msgs|call|calls|phone call*|reminder*|request|requests|ticket|tickets|complaint|complaints|chat|chats|letter|letters|conversation*|convo|convos|report|reports|inquir*|enquir*|query|claim|contact|calls|attempt',
    told: 'told|said|says|wrote|confirmed|agreed|stated|claimed|swore|assured|mentioned',
    would:
      "would|will|'d|'ll|was going to|were going to|within|{day}|free|included|fixed|id|itd|theyd|hed|shed|youd|wed|gonna|by the|be here|be there|be back|had been|has been|it was|is being",
    ans: 'answer*|repl*|respon*|pick* up|get* back|got back|call*|rang|wrote|contact*|come* back|came back|acknowledg*|react*|read*|in touch',
    reply: 'reply|response*|answer|word|feedback|reaction|acknowledg*|callback|call back',
    zero: 'no|zero|without|without a|without any|not one|not a single',
    yous: "you|u|ur|you're|youre|your so|are you|r u|{staff}|bunch of|pack of|department|whoever|your company|each of you|he's|she's|hes|shes|he is|she is|you all|you lot",
    adv: 'a|an|all|such|so|just|total*|complete*|utter*|f***ing|f*cking|fucking|absolute|really|most|bloody|damn|too|little|lying|freaking|and|big|the|as|guys|lot|people|r|rude|{idiot}|is|are|is a|are a|was a|must be|lazy|filthy|f**king',
    vile: 'idiot*|moron*|imbecil*|dumba*|retard*|scum*|asshole*|arsehole*|bastard*|cunt*|dickhead*|twat*|wanker*|tosser*|shithead*|motherfucker*|fucker*|a**hole*|halfwit*|half-wit*|dimwit*|nitwit*|simpleton*|numpt*|muppet*|cretin*|clowns|buffoon*|jackass*|dipshit*|douche*|pillock*|bellend*|prick*|swine|lowlife*|subhuman*|maggot*|vermin|cockroach*|baboon*|braindead|brain-dead|brain dead|brainless|have a brain|a brain|brain cell*|learn to read|who hired|disgust me|you suck|u suck|stfu|f u|kiss my|piss off|sod off|drop dead|kill yourself|kys|rot in hell|to hell|burn in hell|go fuck|fuck off|f*ck off|fuck you*|fuck u|f*ck you|f*ck u|f**k you|f*** you|screw you|screw u|shove it|stick it up|up yours|bite me|eat shit|get stuffed|shut up|shut your mouth|wrong with you|id*ot*|c**t*|go back to school|an iq|iq of|the iq|low iq|real job|ashamed of you|ashamed of u|ashamed of yourself|go to school|son of a bitch|makes me puke|waste of oxygen|waste of skin',
    idiot:
      '{vile}|clown|dumb|dumber|dumbest|stupid|stupider|stupidest|incomp*|useless|worthless|pathetic|liar*|lying|thieving|parasite*|leeches|leech|vultures|thief|thieves|crook*|scammer*|bitch*|b*tch*|dick|dicks|garbage|pig|pigs|cow|cows|sheep|snake*|loser*|monkey*|donkey*|ape|apes|clueless|fraud*|criminals|waste of space|piece of shit|worm*|rat|rats|disgrace|joke|fool*|illiterate|heartless|amateurs|trash|thick|dense|dim|slow-witted|witless|mindless|spineless|gutless|slime*|filth|ugly|fat|inbred|hopeless|coward*|weasel*|robot*|brainwashed|deaf|blind|goldfish|disgusting|degenerate*|troll*|monster*|psycho*|whore*|slut*',
    brand:
      'fedex|dhl|ups|netflix|sky|virgin|spotify|shopify|amazon|grab|uber|deliveroo|doordash|zomato|verizon|t-mobile|vodafone|o2|comcast|jio|airtel|revolut|barclays|hsbc|octopus|hubspot|salesforce|zendesk|tesco|aldi|ikea|apple|google|samsung',
    cancel:
      'cancel*|clos*|terminat*|end|ending|delet*|discontinu*|withdraw|deactivat*|revoke|give up|shut down|shutting down|discontinue|drop|dissolve',
    ours: 'account*|subscription*|contract*|membership*|agreement|plan|profile|seats|policy|licence*|license*|service|line|card|loyalty|direct debit|connection|broadband|relationship|internet|box|sim|premium|pass|lease|partnership|collaboration|business relationship',
    prov: 'provider*|company|companies|supplier*|vendor*|tool|platform|network*|shop|store|system|competit*|rival*|carrier|software|bank|airline|hotel|operator|insurer|service|brand|place|lot|guys|crowd|one|firm|agency|chemist|pharmacy|dentist|clinic|gym|school|agent|bureau|lender|broker|garage|supermarket|restaurant|salon|courier|fund|surgery|studio',
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
    you: "you|u|ya|yall|y'all|you guys|you people|you lot",
    your: "your|ur|yr|you guys'",
    fut: "will|'ll|ill|gonna|going to|swear|want to|wanna|or i|before i|until i|shall|let me|about to|next time|once more|if|should|'m|im",
    kill: 'kill*|hurt|beat|beating|punch*|shoot|stab*|strangle|murder|slap*|smack|choke|thrash|batter|gut|drown|skin|lynch|hunt|run over|smash*|bash|destroy|slaughter|whip|throttle|slit|maim|cripple|headbutt|clobber|stomp',
    them: 'you|u|ur|him|her|them|his|their|somebody|someone|whoever|anyone|the next|every|each|that {human}|the {human}|this {human}|your {human}|the first',
    human:
      'guy|woman|man|lady|girl|bloke|driver|rider|courier|agent|rep|technician|tech|engineer|fitter|manager|receptionist|waiter|clerk|person|boss|plumber|bitch|bastard|idiot|staff|employee*|colleague|team|people|bailiff|worker*|guard|cashier|doctor|nurse|inspector|warden|clown|moron',
    wreck:
      'burn*|smash*|destroy|wreck|blow|slash|ram|trash|torch|demolish|bomb|firebomb|tear|shoot|brick|bricks|set fire|on fire|in flames|ashes|rubble|left standing|flattened|explode|blown|vandali*|break into|in smoke|to the ground|bulldoze|ransack|raze|smashed|wrecked|torched|trashed',
    place:
      'office*|building|store|shop|house|warehouse|branch|door|car|cars|windows|window|van|vans|showroom|gate|tires|tyres|tower|mast|depot|headquarters|hq|factory|truck*|premises|screen*|atm*|call centre|call center|shopfront|lobby|reception|entrance|servers|kiosk|counter|stall|garage|clinic|restaurant|bikes|scooters|lorry|lorries|place|joint',
    weapon:
      'gun|guns|shotgun|rifle|pistol|knife|bat|hammer|sledgehammer|axe|crowbar|machete|petrol|gasoline|acid|molotov|brick|bomb|chainsaw|bullet|fists|blade|dagger|razor|revolver|iron bar|baseball bat|pickaxe|kerosene',
    dear: 'kids|children|family|wife|husband|daughter|son|mother|mum|mom|loved ones',
    gurney:
      'ambulance|stretcher|body bag|coffin|hearse|wheelchair|crutches|morgue|hospital|intensive care|dentist|grave',
    pain: 'regret this|regret it|regret that|suffer|bleed|scream|beg|get hurt|be hurt|getting hurt|be sorry|pay for this|pay for it|die|be dead|walking right|walk again|broken legs|broken nose|legs broken|teeth|see tomorrow|what pain',
    kin: 'son|daughter|baby|toddler|child|children|kid|kids|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|grandma|grandmother|grandpa|grandson|granny|aunt|uncle|brother|sister|niece|nephew|flatmate|roommate|colleague|employee|neighbour|neighbor|guest|guests|resident*|patient*|passenger*|tenant|porter|cleaner|nurse|rider|driver|dog|cat|year-old|boy|girl|twins|worker*|student|friend|he|she|hes|shes|someone|somebody|people|i|we|us|me|table',
    hurt: "choked|chokes|choking|swallowed|injured|collapsed|fainted|bleeding|unresponsive|drowned|drowning|scalded|crushed|electrocuted|shocked|zapped|poisoned|passed out|passing out|not moving|barely breathing|breathing|lost consciousness|threw up|throwing up|vomiting|vomited|violently ill|hospital|in er|a&e|stitches|seizure|hallucinating|stroke|lost a finger|stabbed|unconscious|won't wake|not woken|breathe|allergic reaction|not making sense|burned badly|trapped under|fell and|fell down|fell off|slipped and|slipped on|hit his head|hit her head|hit my head|fell out|fell from|cut badly|badly cut|fell through|fell on|gave birth|waters broke|labour",
    harm: "flames|caught fire|catch* fire|went on fire|set fire|set on fire|on fire|set alight|sparks|sparking|exploded|exploding|blew up|electric shock*|electrical shock*|electrocut*|burning smell|burnt smell|smell* gas|smell of gas|smells of gas|gas smell|gas leak|carbon monoxide|toxic fumes|swelling up|hissing|can't breathe|cant breathe|cannot breathe|hard to breathe|not breathing|stopped breathing|bleeding|unconscious|passed out|paramedic*|fire brigade|fire department|firefighter*|emergency room|called 911|called 999|poison control|intensive care|concussion|anaphyla*|epipen|food poisoning|chest pain*|heart attack|third-degree|second-degree|death threats|stalking|stalker|hits me|suicid*|self-harm|want to die|wanna die|vomit*|burnt the|fainted|goodbye note|goodbye letter|at the wheel|overdose*|raped|assaulted|kidnap*|gunpoint|knifepoint|hostage|live wire*|bare wire*|exposed wire*|lost consciousness|chemical burn*|artery|nauseous|dizzy|rash on|not safe for|threatened|afraid for my|is drunk",
    part: 'hand*|finger*|face|eye|eyes|skin|arm|arms|leg|legs|head|mouth|throat|tooth|teeth|neck|nose|bone*|foot|feet|jaw|chest|back|thumb*|wrist|thigh|knee|lip|lips|tongue|stomach|ankle|toe*|airway',
    sore: 'bleed*|bled|burn*|blister*|swell*|swollen|numb|scald*|hit|broke|broken|cut|crush*|hurt*|slice*|gash*|sever*|shock*|tingl*|glass|splinter|metal|clos*|caught in|stuck in|trapped in|rash|stitch*',
    plug: 'plug|socket|cable|charger|outlet|adapter|adaptor|battery|batteries|power bank|powerbank|router|toaster|kettle|heater|blanket|fuse box|wiring|wires|wire|oven|stove|hob|boiler|dryer|phone|laptop|tablet|scooter|bike|machine|appliance|modem|box|lamp|vape|fridge',
    hot: 'melt*|scorch*|swollen|swelled|bulg*|glow*|smoking|smoke|smoulder*|smolder*|explod*|burst|burned|burnt|burning|red hot|too hot|hissing|crackl*|popping|leaking acid|bare|exposed|shock me|shocks me|shocked me|in flames|fumes',
    lurk: "trying|tried|bang*|break*|broke|climb*|won't leave|refuses|lurk*|forc*|kick*|standing|sitting|waiting|parked|got into|entered|walked into|hiding|follow*|outside",
    home: 'the door|my door|our door|my house|our house|my home|our home|my room|our room|my flat|my apartment|my window|our window|the handle|hotel room|our building|my building|me home',
    third:
      'ex|ex-husband|ex-wife|ex-boyfriend|man|men|guy|stranger*|someone|somebody|stalker|brother|husband|he|she|neighbour|neighbor|drunk|scammer',
    med: 'insulin|heart alarm|oxygen|pacemaker|ventilator|dialysis|inhaler|panic button|emergency alarm|emergency button|medical alert|medical alarm|care alarm|cpap|breathing machine|blood sugar|stair lift',
    dead: "stop*|dead|fail*|down|out|off|without|not|n't|wrong|cut|shut|rising|died|beeping|error",
    media:
      'video|vid|videos|vids|clip|thread|reel|screenshots|screenshot|photos|pics|pictures|recording|post|story|article|review|chat|exchange|conversation|correspondence|experience|write-up|account of this|rating|footage',
    crowd:
      'everyone|everybody|the world|followers|subscribers|readers|viewers|listeners|members|ppl|people|community|whole internet|others|other customers|your customers|ur customers|the public|thousands|my network|my friends|the neighbourhood|the neighborhood|all my|whole town|whole village|whole country|whole city',
    else: "elsewhere|somewhere else|somebody else|someone else|somebody else's|someone else's|competitor*|the competition|a rival|your rivals|another {prov}|a different {prov}|some other {prov}|rival {prov}|new provider|new bank|new supplier|new vendor|the other lot|the other airline|the other bank|something else|someone who|somebody who|people who|a company that|a company who",
    move: 'switch*|mov*|going|goes|go|sign*|chang*|migrat*|port*|transfer*|tak*|took|shop*|buy*|bought|book*|bank*|order*|fly*|leav*|spend*|come from|be with|be on|found|chose|comes from|insure|insuring|source*|outsourc*|went|gone',
    use: 'buy*|order*|shop*|use|using|fly*|book*|bank*|stay*|purchas*|rent*|deal*|come|coming|return*|spend*|trust*|set foot|subscrib*|back|do business|renew*|recommend*',
    forum:
      'trustpilot|google|yelp|tripadvisor|facebook|fb|twitter|instagram|insta|tiktok|youtube|linkedin|reddit|glassdoor|nextdoor|app store|play store|social media|social network*|socials|review site*|review page*|review portal*|travel site*|discord|group chat|whatsapp|steam review*|booking.com|airbnb|metacritic|bluesky|snapchat|quora|mumsnet|justdial|consumer forum',
    dumb: 'stupid|dumb|idiotic|moronic|brainless|useless|lazy|fat|ugly|pathetic|dim|thick|lying|thieving|incomp*|clueless|rude|filthy|arrogant|disgusting|crooked|greedy|illiterate|braindead|worthless|smug|drooling|bloody|fucking|damn|f*cking',
    slob: 'cow|pig|pigs|bitch*|worm|clown*|girl|boy|woman|man|guy|bloke|lady|agent*|rep|reps|driver|technician|employee*|staff|people|person|colleague*|team|liar*|robot|child|rat|monkey*|donkey*|loser*|crook*|swine|fool*|bunch|lot|operator|manager|animal*|creature*|dog|moose|witch|bot',
    past: 'called|phoned|rang|wrote|emailed|mailed|messaged|texted|contacted|asked|explained|told|chased|reported|complained|spoke|spoken|chatted|talked|raised|flagged|written|mentioned|opened|filed|submitted|sent|said|visited|queued|tried to reach|logged|been told|described|requested',
    come: 'come|arrive|call|ring|phone|be here|be there|be delivered|be back|be fixed|be done|be ready|be sorted|leave|ship|hear|receive|get|have|send|refund|be refunded|be sent|be credited|reopen|happen|start|finish|get back|reply|turn up|show up|pick|collect|land|been|gone',
  },
  says: {
    legal: {
      says: `
{law}
legal team|department|counsel|action|proceedings|steps|measure*|claim|advice|route|notice|letter|redress|remed*|insurance|representat*|options|costs|battle|dispute|consequences|means|recourse|protection|case|fight|help|rights
before|of|by|to|let|tell a|the judge|magistrate
start*|issu*|institut*|commenc*|court proceedings
press*|criminal charges|complaint
rights & enforce|court|defend|assert
{i} … sue
to sue
i|we|been|it|you|u|this|already|straight|right … to|the police|cops
{fut}|will|'ll & report*|fil*|call*|hand*|involv*|contact*|inform*|go|going & police|cops
report* you|u|this|your … police|cops
police report
report*|complain* you|u|ur|your|this|it … to
file*|filing|lodge*|lodging|made|complaint|complain*|escalat*|next|step|taking & authority|agency|commission|commissioner|regulator|ministry|bureau
health|district|safety|food inspector*|court|judge
police & statement|have_my|has_my|know|informed
insurer|insurance & legal
regulator|commission|authority|agency & look|statement|complaint|hear*|know|told|letter
`,
      unless: `
not|don't|dont|never|no want|need|going|intention|gonna|wish|plan|interested|intend|interest … {law}|involve|sue|suing
suing|sue|lawsuit & absurd|no_such_intention|no_intention
landlord*|seller|employer|divorce|my_ex|roommate|friend's … {law}
settled|dropped|withdrew|withdrawn last|already|years|the|out
divorc*|estate|jury|wonder*|customs
court|courts street|st|road|rd|avenue|ave|lane|drive|place|square|terrace|yard|house|hotel|shoes|size|booking
tennis|squash|basketball|badminton|volleyball|padel|pickleball|food|clay|grass|indoor|outdoor court|courts
against|by my|our|his|another|old
{law} … asked|needs|wants|requests|requires|question*|recommend*|friend|vacation|holiday
{law} … for … copy|copies
{job} … {law}
for a|the|our|my {law}
{law} order
to … credit agency
police officer|checkpoint
is|are|does|do|can|could|may|would|which|where|what|how you|u|your|ur|it|the|this|there|someone|anyone|my|that|any|legal & ?
won't|wont|not|never|no sue|suing|threatening
stolen|theft|burglar* & police_report
used to work
i'd rather|prefer & not|without
`,
    },
    public: {
      says: `
{i} … {post} & this|it|about|experience|everything|{media}|you|u|how & {site}
{media}|this|it|opinion … on|onto|all|over|across|up|up_on|to {site}
{post}|complain* & {forum} & {fut}|already|just|now|ive|i've|this|about
{media} & goes|go|going|went|is|are|already|hit up|online|live|viral|public|publish
{media} & shared|views|likes|retweets & {num}|hundred*|thousand*|times
{press}
{fut}|already|just|im|i'm & warn*|tell*|told|inform*|show*|let|make_sure & {crowd}
{crowd} & will|should|need*|'ll|gonna|going|deserve*|just|about|got|let's|when & know|hear|see|seen|read|watch|warned|find_out|screenshots|judge|say|think
my|tomorrow's|tonight's next|latest? vid|video|episode|column|blog|podcast|thread
one|1|zero|0|two|single star|stars & review*|rating*|leav*|left|giv*|gave|get*|deserve*|coming
one-star|1-star|zero-star
bad|negative|worst|honest|scathing|damning|terrible|truthful|awful|horrible|public|my review*|rating* & {fut}|already|just|left|leav*|writ*|wrote|wait|coming|up
bad|negative press|publicity|rating|review
your|ur rating*|reputation|stars|ratings_page & drop*|suffer*|fall*|down|ruin*|damage*|next
see|read|check|enjoy|wait my|the|our google? review|post|video
going|go|make|made|making|taking|take this|it|all? public|viral
will|'ll|to leave|write|post … review*
posting|publishing|sharing|leaking screenshots|this|the|everything|it|our … now|online|tonight|everywhere|chat|conversation
name and shame
please rt|retweet
spread|get|got|getting the word
tweet*|tweeting|blogging about
next stop|step|is|on … {site}
how this|that|it|you look*|sound*|read*|come* & {site}|{press}|{crowd}
expose you|u|your|ur|this
they'll|they_will|you'll|everyone_will all? see|read|hear how|what
tag|tagged|tagging you|u|your|ur
hashtag|internet|forums|guild|page & vote|interested|writing_about|description|your_name|judge
review bomb*
changed|changing|dropped my|our … stars|rating|review
{you}|you'll|everyone|people|guests|they can|will|'ll|may|gets_to read|see|hear|find|watch … {site}|review*
this|that|it|you|your … is|are|'re|will_be tomorrow's|tonight's|my_next|next_week's|sunday's post|video|vid|story|episode|column|reel|article
my|our|the|your? next|latest|new|next_week's video|vid|post|episode|column|podcast|reel is|will_be|on|about|features
my|our followers|subscribers|readers|viewers|listeners|audience|fans|network & love|enjoy|laugh|interested|see|hear|read|reading|like & {fut}|will|'ll|would
one|1|zero|0|single|half_a star|stars & {forum}
writes|reports for|at the|a
contact*|writ*|wrote|told|emailed|call*|phon*|sent … watchdog|the_herald|the_gazette|radio|television|newsroom|the_news
{fut} & drag|roast|slam|flame|rant|vent & {site}
enjoy|await|read|expect|wait … {forum} review|entry|thread|rating
posting|putting|tweeting … on x
your|ur {forum} page|wall|feed|comments|photos|channel & {fut}|every|under|will|both
now|already|gone public|viral
petition|hashtag|boycott|protest|campaign & start*|creat*|sign*|trend*|launch*|join*
boycott* you|u|your|ur|this
bad|negative|honest|scathing|damning|truthful|awful|nasty|harsh evaluation|comment*|critique|post|entry & writ*|leav*|left|post*
take|taking|bring|bringing this|it|that|my_story|everything|matter to {site}
i|we|i'll|i'm|im|straight|off … to {site} with|about|next|tonight|tomorrow|straight
in|on|to the news|headlines & {fut}|your|ur
review|rating … will|'ll|gonna reflect|mention|say|include|show|tell
screenshot*|recorded|recording & post*|share*|public|online|everyone|internet
rate|rating|rated {you}|this|it|your … 1|one|zero|0|lowest|worst|badly|star
pr nightmare|disaster|crisis
shitstorm|sh*tstorm|scandal
letter|write|writing|wrote|email* to the|a editor|paper|papers|newspaper|magazine
not|won't|wont be|stay|keep|remain quiet|silent about|on
wait|until|when|once … {site} … hears|sees|finds|reads|knows|gets
wrote|written|made|recorded|filmed|published … thread|post|video|blog|article|review|song … about|on {you}|your|ur
radio|tv|station|newspaper|paper is|are|was|ran|picked|wants … interested|it|my|this|story
goes|going|put|ends_up online & film*|record*|video|photo*|screenshot*
reviews here i|we
famous|laughing_stock & {you}|you'll|your
`,
      unless: `
send|sent|email|emailed|forward|forwarded|attach|attached you|the|some|a|my
i|we|just|ive|and|had read|saw|seen|found|follow … review*|newspaper|news|blog|your_post|ur_post
read|saw good|bad|the review*
based on
the press on my|the|your|this
receive*|deliver*|reading … newspaper
be everywhere
good|five|5|positive|nice|lovely … review*
not|don't|dont|never|won't going|gonna|want|the_type|intend|planning|written|write|leave|about … post*|publish*|review|shar*|writ*
kept to myself
subscri*|sync|button|upgrade|plugin|integration|widget|load*
press|newspaper & reader|school|coffee|holder|deliver*|subscri*
{job} … {press}
our {site} team
loved
is|are|does|do|can|could|may|which|where|who|why|what|how|was you|u|your|ur|it|the|this|there|i|we|my|any|that & ?
won't|wont|not|never|don't|nor & bad|anything|anywhere|about_it & post*|writ*|leav*
was|were going|about|thinking & but|then
through|via your|ur scheduler|app|tool|platform
`,
    },
    'wants-supervisor': {
      says: `
{hand} … {boss}
have|let … {boss} & call|ring|contact|phone|email|look|review*|handle|decide|me|hear
{boss} please|pls|now|asap
{boss} . now|please|i|asap
your|ur {boss} … call|ring|contact|phone|know|review|look|aware|email|number|name
{boss} & on_the_phone|to_the_phone|on_the_line|on_shift|on_duty|available|call_me|ring_me|call_back|calls_me
who's|whos|who_is|who your|ur|the? {boss}
your|ur lead|leader|superior|manager|boss . get|now|bring
escalat* this|my|it|the|pls|of
who … decides|approves|signs
someone|somebody|anyone|person from|with|who|at|above|of|in more? senior|higher|management|authority|above|higher_rank|can_decide|can_actually|decides|has_power|has_the_power|can_make
more authority
be escalated
needs|need|go|goes|take|taking|take_it|bring|move|kick to? go? higher|over_your|over_ur|upstairs|further_up|up_the|to_the_top|one_level_up|up_a_level
beyond|above your|ur pay
is|are your|ur {boss} … ?|around|there|in|available|free
go|goes|has|have to management
a|your|some {boss} look*|review*|handle*|take*|should
can|could|may|please someone|somebody|anyone senior
power|authority to overrule|override|change|approve|waive|decide
lay|raise|take|taking|put … to|with|before … {boss}
anyone|anybody|someone|somebody|person|one above|over|higher_than|senior_to|beyond {you}
{boss} … should|must|needs|ought|has_to … take|look|deal|handle|step_in|call|ring|phone|sort
which|who|what {boss}|executive … deal*|handle*|responsible
need|want|request*|require|demand … escalation
escalation please|pls|needed|required|now|asap|matrix
have|get|give|need|want … number|email|address|contact|name of|for … {boss}
your|ur {boss} where|who|?
where is|'s|s your|ur {boss}
asked|begged|requested|demanded … for|speak|talk … {boss}
who|whom do|does|would|should {you} report|answer to
take|push|kick|bump this|it|that higher|further|up_a_level|to_the_top
{boss} … had|have|has|took|takes|take a|another look
{boss} … will|'ll|should|must|needs|need to? hear|know_about|be_hearing|be_interested|know
cc|cc'd|cc'ing|ccing|copy|copying|copied|bcc … {boss}
get|give|want|fetch|bring me|us|i? a|your|an {boss}
someone|somebody|anyone|person with|who_has … authority|power|clout
this|it|my_complaint|my_case go|be_passed|be_escalated|be_raised|be_looked … to|by … {boss}
get|find|fetch me? someone|somebody who can|actually|has .|,|!|decide|help|fix
at|to a higher level & look*|deal*|discuss*|someone|somebody|raise
any|some {boss} around|there|available|in|free
whoever|person|someone|somebody|the_one who? is|'s responsible|in_charge & speak|talk|put|write|contact|name
please|pls|kindly escalate
`,
      unless: `
my|our|his|her {boss}
my|our|his|her|their line|office|branch|store|department|sales|project|facilities|hr|general|shift|own|new|regional|finance {boss}
account|password|project|property|product|marketing|hiring|bank|restaurant|file|task|download|window {boss}
add|become|invite … {boss}
{boss} of|at|on our|my
{job} … {boss}
role|behalf|workspace|permission*
job|position|vacancy|opening & {boss}
no|don't|dont|not need to? ur|your|a|involve|speak|talk|bother
{boss} said|told|approved|confirmed|called|was|gave
tell|let|pass_on|pass_my|pass_it|to_say & {boss} & helpful|great|good|kind|nice|lovely|fine|thank*|excellent|compliment*|wonderful|amazing|brilliant|polite|patient|star|gem
doing fine|great
loved
new|workspace|team|group|account owner|manager|supervisor|director
lead time|times|singer
must be proud|happy|pleased
to|by our|my {boss}
called|contacted|phoned|rung|helped|approved by … {boss}
thank*|compliment*|praise|commend* … {boss}
regards|sincerely & {boss}
senior* discount*|ticket*|rate*|price*|menu|fare*|card*|citizen*|pass
head of the queue|line|bed|table|list
`,
    },
    'claimed-count': {
      says: `
{nth} time … {contact}
{nth} time i|we|this|:
{contact} … {num}|several|multiple|many|different different|times|x|people|agents|colleagues|persons|occasions|of_you|of_your
{nth} {msg}
{num} previous|earlier? {msg}
{past} & twice|thrice|{num}_times|three_times|four_times|five_times|several_times|many_times|repeatedly|endlessly
{msg} number|no {num}
how many|often … do|must|times … {contact}
lost count
{i} … {contact} … every|each day|week
keep|kept|keeps calling|writing|asking|explaining|chasing|repeating|emailing|messaging
{contact} … for the {nth} time
{past} … monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|phone|email & again|then|and_on|today|also|chat|still
already|previously {past} … you|your|u|ur|this|it|that|him|her|colleague|twice|support|by|in|on|last|yesterday
told|explained|reported|raised|mentioned & last_week|last_month|previous*|several_times|each_of|both_calls|every_time|days_ago|weeks_ago|months_ago|since|colleague
following|follow|chasing|chase up? again? on|about|regarding|with|my|this|up
bump*|bumping this|up|again|my
back again with|about
me again
once more|again :|i|we|,|my|about
same old|problem|issue|question|story|thing|topic|matter|complaint & again|story|as_last_time|here|chat|today|before
start|starting|begin|story|whole_story|explain*|tell*|telling & over_again|from_scratch|from_zero|anew|from_the_beginning|each_time|all_over
pillar to post
{num}|several|many|five|countless different people|agents|reps|colleagues|persons
refer|referring|reference|reply|replying … my|our … {msg} of|from|dated|on
my|our previous|earlier|last|first|prior|other|original|numerous|countless|repeated|unanswered {msg}
{num} weeks|days|months|hours ago|later|since|after|now & {past}|{msg}|complain*|filed|sent|reported|waiting
last|previous|first|other agent|rep|person|guy|lady|colleague … said|told|promised|hung|couldn't
since|open_since march|april|may|june|july|august|january|february|september|october|november|december|easter|christmas|last_year & {msg}|back|about|you|told|writ*|case
{past}|again|chatted|conversation & yesterday|last_week|on_the_phone|on_monday & about_this|same|this
checking|asking|writing|trying in? again
another|one_more week|month|mail|email|message|call|letter & same|about|from_me|still
been through this|that before
transferred|bounced between
haven't|havent|not heard back|anything
all|both|each {num}? of my {msg}
{not}|hardly the|my first time|occasion
broken_record|groundhog_day|deja_vu|in_circles|here_we_go_again|here_we_are_again|here_i_am_again|again_me
repeat* myself|ourselves|the_same
every|each … month|week|monday|time|bill|patch|update & must|have_to|need_to|same & {contact}|ring|here|again
again|once_again|very the? same error|problem|issue|fault|story & here|now|again
been|went|gone|go|come to the|your counter|branch|shop|store|office|desk & {num}|twice|again|times
last_time|last_week|last_month|last_year … now|and again
why do|must|should i|we … {contact}|ring & again|every|each|same|always
`,
      unless: `
my|our|his|her {others} … called|told|promised|rang|said|wrote
{nice}
from|by you|yours|your
of yours|your
receiv*|get your|the|these|a|an|two|all|no … {msg}
inbox|folder|drafts|newsletter|per|included
email|mail|new|change address
photo*|step*
if
times a|per|each|every day|night|week|hour
i'll|ill|will|can|please call|write|email|send
attempt at
for|is|'s|was|my|our the|my? first time
first time here|ever|user|customer
tech|courier|restaurant|driver rang|told|called
a day|week|month .|,
how often|many do|does|can you|i|it|they change|deliver|open|get|have
`,
    },
    'claimed-promise': {
      says: `
promised|assured|guaranteed|guarantees
{you}|they|he|she|someone|{staff} … {told}|keep_telling|kept_telling|keep_saying … {would}
was|were|been told … {would}
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
{you}|they|he|she|{staff}|{staff}_who … swore|pledged|committed|vowed|guaranteed|assured|promised
so much for
word|promise*|deadline*|commitment|agreement|deal|date & broke*|kept|passed|gone|nothing|worthless|worth|missed|mean*|empty|lie|lies|{not}
gave|given|give|had|have me|us? your|ur|his|her|their word
{not} keep|kept|stick|stuck|honour*|honor*|stand|follow_through to|by|your|ur|the|what|promise|word|deal|agreement|that|it|on
{not}|what we|you|u|i agreed|promised|discussed|arranged|shook_on
no-show|no show
nobody|no_one|noone|never|didn't|didnt|not turned|showed|turn|show|shows|turns up
day off|stayed_home|stayed_in|waited_in|waited_at_home|sat_at_home|waited_all_day & {staff}|you|u|delivery|nobody|never|appointment|no_one|for|him
home all day|morning|afternoon
was|were|is|been? supposed|meant|scheduled|due|promised|expected|guaranteed to {come}
was|were going|gonna to? {come}
we agreed on|to|that|a & still|but|yet|and|now
wait* … all day|morning|afternoon|evening|night & for|nobody|no_one|never
give|gave|given|name me|us|a date|dates|time & pass*|came_and|nothing|slip*
should|would|could have|'ve|of {come} & {day}|by_now|already|told|like|according|said|ago|yesterday
should|would|could have|'ve already? arrived|come|been|had|received|got|landed|heard … {day}|by|already|told|like|according|ago|yesterday|now
{you}|they|he|she|{staff} … keep|kept|keeps telling|saying|promising
according|acc to you|u|your|ur & would|was|were|should|supposed & have|been|already|yesterday|ago|nothing|still|now|{not}
were|was your|ur|his|her|their|the exact? words
{you}|they|he|she {told} , … ago
{you}|they|he|she {told} … hours|days|weeks|months ago
deadline|date|appointment|slot|window & passed|gone_by|missed|come_and_gone|nobody|slipp*|has_gone
another|every|each|your|ur|the|own deadline & gone|missed|passed|slipp*
confirmed|agreed|promised|quoted appointment|slot|price|rate|date|time|terms|delivery|refund|discount & {not}|nobody|but|no_one|bill|says|charged|instead|despite
didn't|didnt|weren't|wasn't|were|was {you}|we|i|they not? … guarantee*|promise*|going_to|supposed|agree*|say
we|i had|made a|an agreement|deal|arrangement
where|what_happened & {you}|they said|promised|told|mentioned|offered
instead of the|a & promised|offered|agreed|said|quoted
i|we still? don't|dont|have|am|haven't|havent|not & {you}|they said|promised|told|would
what|everything|things you|u … assured|promised|offered|told
went back on
another|more empty|broken|lie|lies|excuse*
{staff}|he|she|refund|callback|call|replacement|parcel|credit never showed|turned|came|materiali*|happened|arrived
still no sign|trace of & promised|confirmed|said|agreed|told
`,
      unless: `
{nice}
{none} promised
i|we promised|assured|guaranteed
told|said me? to
{others}
on time
promised land
right ?
to go
nice|perfect|indeed|exactly_as|thank*|great|early
kept your|ur|his|her|their word|promise
it|he|she|they did|was|came .|,|!
will|would|can|could|please you|u|it|they … ?
can|could|will|please you|u? promise
can't|cant|don't|dont remember|recall
supposed|meant to be|do|work|look & how|what|is_it|is_this
website|site|brochure|app says|said
hotel|landlord|friend|doctor|accountant|neighbour|neighbor|insurer promised|guaranteed|told|said|swore me? that|they|he|she|to|the
technician came
if|in case & supposed|promised
they'd|theyd|they_would hold
please give
will|won't it|that & please
still on|on_track|planned|correct|the_plan ?|track|for
as promised|agreed
is|does that|it & ?
do|send|hold|press|restart|use|try|contact|write|wait & {told} … me|us to|i_should
told|asked|advised me|us to
{told} … i|we can|could|may|must|have_to|need|needed
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
my|our {msg} … ignored|unanswered|unread
nothing|nobody|silence|crickets & since|heard|weeks|days|then
{not} heard … thing
{not} a thing|peep|sound|word
then|and|just|total|complete silence
went quiet|silent|cold
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
{dumb} {dumb}? little? {slob}
{idiot}|hell … all of you
{idiot}|brains|intelligence|sense|iq|smarter|brighter than a|an|my|the|your|you|u|doorknob*|two|most
as {idiot} as|{you}
{yous} … the most {idiot}
how {idiot} … {you}|can|could
brain|brains|iq|intelligence of|than a|an|your|ur|two
more brains|intelligence|sense|wit|iq than
get|got|grow|buy|use|find|need a|some|your|yourself brain|brains|spine
child|monkey*|dog|toddler|parrot|goldfish|chimp*|five-year-old|year-old|hamster could|would|has|have|knows|is|does
your|ur|you & mother|mothers|mum|parents & ashamed|proud|dropped|sorry|whore
people|someone|person|anyone like you|u & should|shouldn't|don't|dont|deserve|ought|sick|reason|stupid|job|not
{yous}|{slob} … make|makes me sick|puke|vomit|throw_up
met|seen|dealt|talked|spoken anyone|someone|anybody|a_person so|as|more|this|quite {idiot}
no wonder you|u|you're|ur & work|stuck|alone|single|nobody|call_centre|call_center|brainless
too {idiot} to
are you blind|deaf|drunk|high|{idiot}
can't|cant|clearly you|u can't|cant|cannot|even read
ever|even went to|finish*|learn* school|read
dumber|stupider|thieves|scammers
how do you sleep at night
head up|from|out your
`,
      unless: `
not|never|isn't saying|calling|{idiot}|suggesting
{me} {adv}? {adv}? {adv}? {idiot}
called|calls|calling|call me|us
some|not {idiot}
like a|an {idiot}
{idiot} i am|was
{vile} who
some|my people|colleague*|team
{idiot} design|thing|mistake|question|app|phone|printer|machine|website|song|game|film|road|update|system|button|policy|rule|price|box|enough
proof|stole|film|game|song
next to me|us|on
my|our|the|his|her {others}|boss|ex
`,
    },
    leaving: {
      says: `
{cancel} my|our|ur|your|the|this all? {ours}
my|our … {ours} & want|wants|consider|please|like|have|as_of|effective|hereby|immediately & cancelled|canceled|terminated|closed|ended|deleted|over|shut
cancel us|me|everything|it_all|all_of_it
or {i} … cancel*
this|as|my|our|of my|our? cancellation|notice|termination|resignation
{i}|us|all|whole|office|company|team|everyone|family|money|business|custom|savings|salary|seats|bookings|account*|phone|order … {move} & {else}
{move} to|with|for another|other|different|new|better|old|our|my|the {prov}
tak*|bring*|mov*|give my|our|the … custom|business|savings|salary|trade|bookings|money & {else}|away|to|somewhere|with_me
i|we|us|one|you|team|office|company|family|everyone am|are|is|'re|'m|'ll|will all? leaving|switching|quitting|walking|moving_on|off .|,|!|away|you|u|for_good|soon|today|your|ur
never|not|won't|last|no_longer|wont again? be? {use} … again|here|from_you|with_you|you|u|there|ever|w
last time|thing|order|purchase|flight|stay|trip|penny|cent i|we|you … {use}|bought|ever|get|see|from|with
was|is|be my|our|the very? last order|purchase|time|thing|flight|stay|trip|booking
another penny|cent|dime
lost|losing|lose|loses a|one|another|me|us|my|your loyal|good|long*|paying? customer*|client*|business|custom
lost|losing us|our_trust
lost me as|for|.|!
last of|from me|us
done|finished|through with you|u|your|ur|y'all|yall|this_company|this_bank|this_airline
i|we 'm|im|am|are|'re done|out|finished|off|gone .|,|!|cancel|here|for_good
straw|enough|that's_it|thats_it|unless|today & im|i'm|we're|we_are leaving|out|gone|done|off
{not} to renew
{i} … won't|not|no|wont be? renew*|extend*
part|parting ways
leaving|quitting|ditching|dropping|dumping|abandoning|leave|quit|ditch|drop|dump you|u|your|ur|this bank|company|service|network|loyalty|program*|platform|product|app|software|.|,|!|and|for
phase|phasing|phased out|off your|the|you
giv*|gave … notice
no longer a|your customer
deleting|uninstalling|deleted|uninstalled|delete & app|account|everything & going|back|use|done|never|for_good|bye|shall_not|won't
going|switching|moving|moved back to my|the|our old|supermarket|competition|previous
signed|sign|signing up? with another|a|your|the|other … {prov}
porting|port-out|pac|transfer code
customers|clients you have left
good riddance
{i} 'm|am|im|are|'re switching to
won't|not|never|no … another|any_more|more|single order|orders|booking|purchase|business|money
last|final month|week|day|year|stay|order|flight with|at|from you|u|your|ur
not|no_longer|stop|stopped … use|using your|ur … any_longer|any_more|anymore|services
never again will|would|am|do|.|!
pull|pulling|withdraw*|remov* … all|our|my … accounts|money|savings|funds|business from
consider me|us gone|out|lost
former|ex-customer|ex customer
uninstalled|deleted your|ur app
jump*|abandoning ship
unsubscribed|strike_me|take_me & for_good|list|off|from
ported my|our number
our|my last day
end it .|!|now
no_longer|not|don't|dont|never|n't wish|want|wanna|care|intend|plan|going to? be|do|remain|stay|continue|use|deal|belong … customer|client|member|business|with_you|with_u|subscriber|your_service*|anymore|any_more|any_longer
no longer interested|happy in|with your|ur|the|this service*|offer|product|plan|subscription|membership
decided|decision|voted|agreed to leave|move|switch|part|terminate|cancel|drop & {else}|you|your|provider|contract|policy
i|we|im 'm|'re|am|are? not|never coming_back|renewing|continuing|sticking_around|staying_with|extending
want|need|wants|get|let|getting me|us? out of my|our|this|the|your contract|plan|subscription|agreement|deal|membership|policy|lease
buy*|order*|shop*|book*|bank*|insur*|fly*|subscrib*|get|renting & instead_of|rather_than|not from|with|at|to you|u|yours
i|we|i'm|im|we're|to|be chang*|switch* supplier*|provider*|bank|banks|insurer*|carrier|carriers|vendor*|operator*|utility
i|we|i'm|im|we're|already|and 'm|'re|am|are|'ll|have|'ve? going|gone|switch*|moving|moved|changed|signed up|over? with|to {brand}
be|with|using {brand} from|instead|next|starting
let|letting my|our|the|this|it … lapse|expire|run_out
over between us
we|you_and_i are|'re through|finished|history
not|won't|wont|never|n't|without extend*|renew*|prolong*|continu* … contract|subscription|plan|policy|lease|membership|agreement|with_you
stop my|our|the subscription|membership|plan|direct_debit|policy|service
vot*|voting with my|our|your feet|wallet|wallets
don't|do_not|dont|not|no auto-renew|auto-renewal|autorenew|renew me|my|us|our|it|this|automatic*|please|.
turn|switch|disable|stop … auto-renew*|autorenew*|auto_renew*|automatic_renewal
remove|erase|wipe|delete my|our|me|us … account|profile|membership|books|client*|customer*
this_is|it's|its|say|saying|final goodbye|farewell|adieu
time|ready|going|decided|have to move on|part
not|never|won't see|get|hear_from me|us|my_money|our_money … again|anymore|any_more
seen|heard the last of me|us
count me|us out
reconsider*|rethink*|reevaluat*|re-evaluat* … relationship|partnership|contract|subscription|renewal|business|membership|loyalty|whether|staying|options|future
exploring|weighing|looking_at|look_at|look_for|considering|evaluating|comparing my|our|other|another options|alternatives|competitors|vendors|providers|suppliers|banks|companies
look*|shop*|search* around|elsewhere for|at|to|.|,
or|otherwise|else|then i|we|i'll|we'll|i'm|we're|im will|am|are? walk|walking|leave|leaving|gone|switch|switching|quit|quitting .|,|!|elsewhere|away|to|for
thinking|consider*|tempted|contemplat*|planning|ready|intend*|about to|of|about? leave|leaving|switching|switch|cancelling|canceling|quitting|quit|changing|moving you|your|u|ur|provider*|supplier*|bank|company|over|away|altogether|for_good|.|,|!|to
giv*|gave up on you|u|your|ur
had enough of you|u|your|ur
no|any|little reason|point|need|sense|use … staying|keeping|renewing|remaining|continuing|to_stay|to_renew|to_keep_my|to_keep_our
we|i|family|office|team|company|everyone have|'ve|'re|are|'m|am|just|already? switched|switching|migrated|migrating|defected to|over
i|we|i'll|we'll|i'm|we're … find|finding|look|looking|get|getting|choose|choosing|use|using|hire|hiring|try|trying another|different|better|cheaper|new|proper|reliable|rival {prov}
resign*|quit*|withdraw*|opt*|pull* out? of|from|my|our|your|the … membership|program*|scheme|contract|renewal|subscription
mov*|transfer*|port* my|our|the number|domain|pension|isa|mortgage|prescription*|payroll to|away|out|elsewhere|over
not|never|won't|wont … touch|use|fly|shop|buy|order|bank|book|stay|eat|ride & again|ever & you|your|ur|u|here|this
my|our exit|departure from|from_your|date|.|,
won't|wont|not|no_longer be? needing|requiring|using your|ur|you|this|any
lost|losing|lose … as customers|customer|clients|client
moving|switching|leaving|off|going|gone to|over|for|with {else}
time to leave|switch|part|look_for|find_a|shop_around|change|cancel
my|our next … not|never|won't … from|with|at you
closing|cancelling|canceling|terminating all|both
last invoice|bill|payment you|you'll|u
cancellation|termination|closure form|paperwork|letter|request|notice
replac* your|ur service|tool|platform|product|software|system|company|solution
consider my|our|this|the … over|ended|terminated|finished
rather|sooner … than renew|stay|pay|deal|use
immediate effect|termination|cancellation|closure
already|has|have switched .|,|!|and|over|away
straw|enough & goodbye|bye
leaving … contract|term|notice|renewal|subscription
`,
      unless: `
how|what|where … ?
can|could|may i|we … ?
by|my mistake|accident
mailing|newsletter
closed|terminated|cancelled|canceled|suspended by you|u|your
not|never|don't|dont|won't|wont|wouldn't|didn't want|going|gonna|to|planning? to? {cancel}*|leave|leaving|go_anywhere|switch*
cancelling|canceling anything|nothing
reinstall*|back … again … ?
cancel* policy|terms|fee|period
from another|my_old|my_previous
came|switched|moved over? to u|you
if|what|when|fee i|we ever|want|wanted
landlord|airport
late father|mother|husband|wife
switch*|migrat* to|over … plan|number|yearly|annual|monthly|email|paperless|tariff|card|android|iphone|windows|mac|tier|device|laptop
not|never|don't|no plan*|consider*|thinking|need|intend*|want … leav*|switch*|cancel*|mov*
`,
    },
    'own-mistake': {
      says: `
my|our own? fault|mistake|doing|slip|error|oversight|carelessness|mix-up|typo|clumsiness
my_bad
silly|stupid|daft|careless|clumsy|dumb|foolish|thoughtless of? me|us
serves me|us right
all|entirely|wholly|solely|purely|totally down_to|on me|us
one|that's|thats|that|this|it's|one's is? on me|us
blame lies|is … me|us
only have|got myself|ourselves to_blame
i|we|i'd|we'd|i've|we've just|completely|totally|clean? forgot|forgotten|misread|mistyped|miscounted|mistook|overlooked|overslept|misplaced|mislaid|muddled
i|we|i'd|i've|ive|we've mixed_up|mixed|lost my|the|our|a|it
i|we|i'd|i've|ive|we've put|typed|entered|picked|chose|ordered|booked|selected|gave|wrote|clicked|pressed|dialled|used|bought|sent|filled … wrong|incorrect
i|we|i've|ive|we've|i'd dropped|spilt|spilled|cracked|broke|snapped|smashed|ruined|shrank|burnt|stained|bent|scratched|soaked my|the|it|our
dropped it|mine|them myself|in|on|down|off
wrong … my|our side|end|part
i|we|i've|ive|we've|i'd left my|mine|the|it … at|in|on|behind|out … your|when|room|train|bus|rain|all
i|we|i've|ive|we've|i'd missed my|the|our slot|deadline|appointment|call|train|flight|class|session|date|window|cut-off|bin|courier|driver|delivery
locked myself|ourselves out
by mistake i|we
i|we … by mistake|accident|accidentally
i|we accidentally
i|we should_have|should've|shoulda read|checked|measured|looked|asked|listened|backed|saved|written|set
i|we didn't|didnt|never|hadn't read|check|measure the|my|it|properly … print|instructions|manual|email|terms|size|rules|first|before
i|we … without reading|checking|looking
lesson learned
`,
      unless: `
not|isn't|wasn't|never|no … fault|mistake|doing|error|slip
your|their|his|her|yours|theirs … fault|mistake|error|doing|slip|side|end
trust*|believ*|buy*|choos*|signing|joining|listening|expecting|dealing|coming … you|your|this|here|company|promise
fault|mistake ?
because_of you|your
you|u|they|he|she|your|colleague|agent|driver forgot|lost|dropped|sent|broke|gave|said|say
you|u|they|he|she|your|{staff} … without|should|didn't|never|left|missed|forgot|lost|dropped
forgot to say|mention|add|tell|ask
how … ?
still|again|nobody|no_one
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
my|our|her|his|the|your|one|two|of|that|a|an|old|elderly|ur|{num} {kin} & {hurt}
i|we|she|he|someone|somebody|whole_table|husband|wife … {hurt}
my|his|her|our|'s|s {part} & {sore}
{sore} & in|into|through|off my|his|her|our|the|'s {part}
glass|splinter*|shard*|metal|needle|screw|blade|nail|staple*|razor* in|inside my|his|her|the|our … soup|food|salad|burger|pizza|meal|bread|drink|sandwich|cereal|milk|rice|curry|sauce|mouth
magnet*|button_battery|coin|bead*|screw|piece|bit & mouth|swallowed|throat
{plug} & {hot}
gets|got|so|too|extremely hot … burn*|skin|hand*
{plug} … getting|really|very hot
burst|shattered|exploded|explode* … in|into|near|while|when|next|everywhere|face
fell|fall|tipped|toppled|collapsed|crashed|dropped|came|landed … on|onto my|our|the|me|him|her|us {kin}|{part}?
came|fell|crashed|landed|collapsed|down on|onto me|him|her|us|my
trapped|stuck|locked|pinned in|inside|under|beneath … lift|elevator|bed|balcony|stairwell|cellar|basement|sofa|wardrobe
rushed|taken|ended_up|admitted|we're_at|we_are_at|are_now|of_us|'re & hospital|er|a&e|icu|emergency
kill*|hurt*|harm*|cut|hang|hanging myself
end|ending|take|taking my|own life
end|ending|ends it_all|it_tonight|things_tonight
{not} want|wanna to? live|be_here|wake_up|exist|be_alive|go_on
no|any|see|what's|the|a reason|point|wish|strength|will … live|living|go_on|going_on|carry|be_here|alive
better off|happier|easier & without_me|if_i'm_not|if_im_not
nobody|no_one|noone would|will|'ll|'d even? notice|miss|care if_i|me|that_i|i'm_gone
tablets|pills|bottle|rope|razor in front of me
take|taking|took|taken|swallow* & all|whole|too_many|rest|bottle & pills|tablets|medication|paracetamol|painkiller*
took|taken too many
cannot|can't|cant go on like
jump*|standing|driving|walk off|from|in_front|on|into|to … bridge|roof|balcony|train|cliff|ledge
thinking|think|thought|thoughts|talks about|of … bridge|ending_it|killing|dying|pills|jumping|suicide|death
tell my|them {kin}|kids … love
around|alive|live any|much longer
smell*|stink*|reek* … burn*|smoke|gas|petrol
smoke|fumes is|was|came|comes|coming|from|pour*|rising|everywhere|fill*|out
full_of|lots_of|thick|black|white smoke
a fire in|at|on|broke|started
water|rain|leak* & fuse_box|socket|outlet|wiring|electric*
brake*|steering|seat_belt*|airbag*|railing|rail|balcony|ladder|scaffold*|accelerator|handrail|harness|helmet & fail*|gave_way|came_off|came_loose|fell_off|lock*|stuck|snapped|collapsed|broke
{third} & kill|hurt|rape|stab|shoot|harm|hurts me|us|my|her|him|himself|herself
{third} … find me|us|her|him|where_i|where_we
{third}|brother & a|the|his knife|gun|weapon|machete|bomb
{third}|driver & {lurk} & {home}
{third}|driver … track*|stalk*|follow*|watching|spying|film*|harass*|beats|hits|hit|punched|attacked|grabbed|groped|strangled|threat* me|us|her|my|our
ex|husband|stalker|boyfriend|he & found|knows|got|has my|our|the|where new? address|i_live|we_live|location
{i}|kids … afraid|scared|frightened|terrified|fear for|of|he|she my|our|his|her|him|he|will
hide|hiding from|in_the
in danger
call*|need*|in|by|the|an ambulance is|on|came|coming|took|now|for|crew|,|.|!
ambulance is|on|came|coming|took|now
{med} & {dead}
wrong|double|twice dose|dosage|medication|medicine|pills|prescription
ill|sick|rash|unwell|itch*|headaches & after|since|from|because|all & eat*|drink*|meal|food|delivery|dinner|mattress|dish|fumes|us
driver … drunk|asleep|swerv*|texting
drunk|asleep & driver|driving
alarm|detector & gas|co|monoxide|smoke & keeps|went_off|goes_off|going_off|won't
on the ground|floor not|and & moving|bleed*|unconscious|hurt
cable|cables|wire*|wiring is|are|was|were|out bare|exposed|live|frayed|sticking
ran|run|drove|reversed over|into my|his|her|our {part}|{kin}
fell|fallen & can't|cant|cannot get_up|move
`,
      unless: `
is|are|does|do|can|could|would|will|how|which|has safe|security|it|this|they|these|there|the|you|your|that|any & ?
what if|happens
last year|month|summer|winter
haha|lol|laugh*|joke|jk
prevention|label|hazard|training|film|movie|game|book|novel|episode|stick
alarm|detector|extinguisher|drill test|battery|price|order*|arrived|model|woke|discount
manual|label|booklet|instructions|sticker warns|says|warned|said
smoke|smoke-grey grey|gray|white|detector|machine|cushion
wife|mum|mom|boss|manager|mother|girlfriend|husband|dad|boyfriend|kids|team is|will|'s|s|gonna|'ll|would … kill me|us
i|we|you almost|nearly
recovered|recalled
burn*|burned|burnt … toast|data|pocket|through|cd|budget|out|calories|money
is|are|'s|you're killing
in love
drowning in
healed|skiing
`,
    },
    'threat-of-harm': {
      says: `
{fut} & {kill} up? {them}
{fut} & break|knock|cut|snap|wring|twist|crack|smash|rip|kick|slap|blow|put|bash {them}|your|ur|the|a|that … arm*|leg|legs|finger*|neck|teeth|face|head|nose|jaw|bones|kneecaps|brains|skull|lights|knees|ribs
{fut} & {wreck} … your|ur|the|that|this|every|all|whole|their|u|you … {place}
your|ur|that|the|this|place … {place} & will|'ll|going|gonna|won't|wont|could|might|tonight|easily & {wreck}|burn*|coming_down|on_fire
{fut}|get & {human}|{them}|you're|ur & {pain}
{them}|next|the {human}? & leave|leaves|leaving|will|'ll|end|ends|need|needs|gonna|going|go|goes & {gurney}
{you}|you'll|youll|he|she|they|somebody|someone|people|all_of_you … will|'ll|gonna|going|live|come|is|are to? regret|pay_for|be_sorry|suffer|bleed this|it|that|the|what|.|!|for|dearly
make|making|have {them}|your|ur {human}? … {pain}|cry|pay|broken|hurt
{fut} & {weapon} & {your}|there|down|over|u|you|through|thru
own|have|got|bring* a|my gun|shotgun|rifle|pistol|gun_licence|gun_license
{weapon} … through|thru|in … your|ur|the|head|face
shame|pity|unfortunate|hate|terrible|want|tragic & something|anything|accident|brick … happen*|through|fell
something|anything|accident … happen*|occur* to {you}|your|ur|him|her|them|someone|that|people
accidents|fires happen|do|start
burns|burn down? so? easily|fast|quickly
i|we|ive|can|know & where|which_bus|what_time|when_you|when_your|when_she|when_he {you}|he|she|they|your|ur|his|her … live*|work*|park*|sleep*|leave*|drive*|finish*|walk*|school|home|family
know|found|knows … where that|the|your|ur {place}|{human} is|are|lives
i|we|ive & know|found|got|have|saw & home_address|his|her|your {dear}|address|kids|facebook|profile
{you}|you've|u've & {dear} & right|don't_you|dont_you|think|careful|?
think about|of your|ur {dear}
{you}|he|she|they has|have such|young|small|little|cute|lovely … {dear}
cute|nice|sweet|lovely {dear}
check*|look* under your|ur|their|his|the car*
watch|mind|guard your|ur|his|her|their back|step|window*|door*|car*|house|{dear}
over {your}|his|her shoulder
watch out
hire|need|get security|a_bodyguard
sleep|rest tight|well|with
better|should pray|run|hide|lock|be_careful|start_running|not_walk|not_show|never_come|not_come
lock|keep|doors your|ur|locked … doors|door|tonight
say|kiss … goodbye to your|ur
{human}|{you} … not|n't|be|wont|is safe until|anymore|as_long|tonight|from_me
{you}|he|she|they & think|thinks … safe
see|show|wonder who's|who|how … laughing|smiling|brave|tough|hard|smug|funny|cocky when|now|then|{you}|he|she|they|your|ur|with
how brave|tough|hard|smug|cocky
don't|dont be surprised if|when
will|be blood|consequences on|physical
up in hospital
six feet|foot under
a dead man|woman
{you}|you're|ur 're|are|is? dead .|!|if|when|meat|man
out alive
come|coming for|after {you}|your|him|her|them
coming|come|there|down & {not}|won't & to_talk|to_chat|like_what|be_nice|be_polite|be_talking|enjoy
{you}|they won't|wont like it
find|hunt you|him|her|them|whoever … will|and|i|we|down
will|'ll|gonna|can find you|him|her|them|out_who|out_where
brothers|cousins|boys|mates|lads|friends|dog|dogs & waiting|visit|on|after|loose|meet & {them}|your|ur
waiting|wait for {them}|your … outside|car_park|parking|after_work|dark|leave*
pay|paying {them}|your … visit
what i'll|ill|i'd|i_might|i_could|i_will|i'm|im|i_am … do|capable_of to? {them}|your|{human}|when_i|next
deserve*|asking|earned|getting|needs|get a|the|for? a? good|proper? beating|slap|punch*|bullet|kicking|hiding|hammering|fist|smack
teach … lesson|manners
get you|u|him|her|them for|back|one_day
have you|him|her|them hurt|beaten|killed|dealt_with
throw|drag|push|kick|toss|shove {them}|your … out|down|off|through|by
going|go|fly|flying down|off|out the|of stairs|window|balcony|roof
to|in jail|prison for
messed|messing|mess|fucked with the wrong
make me come|drive over|down|there|up
{i} … outside|parked {your}|the … {place} & waiting|with|bat|until
{you}|people … deserve to_die|death|to_be_shot|a_bullet
be nice|patient|polite any|no more|longer & {weapon}
fire|life|health|good insurance & hope
want a? war|violence
to get hurt|stabbed|shot|killed
can|canister|jerrycan|bottle|litre*|gallon* of {weapon} & {your}|lose|match|lighter|maths|math
there|it will|'ll|is_gonna|gonna|is_going_to be? blood|bloodshed|bodies|violence|casualties
shot|killed|stabbed|beaten|lynched|murdered|hanged for less|doing_less|a_lot_less|much_less
whoever|{you}|{human} & wont|won't|never|not_be be? walk*|breath*|standing|see* right|again|straight|daylight|tomorrow
pay|paying the|your|ur|that … visit
brothers|cousins|boys|mates|lads|friends|uncles|gang|crew … visit*|coming|come|round & your|ur|{you}|counter|not_as|aren't|not
my fist|fists|boot|knee|elbow through|in|into|up {them}|your|ur|the|whoever
my hands on|around {them}|whoever|your
see|watch|wonder what happens|becomes … your|ur {place}|{human}|{dear}
{weapon} at|to|against your|ur|his|her|their throat|head|neck|back|temple
pay*|paid|answer with|in his|her|your|their|ur bones|blood|life|teeth|skin|body
i|i'll|ill|we carry|bring|am_bringing|'m_bringing|will_bring a|my|the {weapon}
not|can't|cannot|cant|won't … answer|responsible|vouch for what_i|what_happens|my_actions|my_temper|what_my
wonder* … your|ur|her|his|their {dear}
know|found|got|have|looked_up your|ur|his|her|their|'s home_address
wish {you}|you'd|he|she|they … never … born|crossed|met_me
make your|ur|his|her life hell|misery|a_misery|miserable|a_living_hell
last thing|mistake|breath {you}|you'll|he|she|they … ever|on_earth|alive
your|ur|his|her|their days are|r numbered
i'll|ill|i_will|i'm_gonna|im_gonna|imma|gonna end|bury|finish|break|crush|fuck|f*ck|mess {you}|him|her
bomb in|under|at|outside|inside|for your|ur
spit in|on your|ur|his|her face
leave|walk|go|get_out … in_one_piece|on_two_legs & {fut}|won't|wont
{fut} & breaking|smashing|snapping|cracking {them} arm*|leg|legs|finger*|neck|teeth|face|head|nose|jaw
better hope|pray i|we|nobody
say his|her|your|ur|their prayers
what's|whats coming to {you}|him|her|them
`,
      unless: `
{wont} … {kill}
no|never|not & threaten*
threatened
directions|receipt|sign|email|price|papers|review|reviews
nothing … collect
pick|collect my|the|it|them
return*|bought|buy|exchang*|order*|deliver*|replac*|refund for? the|a|this|my? {weapon}|drill
could|nearly|almost|wanted have|strangled|threw|killed
regret losing|not|having|treating|letting|buying|choosing
{place} is|was|are open|closed|cold|big|so|too|the|a|really|just
kill*|killing|murder me|us|my|time|battery
`,
    },
  },
};
