/**
 * What a sentence of a reply asserts about this one person, in English: that there were talks or visits, that something is kept, booked or
 * ready, that there is an illness. They read a text with its text-speak spelt out (spell-out.ts). They must stay silent on teaching.
 */
import type { HazardRule } from './reply-hazard-rules';

export const disease =
  '(?:(?:\\w{3,}(?:itis|osis|oma|emia|aemia|pathy|algia|plegia|rrhea|rrhoea)|shingles|diabetes|asthma|gout|eczema|psoriasis|migraines?|cancer|tumou?rs?|lupus|copd|hiv|flu|influenza|covid|pneumonia|chickenpox|measles|mumps|thrush|scabies|ringworm|herpes|chlamydia|gonorrh\\w+|syphilis|ulcers?|hernia|fracture|sprain|stones?|gallstones?|clots?|murmur|infections?|uti|hypertension|depression|anxiety|adhd|autism|bipolar|dementia|parkinson\\w*|alzheimer\\w*|epilepsy|strokes?|heart (?:failure|disease|condition|attack|problem)|kidney (?:disease|failure|stones?|problem)|liver disease|pcos|fibroids?|cysts?|polyps?|vertigo|tinnitus|reflux|gerd|ibs|crohn\\w*|coeliac|celiac|allerg(?:y|ies)|hay fever|sciatica|slipped disc|strep|rash|disorder|syndrome|disease|condition|deficiency|high (?:blood pressure|cholesterol|sugar)|low (?:iron|blood pressure))\\b)';
const state =
  '(?:diabetic|pregnant|an?aemic|anemic|asthmatic|epileptic|hypertensive|hiv positive|depressed|bipolar|autistic|obese|overweight|menopausal|allergic to|immuno\\w+|on dialysis|in remission|recovering (?:from|after|well)|contagious|dehydrated|deficient|on (?:warfarin|insulin|chemo\\w*|metformin|blood thinners))';
const relative =
  '(?:mum|mom|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|child|baby|kid|gran\\w*|aunt|uncle|family)';
const kept =
  "(?:(?:blood |lab |repeat |sick |disability |test |insurance |hospital |urine )*(?:prescription|script|results?|report|referral|letter|form|tests?|swab|sample|order|refill|repeat|tablets|medication|glasses|sick note|appointment|certificate|paperwork|bloods?|labs|scans?|biopsy|ecg|ekg|x-?rays?|smear|iron|ferritin|cholesterol|thyroid|hormones?|a1c|weight|blood pressure|pressure|sugar|chart|file|notes|slot|insurance|pregnancy|operation|surgery|case|diagnosis|mri|ultrasound|baby's heartbeat))";
/** What a person has one of, and a judgement on it: together they tell of this body, not of bodies. */
const own =
  '(?:kidneys?|heart|liver|lungs?|stomach|bladder|thyroid|bones?|knees?|hips?|back|spine|skin|eyes?|ears?|throat|wound|scar|rash|stitches|swelling|cough|pain|fever|levels?|sugar levels?|potassium|sodium|calcium|vitamin \\w+|pulse|blood|bloods|urine|lump|mole|tumou?r|infection|recovery|symptoms?|leg|arm|foot|hand|ankle|shoulder|neck|teeth|gums|breast|prostate|womb|ovar(?:y|ies)|baby|kidney function|liver function|allergy|asthma|diabetes|condition|illness|breathing|hearing|eyesight|memory|mood)';
const judged =
  '(?:not working|working (?:well|fine|badly)|improved|improving|healed|healing|better|worse|worsened|stable|infected|broken|swollen|inflamed|fine|healthy|damaged|fatty|enlarged|torn|fractured|dislocated|benign|harmless|serious|mild|severe|under control|well controlled|back to normal|normal|abnormal|high|low|raised|growing|shrinking|clear|clearing|gone|viral|bacterial|weak|strong|good|bad|okay|ok|looking|doing)';
const general =
  /\b(?:if|whether|unless|until|suppose|in case|who|whoever|anyone|people|someone|those|patients|even when|once|whenever|before|do|does|ask|sure|may|might|could|can|when)\b[^.!?]{0,60}$/i;
const ofTheText =
  '(?! (?:in|at|on|above|below|earlier in) ?(?:the|this|my|our|an|that)? ?(?:\\w+ )?(?:post|article|page|section|series|answer|reply|leaflet|guideline|start|top|paragraph)\\b| above| below)';

