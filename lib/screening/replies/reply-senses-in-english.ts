/** English words for the senses of replies (reply-frames.ts). Text-speak is spelt out before. */
import type { Vocabulary } from '@/lib/screening/words/word-senses';

const each = (list: string, ending: (word: string) => string): string => list.split(' ').map(ending).join(' ');

const roles =
  'doctor physician gp surgeon nurse dentist paediatrician pediatrician oncologist cardiologist psychiatrist therapist midwife pharmacist obstetrician dermatologist neurologist psychologist physiotherapist counsellor counselor orthodontist hygienist';
const acted =
  'examined operated treated prescribed started stopped paused increased decreased reduced lowered raised adjusted halved doubled changed switched swapped gave given sent booked scheduled rescheduled moved postponed cancelled canceled called phoned rang rung texted emailed e-mailed messaged checked rechecked reviewed removed delivered fitted placed inserted filled pulled extracted drilled cleaned crowned implanted stitched sutured drained injected vaccinated immunised immunized jabbed scanned x-rayed imaged screened tested swabbed sampled biopsied measured weighed monitored followed supervised explained warned advised reminded told showed shown agreed discussed mentioned recommended suggested offered proposed presented referred transferred admitted discharged diagnosed billed charged invoiced refunded waived dispensed ordered faxed renewed refilled filed submitted signed noted recorded documented logged replied responded answered contacted reached spoken spoke talked chatted met saw seen waited sedated anaesthetised anesthetised counselled assessed evaluated approved collected received took taken did done made put found noticed remembered known looked_after cared_for looked_at looked_into looked_through looked_up pulled_up opened_up brought_up went_over went_through gone_through went_back_through had_a_look had_a_quick_look had_a_word took_over taken_over worked_with seen_to had_to_cancel had_to_move had_to_refer set_up put_in put_you kept_you got_you let_you';

