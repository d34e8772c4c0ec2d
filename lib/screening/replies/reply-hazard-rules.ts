/**
 * Phrases of replies that disclose, dose or promise, one rule a line.
 * They must stay silent on general teaching and on "please call the practice".
 */
export type ReplyHazardKind =
  'confirms-patient' | 'chart-fact' | 'identifying-detail' | 'individual-dosing' | 'promise';

export type HazardRule = {
  kind: ReplyHazardKind;
  rule: string;
  pattern: RegExp;
  /** Read over the start of the sentence and the match: when it fits, the phrase is harmless. */
  unless?: RegExp;
  /** Read over the forty characters behind the match: when it fits, the phrase is harmless. */
  unlessThen?: RegExp;
};

const askThem =
  /\b(?:ask|asking|discuss|talk|speak|bring|share|show|take|request|explain|go over|interpret|compare|copy|copies|keep|track|record|measure|check|know|write down|log|call|contact|whoever|who can see|access to|see|look at|only|someone who|without|before|until|once|when|if|whether|your (?:own )?(?:doctor|clinician|gp|team|nurse|physician|oncologist)|portal|cannot|can't|unable|don't|won't|not)\b/i;

const test =
  '(?:test|lab|blood|biopsy|scan|mri|ct|x-?ray|imaging|ultrasound|pathology|urine|stool|culture|mammogram|pap(?: smear)?|smear|ecg|ekg|echo|colonoscopy|endoscopy|genetic|thyroid|hormone|bloodwork|blood work|sleep study|bone density|psa|a1c|hba1c|inr|swab|covid|stress test|allergy)';
const chartThing = `(?:${test}(?: (?:test|tests|scan|work|results?|report|levels?|count|panel|values?|pressure|sugar|glucose))*|cholesterol|blood pressure|blood sugar|glucose|ldl|hdl|triglycerides|creatinine|egfr|kidney function|liver (?:function|enzymes)|haemoglobin|hemoglobin|platelets|ferritin|tsh|vitamin d|potassium|sodium|white (?:blood )?(?:cell )?count|weight|bmi|temperature|heart rate|pulse|oxygen|ejection fraction|tumou?r|nodule|mass|lump|polyps?|fracture|lesion|cyst|incision|stitches|wound|x-?rays?|labs?|films?|images|scans?|readings?)`;

export const hazardRules: readonly HazardRule[] = [
  {
    kind: 'confirms-patient',
    rule: 'visit-told',
    pattern:
      /\b(?:when|since|after|before|while|the (?:day|time|last time|first time|week|morning)(?: that)?|as) (?:you|we|i) (?:first |last |both |all )?(?:came (?:in|to|by|back|here|into)|come in (?:next|tomorrow|on|for your|again)|visited (?:us|me|our|the)|were (?:in|here|at|last|admitted|seen|with us|discharged|on (?:our|my)|under)|saw (?:you|me|us|dr|each|one)|met|spoke|talked|left (?:the|our) (?:office|clinic|hospital|ward|practice)|stopped by|dropped (?:in|by)|called (?:us|the|in|our)|examined|checked you|operated|discharged|admitted|treated you|started (?:you|treating)|put you|consulted|had your|did your|removed your|took your|reviewed your|looked at your|checked in)\b/gi,
    unless: /\b(?:if|whether|contact|came in contact|was admitted to)\b/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'your-visit',
    pattern:
      /\b(?:at|from|during|after|before|since|in|for|of|about|with|on|till|until|to|change|move|confirm|reschedule|book(?:ed)?|had|missed|keep) your (?:very )?(?:last|next|recent|previous|first|upcoming|latest|follow-?up|annual|scheduled|monday|tuesday|wednesday|thursday|friday|march|april|may|june|july|august|september|october|november|december|january|february|morning|afternoon|\d\w*(?: o'clock)?) (?:office |clinic )?(?:visits?|appointments?|check-?ups?|consult\w*|exams?|procedures?|stay|admission|surgery|session|infusion|scan|injections?|physical)\b/gi,
    unless:
      /\b(?:bring|ask|raise|mention|write|note|question)\b.{0,60}\b(?:next|upcoming|own) |\bat your next (?:visit|appointment|check-?up)s?|\bbefore your (?:next|first|upcoming)|(?:for|to|on|with) your (?:next|first|annual|upcoming)/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'your-appointment',
    pattern:
      /\byour (?:appointment|visit|surgery|operation|procedure|admission|consultation|check-?up|infusion|follow-?up)(?: with (?:me|us|dr\.? \w+))? (?:is (?:on|at|for|scheduled|booked|confirmed|still|next|tomorrow|today)|was (?:on|in|last|a|with|moved|cancel\w*|very|only|yesterday)|has been|went|yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d|january|february|march|april|may|june|july|august|september|october|november|december)|with (?:me|us|dr)|this (?:week|morning|afternoon|monday|friday)|tomorrow|next (?:week|monday|tuesday|wednesday|thursday|friday|month)|here)\b/gi,
    unless: /\bif your\b/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'as-told',
    pattern:
      /\b(?:as|like|what|the way|just as|remember(?: that| what)?|recall (?:that|what)?|which|things?) (?:i|we|dr\.? \w+|my (?:nurse|colleague|team)|our (?:nurse|team|office|staff)) (?:have |had |already |just |both |'ve |'d |also )*(?:told|said|mentioned|discussed|explained|talked about|spoke about|advised|went over|agreed|promised|warned|recommended|instructed|suggested|showed you|covered|reviewed)(?: (?:to )?(?:you|together|last|at|in (?:the|our|clinic|my)|on|when|before|during|earlier|over|yesterday|in person))?\b/gi,
    unlessThen:
      /^\W{0,2}(?:(?:in|on|at the (?:start|top) of) )?(?:(?:the|this|my|our|an|that|another) (?:\w+ )?(?:post|article|piece|section|paragraph|series|answer|reply|comment|page|book|text|series)|above|below|post|article|earlier in (?:the|this))/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'you-were-here',
    pattern:
      /\byou (?:were|came|have been|haven't been|have not been|'ve been|hadn't been|left|missed|had) (?:back |last )?(?:here|in (?:for|last|yesterday|two|three|this|on|since|again|clinic|our|my)|to (?:see|visit) (?:me|us)|to (?:our|my|the) (?:office|clinic|practice|ward|er)|the (?:hospital|clinic|ward|office)|our (?:clinic|ward|office|hospital)|with us|by (?:last|yesterday|on)|an? (?:appointment|visit|operation|surgery|procedure) (?:with|here|at|on|last))\b/gi,
    unless: /\bif\b|\bwhether\b|\bunless\b/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'our-meeting',
    pattern:
      /\b(?:from|at|in|during|since|after|before|until) our (?:very )?(?:last|previous|first|recent|next|earlier|latest|phone|video)? ?(?:appointment|visit|conversation|meeting|talk|phone call|call|consultation|session|chat)\b|\b(?:about|during|regarding|following|throughout) your (?:visit|stay|appointment|surgery|case|admission|procedure|time (?:with us|on|in|here))\b|\bour (?:records?|files?|system|notes|schedule|computer|appointment book) (?:shows?|says?|tells?|indicates?|has you|have you|suggests?|lists?)\b|\b(?:we|i|the desk|reception|they)(?:'ll| will|'ve| have)? (?:move|moved|cancel(?:led|ed)?|reschedule|rescheduled|change|changed|confirm|confirmed|book|booked|postponed?) your (?:\w+ )?(?:appointment|visit|surgery|operation|procedure|scan|slot)\b/gi,
    unless: /\b(?:can't|cannot|not able|unable|before|if)\b/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'told-you',
    pattern:
      /\b(?:i|we)(?:'ve| have| had)? (?:already |just |also )?(?:told|warned|advised|instructed|informed|reminded|prescribed|gave|referred|sent|started|put|examined|operated on|treated|diagnosed|saw|scheduled|booked|called|phoned|rang|seen|met|admitted|discharged|switched|tapered|vaccinated|scanned|tested|weighed) (?:for )?you\b(?! (?:can|may|might|that question))/gi,
    unless: /\b(?:whoever|never|haven't|have not|if) /,
  },
  {
    kind: 'confirms-patient',
    rule: 'talked-before',
    pattern:
      /\b(?:we|you and i) (?:(?:have|had|'ve) )?(?:talked|spoke|spoken|discussed|agreed|went over|met|chatted|decided|reviewed|looked at (?:this|it|your)|have been (?:over|through)|covered) (?:about |over |on |at |last |this |it |that |together|in |your |during |yesterday|briefly|before|the other|when )/gi,
    unless:
      /\b(?:in (?:the|this|an? earlier) (?:post|article|series)|researchers|study|studies|above|committee|guideline)\b/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'my-patient',
    pattern:
      /\b(?:(?:as|being|are|you're|were|become|remain|been|having) (?:a |an |one of |still )?(?:my|our|(?:long[- ]?(?:time|standing)|existing|valued|former|current|registered|new) )(?:own |valued |favou?rite |longest |dear |regular |existing |former |current )*patients?|(?:my|our) (?:dear|valued|favou?rite|brave|lovely|wonderful|longtime|long-term) patients?|you(?:'re| are| were|'ve been| have been) (?:a |an |one of )?(?:my|our|patient (?:of|at|here|with)|(?:registered|enrolled|on (?:our|my) (?:list|books|panel|roster|caseload))|under (?:my|our) care|in (?:my|our) (?:care|practice|clinic))|patient (?:of (?:mine|ours)|at (?:our|this|my))|(?:treat|care for|look(?:ing)? after|follow(?:ing)?|treating|caring for|seeing) you (?:for|since|here|at|over|as|in (?:our|my|clinic)|these|all)|as your (?:doctor|physician|gp|surgeon|nurse|provider|oncologist|cardiologist|pa?ediatrician|midwife|dentist|therapist|psychiatrist|dermatologist|care team)(?:,|\s+i\b|\s+who)|i(?:'m| am) your (?:doctor|physician|gp|surgeon|nurse|oncologist)|my patient\b|our patient\b)/gi,
    unless:
      /\b(?:in my patients?|not (?:a |my |our )|aren't|isn't|whether|if you(?:'re| are)|even if|anyone who|people who|no one|all (?:my|our) patients|many of (?:my|our) patients|most of (?:my|our))/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'see-you',
    pattern:
      /\b(?:(?:see|seeing) you (?:in|at|on|next|soon|tomorrow|monday|tuesday|wednesday|thursday|friday|again|back|then|for your|here|yesterday|last|today|this (?:week|morning))|(?:good|great|nice|lovely|pleasure|wonderful) (?:to|seeing|meeting|having|talking|speaking)(?: (?:see|meet|have|talk|speak|hear))?(?: (?:to|with|from))? you (?:again|in|at|last|yesterday|today|on|this|here|back|the other)|remember (?:you\b|your (?:case|visit|story|face|family|son|daughter|mother|father|wife|husband|scan|surgery))|(?:look|looking) forward to (?:see|seeing|our|your|your next)|welcome back|thank(?:s| you) for (?:coming|visiting|being (?:a|our|my)|choosing (?:us|our)|trusting (?:us|our|me)|seeing)|(?:stop|drop|come) by (?:to |and )?(?:pick|collect|get) (?:up )?your|come (?:back )?in (?:tomorrow|on|next|again|for your|this|so (?:i|we))|your (?:file|case) (?:is|with us))\b/gi,
    unless: /\b(?:if you|whoever|will be happy to see you$)/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'care-here',
    pattern:
      /\b(?:the|your) (?:prescription|medication|medicine|pills|tablets|referral|cream|inhaler|antibiotics?|dose|plan|treatment|brace|cast|stitches|sutures|device|pump|sample|letter|note|form|refill) (?:that )?(?:i|we|dr\.? \w+|my (?:nurse|colleague)|our (?:clinic|office|team))(?:'ve| have|'d| had)? (?:gave|prescribed|sent|wrote|started|put|ordered|called in|faxed|arranged|placed|made|recommended|set up|provided|took|changed|filled|will send|phoned)\b|\b(?:your (?:surgery|operation|procedure|c-section|delivery|transplant|bypass|biopsy|colonoscopy|injection|treatment|chemo\w*|rehab|stay|care|infusion|implant|knee|hip) (?:with us|here|at our|in our|with me|at (?:the )?(?:clinic|hospital|practice) last|last (?:week|month|year|spring|summer|fall|autumn|winter|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)|(?:two|three|four|five|six|\d+) (?:days|weeks|months|years) ago|yesterday|went (?:well|smoothly|fine)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)))/gi,
  },
  {
    kind: 'confirms-patient',
    rule: 'we-will-act',
    pattern:
      /\b(?:i|we|my (?:nurse|office|staff|secretary|team)|our (?:nurse|office|staff|receptionist|team)|the nurse|dr\.? \p{Lu}\w+)(?:'ll| will| can|'m going to| am going to| shall| have| has|'ve)(?: also| just| already)? (?:call(?:ed)? you|phone(?:d)? you|ring you|refill(?:ed)? (?:your|it)|renew(?:ed)? your|send(?: in| over)? (?:your|you|a (?:new )?(?:prescription|script|refill|referral))|sent (?:your|you|a|in)|fax(?:ed)? your|schedul(?:e|ed) you|book(?:ed)? you|see you|fit you in|squeeze you|order(?:ed)? (?:your|you|a (?:scan|test|blood|mri|ct|x-?ray|repeat))|call in (?:your|a)|adjust(?:ed)? your|chang(?:e|ed) your|increas(?:e|ed) your|review(?:ed)? your|check(?:ed)? your|pull(?:ed)? (?:up )?your|look(?:ed)? (?:at|into|up) your|look(?:ed)? you up|updat(?:e|ed) your|added? (?:it|this|that) to your|forward(?:ed)? your|go over your|discuss (?:this |it |that )?(?:at|with you|when you)|refer(?:red)? you|have your|get you (?:in|an|scheduled|seen)|e-?mail(?:ed)? you|message(?:d)? you|mail(?:ed)? you|let you know (?:when|once|your|the results)|start(?:ed)? you|put you|examine you|take (?:out|off) your|remove your)\b/giu,
    unless: /\b(?:cannot|can't|won't|not|unable|never|if you (?:call|ring|phone|contact))\b/i,
  },
  {
    kind: 'confirms-patient',
    rule: 'on-file',
    pattern:
      /\b(?:(?:in|from|on|at|into|through|via|to|per|check(?:ed|ing)?|see|seen|pull(?:ed|ing)? up|open(?:ed|ing)?|review(?:ed|ing)?|read(?:ing)?|according to|looking (?:at|through)|looked (?:at|through)|note(?:d)? in|access(?:ed)?|have) (?:up )?your (?:medical |patient |electronic |hospital |full |entire |clinic |own )?(?:chart|records?|file|notes|history|intake form|paperwork|case|profile|problem list|medication list|discharge (?:summary|papers))|you(?:'re| are) (?:on file|in our system|due for your|overdue for your|scheduled (?:for|to|with|on)|booked|on (?:the|our) (?:schedule|list|waiting list))|we (?:have|show|see) you (?:down|listed|as|scheduled|on|in))\b/gi,
    unless:
      /\b(?:ask|request|copy|copies|right to|own records|without (?:seeing|access|looking|your)|don't have|do not have|no access|can't|cannot|unable|portal|bring|keep|tell|nobody|no one|none|who (?:can|has|have)|someone (?:who|with)|doctor (?:who|can|has)|clinician|your (?:own )?(?:doctor|team|gp|physician|nurse)|share|have (?:them|it|this) (?:put|noted|added|recorded))\b/i,
  },

  {
    kind: 'chart-fact',
    rule: 'results',
    pattern: new RegExp(
      `\\b(?:your|the) (?:(?:most |very )?(?:recent|latest|last|new|final|preliminary|first|second|own|repeat|follow-?up) )?(?:${test}(?: (?:test|tests|scan|work))? )*results?\\b(?: (?:are|were|came|show|showed|look|looked|have|just|from|is|was|indicate|suggest|confirm))?`,
      'gi',
    ),
    unless: new RegExp(
      `\\bthe (?:\\w+ ){0,4}results?\\b(?! (?:came|show|are (?:in|back)))|${askThem.source}.{0,70}results?`,
      'i',
    ),
    unlessThen: /^ (?:belong|are (?:yours|private|confidential|safe)|mean|can|may|should be explained)\b/i,
  },
  {
    kind: 'chart-fact',
    rule: 'results-in',
    pattern: new RegExp(
      `\\bthe (?:${test} )+(?:results?|report|scan|test) (?:is|are|were|was|came|have come|has come) (?:just )?(?:in|back|normal|good|fine|clear|negative|positive|abnormal|out|reassuring|unremarkable)\\b`,
      'gi',
    ),
    unless: /\b(?:if|when|once|until|whether|before|even if|as soon as)\b/i,
  },
  {
    kind: 'chart-fact',
    rule: 'result-said',
    pattern: new RegExp(
      `\\byour (?:(?:lung|brain|chest|hip|knee|back|neck|heart|bone|breast|prostate|kidney|liver|shoulder|hand|foot|ankle|wrist|spine|skin|eye|thyroid|sinus|pelvic|abdominal) )?(?:(?:most )?(?:recent|latest|last|current|new|repeat|follow-?up|left|right|first|second|january|february|march|april|june|july|august|september|october|november|december|\\d{4}) )?${chartThing} (?:is|was|were|are|looks?|looked|shows?|showed|came (?:back|in|out)|has (?:come|gone|been|improved|grown|shrunk|risen|dropped)|have (?:come|gone|been|improved)|went (?:up|down|from)|reads?|of \\d|at \\d|turned out|dropped|rose|fell|improved|increased|decreased|remains?|did(?:n't| not)? show|revealed|confirm(?:s|ed)|indicat(?:es|ed)|suggest(?:s|ed)|tested|seems?|appears?|healed|(?:from|in) (?:january|february|march|april|may|june|july|august|september|october|november|december|last|20\\d\\d))\\b`,
      'gi',
    ),
    unless:
      /\b(?:if|whether|when|once|how|what|until|unless|as long as|whenever|while|make sure|that|measure|check|know|before|after)\b[^.]{0,40}your [^.]{0,60}$|\byour (?:blood pressure|weight|temperature|pulse|heart rate|blood sugar|glucose|oxygen|wound|incision) (?:is|was) (?:measured|taken|checked|weighed)/i,
  },
  {
    kind: 'chart-fact',
    rule: 'seen-result',
    pattern: new RegExp(
      `\\b(?:i|we)(?:'ve| have| can| just| also| already| did)* (?:see|saw|seen|reviewed|looked (?:at|over)|checked|have|got|received|read|went over|noticed|found|noted|got back|ran|did|took|biopsied|removed|drained|repeated) (?:that |from |in |on |back |over |at )*(?:your|you (?:have|had|were|are)|a \\w+ (?:on|in) your)\\b`,
      'gi',
    ),
    unless:
      /\b(?:can't|cannot|not|haven't|have not|without|unable|if|never|anyone|before (?:i|we))\b|(?:read|have|see|saw|got|received|noticed) (?:your (?:question|message|comment|note|post|story|experience|concern|words|kind|point|reply|follow)|that you (?:asked|wrote|mention))$|\b(?:see|saw|have|read|received|got|noticed) your$/i,
  },
  {
    kind: 'chart-fact',
    rule: 'seen-result-thing',
    pattern: new RegExp(
      `\\b(?:i|we)(?:'ve| have| can| just| also| already| did)* (?:see|saw|seen|reviewed|have|got|received|read|noticed|got back) your (?:(?:recent|latest|last|new|old|full) )?(?:${chartThing}|results?|reports?|referral|chart|records?|files?|medications? list|biopsy|paperwork|insurance)\\b`,
      'gi',
    ),
    unless: /\b(?:can't|cannot|not|haven't|have not|without|unable|if|never|until|unless|before)\b/i,
  },
  {
    kind: 'chart-fact',
    rule: 'we-found',
    pattern:
      /\b(?:(?:we|i) (?:found|removed|saw|biopsied|drained|repaired|replaced|took out|noticed|discovered|put in|placed|stented|fixed|injected|detected|heard|felt)(?: (?:on|in|during|at|a|an|the|some|two|three|no|from|out|your|several|small|one|of)){1,4} ?(?:\w+ ){0,4}?(?:your|you\b|during the (?:surgery|procedure|exam|scope)|at (?:surgery|your)|on (?:exam|the scan|the mri|the ct|the ultrasound|imaging|x-?ray)))|\b(?:the|that) (?:mass|lump|nodule|tumou?r|polyps?|cyst|spot|shadow|lesion|blockage|fracture|mole|growth|stone|clot|murmur|hernia|stent|screws?|plate|implant|tissue|sample) (?:that )?(?:we|i) (?:found|saw|removed|took|biopsied|put|placed|sent|noticed|talked|measured|are watching|'re watching)\b/gi,
    unless: /\b(?:study|studies|trial|researchers|patients|participants|in people|review|series)\b/i,
    unlessThen: /^ ?(?:message|comment|post|question|text|alias|reply|story|words|note)/i,
  },
  {
    kind: 'chart-fact',
    rule: 'your-diagnosis',
    pattern:
      /\b(?:your (?:confirmed |recent |original |own |official )?diagnos(?:is|es) (?:of|is|was|from)|(?:given|with|because of|considering|based on|due to|in view of|in light of|knowing) your (?:medical |family |past |surgical |psychiatric |previous |long |particular )*(?:history(?: of)?|diagnos[ie]s|conditions?|kidney (?:function|numbers)|numbers|labs|allerg(?:y|ies)|medications?|age and|last|heart (?:condition|failure|function)|stage|levels?|genetics|mutation|results?|scan|biopsy|prior|surgery|previous|weight|pregnancy history|depression|hiv|drinking|stent|pacemaker|transplant)|you(?:'re| are) allergic to|you(?:'ve| have) been (?:on|taking|diagnosed|treated|stable|in remission|doing|seen|admitted|losing|gaining|drinking|coming|with us|under)|you (?:were|was) (?:diagnosed|admitted|treated|discharged|started on|prescribed|positive|negative|in the (?:hospital|icu|er)|tested|found to|referred|hospitali[sz]ed)|you tested (?:positive|negative)|you(?:'re| are) (?:hiv|currently on|on (?:warfarin|metformin|insulin|lisinopril|chemo\w*|prednisone|\w+ \d+ ?mg)|in stage|stage [1-4i]+|\d+ (?:weeks|months) (?:pregnant|post)|immuno\w+|a type [12] diabetic|due (?:on|in)|in remission)|your (?:mother|father|son|daughter|wife|husband|child|baby|brother|sister|mom|dad|partner)(?:'s)? (?:came in|was (?:seen|here|admitted|diagnosed|in|discharged)|is (?:a|our|my) patient|chart|results?|appointment|biopsy|test|visit|surgery|scan|labs|is doing (?:well|better|fine)|told (?:us|me)))\b/gi,
    unless:
      /\b(?:if|whether|unless|when|people|anyone|once|suppose|imagine|say|you (?:write|wrote|mention(?:ed)?|say|said|describe(?:d)?|tell|report)|ask|in case|after|until|tell (?:them|the|your)|depends? on|discuss|until|sure)\b/i,
  },

  {
    kind: 'individual-dosing',
    rule: 'dose-imperative',
    pattern:
      /(?:(?<=^|[.!?:;,\n]\s{0,3})(?:please |then |and |so |just |first |instead,? |yes,? |ok,? |now |next )*|\byou (?:should|can|could|may|must|need to|have to|ought to|want to|might|will|are to|'d better|'ll) (?:\w+ )?|\b(?:i'd|i would|i|we|i'd) (?:\w+ )?(?:recommend|suggest|advise|have|want|like|tell|try)(?: that)?(?: you)?(?: to| should)? ?(?:\w+ )?|\bgo ahead and |\b(?:let's|we'll|we can|we should|i'll|best to|safe to|okay to|ok to|fine to|enough to|try to|better to|for you to|get you to|by|consider) (?:have you |just |go ahead and )?)(?:take|taking|takes?|try|trying|use|using|start|starting|give|giving|increase|increasing|decrease|reduce|reducing|lower|raise|double|halve|go (?:up|down|back)|going|drop|cut|bump|step|switch|change|swap|move|adjust|skip|continue|resume|restart|apply|inject|add|adding|have|stay|stick|keep|put|get|drink|swallow|stop|chew|space|split)\b[^.!?\n]{0,80}?(?:\b\d+(?:[.,]\d+)?|\b(?:half|one|two|three|four|five|six|a quarter|a|an extra|another|double|twice)) ?-?(?:(?:extra|more|whole|small|large|low|full|single|\w+ed) )?(?:mg|mcg|micrograms?|milligrams?|grams?|g|ml|iu|units?|tablets?|pills?|capsules?|puffs?|drops?|sprays?|doses?|teaspoons?|tsp|patch(?:es)?|injections?|inhalations?|the dose|times (?:a|per|the)|(?:a|per) day|every \d|your (?:usual )?dose)\b/gi,
    unless:
      /\b(?:most|many|some) (?:adults|people|patients)|\b(?:adults|children|people|patients|studies|guidelines|label|trials?|usually|typically|leaflet|participants|women|men|doctors) (?:\w+ ){0,4}(?:take|use|start|prescribe|given|suggest|recommend)|\b(?:never|don't|do not|avoid|not to|without|rather than|instead of|shouldn't|should not|must not|no one should|nobody should)\b/i,
  },
  {
    kind: 'individual-dosing',
    rule: 'change-medicine',
    pattern:
      /(?:(?<=^|[.!?:;,\n]\s{0,3})(?:please |then |and |so |just |first |yes,? |ok,? |now )*|\byou (?:should|can|could|may|must|need to|have to|ought to|might|will|'d better)(?: safely| definitely| just| now| probably)? |\b(?:i'd|i would|i|we) (?:recommend|suggest|advise|want|like|tell)(?: that)?(?: you)?(?: to| should)? ?|\b(?:safe|okay|ok|fine|all right|alright)(?: for you)? to |\bgo ahead and )(?:stop|quit|skip|double|halve|increase|decrease|reduce|raise|lower|cut|start|restart|resume|come off|discontinue|pause|hold|wean|taper|switch|change|drop|stopping|doubling|take (?:twice|half|double|an extra|extra|more|less)|up|adjust|combine|mix|replace|swap)(?: off)?(?: taking| using)? (?:your|the|that|this|all|both|it\b|on)(?: (?:\w+[ -]){0,3}?(?:dose|doses|dosage|medication|medicine|meds|pills?|tablets?|insulin|inhaler|antidepressants?|antibiotics?|statin|metformin|warfarin|lisinopril|steroids?|prednisone|blood (?:pressure )?(?:pills?|thinners?|tablets|medication)|levothyroxine|beta blocker|sertraline|lithium|contraceptive|the pill|tamoxifen|apixaban|eliquis|ozempic|\w+(?:pril|olol|statin|formin|xaban|sartan|pram|zepam|oxetine|mycin|cillin|prazole)))?\b(?= |[.,;!?]|$)/gi,
    unless:
      /\b(?:never|don't|do not|avoid|not to|without|shouldn't|should not|must not|before you|if you|rather than|can't)\b|(?:stop|start|hold|drop|change|switch|cut|pause|reduce|lower|up|mix|combine|increase|raise|adjust|replace|skip|resume|quit|decrease|restart|swap|double|discontinue|halve)(?: off)?(?: taking| using)? (?:the|that|this|all|both|it|on|your)$/i,
  },

  {
    kind: 'promise',
    rule: 'promise-word',
    pattern:
      /\b(?:i|we)(?:'d| can| will|'ll| do| would)?(?: personally| absolutely| solemnly)? (?:promise|guarantee|assure|swear)\b|\b(?:rest assured|guaranteed|you have my word|i give you my word|mark my words|trust me|believe me|take my word)\b/gi,
    unless:
      /\b(?:can't|cannot|can not|couldn't|could not|no(?:body| one)?|never|not|n't|nor|without|unable|neither|is|are)\b[^.]{0,30}$/i,
  },
  {
    kind: 'promise',
    rule: 'you-will-be-fine',
    pattern:
      /\b(?:you|he|she|they|your (?:\w+ )?(?:baby|child|son|daughter|wife|husband|mother|father|mom|dad|knee|heart|hip|back|skin|eyes?|hair|recovery|surgery|pain|voice|memory))(?:'ll| will| are going to|'re going to| is going to|'s going to| shall)(?: definitely| certainly| surely| absolutely| all| both| soon| be back to)* (?:be (?:fine|ok|okay|all right|alright|cured|well|healthy|good|perfect|great|safe|back to normal|as good as new|pain[- ]?free|just fine|completely|totally|absolutely|walking|running|up and|perfectly)|feel (?:better|great|fine|normal|like new)|get (?:better|well|through this|over (?:it|this)|your \w+ back)|recover(?: fully| completely)?|heal(?: fully| completely)?|make a (?:full|complete)|live (?:a long|to)|beat (?:this|it)|come back|go (?:away|smoothly|well)|pull through|not (?:need|have|lose|die|get)|never (?:need|have|feel))\b/gi,
    unless:
      /\b(?:if|whether|when|hope|until|may|might|can't|cannot|nobody|no one|most|people|once|so that|promis\w*|guarantee\w*|mean)\b[^.]{0,60}$/i,
  },
  {
    kind: 'promise',
    rule: 'nothing-to-worry',
    pattern:
      /\b(?:(?:absolutely |there(?:'s| is) )?nothing (?:at all )?to (?:worry|be (?:worried|afraid|concerned)|fear)|no (?:need|reason|cause)(?: at all| whatsoever)?(?: for you)? (?:to (?:worry|be (?:worried|concerned|alarmed|afraid|scared)|panic|see (?:a|your|any)|go to|call|get (?:it|that|this) checked|be seen|seek)|for (?:concern|worry|alarm|panic))|(?:don't|do not|needn't|you don't (?:need|have) to|no need to|stop|please don't|you shouldn't) (?:you )?(?:worry|be (?:worried|concerned|alarmed|scared|afraid)|panic|worrying|need to (?:worry|see|go|call))\b|not(?:hing)? (?:to be )?(?:serious|dangerous|to worry about|cancer(?:ous)?) ?(?:at all|in your case|so|,|\.|$)|you (?:certainly|definitely|clearly|surely|absolutely|obviously) (?:do not|don't|will not|won't) (?:have|need|die|get)|you(?:'re| are) (?:fine|perfectly (?:fine|healthy|safe|normal)|completely (?:fine|safe|healthy|cured)|totally (?:fine|safe|normal)|safe|healthy|in no danger|cured|out of (?:the woods|danger)|cancer[- ]free|okay|ok|all right|not (?:in danger|having|at risk|contagious)))/gi,
    unless:
      /\b(?:if|whether|unless|until|know (?:that|if)|make sure|may|might|not mean|doesn't mean|does not mean|feel|think|hope|anyone|that you|sure|wonder|even if|tell you)\b[^.]{0,40}$|\bif\b|\bwhether\b|\bdoes(?:n't| not) mean\b/i,
  },
  {
    kind: 'promise',
    rule: 'certain-outcome',
    pattern:
      /\b(?:(?:it|this|that|the (?:pain|rash|lump|cough|swelling|symptoms?|side effects?|bleeding|numbness|tumou?r|surgery|treatment|medicine|drug|cream|procedure|operation|vaccine|infection|scar|fatigue|nausea|headaches?))(?:'ll| will| is going to| are going to|'s going to)(?: definitely| certainly| surely| absolutely| completely| always| 100%| totally| for sure| most certainly)+ (?:\w+)|(?:definitely|certainly|absolutely|clearly|surely|obviously|undoubtedly|without (?:a )?doubt|100 ?(?:%|percent)(?: sure)?|for (?:sure|certain)) (?:not |isn't |it's not )?(?:cancer|benign|harmless|safe|work|curable|cure|shingles|a (?:stroke|heart attack|virus)|nothing|fine|the right|viral|an? \w+itis|help|heal|just (?:a|stress|anxiety))|(?:it|this|that)(?:'s| is) (?:definitely|certainly|clearly|obviously|just|only|100%|absolutely|nothing but|not|surely|simply) (?:not )?(?:cancer(?:ous)?|benign|harmless|a (?:cold|virus|muscle|pulled|heart attack|stroke|pinched)|anxiety|stress|in your head|shingles|eczema|arthritis|ibs|nothing|dangerous|serious|hemorrhoids|haemorrhoids|indigestion|heartburn|gas|reflux|safe for you|a side effect)|you (?:definitely|certainly|clearly|obviously|absolutely|do not|don't|surely) (?:do not |don't |will not |won't )?(?:have|need|don't have|do not have) (?:cancer|a (?:tumou?r|stroke|heart|clot|blood clot|brain)|ms|diabetes|an? \w+|surgery|antibiotics|lupus|lyme|anything serious|shingles|to be seen|appendicitis)|will (?:cure|fix|solve|eliminate|get rid of|completely|reverse) (?:you|your|it|this|that|the (?:problem|pain))|(?:completely|totally|perfectly|100%|entirely|absolutely|always) (?:safe|harmless|risk[- ]free|curable|painless|effective|successful|benign|reversible)|(?:no|zero|without any) (?:risks?|side effects|danger)(?: (?:at all|whatsoever|for you|in|to you|of|involved))|never (?:fails?|comes? back|causes? (?:problems|side))|always works|works every time|(?:full|complete) recovery is (?:certain|guaranteed|assured)|(?:by|within|in) (?:a |one |two |three |\d+ )?(?:days?|weeks?|months?)(?: time)? you(?:'ll| will) be (?:fine|back|cured|better|well|running|walking))\b/gi,
    unless:
      /\b(?:no (?:test|treatment|drug|medicine|vaccine|surgery|method|procedure)|not|nothing|never|cannot|can't|rarely|nobody|no one|isn't|aren't|doesn't|don't assume|whether|if|unless|until|hope|n't|few|claim\w*|only a|to rule|wrong to|beware|avoid|say that|says?)\b(?!.{0,12}(?:cancer|serious|dangerous|a (?:stroke|heart)))/i,
  },
];
