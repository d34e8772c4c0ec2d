/**
 * Whether words of crisis are the writer's own danger now, or comfort for another, a past survived, a loss, or a question of fact.
 * It must not know which words those are. Unsure, it leaves them standing: a needless notice costs less than a miss.
 */
const subjects =
  /\b(?:i|i'm|i've|i'd|i'll|me|my|myself|mine|we|you|you're|your|u|ur|yourself|he|he's|she|she's|him|her|they|they're|people|someone|anyone|everyone|patients?|others|those|somebody|anybody|teens|veterans|men|women|adolescents|users|ppl)\b/g;
const addressed = /^(?:you|you're|your|u|ur|yourself)$/;
const anybody =
  /^(?:people|someone|anyone|everyone|patients?|others|those|somebody|anybody|teens|veterans|men|women|adolescents|users|ppl)$/;

const survived =
  /\b(?:years? ago|yrs ago|months ago|decades? ago|when i was|in my (?:teens|twenties|20s|30s|youth)|as a (?:teen\w*|kid|child)|used to|back then|in (?:19|20)\d\d|in the past|no longer|at the time|at one point|last year|i was suicidal|i were suicidal|once (?:was|had|tried|felt)|growing up|in (?:high|middle) school|in college|since then|survived|survivor|recovered|recovery|years? (?:clean|sober|free)|got (?:help|better|through)|got me through|history of|for most of my life|what helped|helped me|saved my life|(?:\d+|one|two|three|four|five|ten|few|many) years (?:on|later)|i'm (?:happy|glad|grateful|better|fine|okay|alive and) now|thoughts stopped|mine passed|been there|was where you|in your shoes|i attempted|i've attempted|i tried to (?:kill|end|commit)|talked me out)\b/;
const stillNow =
  /\b(?:still|again|now|right now|today|tonight|these days|lately|recently|currently|back\b(?! then)|keep|keeps|last night|yesterday|this (?:week|morning|month|time)|every (?:day|night)|com(?:e|es|ing) back|returning|anymore|any ?more|want to|going to|plan to)\b/;
const fact =
  /\b(?:causes?|caused by|side ?effects?|risks?|research|study|studies|statistics|rates?|prevent(?:ion|ing)?|awareness|warning (?:signs|label)|black box|hereditary|genetic|article|book|movie|film|song|documentary|hotline|lifeline|help ?line|how (?:do|can|should) (?:you|i|we|one) (?:help|support|talk|respond|prevent)|what (?:is|are)|is there|is it (?:true|common|normal)|does|linked|associated|increase[sd]?|class|paper|essay|project|assignment|died (?:by|of|from)|lost (?:my|a|his|her|to)|committed|bereave\w*|grief|grieving|funeral|anniversary|passed)\b/;
const firmDenial =
  /(?:\b(?:not|never|no|isn't|wasn't|aren't|don't|didn't|doesn't|wouldn't|won't|without|nor|neither|haven't|hasn't|denies|denied|deny|far from|can't)(?! (?:stop|help|quit|know|think of any|see)))(?: (?:\w+ ){0,3}?)?(?:a |any |be |ever |actually |really |been |had |having |feeling |going to |planning to |trying to |saying |about to |want to |wanting to |have )*$/;
const accident =
  /\b(?:hurt|cut|burn(?:ed|t)?|injured?|damage) my ?self (?:(?:by )?(?:accident\w*|while|when|whilst|at (?:work|the gym|home|practice)|shav\w*|cook\w*|chop\w*|lifting|playing|exercis\w*|running|on (?:a|the|some|my)|in (?:a|the)|with (?:hot|boiling|the iron)|last|doing|trying to (?:lift|move|reach|fix|open)|falling|again at|skiing|dancing|working|badly (?:at|in|on|when|while)|today (?:at|while|when)|through exercise|during|slipping)|shaving|accidentally)|\b(?:accidentally|slipped and|fell and|tripped and) (?:\w+ )?(?:hurt|cut|burn(?:ed|t)?|injured) my ?self|\bbab(?:y|ies)\b.{0,30}\bkick|kill(?:ed|ing)? my ?self (?:laughing|with laughter|at the gym|training|working|to (?:get|lose|finish|make))|\b(?:without|not to|avoid|worried (?:i'll|about)|don't want to|so i don't|afraid of|could i|can i|will i) (?:\w+ )?(?:hurt(?:ing)?|injur(?:e|ing)|damag(?:e|ing)|cut(?:ting)?|burn(?:ing)?) my ?self/;
const comfort =
  /\b(?:you(?:'re| are)n?'?t? (?:not )?(?:alone|loved|worth|strong|brave|important|needed|so)|you(?: \w+)? matter|reach out|hang in there|it (?:gets|does get|will get|can get) better|stay (?:strong|safe|with us|here)|proud of you|sending (?:you )?(?:hugs|love|prayers|strength)|here (?:for you|if you|to (?:listen|talk))|praying for you|thinking of you|take care of yourself|please (?:don't|call|talk|get|seek|reach|stay|go|tell|see|contact|keep|know|try|consider|speak|hang)|talk to (?:someone|a|your)|feel free to|message me|pm me|dm me|don't give up|keep going|keep fighting|be gentle|be kind to yourself|there (?:is|'s|are) (?:help|hope|people who)|there's help|listen (?:without|to them)|stay with (?:them|him|her|a)|i (?:too )?(?:felt|feel) the same|when i felt|as a (?:counsel\w+|therapist|nurse|psychologist|survivor)|are you safe|do you have (?:someone|anyone|a)|thank you for (?:being|sharing|telling|reaching|opening)|i(?:'m| am) (?:really |so )?glad you|i(?:'m| am) (?:so |very |really )?sorry (?:you|to hear|for your|that you|about your)|i (?:hear|understand|feel|know|see) (?:how |what |that )?you|(?:call|text|dial|contact) (?:988|911|the|a|samaritans|lifeline|1-)|crisis (?:line|text|hotline)|you (?:should|could|might|can|need to|deserve|have|will|are|may|must|don't)|your (?:life|family|friends|feelings|pain|story|kids|doctor|therapist|post|safety|worth|son|daughter|husband|wife|mom|brother|sister))\b/g;

export type Speaker = 'self' | 'other' | 'reader' | 'anybody' | 'unsaid';

/** Of whom the words at `index` are said: the nearest pronoun before them. */
export function speakerOf(sentence: string, index: number, end: number): Speaker {
  const nearest = sentence
    .slice(Math.max(0, index - 80), Math.min(end, index + 4))
    .match(subjects)
    ?.at(-1);
  if (nearest === undefined) return 'unsaid';
  if (addressed.test(nearest)) return 'reader';
  if (anybody.test(nearest)) return 'anybody';
  return /^(?:i|me|my|we|mine)/.test(nearest) ? 'self' : 'other';
}

/** True when the sentence tells of a time that is over and nothing in it says that it is back. */
export function isOvercome(sentence: string): boolean {
  return survived.test(sentence) && !stillNow.test(sentence);
}

/** True when the sentence speaks of the subject as such: causes, figures, prevention, a death mourned. */
export function isFact(sentence: string): boolean {
  return fact.test(sentence);
}

/** True when the words at `index` are denied, or tell of an accident rather than an intent. */
export function isDeniedHarm(sentence: string, index: number, found: string): boolean {
  const key = index + Math.max(0, found.indexOf('suicidal'));
  return (
    [index, key].some((at) => firmDenial.test(sentence.slice(Math.max(0, at - 60), at))) || accident.test(sentence)
  );
}

/** True when a message mainly comforts somebody else: it turns to "you" more than it says "I". */
export function isComforting(text: string): boolean {
  const turns = text.match(comfort)?.length ?? 0;
  const you = text.match(/\b(?:you|your|you're|yourself|you've|you'll|u|ur)\b/g)?.length ?? 0;
  const self = text.match(/\b(?:i|i'm|i've|me|my|myself)\b/g)?.length ?? 0;
  return (
    (turns >= 1 && you >= 2 && (you * 1.2 >= self || turns >= 4)) ||
    (turns >= 2 && you >= 1 && you * 2 >= self) ||
    (turns >= 1 && self === 0)
  );
}