export const replySensesInEnglish: Vocabulary = {
  NEG: "not no never without nobody nothing none neither nor don't doesn't didn't won't wouldn't haven't hasn't isn't aren't wasn't can't cannot couldn't unable cant dont",
  BUT: 'but however though yet',
  IF: "if whether unless suppose should_you should_your in_case once_you once_your whoever until how when_you_have when_you're when_your even_if",
  MANY: 'people patients many most some someone somebody anyone anybody everyone everybody others women men babies children doctors researchers studies study trial those adults whoever guideline guidelines',
  MAY: 'may might could would must usually often sometimes typically generally entitled right',
  ASK: 'ask call_your tell_your bring write_down write_your keep_a keep_your take_your please_ring ring_your call_your make_an make_sure talk_to_your speak_to_your speak_with_your check_with request show_your discuss_with tell_them call_the worth_asking see_your have_your_doctor',
  QUOTE:
    'you_write you_wrote you_mention you_mentioned you_say you_said you_describe you_described you_asked you_ask you_told_us as_you_say your_question you_report you_reported you_think',
  SITE: 'question questions comment comments article articles post posts page pages section paragraph reader readers table chart_above guideline guidelines answer above below suggestion blog phone_number leaflet list_above newsletter words story website site kind_words experience point',
  WE: "i we i've we've i'd we'd my_nurse my_colleague my_team our_nurse our_team our_midwife our_colleague my_colleagues our_surgeon our_lab the_team the_nurse the_midwife our_hygienist our_reception the_ward reception our_receptionist our_pharmacist my_assistant our_doctor dr",
  THEY: `${each(roles, (role) => `your_${role}`)} your_hospital your_surgery your_clinic your_pharmacy your_midwife`,
  YOU: "you yourself you've you're you'd you'll yours ya u",
  YOUR: 'your ur yr your_own',
  YOUOBJ: "you yourself you've you're you'd you'll yours ya u",
  HIM: 'him her his he she them',
  ACTED: acted,
  SPOKE:
    'spoke talked chatted discussed agreed planned arranged went_over met decided said promised told_you explained',
  PHONE: 'phone telephone call portal voicemail text email e-mail video_call zoom',
  WHEN: 'when while since after before as during last_time next_time the_day',
  CLINIC:
    'clinic office surgery practice consulting_room consultation theatre hospital ward er emergency_department chair our_place exam_room examination follow-up session sessions the_other_day in_person phone on_friday on_monday last_week yesterday this_morning last_month appointment visit',
  RECORD:
    'record records chart file files notes history system database screen letter letters report referral_letter paperwork medication_list computer log schedule growth_curve film panoramic',
  OUR: 'our my',
  ACCORDING:
    'according_to looking_at looking_over looking_through going_by judging_by based_on going_through reading see_from see_in see_on per',
  SAYS: "says say show shows showed shown doesn't_mention mentions mention lists listed list states state stated indicates indicated notes_that tells has_you have_you reads flagged flags down_as suggests suggested contains recorded does_not_mention mentioned doesn't_show doesn't_say doesn't_list is_complete is_clear",
  HERE: 'here in_front_of_me on_my_screen on_the_screen before_me on_file on_record on_the_system',
  RESULT:
    'result results test tests scan scans biopsy smear swab swabs culture mri ct x-ray x-rays xray ultrasound bloods labs lab bloodwork blood_work blood_test blood_tests blood_count urine stool sample samples pathology mammogram ecg ekg echo endoscopy colonoscopy a1c hba1c cholesterol thyroid potassium sodium ferritin iron haemoglobin hemoglobin creatinine platelets psa inr tsh glucose sugar blood_pressure pressure lithium level levels temperature weight pulse marker markers screening genetic_test hearing_test eye_test spirometry films imaging histology node nodes margins margin count counts bmi echocardiogram dexa pap pressures readings reading',
  HERESAYS: 'it_says_here it_shows_here says_here_that i_have_here i_can_see_here_that',
  HADTO: 'had_to',
  FLARE: 'flaring flare flaring_up acting_up playing_up come_back',
  HOPE: 'i_hope we_hope hope_your hope_you hopefully good_luck all_the_best',
  THE: 'the that both all',
  STATUS:
    "is are was were came come comes went shows showed show looks looked looking look did didn't dropped fell rose improved improves confirms confirmed suggests suggested revealed reveals arrived has have hasn't reads read isn't aren't wasn't weren't remains remained turned stayed climbed doubled normalised normalized points pointed indicates indicated tells told",
  WAS: "was were is are came come looked went showed shows turned wasn't weren't isn't looks look 's back",
  CLEAR:
    'clear clean normal negative positive fine good great ok okay benign malignant abnormal back in high low borderline raised elevated reassuring perfect stable unchanged better worse inconclusive all_clear unremarkable ready available through spotless nothing',
  TURNEDUP: 'nothing turned_up showed_up found appeared there_was there_is there_were seen no_sign',
  WEHAVE:
    "i_have we_have i've_got we've_got we_got i_got i_see we_see i_can_see we_can_see have_your have_the we_hold we_keep i_received we_received received",
  BACK: 'back yesterday today this_morning in_front last_week in_hand before_me',
  CONDITION:
    "diabetes diabetic asthma asthmatic copd hiv aids cancer tumour tumor tumours tumors leukaemia leukemia lymphoma melanoma metastases lupus gout arthritis osteo* psoriasis eczema shingles herpes chlamydia gonorrhoea gonorrhea syphilis hepatitis cirrhosis anaemia anemia anaemic anemic epilepsy epileptic seizures stroke aneurysm angina afib arrhythmia fibrillation hypertension hypotension migraine migraines depression depressed anxiety bipolar schizophrenia psychosis ptsd ocd adhd autism autistic borderline_diagnosis borderline_personality personality_disorder eating_disorder anorexia bulimia addiction alcoholism dementia parkinson's parkinson alzheimer's alzheimer ms sclerosis neuropathy sciatica hernia ulcer ulcers colitis crohn's crohn ibs reflux gerd gallstones stones cyst cysts fibroid fibroids polyp polyps endometriosis pcos miscarriage pre-eclampsia preeclampsia pneumonia bronchitis tuberculosis covid flu strep tonsillitis sinusitis infection infected infertility menopause menopausal hypothyroidism thyroiditis hyperthyroidism insufficiency failure murmur frozen_shoulder ringworm scabies rash fracture sprain torn concussion cataract cataracts glaucoma cavity cavities abscess gingivitis periodontitis gum_disease disorder syndrome disease condition diagnosis deficiency obesity obese allergy allergic pregnant pregnancy_diabetes twins clot clots thrombosis embolism sepsis remission relapse metastatic ringworm impetigo vertigo tinnitus fibromyalgia scoliosis sarcoma carcinoma tumour's croup measles chickenpox addiction_to overdose self-harm suicide_attempt",
  OPINION: 'could_be may_be might_be can_be sounds one_possibility possible possibility',
  YOUHAVE:
    "you_have you've_got you_had you_suffer you_are you're you_were_diagnosed you_were you've you_still_have you_do_have you_also_have you_clearly_have you_got you_definitely_have you_already_have what_you_have your_child_has your_son_has your_daughter_has he_has she_has you_developed",
  RX: 'prescription script refill repeat rx tablets pills pill dose dosage medicine medication inhaler insulin cream drops antibiotic antibiotics injection insulin contraceptive implant crown brace braces dentures glasses hearing_aid lenses splint cast pessary coil order sick_note certificate form forms referral vaccine warfarin metformin lithium sertraline methotrexate tamoxifen levothyroxine painkillers methadone patch patches supply',
  READY:
    'ready waiting waits wait sent went_out signed here arrived arrives renewed approved dispensed collect collected pick_up picked_up available at_the_front at_the_desk at_the_pharmacy in_the_post done empty due',
  SEE: 'see seeing meet expect expecting looking_forward look_forward catch',
  DAY: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun tomorrow tonight next_week next_month next_time then soon again later this_week at_the_clinic in_clinic at_the_office at_your_appointment at_your_check-up on_the_ward at_the_six-week six-week there in_surgery in_the_morning in_the_afternoon',
  APPT: 'appointment appointments visit visits slot follow-up followup check-up checkup session sessions surgery operation procedure scan ultrasound check cleaning infusion chemo cycle physical consultation consult exam six-week hygienist treatment therapy jabs booster admission birth delivery stay',
  APPTIS:
    'is was on_the at_ten at_nine is_due due booked scheduled confirmed moved cancelled changed with_me with_us with_dr tomorrow yesterday next_week in_two_weeks in_two last_week',
  WITHUS: 'with_us with_me here at_our at_the_clinic in_our with_dr with_our',
  MISSED:
    "missed skipped didn't_show didn't_turn_up didn't_come didn't_attend no-show never_showed never_came never_turned_up never_returned never_kept forgot cancelled failed_to_attend show_up didn't_return never_show stopped_coming walked_out dropped_out missing",
  BOOKED:
    'booked scheduled registered down_for due_for overdue set_for on_our_list on_the_list on_our_books on_my_list enrolled in_our_programme signed_up',
  COMEIN:
    'come_in come_back come_by come_to_us come_to_the are_in are_here come_for pop_in drop_in drop_by pop_round were_in were_here came_in came_to came_back came_for came_by came_along visited stopped_by were_seen were_admitted were_discharged were_on were_under stayed attended arrived checked_in got_here',
  INSURER:
    'insurance insurer plan medicaid medicare cover coverage health_plan claim authorisation authorization nhs copay co-pay deductible bill invoice account balance payment refund fee fees',
  DECIDED:
    'refused rejected denied declined paid covered approved accepted waived reimbursed processed went_through is_overdue was_overdue is_unpaid is_outstanding in_arrears was_returned bounced came_through settled outstanding overdue unpaid lapsed expired owes',
  MUSTPAY:
    "owe owed haven't_paid never_paid still_owe did_not_pay didn't_pay paid_us paid_for paid_only refused_to_pay paid_in",
  KIN: 'husband wife partner mum mom mother dad father son daughter child baby kid boy girl grandmother grandfather gran grandson granddaughter sister brother family parents little_one newborn twins aunt uncle ex',
  KINDID:
    'was were is_doing is_on is_in has_been has_lost has_gained looked looks called rang phoned came brought asked told said wrote emailed visited had got weighed weighs behaved responded did signed collected picked spoke told_us complained refused sat',
  MESSAGE:
    'message messages email e-mail e-mails emails photo photos picture pictures fax letter voicemail call forms form questionnaire diary video referral payment',
  GOT: 'got received replied responded answered returned picked_up thank_you_for_sending thanks_for_sending dropping_off thank_you_for_your has_arrived came_through listened',
  YOUSENT:
    'you_sent you_emailed you_e-mailed you_texted you_uploaded you_dropped you_left you_gave you_faxed you_showed you_brought you_filled you_handed',
  DROPOFF:
    'dropping_off dropping_by coming_in coming_by stopping_by popping_in coming_back calling_us ringing_us bringing_in',
  THANKS: 'thanks thank glad pleased sorry happy',
  DID: 'came_to came_in came_only only_came came_with came_late left_before left_the left_without left_our left_early walked_out walked_away refused declined signed told_me told_my told_the_nurse told_our told_my_colleague said_to_me said_in never_came never_returned never_mentioned never_told never_called never_took never_picked failed_to cancelled missed skipped stayed showed_up arrived_late arrived turned_up agreed_to consented weighed were_rude were_aggressive were_abusive were_shouting shouted_at swore_at yelled_at were_late were_drunk were_seen were_admitted were_discharged were_told were_warned were_given were_offered were_prescribed were_referred were_diagnosed were_sedated were_here were_in_for were_with_us lost_weight were_vaccinated responded_well tolerated picked_up collected always_pick always_collect always_come always_miss always_cancel demanded insisted threatened dropped_out stopped_coming stopped_taking gave_birth delivered requested tested_positive tested_negative cried begged lied_to',
  PATIENT: 'patient patients client clients',
  MINE: 'of_mine of_ours here with_us at_our in_our for_years with_the_practice',
  OURPATIENT:
    'one_of_our one_of_my our_patient my_patient our_longest my_longest longest-standing our_regular long-standing_patient our_client',
  REMEMBER: 'known remember recall recognise recognize remembered',
  CHOSE:
    'choosing_our choosing_us chose_us chose_our trusting_us trusting_our came_back_to_us coming_back_to_us return_to_us joined_us joined_our joined_the_practice transferred_to_us switched_to_us moved_to_us registered_here registered_with_us you_came_back come_back_to_us being_a_patient being_our trusting_me letting_us_care',
  OURPLACE:
    'with_us in_our_system on_our_system on_our_scale on_our_scales in_our_records in_our_notes in_our_sessions in_our_session in_our_clinic at_our_clinic in_our_office at_our_practice in_our_practice on_our_ward on_the_ward ward_round on_our_list in_our_lab in_my_clinic in_my_office in_my_chair in_our_theatre under_our_care under_my_care in_our_care in_theatre tumour_board tumor_board case_conference our_waiting_room my_waiting_room in_our_chair',
  TEAM: 'team nurse clinic specialist risk care_plan supplies group educator',
  ASROLE: each(roles, (role) => `as_your_${role} as_her_${role} as_his_${role}`),
  WILL: "will i'll we'll going_to",
  CALL: 'call ring phone text email contact write see talk_to speak_to',
  BODY: 'wound scar stitches ears ear eyes throat chest lungs heart valve kidneys liver spine knee hip shoulder teeth tooth gums gum implant placenta cervix uterus ovary ovaries lump mole bump tumour tumor nodes prostate bladder joint disc skin tonsils retina foot leg arm back belly breast nerve jaw root bite fracture weight baby_bump incision graft',
  CHANGED:
    'was were looked looks_good looks_fine looks_better has_healed have_healed is_healing are_healing has_shrunk has_grown has_improved have_improved has_spread is_shrinking is_growing is_lying is_sitting is_low is_fine is_infected is_torn is_worn is_back is_gone took_well healed_well healed_nicely shrank sat sits went_well went_beautifully held_up is_stable has_closed has_returned responded',
  WEEKS: 'weeks months weeks_pregnant weeks_now weeks_along weeks_post-op',
  YOUARE: "you're you_are",
  NOWWK: 'now pregnant along today post-op postpartum gone',
};
