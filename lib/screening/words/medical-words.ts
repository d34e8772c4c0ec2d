/**
 * Words of illness, anatomy and medicine that stand capitalised in headings and questions, and the names diseases carry.
 * It must not hold a name that people bear more often than diseases do.
 */
const terms = `
abscess acne addison aids allergy als alzheimer alzheimers amyloid anaemia anemia aneurysm angelman angina ankle anxiety aorta apnea arrhythmia artery
arthritis asma asperger aspergers aspirin asthma ataxia atrophy atrial autism bacteria barrett barth bartholin baker beckwith behcet bell biopsy bipolar bladder
blood bone botox bowel brain breast bronchitis brugada burkitt cancer candida cardiac carpal cartilage cataract celiac cerebral cervical charcot
chemo chemotherapy chickenpox chlamydia cholesterol chronic cirrhosis coeliac colitis colon concussion conn copd costello covid crohn crohns cushing cushings
cyst dandy dementia depression dermatitis diabetes diabetic dialysis diarrhea disorder down downs duchenne dupuytren dystonia dystrophy eczema edema edwards ehlers danlos
eisenmenger epstein heberden gleason apgar chagas hashimoto nystagmus emphysema endometriosis epilepsy erb esophagus ewing fabry factor fallot fanconi femur fever fibroid fibromyalgia fibrosis flu friedreich gallbladder
gastric gaucher gehrig gene genetic gerd gestational gilbert glaucoma gluten gout graves guillain barre haglund hallux hashimoto hashimotos headache heart
helper hemorrhoid hemorrhoids hepatitis hernia herpes hip hirschsprung hiv hodgkin hodgkins hormone horner hunter huntington huntingtons hurler hypertension
hyperthyroidism hypothyroidism hysterectomy ibs implant infection inguinal insomnia insulin intestine iron jaundice jaw joubert kawasaki kaposi kennedy
kidney kleine levin klinefelter klippel feil knee krabbe laryngitis leber legionnaire legionnaires leigh lennox gastaut lesion leukaemia leukemia lewy ligament limb liver lobe lou lowe
lumbar lung lupus lyme lymph lymphoma lynch malaria marfan marfans mastectomy maxillary mccune melanoma melena membrane meniere menieres meningitis menopause
metabolic migraine mitral mono morgellon morgellons morton mri mumps munchausen muscle muscular mutation myeloma naegeli nausea neck nerve neuralgia neuropathy
niemann nodule noonan norovirus numbness obesity ocd olives ollier osgood schlatter osteoporosis ovarian ovary paget palsy pancreas pancreatitis paralysis parkinson parkinsons
parry patau pcos pelvic penis periodontal pernicious perthes peutz jeghers peyronie peyronies phantom phenylketonuria pick pierre plasma pneumonia polio polycystic
polyp pompe prader willi pregnancy prinzmetal progeria prosthetic protein proteus psoriasis ptsd pulmonary purpura rabies ramsay raynaud raynauds rectal
refsum reiter reiters restless retina retinal rett reye robinow rosacea rotator rubella russell sanfilippo sarcoidosis scabies scar schizophrenia sciatica scleroderma
scoliosis seizure sepsis sexual sheehan shingles sickle silver sinus sjogren sjogrens skin sleep smear smith magenis sotos spasm spinal spine spleen sprain steatosis stein leventhal stem
stent stevens stickler stiff stool stress stroke sturge weber surgery swelling symptom syndrome syphilis tachycardia takayasu tay sachs tendon tension testicle tetanus thyroid
tinnitus tonsil tourette tourettes toxic treacher transplant treatment tremor tremors trigeminal tuberculosis tubular tumor tumour turner turners typhoid ulcer ulcerative urinary
urine usher uterine uterus vaccine vagina valve varicose vascular vasculitis vein vertigo virus vision vitamin vitiligo von recklinghausen hippel lindau waardenburg wegener
werner whipple williams wilms wilson wilsons wolf hirschhorn wolff wolfram zellweger zollinger ellison zoster therapy disease disorder syndromes information question clinical trials
advil aleve ambien amoxicillin ativan benadryl celebrex celexa chantix cialis cipro claritin concerta crestor cymbalta depakote diovan effexor eliquis enbrel flomax flonase
fosamax gabapentin glucophage humalog humira ibuprofen imodium keppra klonopin lantus lasix levaquin levothyroxine lexapro lipitor lisinopril lovaza lunesta lyrica metformin
metoprolol mobic motrin mucinex naproxen neurontin nexium norvasc novolog omeprazole ozempic paracetamol paxil percocet plaquenil plavix pradaxa prednisone premarin prilosec
prozac qvar remicade requip risperdal ritalin seroquel simvastatin singulair spiriva suboxone symbicort synthroid tamoxifen tecfidera tegretol topamax toradol tramadol trulicity
tylenol ultram valium valtrex viagra vicodin victoza voltaren vyvanse warfarin wegovy wellbutrin xanax xarelto xolair xeomin mounjaro mirena nurofen panadol augmentin zyban zantac ventolin nolotil sintrom lexotan zithromax zocor zofran zoloft zyprexa zyrtec
dear sir madam doctor doc dr hello hi hey thanks thank regards subject message re fwd greetings morning evening afternoon please urgent anonymous patient
asian african american english british irish scottish welsh canadian australian indian pakistani chinese japanese korean french german italian spanish mexican hispanic latino
latina caucasian jewish muslim christian catholic hindu buddhist european russian polish dutch swedish norwegian danish finnish greek turkish arab arabic persian filipino
nigerian kenyan ghanaian jamaican cuban brazilian portuguese vietnamese thai ukrainian romanian hungarian czech egyptian
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
christmas easter thanksgiving halloween ramadan medline medlineplus nih cdc fda nhs pubmed google facebook kaiser medicare medicaid
qi gong tai chi yoga reiki pilates alright anymore sorry sadly lately kindly pls plz thx anyways ok okay yes yeah lol help hopefully unfortunately`;

