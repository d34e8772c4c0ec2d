/**
 * Names as their owners write them in Latin letters, given and family, from where the list of given names is thin: South Asia, Africa,
 * the Arabic world, China, Korea, Vietnam, the Caucasus and Central Asia, Slavic and Hispanic short forms, Greece, Ireland and Wales.
 * It must not hold a word that is also English, Spanish or medicine: those are judged by where they stand.
 */
const names = `
  aamir aarti abdel abdelaziz abdelhamid abdelkader abdelrahman abdo abdou abdulaziz abdulkarim abdullayev
  abdulrahman abdulrazak abdurrahman abebe abebech abena abhishek abiola ablavi aboubakr abu acha achari acharya
  achebe achraf acosta adama adebayo adeel adegoke adesina adewale adeyemi adhikari adjoa adwoa afia afua afzal
  agarwal agbaje aggarwal aguilar aguirre agyeman ahlam ahluwalia ahmadi ahn ahsan aicha aidoo aigerim aigul
  aikaterini ailbhe aine ainhoa ainur aisatou aisling ajay akande akash akbar akbari akhtar akintola akmal akosua
  akram aksoy akua akuol akwasi alaa alami alaoui alemayehu alemu alghamdi alhaji alharbi alhassan alireza alisher
  aliya aljabri alok alotaibi aloysius alqahtani alshammari alvarado alvares alvarez alyona alyosha alzahrani amadi
  amadou amaka amal amankwah amer amin aminata amine aminu amirhossein amitabh amjad amna amparo ampofo anahi
  anahit anand ananya anar anas anastasiya anatoliy andreu andriy angeles angustias anh anjum ankit ankita anokye
  anouar ansari anthi antia antwi anup anwar aparna apaza appiah araba aram araminta arango arantxa ararat arash
  aray arce ardeshir arellano arias arinze aristea arkady arman armen arnau arora arpita arshad arslan artem arti
  artyom aruna aruzhan arvind arwa asad asamoah asante ashenafi ashish ashok ashraf ashwin asier asif askar asmaa
  assefa asuncion asya athanasia atif avila avinash awa awad awan ayala ayar aydin ayesha ayman aymen ayo ayomide
  aysegul aysun azadeh azamat azariah azat azeez azhar aziza azzeddine babajide babak babar babatunde badr badu bae
  bahar bahram bajwa bakary bakhyt bakr bakyt balakrishnan balbir balde baljit balogun balwinder bamidele banerjee
  bao barajas barakat baris barrios bartholomew basel basem bashir basma bassam bassem bauyrzhan baz becerra behnam
  behrouz behzad bekzat belkacem beltran benali benavides benedict benitez bennani berhane berk berkay bermet
  bermudez bernal berrada beto beyza bhatt bhattacharya bhatti bhavesh bhupinder bich bijan binh birhanu boateng
  bogumila bondarenko bonsu borislav bose bosede bouazizi boubacar boutros bouzid boyan boyko bozhena brahim brais
  breixo briones bronagh bukola bulent burak burcu bushra busra byung cabrera calderon camacho caoimhe cardenas
  cardona caridad carles carrasco carrillo castaneda castellanos castro cathal celik cervantes cespedes chahine
  chaima chaimaa chakraborty chandrasekhar chaoui charalampos chatterjee chaudhary chaudhry chauhan chavez chawla
  chayo cheikh chela chen cheng chetan cheung chiang chibuike chibuzor chidi chidinma chika chike chimamanda
  chinenye chinonso chinwe chioma chisom chiu choi chong chopra choudhury chow chowdhury chrysoula chu chukwu
  chukwuma chul ciaran cigdem cillian cisneros cisse clementine clodagh concepcion condori consuelo contreras
  cordelia cordero cordova cormac coronado correa cortes cortez coulibaly cuauhtemoc cuca cuellar cuong dae daithi
  dalal damilola daniyar danso danylo dao daoud daouda dariush darragh darshan darwish darya dasgupta dasha datta
  daulet davit daz debs deepika deepti deirdre delgado delroy demarcus demba dembele demir deniz derya desai
  deshmukh deshpande desislava desta dhawan dhillon diallo diarmuid diarra diaz diem diep dilek dilip dilnoza
  dilshod dimitra dimitris dinesh dinh diop dixit dlamini dmitriy dmitry dmytro doaa dobromir dogra dolores
  dominguez dong dounia dragana drammeh driss dsouza dubey duc dung durga dutta dvorak dzmitry eamon ebele ebere
  ebru ebube echeverria edurne edyta efe efthymia efua ehab ehsan eilidh eilis eirini ejike ekow ekwueme elamin
  eldar eleftheria elham elmira elnaz elnur elsayed emad emrah emre emrys encarnacion eneko enoch enyinnaya eoin
  erdem erhan erlan ermelinda escobar esfandiar esi espinosa espinoza esra esraa essam estrada eun eunji eunjung
  evgeni evgeniya evgeny eze fadi fadwa faezeh fahad faisal faiza fang fanta faraz farhad farias fariba farid
  farnaz farooq farouk farrukh farshad farzana fatemeh fathi fatiha fatou fatoumata fawad fayez fedir feliu femi
  fenella feng fereshteh ferhat fermina fernandez ferran ferrer feruza feyza fiadh figueroa filiberto fionn
  fionnuala firoz fofana folake folasade fong forough fotini fouad fuad funmi funmilayo furkan fyodor galindo
  gallardo gallegos galvez galya gamze gandhi ganguly gao garazi garcia garrido garza gayane gayatri gaz gebre
  gebremedhin geeta geetha gennady geoff getachew getnet ghada ghanem ghassan ghazal ghosh giang giannis gill
  gimenez ginka giorgi giorgos gita gizem gokhale gokhan golnaz gomez gonzales gonzalez gopi gorka gosia goswami
  goyal grainne grigori guevara gueye gujjar gul gulmira gulnara gulnaz gulshan gumersindo guo gupta gurdeep gurkan
  gurmeet gurpreet gurung gutierrez guzman gwen gwyneth gyamfi habib hachim haddad hae hafeez hai haile hailu
  haitham hajar hakim hala halyna hamada hamdan hamdi hamed hamidreza hanaa hanan hanane hande hanif hanka hany hao
  harb hariri haris harish harjit harleen haroon harpreet hassana hatem havva hayat hayk hazem heba hegde hemant
  hend herlinda hernandez herrera hiba hicham hidalgo hien hieu higinio hijazi hina hind hisham hoa horvat hosni
  hossam hossein houda hsieh hsu huaman huang hui hurtado husain hussain hussam huyen huynh hyejin hyun hyung
  hyunwoo iago ibarra ibtisam idalia idowu idrissa iftikhar ignatius igwe ihab ihor ijaz ike ikram ilgar ilham ilya
  imad iman imane imtiaz inaki inas inder iniobong inmaculada ioanna ionescu iqbal iryna ishrat iturralde ivanov
  ivanova ivaylo ivette ivor iyengar iyer izaro jaber jadhav jae jaehyun jain jalal jalila jamshid jankovic
  jaramillo jarek jasmeet jaspreet jasvir jaume javad javed jawad jayant jayawardena jayesh jedidiah jemima jeong
  jethro jha jhon jia jiahui jian jiang jianguo jiawei jie jihad jihane jihoon jimenez jimin jingyi jinho jisoo
  jiwoo jofre jomo joon jorgelina joseba joselito joshi josune juancho juanjo juarez julen jung junho junjie jyothi
  kadam kagiso kailash kajal kalliopi kalpana kamala kamara kamath kambiz kamel kamila kamini kamran kanat kande
  kang kanwal kapadia kapoor kapur karima karki karthik kartik kashif kasia kassem kateryna katya kaur kausar kaveh
  kavita kavitha kawthar kaya kebede keerthi kehinde keita kenechukwu kerem ketevan kev keyvan kez kgomotso
  khadijat khalil khamis khan khanh khanna khatib khatri khatun khawla khoi khosla khosrow khoury khumalo khurram
  kieu kilic kipchoge kiran kishore kofi kohli kojo koldo komal konadu konate kone konstantina kostas kostya
  kothari kouassi kourosh kouyate kovac kovalchuk kovalenko kowalczyk kowalski kravchenko krishnamurthy krishnan
  krzysiek ksenia kseniya kuba kubra kuda kudzai kulkarni kulwinder kumari kunle kuznetsov kuznetsova kwabena
  kwadwo kwaku kwame kwasi kwesi kwok kwon kyriaki kyung ladan lai laia lakisha laleh lalit lam lama lamia lamya
  larranaga larysa lashonda latisha laxmi leidy leiva lemus lerato lesya leung levan levent lewandowski liang
  lidiya lien lihua lilit lin lindani lindiwe ling lionel liu liudmila lleucu llorenc lluis lolita loubna lourdes
  lozano luba lubna lucyna luo lwazi lysenko lyuba lyubov lyudmila mabuza macias madan maddi madhu madhuri madina
  maha mahajan maharjan maher mahesh mahlangu mahmood mahnaz mahsa mahtab mai maialen mairead majd majed majid
  maksym malak maldonado malgosia malhotra malik malini mamadou mamani mamta manal manasi manav mandana mandeep
  mangal manish manisha manjit manju manjula manoj mansoor mansour marat mariama mariya marleny marquez martinez
  marwa marwan masha masood masoud masri mathur mazen mazur mbali mbeki medhat medina medrano meena meenakshi mehra
  mehran mehrdad mehreen mehret mehta mehwish meilin meiling mejia melendez melis melnyk mendez mendoza meneses
  menon mensah mercedes meritxell merouane merve meseret mhairi mikel milan milos minho minji minjun minseo mirek
  mirentxu mirza mishra misra modi moez mohan mohanty mohit mohsin mojgan mokhtar mokoena molina mona moncef
  mondragon monia monse montoya montse morozov morteza mosquera mounir mourad moustafa moyo mpho mubarak mudassar
  mugabe muge mukasa mukesh mukherjee mukhtar mumtaz muna muneer munir munoz murali murillo murtaza murthy muzaffar
  mwale mykola myroslava myrtle myung mzia nacho nadeem nader nadezhda nadir nadiya naeem nagesh nahia naidu naima
  naina najat najla naledi nambiar nana nandi narayan narayanan nargiz nariman naroa narvaez nasr nasrin nassar
  nasser nastya nataliya natalya natarajan natividad navarrete navarro naveed navjot nawaf nawal nayak nayef
  nazanin nazgul nazia nazir ncube ndeye ndiaye ndidi ndlovu neelam neeraj nektaria nely nesrin nesrine nestor neus
  nevena nga ngan nghia ngo nguyen nguyet nhi nhung niall nida nieves nige nihat nikolay nikos nilesh nilgun
  niloufar nima nimra ning niranjan nirmala nisar nitin niusha nizar nkechi nkem nkosana nkosi nodira nokuthula
  nomsa nontobeko nosheen nosipho noura nourhan novak novotny nowak ntombi ntsiki nuala nubia nunez nurbek nurcan
  nurlan nursultan nusrat nwachukwu nwosu nyasha nyong oanh obi obiora ocampo ochoa odera odinga ofori oghenekaro
  ogunleye oguz oihana oihane oisin ojeda okafor okan okeke okonkwo okoro okoye okpara oksana olawale oleh
  oleksandr oleksiy olesya olha olivares oliveira olumide oluwadamilola oluwaseun olya omid omkar onur onyeka
  oonagh opeyemi opoku oriol orlaith orozco ortega ortiz osei osorio ospina otar othman othmani ouafa oumar ousmane
  oussama owusu oybek ozan ozdemir ozge ozlem ozturk pacheco paco padilla padma padmini padraic palesa panagiota
  panagiotis pandey pandit pankaj paquita paraskevi parisa parra parvaneh parveen parvez parvin paswan patel pathak
  patil pavan pavlo pavlov pavlova pawan payam pegah pelin peng pepa peralta percival pere perera perez petar
  petrenko petro petrov petrova petrovic petya pham phan phong phu piedad pilar pillai pinar pineda ping pizarro
  polat ponce poonam popescu popov popova pouya prabhu pradeep pradip prakash prasad prasanna prashant prathap
  pratibha praveen preeti prem priti priyanka prudencia przemek purificacion pushpa qasem qian qiang qing qiu quan
  quang quartey quaye quintana quintero quiroga quiroz quispe quoc qureshi quyen quynh rabab rachid rachida raed
  rafik ragab raghad raghavan raghu rahaf rahal rahim rahmani rai raja rajan rajat rajeev rajesh rajinder rajiv
  rajkumar rajput raju rakesh ramachandran raman ramanathan rami ramirez ramya ramzi ranganathan rangel rani rania
  ranjit rao rasha rashad rashida rashmi rathore ravindra ravshan rawat razia reddy reem reena refilwe rehan rehana
  rehman rekha remedios renteria renu renuka reshma restrepo rezaei rhiannon riaz rima riquelme rishi ritu rivas
  rivera riyaz rizwan rocha rodrigues rodriguez rohit roisin rojas rola romero romualdo rong roque rory rosales
  rosalind rosamund rosario roshan rostami rotimi rowena roya ruairi ruba rubina ruiz rukhsana rukiye ruoxi rupa
  rupinder ruslan ruslana rustam rutendo saad saavedra saba sabah sabbagh sabeen sabela sabir sade sadia saeed
  saeid safaa safdar safia sagrario sahar sahil sahni saima saini saira sajid sakina salah salazar salcedo saldana
  saleem salem salgado salima salinas saliou sall saltanat salvador samah samia samiha samina samvel sanaa sanaz
  sanchez sandeep sandhu sandhya sandoval sangeeta sangeetha sania sanjeev sankara santana santillan santosh sardor
  sarfraz sarkar saroj sarra satish satyam saucedo saul savita sawsan saxena seble seema sefako sehgal selcuk
  sengupta seo seojun sepideh sepulveda serafin serap serdar serhat serhii serhiy serkan serrano sesay setareh
  sethi seung seungho sevda sevgi sevinj seydou seyma shabana shabnam shadi shafiq shagufta shah shaheen shahid
  shahida shahnaz shahram shahrzad shaikh shaima shaimaa shaista shakeel shakuntala shalabi shalini shamim shan
  shanice shankar shanti shao sharda sharif sharma sharmila shashi shaz shazia sheela sheikh shen sheneil shenoy
  shereen sherif sherin sherzod shetty shevchenko shikha shilpa shireen shirin shiva shoaib shobha shrestha shreya
  shruti shu shuang shubham shukhrat shukla shweta shyam siamak siavash siddiqui sidhu sidorov sidra sifiso siham
  silva simin simran simsek sinan sindhu singh sinha sioned sipho sita sithole siu sleiman slimane smirnov smirnova
  smita snezana snezhana socorro sodhi soha sohail soheil sokolov sokolova soledad solis soliz somasundaram somnath
  sonal sonali sonu soo soojin soph sorcha soria sosa soto souad soufiane soumaya sow spyridon spyros sridevi
  srinivas srinivasan srivastava stamatia stoica stoyan suad suarez subhash subramaniam subramanian sudha sudhir
  sufyan suha suhail sujata sukhdev sukhwinder sultana suman sumit sumitra sundaram sung sunghee sunita suraj
  surendra surinder surjit sushil sushma svitlana svoboda swamy swapna swati swietlana tabassum tadesse tadhg taha
  tahira taiwo takudzwa talgat talha tamang tamar tamer tamunotonye tang tanisha tao tapia tapiwa taraneh taras
  tarek tariq tariro tash taslima tasneem tatev tatyana tayyab tazi tejada tekin temitope tendai teo tetiana tetteh
  tetyana thabo thaddeus thakur thamer thandi thapa thi thien thinh thoa thuan thuy tien tiernan tigran tihomir
  timur tinashe ting tiwari tkachenko toan tolani tolga tolu tomek tope touati toure tran trang traore trejo trev
  trinh trinidad tripathi trivedi truc trujillo truong trupti tsai tsang tsegaye tsehay tshabalala tshepo tuan
  tugba tulsi tumelo tuncay tural tuyen tuyet tymofiy tyrell uchechi uday ufuk ugo ugochukwu ugur ujjwal ukwu
  ulugbek uma umair umesh umit umut unai uribe urmila urrutia usha utku uxia uxue uyen uzma uzoma vagif vahid
  vaidya vaishali valdes valdez valentyna valenzuela valeriy valverde vandana vani vargas varghese varma varun
  vasanthi vasiliki vasilis vasiliy vasily vasquez vassiliki vazquez veena velasco velasquez velazquez velislava
  venkat venkataraman venkatesh venu verma veselin vidya viet vijaya vikas vikram viktoriya villalobos villanueva
  villarreal villegas vimal vinay vineet vinh vinod vipin virtudes vishal vishnu vitaliy vitaly vivek vlada
  vladislava volkan volkov volkova volodymyr vuong vusal vyacheslav vyas waclaw wael wafa wafaa walid wang waqar
  waqas warsame waseem wassim weiming weiwei wen wenceslao wenjie wickramasinghe widad wieslawa wioletta wisniewski
  wissam wladyslaw wojcik wojtek xabi xabier xia xian xiana xiang xiaoli xiaoming xin xinyi xiu xiuying xoan
  xochitl xuan xue yaa yadav yadira yahia yalda yamila yamileth yan yana yanez yang yanira yannis yanyan yao yareli
  yaroslav yaroslava yasir yasmeen yassine yassir yavuz yaw yazan yazmin yegor yekaterina yelena yeliz yemi yemisi
  yeon yeray yerlan yeung yevgenia yevhen yiannis yifan yigit yijun yildirim yildiz ying yogesh yohannes yonas yong
  yoo yoon youcef younes younis yousaf yousra yuan yue yuhan yuleisy yuliya yun yuna yuqing yurii yuriy yuxuan
  zacchaeus zaheer zahid zahida zain zaina zajac zaki zakia zamora zanele zapata zarate zarina zavala zayd zbyszek
  zdravka zeenat zeeshan zeina zeinab zeliha zeng zhang zhanna zhao zhen zheng zhenya zhi zhiwei zhong zhou zhu zia
  ziad ziani zidane zielinski zihan zineb zixuan zlata zodwa zohra zoi zoila zosia zouhair zoya zubaida zubair
  zulema zulfiqar zulfiya zulu zuniga zurab zurine
`;

export const namesAsWritten: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
