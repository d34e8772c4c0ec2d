/** Wordings of advertising, with how much each speaks for it. They must not count words of health. */

/** `words` say at the desk what spoke. */
type Sign = readonly [weight: number, pattern: RegExp, words: string];

const media =
  '(?:channel|chanel|chan+el|video|vids?|page|blog|site|web ?site|music|songs?|covers?|mix ?tape|remix(?:es)?|parody|play ?list|tracks?|albums?|ep|link|links|profile|stream|shop|store|instagram|insta|you ?tube|yt|face ?book|fb|twitter|sound ?cloud|raps?|beats?|project|series|game ?plays?|stuff|band|book|app|vlogs?|clips?|account|podcast|group|content)';
export const signs: readonly Sign[] = [
  [
    0.75,
    /\bs[uc]+b+s?c+r[ie]+b\w*(?! (?:id|number|prescription))(?:\W+(?:to )?(?:me|my|us|our|back|and|please|pls|plz|like|if|for|4|i|pl\w+|here|now|comment|it|pleas\w+)\b|\W*$)|\b(?:please|pls|plz|pleas\w*|to|and|will|i'll|ill|can|could|maybe|come|&) (?:\w+ ){0,2}sub+s?c+r[ie]+b\w*|\bsu[bs]cri\w*(?=.{0,30}\bchan+el)|\bsub (?:4|for|to|back|me)\b|\bsub4sub\b|\bsub ?s?cribers\b/i,
    'asks readers to subscribe',
  ],
  [
    0.7,
    new RegExp(
      `\\b(?:check(?:ing|ed)?|chek|watch(?:ing)?|view|visit|come (?:to|on|see)|go (?:to|on|check)|look (?:at|for)|hear|listen to|see|join|promote|support|click(?: on)?)(?: it)?(?: out)?(?: (?:on|for|to|some of))? (?:my|our|this|these|his|her|the|new|a) (?:\\w+[ '&]{1,2}){0,5}${media}\\b`,
      'i',
    ),
    'asks readers to look at something of the writer’s own',
  ],
  [
    0.7,
    /\bche[ck]+ (?:(?:me|us|it|him|her|them) out|out (?:my|our|me|us|this|the (?:channel|remix|video|new)|you ?tube|my|tube)|my\b|myself out)|\bcheck(?:ing)? out (?=.{0,60}(?:channel|https?:|www|rapper|parody|video))/i,
    'asks readers to look at something of the writer’s own',
  ],
  [
    0.55,
    /\bmy (?:\w+ ){0,2}(?:channel|chanel|mix ?tape|remix|sound ?cloud|youtube|instagram|insta|vids?|parody|vlog)\b|\bmi canal\b|\bmein kanal\b/i,
    'speaks of a channel or page of the writer’s own',
  ],
  [
    0.55,
    /\b(?:like|share|upvote|thumbs? up)(?: and \w+)?(?: (?:this|my|our|the|if|for|4))(?: (?:\w+ ){0,2}(?:comment|page|video|vid|post|status|song|link)\b| (?:you|u)\b)|\bthumbs? up (?:and|if|for|this|so|please|would|are|i)\b|\blike (?:&|and|if) (?:share|subscribe|comment|follow)\b/i,
    'asks readers to like or share',
  ],
  [
    0.5,
    /\b(?:follow|add|find|text|inbox|message) (?:me|us) (?:on|at|back|@|for|here)\b|\b(?:vote|voting) (?:for|daily|here|now)\b|\b(?:share|repost|retweet) (?:it|this|and|with|on (?:your|fb|facebook))\b/i,
    'asks readers to follow, vote or pass it on',
  ],
  [
    0.45,
    /\b(?:rapper|rapping|i rap|beat ?box\w*|up ?(?:and|n) ?coming|aspiring (?:\w+ )?(?:singer|rapper|artist|musician)|unsigned|get (?:my (?:music|name) (?:heard|out)|noticed|exposure)|haters?|collab\w*|gamer|gameplays?|minecraft|giveaways?|shout ?outs?|feedback and support)\b/i,
    'speaks like someone who wants to be noticed',
  ],
  [
    0.6,
    /\b(?:make|making|earn(?:ing)?|win|made|get) (?:(?!help|my)\w+ ){0,3}(?:money(?! for)|cash|dollars|income|\$ ?\d|paypal|bitcoins?|gift ?cards?|a prize)\b|\b(?:(?:start\w*|jobs?|money|online|earn\w*|while|by|simply|easily|month|week) work(?:ing)? (?:from|at) home|financial freedom|passive income|extra income|get paid|be your own boss|quit my job|free money|easy money|cash ?back|sign ?up bonus|refer(?:ral)? (?:code|link)|invite code|promo code|coupon code|discount code|limited (?:time )?offer|act now|order now|buy now|shop now|money back|risk[- ]free|100% free|satisfaction guaranteed|best price|lowest price|free shipping|wholesale|\d{1,2}% off)\b|\$ ?\d[\d,]*\+? ?(?:per|a|\/) ?(?:day|week|month|hour)/i,
    'promises money or a bargain',
  ],
  [
    0.65,
    /\b(?:casino|poker|betting|betfair|bookmakers?|sports ?bet\w*|jackpot|lottery|forex|binary options?|crypto(?:currency)? (?:trad\w+|invest\w+|expert)|bitcoin|ethereum|nft|pay ?day loans?|loan offer|instant loan|credit repair|backlinks?|seo (?:service|expert|agency)|web ?site traffic|rank(?:ing)? (?:on|in) google|guest post|followers? (?:for|cheap|now)|buy (?:followers|likes|reviews|views)|replica (?:watches|bags)|escorts?|hot (?:girls|singles)|sexy (?:girls|singles)|porno?|xxx|dating site|adult (?:site|video|chat)|webcam|onlyfans|torrents?|cracked|keygen|essay writ\w+ service|write your (?:essay|paper)|fake (?:passport|id)|clone cards?|dumps with pin)\b/i,
    'names gambling, loans, fake goods or the like',
  ],
  [
    0.75,
    /\b(?:buy|order|purchase|cheap|discount|get|sell(?:ing)?) (?:\w+ ){0,2}(?:viagra|cialis|levitra|xanax|oxycodone|oxycontin|percocet|adderall|tramadol|kamagra|phentermine|ambien|valium|hydrocodone|research chemicals|steroids|weed|pills|meds|medications?|drugs)\b.{0,60}\b(?:online|without (?:a )?prescription|no prescription|overnight|discreet|cheap|whats ?app|telegram|website|delivery|pharmacy|shipping|https?|www|\.com)|\b(?:online|canadian) pharmacy\b.{0,60}\b(?:cheap|best|https?|www|order|\.com)|\bno (?:prescription|rx) (?:needed|required)\b/i,
    'offers medicines without a prescription',
  ],
  [
    0.8,
    /\b(?:dr\.?|doctor|prophet|priest|herbalist|healer|chief|mama|baba|spell ?caster) ?\w*\b(?=[\s\S]{0,800}\b(?:herb\w*|spell|root|potion|natural (?:cure|remed\w+|medicine)|cured?|heal(?:ed|s)?)\b)(?=[\s\S]{0,800}(?:whats ?app|e-?mail (?:him|her|address|now|via)|contact (?:him|her|this|dr|via)|reach (?:him|her) (?:on|via|at|through)|call (?:him|her) (?:on|via|\+)|@gmail|@yahoo|@outlook|website))|\b(?:spell ?caster|love spell|bring (?:back )?your ex|lottery spell|herbal (?:doctor|healer|cure|center|home)|illuminati)\b/i,
    'praises a healer and says how to reach them',
  ],
  [
    0.45,
    /\bclick (?:here|on (?:the|this|my)|the link|link|below|my)\b|\b(?:link (?:in|below|is|on|here)|visit (?:https?|www|our|us|my|the (?:site|link))|go to (?:https?|www)|sign ?up (?:here|now|at|today|for free)|register (?:now|here|;|at|for free)|download (?:now|it|the app|here|a app|our|my)|install (?:now|the app|or update)|available (?:now )?(?:on|at) (?:itunes|amazon|google play|ebay|spotify)|donate (?:to|now|here|please|at)|help me (?:out |by )?(?:go to|get to|reach|fund|win|pay)|petition|gofundme|indiegogo|kickstarter)\b/i,
    'asks readers to click, sign up, download or donate',
  ],
  [
    0.5,
    /\b(?:bit\.ly|goo\.gl|tinyurl|t\.co|ow\.ly|adf\.ly|tsu\.co|viralangels|freemyapps|bubblews|gofundme|indiegogo|kickstarter|change\.org|teespring|4shared|thepiratebay|twitch\.tv|vimeo|soundcloud|datpiff|audiojungle|instagram\.com|facebook\.com|youtube\.com|youtu\.be|ebay\.com|play\.google|itunes|wattpad|t\.me|wa\.me|onlyfans|patreon|etsy|amazon\.com|funnyordie|blogspot|wordpress|tumblr|weebly|wix)\b/i,
    'leads to a shortened or a selling address',
  ],
  [
    0.55,
    /(?:\/|\b)watch\?v ?=|[?&](?:ref|aff|affid|affiliateid|tag|utm_\w+|ssPageName|partner)=|\. ?(?:weebly|blogspot|wordpress|wix|mtvema) ?\. ?com|\w {1,2}\. ?com\b|\bdot com\b|\bbit\.ly\\/i,
    'hides or tracks an address',
  ],
  [
    0.35,
    /\b(?:itunes|google play|app store|sound ?cloud|spotify|twitch|ebay|kik|snapchat|whats ?app|telegram|skype|instagram|pinterest|deviantart|tumblr)\b/i,
    'names a platform for selling or showing',
  ],
  [
    0.3,
    /\b(?:new (?:song|video|album|single|website|channel|blog|ep|app)|free (?:download|gift|trial|credits?|stuff|iphone|followers)|super ?bowl|out now|coming soon|don't miss (?:out|it)|for sale|i sell|we sell|we offer|our (?:products?|services|company|clothing|brand)|apparel|merch|fashion|t-?shirts?|hoodies?|sale ends|best (?:deal|price|offer)|investors?|business opportunity|affiliate)\b/i,
    'announces something new or for sale',
  ],
  [
    0.3,
    /\b(?:hey|hi|hello|what'?s up|yo) (?:guys|everyone|everybody|all|friends|peeps|youtube|people|there)\b|\b(?:guys|everyone|peeps),? (?:please|check|share|go|like)\b|\b(?:plz|pls|please) (?:like|share|watch|visit|view|follow|open|read|click|help me (?:go|win|get|reach)|support|join|donate)\b/i,
    'speaks to a crowd',
  ],
];