export const medicalTerms: ReadonlySet<string> = new Set(terms.trim().split(/\s+/));

const endings =
  /(?:itis|osis|oses|emia|aemia|pathy|pathic|algia|ectomy|otomy|ostomy|oscopy|plasty|graphy|gram|plegia|paresis|phasia|trophy|trophic|plasia|oma|omas|logy|logist|logical|scopic|genic|cyte|cytes|ase|ine|ole|olol|pril|sartan|statin|mycin|cillin|azole|idone|azine|mab|nib|vir|pam|lam|tide|gliptin|gliflozin|parin|oxacin|cycline|phylline|terol|sone|solone|onide|oid|oids|ium|ate|ide|ic|ics|al|ar|ary|tion|sion|ment|ness|ity|ism|ous|ive|able|ible|ful|less|ing|edema|rrhea|rrhage|uria|penia|philia|virus|coccus|ella|bacter)$/;

const owner = /^['’]?s?['’]?/;
/** Bearers of a disease stand in capitals; in any case, every word before "test" would be one. */
const bearer = /[ -]{1,2}(?:and(?= \p{Lu})|\p{Lu}[\p{L}\p{M}'’-]{1,20})/uy;
const diseaseWord =
  /[ -]{1,2}(?:\(?(?:early|severe|type|muscular|congenital|spastic|cerebral|chronic|acute|mild|juvenile) )?(?:syndrome|sydrome|syndrom|disease|diseas|desease|disorder|dystrophy|dystroph|lymphoma|sarcoma|tumou?r|palsy|sign|test|phenomenon|esophagus|oesophagus|cyst|ulcer|fracture|deformity|contracture|thyroiditis|anaemia|anemia|ataxia|chorea|neuroma|neuropathy|encephalopathy|deficiency|lesion|dementia|bod(?:y|ies)|scale|score|criteria|procedure|maneuver|manoeuvre|method|stent|catheter|tube|line|law|reflex|gait|mutation|gene|nodes?|cells|hernia|malformation|granulomatosis|macroglobulinemia|purpura|pox|virus|fever|infection|tremor|angina|arthritis|paralysis|spots?|diet|clinic|hospital|university|pharmacy|scan|stain|smear|manual|permanente|ring)s?(?![\p{L}])/iuy;

/** True for a word on the list itself: a disease's bearer, an organ, a drug, a greeting, a nationality, a month. */
export function isMedicalTerm(word: string): boolean {
  return medicalTerms.has(word);
}

/** True for a word of medicine, of greeting or of the calendar. Takes lower case; guesses from the ending, so it errs towards true. */
export function isMedicalWord(word: string): boolean {
  return medicalTerms.has(word) || (word.length > 5 && endings.test(word));
}

/** True when the text from `end` on makes the word before it the name of a disease, sign or device ("Crohn's disease"). */
export function namesADisease(text: string, end: number): boolean {
  const behind = text.slice(end, end + 120);
  let at = owner.exec(behind)?.[0].length ?? 0;
  for (let bearers = 0; bearers < 4; bearers += 1) {
    diseaseWord.lastIndex = at;
    if (diseaseWord.test(behind)) return true;
    bearer.lastIndex = at;
    if (!bearer.test(behind)) return false;
    at = bearer.lastIndex;
  }
  return false;
}
