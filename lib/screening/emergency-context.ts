/**
 * Whether a symptom in a sentence is happening, or is denied, long past, or only asked about.
 * It must not know the symptoms.
 */
const negationBefore =
  /(?:\bno|\bnot|\bnever|\bwithout|\bdenies|\bdenied|\bdenying|\bnegative for|\bisn't|\baren't|\bwasn't|\bdon't have|\bdoesn't have|\bdidn't have|\bhaven't had|\bhasn't had|\bhave no|\bhas no|\bfree of|\bno sign of|\bno more|\bnor|\bneither|n't (?:have|had|got|feel|felt|experience|any))(?: (?:any|known|prior|reported|real|more|further|had|been|the|a|an|evidence of|history of|signs? of|new|associated|current|recent|significant|obvious|fever|nausea|vomiting|cough|dizziness|chest pain|pain|bleeding|or|and|shortness of breath|headache|chills|rash|weakness|numbness|of|black|tarry|severe|bad)){0,6} ?,?(?: ?(?:or|nor|\/|,) ?\w+){0,2} ?$/;

const longPast =
  /\b(?:(?:years?|yrs?|decades?|months?) (?:ago|back|earlier|prior)|last (?:year|spring|summer|fall|autumn|winter|month|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|in (?:january|february|march|april|june|july|august|september|october|november|december)|since (?:19|20)\d\d|when i was|as a (?:child|kid|teen\w*|baby)|used to|history of|hx of|h\/o|previously|in the past|back in|(?:was|were|been) (?:diagnosed|treated|hospitali[sz]ed|admitted|operated)|had (?:a|an|my|his|her|the) (?:stroke|heart attack|seizure|surgery|bypass|operation|stent|mi|tia)|recovering from|after (?:a|his|her|my|the) (?:stroke|heart attack|surgery)|survived|passed away|died|death of|(?:\d+|two|three|four|five|six|several|many|few|couple of|some) (?:years|yrs|decades)|for years|for (?:\d+|several|many|the (?:last|past) \d+|a few|two|three|four|five|six|the (?:last|past) (?:few|several|two|three|four|five|six)) (?:months|years|yrs)|over the years|all my life|my whole life|most of my life|since (?:birth|childhood|i was|age)|from birth|chronic(?:ally)?|long[- ]?term|on and off|off and on|comes and goes|every (?:month|winter|summer|spring|year|time i)|occasional(?:ly)?|sometimes|intermittent(?:ly)?|once in a while)\b/;

const general =
  /\b(?:what (?:is|are|does|causes?|would|can cause|could cause|kind|type|should (?:one|people|you|someone))|what's (?:the|a)|how (?:is|are|was|were) (?:\w+ ){1,4}(?:treated|diagnosed|managed|cured|caused|prevented|spread|measured|tested)|how much (?:\w+ ){1,5}(?:is|are|can|should|would)|how (?:do|does|is|are|common|likely|often|long|serious) (?:you|one|people|someone|it|a|the|doctors|can|would)|(?:is|are|was) (?:it|there|this|that|these|they) (?:true|possible|common|normal|safe|a|any|related|linked|hereditary|genetic|known|an?)|can (?:a|an|the|it|this|you|one|people|someone|stress|anxiety|diabetes|taking|having|\w+itis|\w+ing)|does (?:a|an|the|it|this|anyone|taking|having|\w+) |do (?:people|you|some|all|these|any)|could (?:a|an|the|it|taking)|cause[sd]? (?:of|by|for)|can cause|may cause|could cause|might cause|known to cause|lead(?:s|ing)? to|result(?:s|ing)? in|risks?|side[- ]?(?:e|a)ffects?|symptoms? (?:of|include|are|like|such)|signs? of (?:a|an)|warning signs|difference between|research|study|studies|article|read (?:about|that|on|in)|information (?:on|about|regarding)|info (?:on|about)|learn (?:more )?about|prevent(?:s|ing|ion|ative|ive)?|treat(?:ment|ments|ing|ed)? (?:of|for)|cure[sd]? (?:for|of)?|medication for|medicine for|people (?:with|who)|patients? (?:with|who|after)|person (?:with|who|has)|those who|anyone (?:who|with|else)|someone (?:who|with) (?:has|had|a)|support group|clinical trials?|in case (?:of|i|he|she)|what if|if (?:i|he|she|you|someone|a person|my \w+|there(?:'s| is)|it) (?:ever |were |was |is |'s |get|gets|have|has|had|start|starts|develop|should|feel|notice)|should (?:i|he|she|they|my \w+) (?:ever )?(?:get|have|develop)|in the event|how would i know|worried (?:about|that) (?:getting|having a|developing)|chances? of|likelihood|hereditary|genetic|gene|prevent a|diet|after-?care|rehab|exercises? for|physio\w*|school|essay|homework|class|project|paper|assignment|novel|story)\b/;

const happening =
  /\b(?:right now|now|just now|currently|at (?:the|this) moment|today|tonight|this (?:morning|afternoon|evening|minute|hour)|minutes?|mins?|hours?|hrs?|an hour|since (?:last night|this morning|yesterday|noon|midnight|i woke|waking|about \d|around \d)|last night|yesterday|just (?:started|began|happened|had|now|took|swallowed|fell|passed|collapsed|woke|found)|started|starting|began|sudden(?:ly)?|getting worse|gets worse|worsen\w*|progressive\w*|worse (?:today|now|and)|quickly|rapidly|won't stop|can't stop|help (?:me|us|him|her|please)|please help|urgent\w*|emergency|911|999|112|ambulance|er\b|a&e|hospital\?|what (?:do|should) (?:i|we) do|onset|again|all of a sudden|out of nowhere|woke up (?:with|and)|unable|as i (?:type|write)|is happening|second time)\b/;

export type Setting = { isDenied: boolean; isPast: boolean; isGeneral: boolean; isHappening: boolean };

/** How a sentence puts the words found at `index`. Denial is read from the 90 characters before them, the rest from the whole. */
export function settingOf(sentence: string, index: number): Setting {
  return {
    isDenied: negationBefore.test(sentence.slice(Math.max(0, index - 90), index)),
    isPast: longPast.test(sentence),
    isGeneral: general.test(sentence),
    isHappening: happening.test(sentence),
  };
}
