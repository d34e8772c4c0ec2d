/**
 * Given names that are hardly ever anything else in a health question, written without accents.
 * It knows names only: what surrounds one is judged by the rules that read it.
 * Most are from Faker's name lists of some fifty countries (@faker-js/faker, MIT licence, copyright Faker contributors).
 */
const names = `
  aachal aada aadhya aadi aage aahana aaliyah aanuoluwapo aapo aarav aarini aarna aarnav aarne aaro aaron aarush
  aashi aatos aayush abayomi abbie abby abdalla abdallah abdi abdihakim abdirahman abdu abdul abdullah abdullahi
  abebi abednego abeer abel abelardo abelone abeni abha abhimanyu abhiram abigael abigail abigaili abilio
  abiodun abiona abjorn abosede abraham abril abubakar abyasa achieng achille achim adaeze adalbert adalberto
  adam adamo adan adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adela adelaida adelardo
  adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adelmo adem aden
  adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi
  adhiarja adhra adia adiarja adigun adika adikara adil adimu adina adinata aditya adnan adolf adolfine adolfo
  adolfs adomas adora adoracion adrian adriana adriane adrianna adriano adrien adrienn adrienne adrija adrijana
  adunni advaith advay advik advika adweta adya aenne afolarin afonso aftin agapito agastya agata agatha agathe
  aggrey aglaia agne agnes agnesa agnese agneta agnete agnieszka agnolo agnos agostino agripina agris agueda
  agus agustin agustina ahmad ahmed ahmet ahti aidan aiden aigars aija aijuka aiko aila aileen aili aime aimee
  aimo aina ainara ainars aino ainoa airi aisha aishani aistis aisyah aitana aitor aivar aivaras aivars ajala
  ajani ajda ajeng ajiman ajimat ajimin ajiono ajna ajoke akanmu akarsana akinkunmi akinlabi akinwale akinyi
  akira akos akoth aksel akseli akshay akumu alade alain alambana alamu alan alana alara alban albano alberico
  albert alberte albertina albertine alberto albin albina albrecht alcides alderano aldis aldo aldonza aleisha
  alejandra alejandro alejo aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri
  aleksei aleksej aleksi alen alena alenka aleodor alessandra alessandro alessia alessio alex alexandar
  alexander alexandr alexandra alexandre alexandrie alexandrina alexandros alexandru alexe alexei alexej alexia
  alexis alfio alfons alfonso alfonz alfred alfredo alfreds algirdas algot ali alica alice alicia alicja alida
  alika alin alina alis alisa alise alisha alison alistair alistar alix aliyu alja aljaz aljosa alka alla allan
  allana allen allie allison alma almasi almira almudena almut almuth alois aloisia alojz alojzia alojzij
  alojzija alondra alonso aloys alphonce alphons alphonse alta alva alvar alvaro alve alvin alwin alwina alwine
  alyssa alzbeta amada amadeo amadeus amado amador amahle amaia amaira amalia amalie amalija amancio amanda
  amando amani amara amarachi amarilis amaro amaya ambar ambrose ambrosio ambroz amedeo amedeu amelia amelie
  amelija americo amico amilcar amina aminatu amir amira amit amleto amoke amol amon amondi amope amor amos
  amparo amri amruta amy amza ana anabel anabela anabella anacleto anahera anaida anais anamaria anamika anaru
  anasa anastacia anastasia anastasie anastasio anastasios anastazie anastazja anatol anatoli anatolie anatolij
  anay anca ancuta anda andela anders andile andjela andjelina andor andra andrada andras andre andrea andreas
  andree andreea andrei andreia andrej andreja andrejka andrejs andres andress andrew andrey andrian andrija
  andris andrius andrus andrzej andwele andy anej anel anemona aneta anete anett anette anezka angalia angavu
  angela angele angelica angelika angelina angeline angelino angelique angelita angelo anggabaya anghel
  anghelina angie angus anibal anica aniela anika aniko anil anirudh anisoara anita anja anjali anjolaoluwa anka
  anke ankica anmol ann-britt ann-charlott ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin
  ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise
  anna-maria anna-marie annabel annabell annabella annabelle annah annalena annaliese annalisa annamaria
  annastacia anne anne-kathrin anne-katrin anne-marie anne-rose annedore annegret annegrete annekatrin anneke
  annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie annemijn annerose
  annet annett annetta annette anni annibale annica annick annie anniina annija annika annikki annita annukka
  annunziata anny anom anoni anouk ansaldo anselm anselma anselmo ansgar ansh ansis anssi antal antanas antero
  anthony antim antje anto antoaneta antoine antoinette anton antonela antonella antonello antoni antonia
  antonie antonietta antonija antonin antonina antonino antonio antonios antoniu antonius antons antony antti
  antun anunciacion anusha anuta anvi anya anyango anze aoife apolena apolinar apollonia apolonia apostolos
  arabella araceli aradhana aranka aranzazu arcelia archie arda argono ariadna arian ariana ariane arianna
  aribert arie ariel ariele arif arija arijus arike arild arin arina arinola aristide aristides aristita arja
  arjun arkadiusz arlene arlette arlo armand armandas armando armands armas armida armin arminas arnaldo arnaude
  arnd arndt arne arnfried arnim arnis arno arnold arnoldas arnolds arnost arnulf arnulfo aroa aron aronas arpad
  arsenie arsenio arsipatra arta artanto artawan artemio artemisa arthur arto arttu artturi artur arturas arturo
  arturs arunas arunima arusi arvid arvids arvydas arya aryan arzu asafe asake asali asani asanti asatira
  asbjorn asdrubal asger asha asher ashlee ashleigh ashley ashton asirwada asirwanda asko aslijan asmadi asman
  asmianto asmini asmuni assar asta aston astrid asuncion aswani ataahua atena atenulf athanasios atharv athman
  athuman athumani atiena atieno atila atilio atinuke atmaja atte attila audrey audrius augusta augustas
  augustin augustina augustine augusto aukusti aulikki aulis aurea aureja aurel aurelia aureliana aureliano
  aurelie aurelija aurelio aurica aurimas aurore ausma ausra ausrine austine austra avgust avni avram awero
  awhina axel axenia axinte aya ayaan ayden ayinde ayinke ayla aylin aylla aynur ayodeji ayodele ayoka ayoub
  ayse aysel ayten ayub ayush ayushman azaan azad azahar azahara azeglio azeneth aziz azizi azra azucena azuolas
  babasola babatunji babawale babett babette baccio bachittar bagas baghyawati bagiya bagus bagya bahadurjit
  bahari bahati bahuraksa bahuwarna bahuwirya baiba bajragin bakari bakda bakhshi bakiadi bakianto bakidin
  bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balazs baldassare
  baldomero balduino baldur balendra balhaar balidin balijan balinda balint baljiwan baltasar balvan balveer
  bambang banara banawa banawi bancar bandile banel banjeet bara baraka barasa barbara barbora barbro barbu
  barica barkha barna barnabas barry bart bartek bartholomaus bartolome bartolomej bartolomeo bartolomeu basarab
  basilio bastiaan bastian baudelio bautista bayram beata beate beatrice beatrix beatriz beauden bebe bec beccy
  becky bedrich begona bekir bela belen belinda bello belo ben benadik benard benas bence bendeguz benedek
  benedetto benedicte benedikt benedikte benedita bengt beniamin benicio benigna benigno benita benito benjamim
  benjamin benno benny benoit benone benson benta bente benthe benvenuto beppe berat berend berends berenice
  berit bernabe bernadett bernadette bernard bernarda bernardino bernardita bernardo bernd bernd-dieter berndt
  bernfried bernhard bernhardine bernie bernt bernward berra bert berta bertalan bertha berthold bertil berto
  bertold bertram bertrand bertulis beshte betania beth bethan bethany betina bett bette betti bettina betty bev
  bevan beverley beverly bex bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe
  bhekokwakhe biagio bianca bianka bibi bibiana bibuwa bienvenida bilal bilha biljana bilkisu billy bimala bina
  birger birgid birgit birgitt birgitta birgitte birte birthe biruta biserka bishakha bjarne bjorg bjorn
  blahoslav blanca blanche blanduzia blanka blas blaz blazej blazena boaz bob bobby bodil bodo boel bogdan
  bogdana boglarka bogomir bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan boje bolatito
  boleslav boluwatife bonface bonifac bonifacio borbala borge boris borivoj borja borje borris borut borys
  bosibori bostjan botond bozena bozica bozidara brad bradley bradut brady bram bramwel brandi brandon brandusa
  branislav branislava branka branko bravin braxton brayan brayden breanna breda brencis brenda brendah brendan
  brendon breno bretislav brett brian briana brianna bridget bridgit brigid brigida brigita brigitta brigitte
  brijesh brinda brita britney britt britt-mari britt-marie britta brittany brittney brodie bronislava bronwyn
  bror bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryce bucur buenaventura bunmi burckhard
  burghard burkard burkhard burkhardt busara busisiwe bystrik cacilia cacilie caetana cagak cahya cahyadi
  cahyanto cahyo cahyono caio caitlin caitlyn caius cajsa caket cakrabirawa cakrabuana cakrajiya cakrawala
  cakrawangsa caleb calebe calin calista calisto calixta calixto callum calogero calvin calvince cameron camil
  camilla camille camillo camilo canan candace candelaria candelario candice candido candra candrakanta cantemir
  capucine cara caraka caren caridad carin carine carita carl carl-heinz carl-johan carla carlijn carlito carlo
  carlos carlota carlotta carly carmel carmela carmelita carmelo carmen carmina carminho carol carola carole
  carolin caroline carolyn carolyne carren carrie carsten carub casandra casemiro casian casiana casper
  cassandra cassidy cassie catalin catalina catarina caterina catharina catherine cathleen cathrin cathrine
  cathy catinca cato catrin catrina catrine catrinel catur caturangga caua caue cawisadi cawisono cawuk cayadi
  cayetana cayetano caz cazimir cebrian cecep cecil cecile cecilia cecilie cecilija cecilio cedric cedrin
  ceferino celal celestina celestino celia celina celine celso cemal cemani cemeti cemil cemplunk cengiz cengkal
  cengkir centa centrine cerasela cesar cesare cetin ceylin cezar cezara cezary chaaya chaitaly chaitanya
  chakradev chakradhar chakrika chaman chameli chanakya chanchal chandani chandra chandran chandresh chaniya
  chantal chantelle charan charita charlene charles charlie charline charlott charlotta charlotte charo charvi
  chasmum chatresh chatura chau chausiki chavvi chaz chebet chege chelangat chelo chelsey chema chepkemoi
  chepkoech chepkorir cherie cherotich cheruiyot cheryl cheusi cheyenne chiamaka chiara chibuzo chidimma
  chigozie chijioke chinedu chinelo chinyere chipukizi chita chizoba chloe chris christa christa-maria
  christabel christel christelle christer christiana christiane christin christina christine christl christof
  christofer christoffer christoph christophe christopher christos chucho chuck chuki chukwudi chukwuemeka chus
  chuy ciaobella ciara cici cilli cilly cindy cinta cinthia cintia ciprian cipriana cipriano ciriaco ciril
  cirillo cirino cirkeline ciro citlali citra claas claire clara clare clarice clarisa clarissa clas claude
  claudia claudine claudio claudiu claudius claus claus-dieter claus-peter clavs clayton clelia clemence clemens
  clemente clementina cleophas cleto clifford climaco clive cloe clotilde codin codrin codrina codrut codruta
  cody colette collette collin collince colton coluccio concepcion concetta conchita connie connor conny conor
  conrad conrado consolata constanca constance constanta constantin constantina constanza constanze consuela
  consuelo coralia coralie cordula corina corine corinna corinne coriolano cornelia cornelio cornelis corneliu
  cornelius corrado corvin cosima cosimo cosmas cosme cosmina costache costantino costanzo costel costin
  courtney craig crenguta crescencia crin crina cristal cristea cristian cristiano cristina cristobal cristofor
  csaba csilla csongor ctibor ctirad curro curtis custodia custodio cvetka cvetko cynthia cyril cyrus czeslaw
  daan dacian daciana dacin dadap dadi dafina dafne dafydd dagel dagmar dagmara dagny dagobert daiana daiga
  daina dainess dainis dainius dajana daksh daksha dakshesh dalaja dalbir dalia dalibor dalila dalili dalima
  daliman dalimin daliono dalmas damaris damian damiano damien damife damijan damini damir damjan damjana damon
  damu damyanti dan dana danang dancan dancun dani dania danial danica daniel daniela daniele danielius daniella
  danielle daniels danijel danijela danilo danique daniswara danjuma danny danson dante danu danuja danuse
  danuta dany dara daria dariana dariati darija darijan darika darimin darin darina darinka dario darius dariusz
  darja darko darlene darmaji darman darmana darmanto darnell darpan darrell darren darrin darryl darryn darsh
  darsirah darta dartono daru daruna daryani daryl dasa daudi dave davi david davor davorin dawid dayamai dayana
  dayita deanna deb debbie debora deborah debra decebal declan deepa deepak deividas dejan delfina delfino delia
  delphine demeter demetra demetrio demi demilade denis denisa denise dennis denny derek derick deshawn
  desiderio desiree desmond despina detlef detlev devansh devi devika devin dewi deyanira dezider dezso dhriti
  dhruv diah dian diana dianah dianne dickson dida didier didina diedrich diego dierk diethard diethelm dietlind
  dietlinde dietmar dietrich digdaya dilara dillon dimas dimaz dimitri dimitrina dimitrios dina dinah dinda
  dinis dinu diogo dion dionigi dionisia dionisio dionyz dipa dipta dirja dismas ditmar ditte dittmar divya
  dmitri dobromila dobroslav dobroslava dochia dogan doina dolphine domagoj domantas domas domen domenica
  domenico dominga domingo dominic dominik dominika dominique dominyka dominykas domitila domnica donal donald
  donata donatas donatella donatello donato donna donnie dono dora dorcas dorcus doreen dorel dorian doriana
  dorin dorina dorine dorinel doris dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee
  dorothy dorottya dorte dorthe doru doug douglas dovile dovydas doyinsola draga dragan dragica drago dragos
  dragutin drahomir drahomira drahoslav drahoslava drajat drazen duane duarte ducu duilio duje dulce dumisani
  dumisile dumitra dumitrana dumitru duncan dunia dunja duong durante durdica durodola dursun dusan dusanka
  dustin duuk duyen dwayne dylan dylano dzidra dzintars dzintra eakumbu ebba ebbe eberhard eberhardt ebuka
  ecaterina eckard eckart eckehard eckhard eckhardt eckhart ecrin edda eddah eddie edel edelbert edelgard
  edelmira edelmiro edeltraud edeltraut edeltrud eder edgar edgaras edgard edgardo edgars edhitha edin edina
  edinah edison edita edite edith editha edmond edmund edmundo edmunds edna edoardo edouard eduard eduarda
  eduardo eduards edvard edvardas edvin edvinas edvins edward edwin eelis eemeli eemil eerik eero eesha eetu
  eeva effie efrain eftimia eftimie egbert eggert egidijus egil egils egle egon ehrenfried ehrentraud ehrhard
  eidvile eija eila eileen eilish eimantas einar einari einer eino eira eiravati eirik eitel eivind eivor ekaja
  ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekene ekiya ekkehard ekkehart ekrem
  ekta ekundayo ekundu eladio elaine elba eleanor eleanora elemer elena eleni elenore eleonor eleonora eleonore
  eleuterio elfi elfie elfriede eli elia eliakimu eliana eliane elias elif eligia eligio eliisa elijah elin
  elina eline elinor elis elisabet elisabeta elisabeth elisaveta elise eliseo elisha eliska elita eliud eliza
  elizabeta elizabete elizabeth elize elkana elke elladio ellen elli ellie ellinor elliot elliott elly elma
  elmar elmars elmer elmeri elmo elna eloa eloah elodia elodie elof eloisa eloise elon elona elosy eloy elphas
  elpidio elsa elsbeth elsebeth elsie elsy elton eluh elva elvia elvin elvina elvira elvy elwira elyas elza
  elzbieta ema eman emanoil emanuel emanuela emanuella emanuelly emanuil emas embuh emeka emelie emelina emely
  emerson emese emigdio emil emile emilia emilian emiliana emiliano emilie emilija emilio emilis emilly emils
  emily emin emine emma emmaculate emmah emmanuel emmanuelle emmerich emmett emmi emperatriz empluk enar encarna
  encarnacion encarnita endah endra endre engelbert engin engla eniko eniola enna ennio enno enock enrico enrika
  enrique ensio enteng enver enzi enzio enzo eoghan ephantus epifanio eraldo erasmo erastus ercan erdal erdmute
  erdogan eremia erhard erhardt eric erica erich erik erika erikas eriks erin erina erkan erkki erland erling
  ermanis ermanno ermenegildo ermes erna ernest ernestas ernestine ernesto ernests ernie erno ernst ernst-august
  ernst-dieter ernst-otto erol ervin erwin eryk erzsebet esben eshana esila eskil esko esmarelda esmee esmeralda
  esparta espartaco espen esperanza espiridion essi esteban estefania estela estelle ester estera esteri esther
  estiawan estiono estrella esupofo eszter etela etelka etelvina ethan ethel etienne etta ettore eufemia
  eufrosina eugen eugene eugenia eugenie eugenio eugine eulalia eunice eunika eusebia eusebio eusebiu eustaquio
  eustatiu eutimio eutropio eva eva-lena eva-maria eva-marie evald evaldas evalds evaline evalyne evamaria evan
  evance evangelia evangelina evangelista evangelos evanghelina evaristo evelia evelien eveliina evelin evelina
  eveline evelio evelyn evelyne everline everlyne evi evie evija evita evy ewa ewald ewan ewatomi ewelina
  ezekiel ezequiel ezio ezra fabia fabian fabiana fabienne fabio fabiola fabricio fabrizia fabrizio fadekemi
  faderera fadime fahari faisa faizah falak falan falguni falk falko fanaka fanni fanny faqid farah faraj faraja
  faras farhan farhiya farhunnisa farida farijika fariq faris faruk fathonah fatih fatima fatma fatuma faustas
  faustino fausto faye febe febi fedde fedele federica federico federigo fedor fehintola feisal feliciana
  feliciano felicidad felicitas felicity feliks felipa felipe felisa felista felister felistus felix felizitas
  femke fenna fenne ferdi ferdinand ferdinando ferenc fermin fernand fernanda fernando festus fiamma fibikemi
  fidel fidela fidelis fien fiene fikayomi filip filipa filipe filippa filippo filiz filofteia filomena finn
  fiodor fiona fiorenzo fiorino fitan fito fitria fitriani fiyaz flavia flavio flaviu flemming fleur floare
  floarea floortje florea florence florencia florencio florent florenta florentin florentina florentino florian
  floriana florica florina florinda floris flynn folashade folke folker folkert folu fortunata fortunato frado
  fran franca frances francesca francesco franci francine francis francisc francisca francisco francisek
  franciska franciszek franck franco francois francoise franjo frank-michael frank-peter franka frankie
  frankline frans frantisek frantiska franz franz-josef franz-peter franz-xaver franziska frauke fred freddie
  freddy frede frederic frederick frederico frederik frederika frederike frederikke frederique fredi fredo
  fredric fredrick fredrik fredrika fredy freia freja freya fricis frida fridah fridolin fridrich frieda
  friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo
  friedrich friedrich-karl friedrich-wilhelm frithjof frode frusina fryderyk fulgencio fulvio fuma gabby gabi
  gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrielly gada gadang gading gaduh gael
  gaelle gaetano gagan gaida gail gaiman gaja galak galang galar galasso galih galina galiono galo galuh galur
  gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganga gangsa gangsar ganjaran gantar gara
  garan garang gareth garima garrett garry gary gaspar gaspare gasti gaston gastone gathoni gatis gatot gatra
  gaurang gaurangi gaurav gauri gaurika gautam gautami gavin gawati gayathri gaylene gbadebo gbolahan gbowoade
  geanina gebhard gederts gediminas gedion geert geetika geir gejza gelsomina gelu gema genaro genevieve
  genovefa genoveva genta gentiana geoffrey geofrey georg george georgel georges georgeta georgian georgiana
  georgie georgina georgine georgios gerald geraldine geraldo gerard gerardo gerda gerdi gereon gerfried gergely
  gergo gerhard gerhardt gerhart gerhild gerlind gerlinde germana gernot gero gerold gerolf gerrit gerta gerti
  gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gervasio gerwin gesa gesare gesche gesine
  gethera getrude geza ghaliyati ghani ghenadie gheorghe gheorghita gherghina ghislaine ghita giacinto giacobbe
  giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco
  gianna gianni gianpaolo gianpietro gica gicu gideon giedre giedrius giel giesela gijs gil gilang gilberte
  gilberto gilda gilles gillian gillis gina ginette ginny gino gintare gioacchino gioachino gioele gioffre
  gionata giorgia giorgian giorgiana giorgio giosue giovanna giovanni giovanny girik girindra girish girolamo
  gisa gisbert gisela gisele gislinde gitau githinji gitonga gitta gitte giulia giuliana giuliano giulietta
  giulio giuseppe giuseppina giustino gizela gizella gladys glauco glenda glenn glenys gloria goda godfrey
  godofredo godwin goffredo goma goncalo gonul gonzalo gopal goran gorazd gordana gordon gosta gote gottfrid
  gottfried gotthard gotthilf gotthold gottlieb gottlob gotz goyo gracia graciana graciano graciela graeme
  gratian gratiana gratiela grayson graziano graziella grazyna greca greco greg grega greger gregg gregoire
  gregor gregorian gregorio gregory greta gretchen grete gretel grethe gretl grieta grigore griselda grzegorz
  guadalupe guarino gudrun gudula guenter guenther guglielmo gugu gugulethu guido guilherme guillaume
  guillermina guillermo guiomar guiseppe gulay gulsen gulten gun-britt gunar gunars gunbir gunborg gunda gundel
  gundhild gundi gundolf gundula guneet gunhild gunilla gunita gunn gunnar gunta guntars gunther guntis guntram
  gunvor gurli gus gustaf gustas gustav gustavo gustaw gusti gusztav guus guusje gwendolyn gyda gyongyi gyorgy
  gyorgyi gyozo gytis gyula habiba habibu hadassa hadi hadija hadithi hadiza hafsa hafsat hafshah hagen haiba
  hailey hairyanto hajnalka hajo hakan hakon haley halil halim halima halina halisi hamid hamima hamis hamish
  hamisi hampus hamsini hamza hana hanh hani hanife hanja hanna hannah hannchen hanne hanne-lore hannele
  hannelore hannes hanni hanno hanns hannu hanny hans-adolf hans-albert hans-bernd hans-christian hans-detlef
  hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard
  hans-gunter hans-gunther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich
  hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin hans-michael
  hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner
  hans-wilhelm hans-willi hans-wolfgang hansgeorg hansjoachim hansjorg hansjurgen hanspeter hanss haralamb
  haralambie harald hardana hardi hardik hari harijs harimurti harinakshi harini harita harja harjasa harjaya
  harjo harold haroldo haron harri harriet harro harry harsana harsanto harsaya harshil hartaka hartana hartmut
  hartmuth harto hartwig haruka harun haruna harvey hasan hashiki hasim hasna hassan hasso hatice hatima hattie
  hauwa havard hawa hawehindi haydee hayden hayley hedda hedi hedvig hedviga hedvika hedwig hedy hege heide
  heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heikki heiko heimo heiner
  heinfried heini heino heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther
  heinz-joachim heinz-josef heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm
  heinz-willi heitor hekima helen helena helene helfried helga helge heli helina heliodoro hella helle hellen
  hellena hellevi hellmut hellmuth helma helmar helmi helmtrud helmut helmuth heloisa helvi hema hemang
  hemangini hemani hemi hendra hendri hendrik henni henri henric henrich henrieta henrietta henriette henrik
  henrike henrikki henriks henrique henry henryk heracleea heraclio herbert herberto herdis heribert heriberto
  herlinde herman hermanis hermann hermann-josef hermanni hermelinda hermenegildo hermina hermine herminia
  herminio hernan hernando herrmann herta hertha heru herwig heryanto hesbon hesti hezron hidaya hidde hilario
  hilary hilda hildah hildburg hilde hildegard hildegart hildegund hildegunde hilkka hillary hillevi hilma
  hilmar hiltraud hiltrud himawan hinewai hinrich hipolito hiral hiroshi hitesh hjalmar hjalte hjordis hoang
  hoani hodari holger hollie holly homero honore horacio horatiu horea horia horst-dieter horst-gunter
  horst-peter hortense hortensia hortenzia horymir hosea howard hredhaan hritik hrvoje hubert hubertine hubertus
  hugh hugo hugues huguette hulda hulya humaira humaiya humberto humphrey hunor huong huseyin hussein hynek
  iacob iain ian iancu ianis iara iasmina iban iben ibidapo ibironke ibolya ibrahim ibrani ibun icha idika idris
  idun ieremia ieva ifeanyi ifechukwu ifeoma ifunanya ignac ignacia ignacio ignacy ignas ignatz ignaz ignazio
  igne igor igors ihaia ihsan iida iiris iisakki ijaya ikbal ikenna ikeoluwa iker ikhsan ikin ikshita ilari
  ilaria ilarie ilarion ildefonso ildiko ileana ilga ilhan ilias ilie ilija ilinca ilja ilkka ilmari ilmars
  ilona ilonka ilsa ilse ilyas ilze imants imany imara imaran imelda imke immo imogen imran imre imrich inara
  inaya indah indali indi indira indra indrajit indre indrek indrikis indy ines inese ineta inez ing-britt
  ing-marie inga inga-britt inga-lill ingalill ingbert inge ingeborg ingeburg ingegard ingegerd ingela ingelise
  ingelore ingemar inger ingetraud ingetraut ingmar ingolf ingrid ingrida ingried inguna ingvar inigo inioluwa
  inka inken inkeri inmaculada inna inocencio inocentiu insa inta intan ioan ioana ioanina ioannis iolanda ionel
  ionela ionelia ionica ionut iosefina iosif ippazio iren irena irene iretioluwa irfan iriana iridenta irina
  irine irinel irja irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut
  irmtrud irnanto irsad irungu irwan irya isaac isaack isabel isabela isabell isabella isabelle isabelly isac
  isack isadora isaiah isaias isak isaque isaura isaya iseoluwa isha ishaan ishani ishanvi ishita ishola ishwar
  isidor isidora isidoro isidro isis isla ismael ismail ismet ismo isobel isolde issa issack istvan itanya ituri
  itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan ivana ivanka ivar ivars iver
  iveta ivica ivka ivo ivona ivone ivonne iwan iwona iyabode iyadunni izabela izabele izidor iztok izzy jaakko
  jaan jaana jaanus jabal jabulani jacek jacinta jacinto jack jackie jackline jaclyn jacob jacobine jacobo
  jacopo jacqueline jacques jadranka jadwiga jael jaeman jafet jagapati jagaraga jagat jagdish jagrati jagvi
  jahi jaiman jaime jair jairaj jairo jairus jais jaka jake jakob jakobs jakov jakub jalia jalmari jalsa jamal
  jamalia james jamie jamil jamila jan-ake jan-erik jan-olof jan-peter jana janaki janani jane janet janeta
  janeth janett janette janez jangwa jani janice janin janina janine janis janja janko janna janne janni jannie
  jannik jannis jano janos januja janus janusz janya japhet japheth jaqueline jared jari jarkko jarmila jarmo
  jarno jarolim jaromir jaromira jaroslav jaroslava jaroslaw jarrod jarwa jarwadi jarwi jas jasiri jasmani
  jasmijn jasmin jasmina jasmine jasminka jasmit jasna jason jaswadi jati jatin jatmiko javan javi javier
  javiera jaxon jaya jayadi jayda jayden jayeng jaylinn jayne jayson jaz jazeps jazmin jean jean-claude
  jean-pierre jeana jeanette jeanine jeanne jeannette jeannine jebet jecinta jedidah jedrzej jeet jeevika jeff
  jeffery jeffrey jefri jekabs jekaterina jekaubs jelagat jelani jele jelena jelita jelka jelle jelte jemimah
  jemma jemutai jenaro jenel jenifer jeniffer jenipher jenna jenni jennie jennifer jenny jeno jens jens-peter
  jens-uwe jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jere jeremi jeremiah
  jeremias jeremy jergus jerica jermaine jernej jerneja jerome jeronimo jerono jerop jerotich jerry jeruto jerzy
  jesca jesper jess jesse jessica jessika jessy jesusa jevgeni jezups jhalak jill jillian jim jimena jimmie
  jimmy jina jinawi jindra jindrich jindriska jing jinthe jiri jirina jitka joachim joacim joakim joan joana
  joann joanna joanne joao joaquim joaquin joaquina joash jobst jocelyn jocelyne jochem jochen jodi jodie jody
  joe joel joelle joep joerg johan johana johann johanna johanne johannes johans john johnathan johnnie johnny
  johnstone joko jokubas jolan jolana jolanda jolanta jolanthe jolene jolie jolijn joline jon jonah jonas
  jonatan jonathan jonathon joni jonna jonny jono jools joona joonas joonatan joost jordana jordi jordy jorg
  jorg-peter jorge jorgen joris jorja jorma jorn jort jorune jorunn jose josef josefa josefiina josefin josefina
  josefine josep joseph josephat josephine josette josh joshua josiah josiane josie josip josipa josko joso
  josphat josphine jost josue jouko jouni jovan jovana jovita joyce joyline jozef jozefa jozefina jozica jozo
  jozsef juan juana juanita juanito jude judit judita judith judy juergen juha juhana juhani juho jukka jula
  jule jules juli julia julian juliana juliane julianna julie julien julieta juliette julija julijana julijs
  julio julita julius juliusz juma jumaane jumadi jumari juna juni juozas juraj jurgen jurgita juri jurij juris
  jurre jussi justas justina justinas justine justiniani justus justyna jutta juul juulia juuso juwon jyoti
  jyrki jytte kaarina kaarlo kabir kabiru kacper kacung kadir kadri kahu kahurangi kai-uwe kaia kaija kaique
  kairav kaisa kaitlin kaitlyn kaja kajen kajetan kajsa kajus kala kaleb kalervo kalevi kalim kalina kalle
  kalman kalpit kaluwa kamal kamaria kamau kambali kamidin kamil kamilly kamya kanda kani kania kanini kaombwe
  karama karan karani karanja kardi kare karel karen kari karim karimah kariman karimi karin karina karine
  kariuki karja karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans
  karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner
  karl-wilhelm karla karlfried karlheinz karlijn karlina karlis karlo karman karmen karna karol karola karoliina
  karolin karolina karoline karolis karoly karsa karsana karsten karta kartika karya karyn kashangaki kashish
  kashvi kasim kasimir kasiran kasiyah kaskazi kaspar kaspars kasper kassim kasusra katalin katariina katarina
  katarzyna katcha kate katelyn katerina katharina katharine kathe katherin katherina katherine kathi kathleen
  kathrin kathryn kathy katia katica katie katja katri katriina katrin katrina katrine katy kauko kavya kawaca
  kawaya kay-uwe kayden kaye kayla kaylee kayleigh kayun kaz kazim kazimierz kazimir keano keanu keegan keijo
  keira keisha keith keji keld kelechi kelli kellie kelly kelsey kemal kemba kemboi kemuma kemunto ken kenan
  kenari kendra kenedy kenes keneth kenji kenn kenneth kenny kenth kenyangi kenzie kerri kerry kerstin kerttu
  kerubo kestutis kevim kevin keya kezia keziah khadija khaled khalid khamani khamisi khanyisile khloe khoa
  kiaan kiah kian kiandra kiapo kiara kiarie kibafupia kibet kibibi kiburi kiera kieran kijana kijani kikelomo
  kiki kilian killian kilonzo kim kimani kimanzi kimathi kimberley kimberly kimbilio kimeu kimmo kimutai kimya
  kinaya kinga kinubi kinuthia kinyanjui kinyua kiojah kioko kipchirchir kipchumba kipenzi kipepeo kipkemboi
  kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipras
  kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiri kirsi kirsten kirsti kirstin kirstine
  kirsty kirui kisima kitti kiume kiwara kjeld kjell kjersti kjetil klaas klara klare klas klaudia klaudie klaus
  klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdija klavs
  klemen klemens klement kliment klothilde knud koech koen koko kolawole koloman konrad konradi konradus
  konstantin konstantinos konstanty konstanze korbinian kordula korede korinna korir kornel kornelia kornelija
  kornelius kosgei kosisochukwu kotryna kovu kreszentia kreszenz kriemhild krish krisha krishna krisjanis kriss
  krista kristaps kristen krister kristers kristi kristian kristiana kristiane kristie kristiina kristijan
  kristin kristina kristine kristjan kristof kristofer kristoffer kristopher krists kristupas kristy kristyna
  krisztian krisztina krisztofer kritika krystal krystian krystof krystyna krzysztof ksawery ksenija kuchanua
  kullervo kumar kuncara kunibert kunigunda kunigunde kuno kunthara kuria kurnia kurt kurunzi kusiima kustaa
  kusuma kveta kvetoslav kvetoslava kwamboka kweli kyalo kyan kyano kyara kyla kyle kylie kyllikki kyra laban
  labuh lachlan lacramioara ladislau ladislaus ladislav ladislava ladli laerke laetitia lage laila lailati
  laimonis laini lais lajita lajos laksana laksh lakshit lakshmi lala lalita lalo lamar lamberto lameck lana
  lanang lando langalibalele langat langgeng lanjar lantar lara lara-sophie laras larisa larissa larry lars
  lars-ake lars-erik lars-goran lars-olof lasmanto lasmono lasse laswi laszlo latasha latif latika latoya laura
  laure laureano laureen lauren laurence laurens laurent laurentia laurentiu laurenz lauretta lauri laurian
  laurie laurin lauris laurita laurits laurynas laus laust lavanya lavinia lavize lawrence layla lazaro lazzaro
  lea lea-sophie leah leana leander leandra leandro leanne leela leena leevi lega legawa leia leif leigh leila
  leire leja lekha lelia lembah lena lenah lene leni lenka lenn lennard lennart lennarth lenny leo leocadia
  leocadio leokadia leon leona leonard leonardo leoncio leonel leonhard leoni leonid leonie leonor leonora
  leonore leons leontin leontina leontine leopold leopolda leopoldina leopoldine leopoldo leordean leos leroy
  lesana lesia lesley leslie leszek leticia leticija letitia letizia levente levi levoslav leyla leyre liam liba
  liban libby liberto libni libor libusa libuse lica licia lidia lidija lidwina lidya lieke liene liepa liesa
  liesbeth lieschen liesel lieselotte liga ligia ligita liisa lila lili lilia lilian liliana liliane lilija
  lilijana lilita lilja liljana lilla lillemor lilli lillian lily limar lina linah linas linda lindah linde
  lindsay lindsey linet linh linnea lintang linus lioara lioba lipika lisa lisa-marie lisandro lisanne lisbet
  lisbeth lise lise-lott lise-lotte liselott liselotte lisette lissi lissy liva livia livingstone livio liviu
  liwia liz liza lize lizete lizz lizzy ljiljana ljubica ljubov ljudmila llewellyn lloyd lodovico loek loes
  lohit loic loice loida lois loise lola lona londisizwe londiwe loni lonnie lopa lora loredana lorelei lorena
  lorenz lorenza lorenzo loreto loretta lori lorin lorine lorna lorraine lothar lotta lotti lottie loui louis
  louisa louise lourenco lova lovis lovisa lovre lovro luan luana luara lubica lubomir lubomira lubor lubos
  luboslav luboslava luc luca lucas lucca lucentiu luchino lucho lucia lucian luciana luciano lucie lucien
  lucienne lucija lucila lucinda lucio lucretia lucretiu lucrezia lucy ludek ludger ludmila ludmilla ludolf
  ludomil ludomila ludovic ludovica ludovico ludovit ludvig ludvik ludwig ludwina luhung luigi luigina luis
  luisa luise luisina luitgard luiz luiza lujza luka lukas lukasz luke lukita lukman luluh lulut luminita lumir
  luna lungile lunna lupe lupita lurhur lutfan luthfi luuk luwar luwes luyanda luzia luzie lwandile lydia lydiah
  lydie lykke lyn lynda lynette lynley lynn lynne lynnette maaike maanas maanav maaria maarit maarten maartje
  mabel macarena macaria macario macharia maciej mackenzie madaha madalena madalin madalina madara maddie
  maddison madeleine madelene madelief madeline madhav madhavi madini madlen madoa maeve mafalda magali magarete
  magda magdalena magdaline magdolna maggie magne magret magrit mahali mahdi mahesa mahfud mahi mahika mahmoud
  mahmud mahmut mahulena maia maida maie maija maike maiken maimuna maimunah maina maingi maira maisha maite
  maj-britt maj-lis maja majani majken majvor makara makau makayla makena makini makokha makori maksim
  maksimiljan maksymilian makunga makuu malcolm malena malene malgorzata malika malin malina maliza malle
  mallory malou malte malthe malvina malwina maman mamen manaaki manah manan manbir manca manda mandla mandlakhe
  mandy manfred manja manny manola manole manolo manon mante manthan manu manuel manuela manuelita manuella
  manya mara maraea marc marcantonio marcel marcela marcelina marcelino marcell marcelle marcello marcelo
  marcheta marcia marcial marciano marcin marcio marco marcos marcu marcus maree mareen mareike mareikura
  mareile marek mareks maren marga margana margaret margareta margarete margaretha margarethe margarida margaud
  margaux marge margherita margit margita margitta margot margret margrethe margrieta margrit marguerite margus
  mari maria maria-luise maria-theresia mariadi mariah mariam marian mariana mariane marianela mariann marianna
  marianne mariano maribel marica maricela maricica maricruz marie marie-christine marie-claire marie-jeanne
  marie-jose marie-louise marie-luise marie-sophie marie-theres marie-therese mariechen mariela mariele mariella
  marieluise marietta mariette marija marijan marijana marijn marika marilena marilyn marin marinela marini
  marinka marino marinus mario marioara mariola marion maris marisa marisela marisol marissa maristela marit
  marita marite maritta maritza mariuca marius mariusz marj marja marja-leena marja-liisa marjaana marjan
  marjana marjanca marjani marjatta marjeta marjo marjorie marjukka marjut marketa marketta markku marko markus
  marleen marlen marlene marlies marliese marlis marlon maros marsito marsudi marta martaka martana martani
  marte martha marthe martim martin martina martine martino martirio marton martta martti martyn martynas marusa
  marvin marwata mary maryadi maryam maryann maryanne maryanto maryse marzena masika masinde massimiliano
  massimo matas matea matei matej mateja mateo mateus mateusz matevz matheo matheus mathew mathias mathieu
  mathijs mathilda mathilde mathis mati matias matic matija matilda matilde matiss matiu matjaz mato matous matt
  matteo matthaus matthew matthias matthieu matthijs matti mattia mattias matunda matus matyas maua maud maude
  mauno maura maureen maurice mauricio maurilio maurine maurits mauritz maurizio mauro maurycy mavuno maxime
  maximiano maximilian maximiliano maximino maximo maxwel maya mayra maysa mayte maza mbithi mboya mbugua mburu
  mcebisi mckenzie meagan mechthild mechthilde mechtild meda medard medeja meelis meera meg megan megha meghan
  meghana mehdi mehmet meik meike meinhard meinolf meinrad meja mekhala melania melanie melchor melek melichar
  melina melinda melisa melissa melita melitta melker melle melvin melvine melwin meral merche mercyline mereana
  meredith merete merethe merijn merike merja mert mervi mervyn meryem meshack mesut metin metka metod metrine
  mette mia micael micaela micah micha michael michaela michaele michail michal michala micheal michel michela
  michelangelo michele micheletto micheline michelle michelotto mick mickey mieszko migle miguel miguela mihael
  mihaela mihai mihail mihaly mihels mihhail mihkel mihnea miia miika mijo mika mikael mikaela mikaere mikayla
  mike mikelis mikels mikhail mikkel mikko miklos mikolaj mikulas mila milada milagros milana milcah milda
  mildred milena milica milka milkah milla millicent milo miloslav miloslava milosz milota milou miluse mimi
  mimmi mindaugas mindy minenhle minerva ming minh minna minodora mioara miodrag mira mirabela miran miranda
  mircea mirco mirdza mireia mireille mirela mirella mireya miriam miriama mirja mirjam mirjami mirjana mirko
  miron mirona miroslav miroslava miroslaw miroslawa mirriam mirsad mirta mirte mirthe miruna misael mislav
  misuli mitali mitchell mitchelle mitesh mitica mitra mitrut mitzy mkarkara mladen mlungisi mnqobi modesta
  modesto modris modupe mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohini moira moises
  mojca mojisola mojisoluwa mojmir molly momanyi monalisa monica monicah monika monique monja montserrat moraa
  moradeke morag morayo morena morenike moreno morgan moric morine moritz morolake morten mosinmileoluwa
  mosunmola motunrayo moureen mourine moyosore mrihani mthokozisi muchiri muema mueni mugambi mugdha mugendi
  mugo mugur mugurel muhammad muhammed muharrem muhima muia muiruri mujur mukhwana mulele muli mulwa mulya
  mulyanto mulyono mumbi mumo mumpuni munene mungai munyao munyoki murat muriel muriithi murilo murimi murithi
  muriuki mursinin mursita musa musau musee musembi musila mustafa mustika mustofa musyoka musyoki mutai muthama
  muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutua mutuku mutunga muturi muzaffer
  mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti
  mya myles myra myriam myrthe mzamo nabil nabila nachiket nacio nadeschda nadeshda nadezda nadia nadin nadine
  nadja nafula naglis nahashon naiara naim nair naja najam najib najuma najwa naki naksh nakul nalar naliaka
  nancy nandini nando nandor nanjala nanni naom naomi naomy napoleone naradi narcis narcisa narciso nardi narji
  nasab nashipie nasim nasiru nasra nasrullah nastja natacha natali natalia natalie natalija natalio natalja
  nataly natan natanael nataniel natasa natascha natasha natasja natasza nate nath nathalie nathan nathanael
  nathaniel nathari natividad naud naveen nayara nayeli nayfa nazaret nazario ndegwa nderitu ndirangu nduku
  ndumiso ndung'u ndunge ndungu nduta necati nechifor nedas nedda neel neelima neema neha nehemiah neil neja
  nejc nekesa nela nelah nele nelida nelima nell nelli nellie nelly nelson nelu nenad nerea nereida nerijus
  neringa nermin netra nevenka neville neza ng'ang'a ngaire ngamia nganga ngari ngeni ngigi ngoc ngozi ngugi
  nhat nhien nhlanhla niamh niara nicanor niccolo nichifor nicholas nichole nicholus nick nicklas nickson niclas
  nico nicoara nicodemo nicodemus nicodim nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus
  nicole nicoleta nicoletta nicoline nicolo nicu niculina niculita nicusor nicuta nidhi nidia nidra niek niels
  nienke nigel nigesa nihal niharika niilo niina nika nikita nikki niklas niko nikodem nikol nikola nikolai
  nikolaj nikolajs nikolaos nikolas nikolaus nikolett nikoletta nikolina nikora niks niksa nilam nilda nilima
  nilo nils nimrat nina ninetta ninioluwa nino ninthe nirja nisa nisha nitara nitesh nives nixon niyaga
  niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njozi njue njuguna nkazimulo nkiruka
  nnamdi nneka noa noah nobantu nobuhle noe noel noelia noelle noemi noemie nojus nokulunga nomagugu nomalanga
  nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo nonso noor noora
  noortje nora norah norbert norberto noreen norica norma norman normunds notburga nothando noud nour novi
  noxolo nozibusiso nozizwe nqobizitha nrima ntimi nugraha nuhu nula nuno nuran nuray nurettin nuri nuria nuriat
  nurten nuru nurul nusa nwabudike nyaboke nyaga nyakundi nyamai nyambura nyana nyanchama nyasi nyawira nydia
  nynke nyoka nyoman nyongesa nyoni nyota nyuki nzioka nzomo oana obanijesu obdulia obed obianuju obinna oceane
  ochieng octav octavia octavian octaviana octavio octaviu odalis odalys odeline odette odhiambo odika odile
  odongo oduor oeshi ofelia ogechi ogooluwa oiva oivind ojas ojasvi ojvind okechukwu okello okoth okto okumu ola
  oladare oladimeji olaf olajumoke olakunle olalla olanrewaju olansile olasunmbo olav olavi oldrich oleg
  olegario olena olfert olga olgerts olgierd olimpia olimpian olimpiu oliva oliver olivia olivie olivier olivija
  oliviu oliwer oliwier olle olli olof ololade oloo olov oluchi olufunke olufunmilayo olumorotimi oluoch
  oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olwethu olympia omaja
  omar omari omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo
  omotola omotoun omowumi omya ondieki ondrej onesmus onkar onni onofre onveer onyango onyinye oona opan ophelia
  opiyo opung opwonya orazio oreofe orestas oreste orhan oriana orinder orjan orla ornella orni orsolya ortansa
  ortrud ortrun ortwin orvokki oscar osha oskar oskari oskars osman osmo osogo ossi ossian osten osunleke osvald
  osvaldo osvalds oswald oswaldo oswin otakar otavio otfried othmar otieno otilia otilija otmar ottavio ottfried
  ottilia ottilie ottmar otto ottokar ottomar ottone otylie outi ovidio ovidiu oviya ovli owen owethu owino
  owuor oxana oyenike oyindasola oystein oyvind ozana ozioma paavo pablo pacifica padmi padraig pahal paige
  paiman paivi paivikki pallavi palle palmira paloma pambe pamela pamfil panagachie panait panca pancho pandu
  panfilo pangeran pangestu panji pankrac panya paola paoletta paramita paraschiva paride parman parth pascale
  pascuala pasi paskalia pasqual pasquale pastora patric patrice patricia patricie patricija patricio patrick
  patrik patrizia patrizio patru patryk paul paul-gerhard paul-heinz paula paulette pauli paulica pauliina
  paulina pauline paulino paulius paulo pavani pavao pavel pavla pavlina pavol pawel payton peder pedro peeter
  peggy pekka pelaji pelayo pelle pellegrino penelope penina peninah pentti pepe pepijn pepita pepito per-erik
  per-olof perkasa perla perlita pernilla pernille pero pertti pete peter peter-michael peteris petr petra
  petrana petras petrica petrisor petrona petronela petros petru petrut petruta petteri peyton phanice phelix
  phil phileine philemon philip philipp philippa philippe philis phillip philomena phineas phuc phuong phylis
  phyllis pia piedad pien pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre
  piersanti pieter pietra pietro piia pijus piotr pippa piret pirjo pirkko pirmin piroska pius placido plesu
  pleun plinio polina polly polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja popobawa
  porfirio poul povilas praba prabawa prabowo prabu prakosa pranata pranav pranawa praneel pranit prasetya
  prasetyo pratyush pravoslav prayitna prayoga prayogo preben premysl priit primitiva primitivo prisca priscah
  priscila priscilla priscillah prisha priska priya profira prokop prudencia prudencio przemyslaw puccio puji
  pumbaa puput purificacion purwa purwadi purwanto pushti puspa puti putri putu qabil qadim qarin qasim qori
  quentin quincy quinn quinten quinter quinty quique quirino qushi raagini rabea rabecca rachael rachana racheal
  rachel rachelle rachit rachita rada radek radeke raden radha radhika radika radim radit raditya radka radmila
  rado radomir radoslav radoslava radoslaw radovan radovana radu raducu raduz radvile rael raewyn rafa rafael
  rafaela rafal raffael raffaela raffaele raffaella raffaellino raffaello rafi rafid rafila raghav ragna ragnar
  ragner ragnhild rahab raharja rahayu rahel rahma rahman rahmat rahmi rahul raihan raija raili raimo raimondo
  raimonds raimund raimundo raina rainer raisa raissa raivis raivo raj rajab rajata rajeshri rajko raksha ralf
  ralf-dieter ralf-peter ralph raluca rama ramadhan ramazan ramesh raminta ramiro ramon ramona ramunas ramune
  ranbir randall randi randolf rangga ranieri ranveer raoul raphael raphaela raquel rasa rashid rashidi rasma
  rasmus rastislav ratih ratna raul rauno ravi ravy rawiri rayaan rayan rayana raymond raymund razvan reagan
  rebeca rebecca rebecka rebeka rebekah rebekka recep reda reece reet regan reggie reginald regine regitse
  regitze rehaan rehema reidun reijo reimar reimer reimund reina reinald reinaldo reine reiner reingard reinhard
  reinhardt reinhart reinhild reinhilde reinhold reinis reino reka reksa relu rembrandt remedios remigio remo
  remus remy rena renan renata renate renato rendy rene renee reni renske renzo reshoni resi respati restu
  reuben reva reyansh reyes reyna reynaldo reza rhavi rhoda rhonda rhys ricarda ricardas ricardo ricards
  riccardo ricciotti richard richardt rick rickard ricky ridhi ridwan rigmor rigo rigoberto rihards riikka riina
  riitta rika rikard rikke riku rimante rina rini risasi risper risto rita ritva riya riziki rizki rob robbie
  robby robert roberta robertas robertina roberto robin robyn rocco rochelle rochus rocio rodah roderich rodgers
  rodica rodney rodolfo rodrigo rogelio roger rohan rojus rokas roko roksana roland rolandas rolando rolands
  roldan rolf rolf-dieter rolf-peter romana romanita romina romolo romuald romualdas romulo romulus romy ron
  ronald ronaldo ronan ronith ronja ronke ronni ronnie ronny rono ronya roope rosa rosa-maria rosalba rosalia
  rosalie rosalina rosalinda rosalinde rosalva rosanna rosario rosaura rose-marie rosel roselinde roseline
  roselyne rosemarie rosenda rosendo rosetta rosi rosie rosina rosita rosl rosman rosmarie rossana rostislav
  roswita roswitha rotich rotraud rotraut rouven roxana roxane roxelana roxy roy roza rozalia rozalija rozsa
  rubani ruben rudi rudiger rudite rudolf rudolfs rudolph rudra rudy rufina rufino ruggero ruggiero rugile ruhiu
  rukia rungo rupert ruperta ruperto ruqayya rushil rusman rusne russell ruta rute ruth ruthild ruxanda ruxandra
  ruza ruzena ruzica ryan ryder ryszard ryte rytis s'fiso saadat saanvi saar saara saban sabar sabari sabas
  sabatino sabina sabri sabrina sacha sachi sadaka sadao sadie sadiki sadina safina safiri safiya safta sahin
  sahra saida saidi saiful saka sakari saksham sakti sakura saleh salih salim salimah sally salma salman salome
  salomea salomon salsabila salud salvatore salvi salwa sam samaksh samanta samantha samar samarth samesh sami
  samiah samir samira samo samson samsul samu samuel samuli samwel samweli sanaya sanda sandalio sandi sandile
  sandis sandor sandra sandro sandu sani sanita sanja sanjay sanna sanne sanni sante santeri santiago santino
  sanya sanziana saoirse sapa sara sarabi sarafina sarah sarina sarita sarka sarlota sarmite sarthak sarunas
  sasa sascha sasha saskia saso sathvik satu saturnina saturnino satya saulius saumu saumya sauti sava saverio
  saveta savina scarlett scott seamus sean sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
  sebastjan sedat segilola segismundo seija selena selim selin selina selma semenica semra senn senol senta sepp
  seppo septi serafina serah serban serena sergei sergej sergey sergio sergiu sergius serpil servac seth setya
  seve severiano severin severina severino severo sevim seye shaban shadrack shakila shamsuddeen shana shane
  shani shania shaniqua shari sharlene sharon shaun shauna shaurya shawana shawna shayne sheena shehu sheila
  sheilah sheilla sheillah shekoni shelby shelia shelley shem sheree sheri sherri sherry sheryl shida shirley
  shivani shivansh shona shravya sian sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibylla
  sibylle siddharth sidiq sidonia siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried
  siegrun siegward siem siena sienna sifa sifuna sigfrid sigfrido sigfried sigge sigismund sigita siglinde
  sigmar sigmund signe sigrid sigrun sigurd sigvard sihawukele siim siiri sijuade siku sila silas silja silje
  silke sille silondile silvana silvano silvester silvestre silvestro silvia silvian silviana silvie silvija
  silvio silviu silvo simao sime simen simeon similoluwa simina simion simisola simiyu simo simon simona simonas
  simone simonetta simphiwe simphiweyinkosi sinaida sindre sinead sini sinica sinikka sinisa sintija siobhan
  sione siphesihle sirje sirkka sirpa siska sisko sissel sithembiso siti sivert sixten siya siyabonga sjoerd
  skaidrite skolastika skye skyla skylar slamet slava slavena slavica slavka slavko slavomir slavomira slawomir
  slobodan smaranda smilte sneha snjezana socorro sofi sofia sofie sofija solange soleh solveig solvej solvita
  somadina somtochukwu sona sondre songul sonia sonja sonke sonya sophia sophie sophie-marie soraia sorana
  soraya soren sorin sorina sorine sosimo sowande spela speranta sphiwe srecko stacey stacie stacy staffan stan
  stana stanca stancu stanislaus stanislav stanislava stanislavs stanislaw stanka stanko stanley stavros stef
  stefan stefana stefani stefania stefanie stefanija stefano steffen steffi stefica stefka steinar stelian
  steliana stella stellah stellan steluta stepan stepanka steph stephan stephanie stephany stephen stephene
  sterre steve steven stewart stian stig stijn stilla stina stine stjepan stojan stuart subomi suci sudiksha sue
  suhani sukru suleiman suleyman sumayya sune sungara sunil suresh surya susan susana susanita susann susanna
  susanne susi sussanne sussie suus suvi suzana suzanne suze suzie svante svatopluk svatoslav svea svein sven
  sven-erik sven-olof svenja svenning sverre svetlana svetozar swala swaleh swantje swen swetlana syahrini
  sybilla sybille sylivia sylke sylvana sylvester sylvia sylvie sylvio sylwia synnove szabolcs szilard
  szilveszter szilvia szymon ta-tanisha tabea tabitha tadas tade tadeas tadej tadeja tadeo tadeusz tage tahir
  taina taine taisto taja tajus takatifu talia tama tamanna tamara tamas tamati tambika tami tamika tammy tamu
  tanay taneli tangaroa tania tanimu tanish tanja tanmayi tantri tanveer tanvi tanya tapani tapio tara tarak
  tari tarja tarmo taru tarzicius tasdik tasha tasnim tassilo taswir tatiana tatjana taufan taufik tauno
  tautvydas tayla tecla ted tedi teea teemu teerth tegan teguh teija teja tejas tejs tekla telemaco tellervo
  telmo telse temidayo temistocle tenis teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teofila
  teofilo teohari teona tere terence teresa terese teresia teresiah teresita terez tereza terezia terezija terhi
  terina terje tero terrance terrence terri terry terttu tess tessa teun teuvo thabani thabisa thabisile thabiti
  thaddaus thalente thales thandazile thandeka thandiwe thando thanh thao thea theda thekla thelma thembeka
  thembekile thembile thembisile theo theobald theodor theodora theodore theodoro theodoros theophile theresa
  therese theresia thiago thibault thibaut thierry thies thijmen thijn thijs thilo thom thomas thor thoralf
  thorben thore thorsten thuo thure thuthukile tiago tiana tiare tiberia tiberiu tibor tiburcio tichomir tiffany
  tiia tiina tiit tiiu tijmen tijn tijs tilda tilen tillmann tilly tilman tilmann tilo tim timbul timea timm
  timmy timo timotei timotej timoteo timothee timothy tina tinca tincuta tindra tino tira tirta tirtayasa tirza
  tisa titas titilayo titin tito titus tivadar tiziana tiziano tjasa tobias tobiasz toby todd todor toivo toki
  tokunbo tolulope toluwanimi tom toma tomas tomasa tomasz tomaz tomi tomislav tommi tommy tomori toni tonia
  tonino tonje tonny tono tonu tony tonya toomas topias toralf torben torbjorn tord torgny toribio torill
  torquato torsten tova tove tracey traci tracie tracy traian traude traudel traudl traugott traute travis trent
  trevor tricia triin trini tripti trish tristan triveni triya troels trond trong trude trudel trudi trudy trung
  tsuma tudor tudora tudorita tudosia tuere tufani tugiman tuija tukufu tulay tullio tunde tuomas tuomo ture
  turid turkan turvi tuukka tuula tuuli tuulia tuulikki tuva twan tycho tygo tyla tyler tymon tymoteusz tyra
  tyrone tyson ubaldo uberto ubika ucchal uche uchenna uchita udant udarsh udeera udyati uffe ugne ugolino
  ujunwa uldis ulf ulises ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike ulya umande umang umar
  umay umaya umberto umoja unggul unjani unnati unni uolevi upadhriti upasna upik upkaar upma urbano uriel
  urishilla urmas urmi uros ursel urska ursula urszula urte urvashi urvi uschi ushindi usiku usman usyi utama
  utkarsh uzima vaclav vadim vagn vaida vaidas vaino vaishnavi vajen vakare vakris valary valborg valda valdemar
  valdis valentijn valentim valentin valentina valentino valer valeri valeria valerie valerij valerija valerio
  valeriu valero valeska valija valter valtteri vamakshi vanesa vanessa vanja vansha vanya varenya varsha
  varvara vasana vasare vasatika vasco vasil vasile vasilica vassilios vasudha vasyl vaughan vavrinec veda
  vedant vedhika vedika vedran veera veerle veeti vegard veijo veikko veit vejune veli vello velma velta
  venancio venceslas vendela vendelin vendula venera veneranda veniamin venla vera verena verner verneri vernon
  vero veronica veronicah veronika vesa vesna veta vicenta vicente vicentia vicentiu vicki vickie vicky victoire
  victor victoriano victorino vida vidal vidar vidhi viera vieroslava viesturs viggo vigilija vigo vihaan viivi
  vija vijay viktor viktoria viktorie viktorija viktors vilem vilgot vilhelm vilhelmiina vilhelmina vilho viliam
  vilis vilius viljami viljem viljo villads ville vilma vilmer vilmos vilnis vilte vilums viman vinaya vince
  vincenc vincent vincentio vincentiu vincenza vincenzo vineta vinicio vinicius vinko vinny vinsen vinzenz
  violeta violetta violette viorel viorela viorica virag viraj virgilio virginie viridiana virman virpi visarion
  visitacion visvaldis vitali vitalija vitalis vitazoslav vitezslav vitor vitoria vittoria vittorio vitus vivaan
  viveka vivi vivian viviana viviane vivianne vivien vivienne vjekoslav vlad vladelina vladimir vladimira
  vladislav vladislavs vlado vlaicu vlasta vlastimil voichita voicu vojtech voldemars volker volkhard volkmar
  vratislav vratko vrinda vrishti vritti vuokko vusumuzi vyanjana vytautas vyte waceera wachira wafula wahab
  wahyu waida waimarie wainaina wairimu wakeeta wakiman walburga waldemar waldtraut walentina walfried walli
  walter walther waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema wanda wangari wangila
  wangui wani wanja wanjala wanjiku wanjiru wanjohi wanyama wanyonyi warda wardaya wardi warhi waridi warinder
  warjas warji warsa warsita warta warwick waseme wasis watika wawan waweru wayne weddy weena wei wekesa weldon
  wenche wencke wendelin wendolin wendy wenke wenzel wera werner wesley wesonga wessel whitney wibke widisha
  widya wiebke wieland wieslaw wigbert wikitoria wiktor wilfred wilfredo wilfrido wilfried wilfriede wilhelm
  wilhelmina wilhelmine wille willem willfried willi william willibald willibert willie willis willy wilma
  wilmer wiltrud winda winfred winfried winifred winni winnie winny wira wirda wiremu wishi wisnu witold
  wladimir wojciech woldemar wolf-dieter wolf-dietrich wolf-rudiger wolfgang wolfhard wout wouter wriddhish
  wridesh wulan wulf wuraola wyatt wycliff wycliffe xalak xanana xaver xavi xavier xiao ximena xiomara xiti
  yachana yadavi yagnesh yago yahvi yahya yaiza yakobo yamini yance yani yannick yara yasemin yash yashasvi
  yashawini yashica yashoda yashodhara yashvi yasin yasinta yasmina yasmine yassin yasti yatan yatin yauvani
  yejide yeni yesenia yesica yessi yessica yetunde yewande yfke yilmaz yinthe ylva ylvie yngve yochana yohana
  yohane yolanda yolande yono yosef yoshita yousef youssef yrjo yrsa yuki yulia yuliana yuni yunis yunita yuri
  yuridia yussuf yusuf yutika yuvraj yvan yves yvette yvonne zablon zacarias zach zacharia zacharias zacharie
  zachary zack zaenab zaharia zahnya zahra zahur zaid zaida zainab zainabu zaira zaitra zaituni zakaria zakayo
  zakhele zalan zalindra zamfir zamfira zamira zane zaneta zanis zansi zara zaraza zarna zashil zayan zayyan
  zbigniew zbynek zdenek zdenka zdenko zdislava zdravko zeferino zehaan zehnia zehra zeki zelaya zelda zeljka
  zeljko zelma zelmira zemyna zende zenia zeno zenobia zenon zenovia zenta zenzele zenzile zeynep zibuyile
  ziedonis ziga ziggy zigmund zigrida zikmund zilmil zina zinal zinhle zipporah zita ziva zivile zizi zlatica
  zlatko zoe zoey zofia zofie zofija zoja zoltan zora zoraida zoran zorka zsanett zsigmond zsofia zsolt zsombor
  zsuzsanna zuba zuhri zulaikha zulfa zumaridi zuwena zuzana zvonka zvonko zwatie zygimantas
`;

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
