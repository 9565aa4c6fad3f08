/**
 * Words of one kind, of our own choosing. A model that has seen few hundred conversations learns from them what it could
 * never learn word by word. No judgement lies in the lists: what a kind weighs, alone and beside another, is learned.
 */
export const englishKinds: readonly (readonly string[])[] = [
  // Anger and weariness
  words(`angry angrily furious livid mad outraged fuming pissed upset annoyed annoying annoys annoyance frustrated
    frustrating frustration frustrates irritated irritating infuriating infuriated fed sick hate hated
    disappointed disappointing disappointment exhausted exhausting unhappy dissatisfied aggravating enraged`),
  // Scorn
  words(`ridiculous pathetic joke useless worthless garbage trash crap crappy rubbish terrible terribly
    horrible horribly horrendous horrid awful worst worse disgusting disgusted disgraceful disgrace shameful
    shame shady unacceptable unprofessional incompetent incompetence idiotic stupid dumb nonsense sucks suck
    sucked sucky lousy atrocious appalling absurd insane outrageous laughable clueless lazy rude unbelievable
    abysmal dreadful inexcusable irresponsible negligent careless poor poorly bad embarrassing embarrassment
    hopeless broken`),
  // Being cheated
  words(`lie lies lied lying liar liars scam scammed scamming scammers fraud fraudulent thief thieves theft robbery
    robbed ripoff rip steal stealing stole stolen cheat cheated cheating misleading deceptive dishonest greedy
    greed predatory unfair illegal criminal swindle conned`),
  // Swearing
  words(`fuck fucking fuckin fucked fuckers shit shitty bullshit bs damn damned dammit goddamn hell wtf tf ass asshole
    assholes bastard bastards bloody freaking freakin effing fking bitch piss omfg ffs smh stfu dick
    idiots idiot morons moron`),
  // Once more, on and on
  words(`still again another yet twice third fourth fifth multiple several repeatedly repeated numerous countless
    constantly constant continually continues keep keeps kept always every everytime forever endless already
    circles loop`),
  // Lengths of time
  words(`hour hours hrs day days week weeks month months year years minutes mins since ago weekend morning yesterday
    tonight nights`),
  // Answers, and none
  words(`ignored ignore ignoring ignores nobody unanswered response responses respond responding reply replies replied
    answer answers answered answering hear heard waiting waited wait waits hold hung unresponsive silence
    acknowledge acknowledged`),
  // Ways to reach us
  words(`called call calling calls emailed email emailing emails phone phoned contacted contact contacting wrote written
    write ticket tickets dm dms dmed messaged message messages chat chatted spoke speak talked support rep reps
    agent agents representative service helpline`),
  // No
  words(`no not never nothing none cannot can't cant won't wont don't dont didn't didnt doesn't doesnt isn't isnt aren't
    wasn't couldn't wouldn't haven't hasn't without zero unable refuse refuses refused refusing nor`),
  // Going away
  words(`cancel canceled cancelled canceling cancelling leaving switch switched switching unsubscribe unsubscribed
    goodbye competitor competitors elsewhere lost losing quit uninstall uninstalled boycott delete deleting`),
  // Authorities
  words(`lawyer lawyers sue suing sued court legal attorney lawsuit bbb police complaint complaints report reported
    reporting authorities ftc fcc regulator`),
  // Money
  words(`paid pay paying pays money charge charged charges charging cost costs refund refunded refunds spent bill billed
    billing price fee fees cash dollars bucks purchase purchased buy bought subscription customer customers
    loyal`),
  // Demands
  words(`fix explain immediately asap now stop seriously come urgent urgently resolve resolved sort demand must
    enough`),
  // Courtesy
  words(`please thanks thank thankyou kindly appreciate appreciated hello hi hey wondering question sorry pls plz dear
    regards`),
  // Questions
  words(`how where when which could would possible anyone tell know`),
  // Praise
  words(`love loved great good awesome fantastic happy glad excellent amazing nice perfect cool helpful hope excited`),
  // Things that fail
  words(`crash crashes crashed crashing error errors bug bugs buggy freeze freezes freezing fails failed fail failing
    down works work working worked issue issues problem problems glitch glitches buffering lag lags laggy slow
    trouble outage`),
  // What was said
  words(`told said says saying promised promise promises claim claims claimed supposed expect expected should`),
  // The other side
  words(`you your you're youre u ur y'all yall yourself yours they their them they're`),
  // Why
  words(`why`),
  // Emphasis
  words(`all any anything ever absolutely completely totally complete total literally so such very extremely highly
    really beyond`),
];

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