type Row = readonly [kind: HazardRule['kind'], rule: string, source: string, unless?: RegExp, unlessThen?: RegExp];
const rows: readonly Row[] = [
  [
    'confirms-patient',
    'shared-talk',
    `\\b(?:as|like) (?:we |was |were |i )?(?:discussed|agreed|arranged|planned|spoken|talked|said|promised)\\b${ofTheText}|\\b(?:per|following|further to|after|from|since|during|in|regarding|thanks for) (?:our|your|the|this|yesterday's|today's) (?:\\w+ )?(?:conversation|chat|call|phone call|talk|discussion|consult\\w*|meeting|visit)\\b|\\b(?:on|over|by) the phone (?:today|yesterday|earlier|last|this|with)\\b|\\bwe (?:talked|spoke|chatted|discussed|went over)(?: about| through)? (?:this|it|that|you|your)\\b${ofTheText}|\\b(?:explained|told|mentioned|said|spoke|talked)(?: this| that| it)? (?:to|with) your ${relative}\\b|\\btold me about you\\b|\\bremember (?:what|that|when) (?:i|we) (?:told|said|discussed|agreed|showed)\\b`,
    /\b(?:post|article|guideline|committee|call your own|emergency)\b/i,
  ],
  [
    'confirms-patient',
    'known-here',
    `\\b(?:since|when|after|because|as) you (?:first )?(?:joined|registered|signed up|enrolled|transferred|moved to us|became|started (?:with|seeing|coming))\\b|\\byou(?:'ve| have)?(?: \\w+)? (?:been )?(?:with|seeing|coming to|visiting|under) (?:us|me|our (?:clinic|practice|care|team)|this (?:clinic|practice))\\b|\\b(?:we|i)(?:'ve| have) known you\\b|\\bbeing with (?:us|our)\\b|\\bas a (?:\\w+ )?patient (?:of|at|here|with|in)\\b|\\bwe miss you\\b|\\byou (?:missed|skipped|cancelled|forgot) (?:the|your|an|our|last) (?:\\w+ )?(?:appointment|visit|follow-?up|session|slot)\\b|\\byou (?:still )?owe us\\b|\\byou(?:'re| are)(?: all)? (?:on our|booked|scheduled|registered with|due for|on the list|down for|set for)\\b|\\byou were (?:referred|sent|booked|seen|transferred|here|in) ?(?:by|to|at|with|for)? ?(?:our|us|my|last|in)\\b|\\byour (?:doctor|physician|gp|nurse|surgeon) (?:here|at our|with us)\\b|\\b(?:lovely|good|great|nice|pleasure) (?:to|seeing|meeting) (?:see|meet|meeting)? ?you\\b|\\blast time you (?:were|came|saw|visited|called)\\b|\\bsee you (?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day)?\\b|\\bcome back in (?:so|and|to|on)\\b|\\byour case\\b(?! (?:here|in public|online|on this))`,
    /\b(?:if|whether|can't|cannot|discuss|not|unable)\b[^.!?]{0,60}$/i,
  ],
  [
    'confirms-patient',
    'act-upon-you',
    `\\b(?:we|i|my colleague|our (?:nurse|team|clinic|surgeon|lab)|dr\\.? \\w+)(?:'ve| have| had)?(?: just| also| already)? (?:examined|removed|delivered|operated|treated|switched|booked|called|rang|phoned|texted|emailed|swabbed|stitched|injected|vaccinated|scheduled|referred|extended|renewed|signed|admitted|scanned|weighed|put|sent|started)(?: off| out| on| in| up)? (?:for )?(?:you|your (?!question|message|comment|post|alias|experience|reply|story|words|note))\\w*|\\b(?:we|i|they|reception|someone|(?:the|our|my) (?:\\w+ )?(?:nurse|team|colleague|desk|clinic))(?:'ll| will| is going to| are going to|'re going to) (?:ring|call|phone|text|e-?mail|contact|see|recheck|examine|scan) (?:you|your)\\b|\\bwho saw you\\b|\\b(?:injection|operation|surgery|tablets|test|treatment|cast|stitches|mole|lump|swab|sample|vaccine|drops|exam\\w*) (?:that )?(?:we|i) (?:gave|did|removed|took|put|made|prescribed|operated)(?: (?:on|from|for))?(?: you)?\\b|\\bwhen (?:i|we) (?:examined|saw|checked|operated|spoke|tested|scanned|looked at)\\b|\\bsaw your (?!question|message|comment|post|note|reply)\\w+`,
    /\b(?:if|researchers|study|studies|patients|never)\b[^.!?]{0,50}$/i,
  ],
  [
    'chart-fact',
    'kept-here',
    `\\b(?:according to|looking at|going by|judging by|based on|going through|from|in) your (?:\\w+ )?(?:records?|notes?|chart|file|labs|bloods|scans?|results|x-?rays?|ecg)\\b|\\byour (?:chart|file|notes|records?) (?:says?|shows?|tells?|lists?|mentions?|has|have)\\b|\\b(?:we|i)(?:'ve)? (?:have|got|keep|hold|received|saw|see) (?:all )?your (?:${kept}|results|records?|scans)\\b|\\b(?:the|your|that) (?:next |last |latest |new |repeat |first )?${kept}(?: (?:from|of) (?!the (?:trial|study|survey|review|vote))(?:the |your |last )?\\w+)? (?:is|are|has|have|was|were|went|arrived|came)(?: \\w+)? (?:ready|in|back|approved|waiting|here|sent|off|booked|renewed|signed|arrived|fine|clear|ok|okay|normal|low|high|good|great|bad|negative|positive|benign|harmless|underactive|overactive|at the|on (?:the \\d|the|its|monday|tuesday|wednesday|thursday|friday)|tomorrow|today|next|going|going well|too|up|down|\\d)\\b(?! (?:most|any|every|within|many|all))|\\byour ${kept} (?:was|were|is|are|looks?|looked|came|shows?|showed) (?!yours|private|confidential|safe|part|a |an |the |not|kept|done|only|taken|measured|checked|usually|often|always|never|highest|lowest|one|what|sent (?:to|by) )|\\b(?:swab|sample|blood) we took\\b|\\bprescription (?:is|are) (?:ready|waiting)? ?for you\\b|\\bresults? of your\\b(?! own)`,
    /\b(?:if|whether|when|once|until|unless|before|ask|copy|can|may|most|usually|make sure|depends?|know|check|can't|cannot|no access|even if|how|what|tell you what|look)\b[^.!?]{0,60}$/i,
  ],
  [
    'chart-fact',
    'you-have-illness',
    `\\byou(?:'ve got| (?:do |clearly |probably |obviously |definitely |just |also |now |still |certainly )?(?:have|have got|got|had|suffer from|suffer with))(?: (?:an?|the|some|severe|mild|bad|early|chronic|acute|type \\d|a touch of|what we call|stage \\d|stomach|skin|ear|chest|kidney|bladder|small|large|slight|your)){0,4} ${disease}|\\bwhat you have is\\b|\\b(?:this|that|it)(?: is|'s) your ${disease}|\\byou(?:'re| are)(?: (?:now|a|an|still|already|clearly|quite|slightly|very))* ${state}\\b|\\bbeing ${state}, you\\b|\\b(?:with|given|because of|due to|since|after|considering|knowing|for|from|in view of|about) your (?:\\w+ )?${disease}(?! (?:risk|questions?|nurse|team|clinic|doctor|plan|specialist|medicines?))|\\byour ${relative}(?:'s)? (?:\\w+ )?(?:was|is|has|had|came|did) (?:\\w+ )?(?:in|seen|fine|well|better|normal|here|clear|doing|improving|with us|diagnosed|admitted|benign|negative|positive)\\b|\\byou tested (?:positive|negative)\\b`,
    general,
    /^ ?\?|^[^.!?]{0,40}\?/,
  ],
  [
    'chart-fact',
    'your-body',
    `\\byour (?:left |right |own )?${own}(?: (?:on|in|of|from) \\w+(?: \\w+)?)? (?:is|are|was|were|has|have|isn't|aren't|looks?|looked|seems?)(?: (?:been|not|still|now|a bit|a little|too|very|much|just|only|all|quite|so|getting|a lot|already|a)){0,3} (?:${judged}|${disease})\\b|\\b(?:that|this|the) (?:lump|rash|spot|mole|pain|swelling|cough|mark|growth) (?:on|in|of) your \\w+ (?:is|was|looks)\\b|\\byour ${relative}'s (?:\\w+ )?(?:rash|scan|results?|tests?|fever|cough|illness|operation|appointment|blood|sugar|pressure|heart|asthma)\\b|\\byou(?:'re| are) (?:taking|on) (?!the (?:right|safe|way|same|list|mend|page|site)|your|a|an|top|track|this|it|time|good|hold|about|holiday|well)\\w{5,}`,
    general,
    /^[^.!?]{0,40}\?/,
  ],
  [
    'confirms-patient',
    'dealings',
    `\\b(?:please |come and |can |and )?(?:collect|pick up|fetch) your (?:${kept}|results|things)\\b|\\b(?:the |your )?(?:pharmacy|chemist|lab|hospital|specialist|surgeon|cardiologist|consultant|physio\\w*|radiolog\\w+)(?:,? dr\\.? \\w+,?)? (?:has|have|rang|wrote|called|sent|asked|phoned|told|tells|says|said)(?: \\w+){0,3} (?:you|your)\\b(?! own)|\\bwe(?:'ve got| have| have got) you\\b|\\b(?:glad|pleased|happy|good)(?: to hear)?(?: that)? (?:the|your) (?:\\w+ ){1,3}(?:suits?|helps?|helped|works?|worked|went|is healing|are healing)\\b|\\byou were (?:so |very |really )?\\w+ (?:during|throughout|in) (?:the|your) (?:procedure|operation|surgery|exam\\w*|test|scan|visit|treatment|birth)\\b|\\b(?:book|fit|squeeze|slot|see) you (?:back )?in\\b|\\b(?:chatt?|talk|speak|meet|catch)(?:ing)?(?: up)? (?:to|with) you (?:at|in|on|last|again|today|yesterday)\\b|\\bwill (?:ring|call|text|phone|e-?mail) you\\b|\\byou (?:came|visited|rang|called|phoned|popped|dropped|turned up|attended|checked in)(?: \\w+)? (?:to us|us|in|here|by|last|yesterday|this|on)\\b|\\bas you know from\\b|\\byou're one of (?:ours|us|my|our)\\b|\\bfrom us\\b`,
    /\b(?:if|whether|whoever|ask|your own|when|any|message|question|story|post|answer|hear|news|nothing)\b[^.!?]{0,50}$/i,
  ],
  [
    'confirms-patient',
    'told-past',
    `\\byou (?:\\w+ly |never |also |both )?(?:told (?:me|us)|said (?:in|at|on|to)|came|went (?:home|to)|had (?:a|an|your|the|no) (?!right|chance|question)|looked|lost|gained|stopped|started|(?!ask|mention|describ|want|need|worr|notic|shar|us|lik|post|copi|report|decid|typ|call|miss|learn|search|rais|point|provid|includ|describ|explain)\\w{3,}ed) |\\byou look (?:\\w+ )?(?:better|worse|well|pale|tired|great|healthier)\\b|\\byou(?:'re| are) (?:about |now )?(?:\\w+|\\d+) (?:weeks|months) (?:pregnant|along|post|in)\\b|\\byou(?:'ve| have) an? (?:\\w+ )?(?:tear|break|lump|mass|blockage|bleed|shadow|growth|leak|blocked \\w+|torn \\w+|broken \\w+|swollen \\w+)\\b|\\b(?:we|i)(?:'ve| have| had)? (?:just |also |already )?(?!hope|need|ask|want|wish|think|explain|publish|remov|delet|answer|receiv)(?:\\w{3,}ed|took|gave|did|made|found|sent|kept|knew|know|met|left)(?: (?!that|how|about|if|whether|many|people|some)\\w+){0,2} (?:you|your)\\b(?! (?:question|message|comment|post|story|experience|words|note|alias|reply|own|worry|worries|concern|fear|body))|\\b(?:waiting|looking) (?:for|at) your (?!question|message|reply|answer|comment|own)\\w+|\\byour (?:${relative}|midwife|physio\\w*|dietitian|therapist|carer|health visitor) (?:\\w+ )?(?:asked|told|said|says|mentioned|called|wrote|explained|rang|agrees?|thinks)\\b|\\byour (?:\\w+ ){1,3}(?:on|from|last|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|january|february|march|april|june|july|august|september|october|november|december|morning)\\b`,
    /\b(?:if|whether|when|once|until|after|what|how|why|that|who|whoever|whatever|since|before|thing|may|might|can|where|did)\b[^.!?]{0,50}$/i,
    /^[^.!?]{0,40}\?/,
  ],
  [
    'promise',
    'it-is-nothing',
    "\\b(?:it|this|that)(?:'s| is) nothing\\b|\\byou can (?:relax|rest easy|stop worrying)\\b",
    /\b(?:if|whether|that|never|not|when|assume|until)\b[^.!?]{0,40}$/i,
    /^ (?:new|but|to do|unusual|like|wrong with asking)/i,
  ],
  [
    'individual-dosing',
    'take-some',
    '\\btake (?:\\d+|one|two|three|half|a half|a) (?:\\w+ )?(?:tabs?|caps?|pills?|tablets?|capsules?|puffs|drops|spoons?)\\b',
    /\b(?:never|don't|do not|not|if|most|adults|people|patients|some)\b[^.!?]{0,40}$/i,
  ],
  [
    'individual-dosing',
    'change-it',
    '\\b(?:just |simply |please |you can |you could |you should |then )(?:safely )?(?:double|halve|skip|triple|stop|drop|quit) (?:it|them|that|the (?:dose|tablets?|pills?|blood thinner|medicine))\\b',
    /\b(?:never|don't|do not|not|if|unless|without|before|no one|nobody)\b[^.!?]{0,40}$/i,
  ],
];

export const replyAssertions: readonly HazardRule[] = rows.map(([kind, rule, source, unless, unlessThen]) => ({
  kind,
  rule,
  pattern: new RegExp(source, 'gi'),
  ...(unless ? { unless } : {}),
  ...(unlessThen ? { unlessThen } : {}),
}));
