/**
 * English words for the senses of a body in danger (urgent-frames.ts), some as people in fear misspell them. Contractions are made alike
 * before (split-sentences.ts). The lists await review by a clinician.
 */
import type { Vocabulary } from '@/lib/screening/words/word-senses';

export const emergencySensesInEnglish: Vocabulary = {
  KIN: 'grandad',
  CHEST: 'chest breastbone sternum chst pcho',
  PAIN: 'pain pains hurts hurt hurting ache aches aching agony sore stabbing burning tearing sharp painful',
  CRUSH:
    'pressure_in pressure_on chest_pressure pressing crushing crushes tight tightness squeezing squeezed squeeze heavy elephant weight_on vice band belt like_a_belt clamp sitting_on stabbing tite',
  SPREAD:
    'arm arms jaw shoulder shoulders back shoulder_blades sweat sweating sweaty sweatin cold_sweat clammy grey gray pale faint dizzy vomit nausea breath half_an_hour breathless',
  TEAR: 'tearing ripping ripped torn',
  HEARTRATE:
    '190 180 200 170 racing pounding skips skipping fluttering stopping_and_starting stopped missing_beats irregular like_mad',
  FAINT:
    'faint fainted fainting pass_out passing_out passed_out past_out blackout black_out blacking_out collapsed collapse collapses keel_over keeled_over dropped about_to_drop light-headed unconscious knocked_out nearly_fainted going_grey lost_consciousness going_cold fading drop',
  UNRESP:
    "not_responding isn't_responding unresponsive won't_respond stopped_responding doesn't_respond isn't_moving is_not_moving not_moving won't_move unconscious can't_wake can't_wake_her can't_wake_him won't_wake won't_wake_up doesn't_wake cant_wake_him can't_be_roused can't_rouse can't_be_woken no_pulse isn't_breathing not_breathing stopped_breathing won't_come_round makes_no_sound isn't_responding won't_open_his_eyes can't_stay_awake can't_keep_awake",
  ATTACK: 'heart_attack stroke cardiac_arrest having_a_stoke having_a_stroke anaphylaxis aneurysm',
  HAVING: "having think_i'm i_think having_a going_through could_be_having",
  FACE: 'face mouth smile lip eyelid',
  DROOP:
    "drooping droops drooped droopin dropped crooked lopsided one-sided one_side sagging hangs can't_smile slack twisted",
  SPEECH: 'speech words talking speaking talks voice sentence talk speaks speak',
  SLUR: "slurred slurring slurs wrong jumbled gibberish nonsense rubbish garbled mixed_up can't_speak can't_talk hardly_speak not_making_sense making_no_sense confused nonsense mumbling",
  LIMB: 'arm arms leg legs side half hand hands body foot feet face fingers',
  WEAK: "numb numbness weak weakness paralysed paralyzed won't_move can't_move can't_lift can't_feel cannot_feel can't_raise tingling pins_and_needles heavy_and no_feeling no_strength limp lifeless gone_dead white",
  ONESIDE: 'left right one_side one half suddenly sudden legs both_legs minutes my_legs',
  SIGHT: 'sight vision see eye eyes eyesight',
  SIGHTLOST: "lost blind went_black curtain double blurred_suddenly can't_see went_double",
  HEADACHE: 'headache head migraine head_pain banging_head splitting',
  WORST: 'worst thunderclap thunder exploding splitting banging of_my_life out_of_nowhere like_a_clap blinding',
  CONFUSED:
    "confused confusion doesn't_know_who doesn't_recognise doesn't_recognize talking_nonsense seeing_things hallucinating delirious not_making_sense isn't_himself hasn't_been_himself hasn't_been_herself strange drowsy sleepy very_sleepy out_of_it disoriented muddled",
  STIFFNECK: 'stiff_neck neck_is_stiff neck_stiff stiff_and light_hurts light_hurt bulging_soft_spot',
  PRESSRASH: 'spots purple_spots rash blotchy blotches purple skin_is_blotchy mottled bruise-like',
  NOFADE: "don't_fade doesn't_fade do_not_fade don't_go_away not_go_away won't_fade press_a_glass glass",
  BREATH: 'breathe breathing breath air oxygen breathes breth gasp gasping',
  SHORTBREATH:
    "short_of_breath out_of_breath can't_breathe can't_breath cant_breath can't_catch_my_breath can't_get_my_breath fighting_for_air gasping gasping_for can't_get_air get_air hardly_get_air cant_get_air struggling_to_breathe breathing_really_fast breathes_fast breathing_fast breathes_deep ribs_suck turning_blue wheezing choking suffocating",
  BLUE: 'blue bluish grey purple_lips lips_look_blue lips_are_blue went_blue turned_blue is_blue',
  LIPS: 'lips face fingers skin baby he she mouth',
  INHALER: 'inhaler puffer ventolin salbutamol nebuliser nebulizer epipen adrenaline',
  NOTHELP:
    "nothing does_nothing isn't_helping not_helping doesn't_help doesn't_work isn't_working not_working coming_back it's_coming_back empty hardly_speak",
  CHOKE:
    "choking choked choke chokin stuck_in_his_throat stuck_in_her_throat stuck_in_my_throat swallow_his_own_spit can't_swallow_his can't_swallow_her cant_swallow dribbling_and",
  FOODSTUCK: 'meat food grape nut bone toy coin piece spit sound',
  SWELL: 'swell swelling swollen swelled swells puffed puffy closing close closes swells_up balloon closin',
  AIRWAY: 'tongue throat throte lips lip face jaw eyes mouth neck',
  ALLERGEN:
    'peanuts peanut nuts nut shrimp shrimps prawns wasp bee stung sting stings antibiotic tablet penicillin pill medicine bite eggs milk sesame shellfish injection vaccine latex',
  HIVES: 'hives welts rash wheals itching_all_over spots_all_over nettle_rash',
  SICKENING:
    'faint dizzy wheezing vomiting vomit throat breath breathe collapse fainted swallowing tight_chest throat_is swelling',
  BLOOD: 'blood bleeding bleed bleeds bloody bled blod bleedin coffee_grounds red haemorrhage hemorrhage',
  VOMIT:
    'vomit vomiting vomited threw_up throwing_up throw_up puking puked sick coughing cough coughed spitting keeps_throwing keep_vomiting bringing_up mouth',
  STOOL: 'stool stools poo poop bowel motion toilet',
  TAR: 'black tar tarry',
  LOTS: "lots lot much so_much heavily heavy won't_stop wont_stop doesn't_stop not_stop will_not_stop won't_clot pouring squirting spurting gushing gush soaking soaked clots pumping streaming an_hour every_twenty bright_red filling pool_of faint fainted dizzy everywhere",
  WOUND:
    'cut sliced stabbed shot saw wrist neck artery thigh wound bit bitten gash amputated fingers_are_off fingers_off',
  PAD: 'soaking_a_pad soaked_a_pad pad_every pads_an_hour',
  THINNER: 'blood_thinners blood_thinner warfarin apixaban xarelto eliquis',
  HEADHIT:
    'hit_my_head hit_his_head hit_her_head hit_on_the_head banged_her_head banged_his_head banged_my_head head_injury fell_on_his_head fell_on_her_head knocked_out knocked_his cracked_his_head blow_to_the_head',
  AFTERHIT:
    "vomiting vomits sick sleepy drowsy confused pupil passed_out unconscious knocked_out can't_be_roused isn't_himself roused seizure fit blood_thinners strange clear_fluid",
  POISON:
    'bleach cleaner drain_cleaner oven_cleaner toilet_cleaner antifreeze battery batteries magnets magnet weed_killer weedkiller pesticide rat_poison petrol paraffin kerosene detergent pod acid mushrooms mushroom berries iron_tablets iron_pills lamp_oil nail_polish_remover essential_oil nicotine gas carbon_monoxide heater',
  INGEST: 'drank drunk swallowed ate eaten took swallow chewed licked inhaled breathed mixed sprayed',
  BYERROR:
    "by_mistake by_accident accidentally axident twice double too_much too_many to_many all_at_once whole_week week's_pills handful whole_packet a_bottle half_a_bottle 20 twenty thirty 30 40 a_load",
  MEDS: 'pills pils tablets tablet paracetamol ibuprofen aspirin insulin medicine medication blood_pressure_pills beta_blocker antidepressants methadone morphine oxycodone viagra iron iron_pills meds beta_blockers heart_tablets gummies opioids fentanyl heroin needle',
  OVERDOSE: 'needle_in_his_arm needle_in_her_arm overdosed od overdose',
  CO: 'heater_smells gas_smell smell_gas cat_died all_have_headaches whole_family_has carbon_monoxide_alarm co_alarm alarm_went_off lungs_burn',
  BABY: 'newborn baby infant week_old weeks_old six_week days_old',
  SMALL: 'toddler kid child son daughter boy girl year_old two_year little_boy little_girl baby he she',
  FEVER:
    'fever feverish temperature temp burning_up burning_hot boiling_hot ~fever chills shivering shaking_with_fever shaking',
  HIGHFEVER: '~highfever',
  NOFEED:
    "won't_feed not_feeding doesn't_feed refuses_to_feed won't_drink not_drinking very_sleepy floppy won't_take_the limp lethargic hard_to_wake no_wet_nappy wet_nappy wet_diaper soft_spot sunken",
  FLOPPY:
    "floppy limp won't_wake can't_wake doesn't_react isn't_reacting stopped_breathing went_blue turned_blue grunting green_stuff green_vomit throwing_up_green sunken soft_spot sounds_strange makes_no_sound breathing_really_fast",
  SEIZE:
    'seizure seizures fit fitting convulsing convulsion convulsions seziure eyes_rolled shaking_all_over jerking twitching_all_over',
  GOESON:
    "having has_not_stopped hasn't_stopped won't_stop minutes still now rn right_now first keeps not_himself can't first_time over",
  FALL: 'fell fallen falls dropped thrown crash crashed accident hit_by',
  HEIGHT: 'ladder roof window stairs horse height floor scaffold bike tree balcony car motorbike',
  HURTBAD:
    "can't_feel can't_move not_moving isn't_moving is_not_moving unconscious legs belly_is_hard hard faint neck back",
  WATERIN: 'pool bath pond sea lake water',
  DROWNED: 'fell_into drowned drowning nearly_drowned went_under pulled_out_of pulled_from',
  PREG: 'pregnant pregnent weeks_pregnant weeks_and 34_weeks 36_weeks 28_weeks 22_weeks 39_wks weeks wks pregnancy trimester',
  PREGSIGN:
    "seeing_flashes flashes splitting headache pain_under_my_ribs under_my_ribs shoulder_tip pain_on_one_side terrible_pain bleeding clots blood waters_broke water_broke cord bulging gush fits blurred_vision 170 165 180 160 swollen_face can't_see vision pain_in_my_shoulder fainting fluid leaking",
  WATERS:
    "waters_broke water_broke waters_have_gone cord_is_hanging cord_is cord_hanging baby's_foot baby_is_coming head_is_coming",
  BABYMOVE:
    "haven't_felt_the_baby haven't_felt_my_baby hasn't_moved baby_hasn't_moved not_felt_the_baby baby_stopped_moving baby_isn't_moving no_movement no_kicks fewer_kicks stopped_kicking",
  AFTERBIRTH:
    'gave_birth after_birth after_the_birth c-section caesarean postpartum delivered days_after_my_c-section after_my_c-section',
  BIRTHSIGN: 'fever shaking heavier clots breath leg_is_fat leg smelly headache vision soaked chest',
  IMMUNE:
    'chemo chemotherapy transplant spleen immunosuppressed neutropenic no_spleen leukaemia leukemia biologics steroids central_line port',
  SEPSIS:
    "blotchy mottled red_streak streak breathes_fast hasn't_passed_water not_passed_urine no_urine clammy purple_and_black turned_purple turned_black leg_turned unbearable confused cold_hands moving_up_my_arm",
  INFECTION: 'infection wound cut bite uti kidney fever urine catheter temperature',
  SUGAR: 'sugar glucose meter diabetic diabetes type_1 ketones ketone pump insulin libre',
  SUGARBAD:
    "hi reads_hi throwing_up vomiting nonsense sweating can't_keep breathes_deep nail_polish confused passed_out shaking belly_pain ~highsugar unconscious fruity drowsy failed 38 35 30 1.9 2.1",
  EYE: 'eye eyes',
  EYEHURT:
    "acid cleaner bleach lime nail chemical splashed sprayed burns_like can't_see can't_open glass metal stuck punctured lye cement curtain black_curtain",
  BURN: 'burn burned burnt scalded boiling spilled spilt fire hot_oil steam electric electrocuted electric_shock mains shock',
  BURNSITE: 'face hands baby daughter son toddler chest whole genitals heart airway neck eyes peeling',
  LIMBOFF:
    'been_shot was_shot got_shot shot_in fingers_are_off finger_off cut_off_my came_off severed bone_sticking bone_is_out hanging_off into_the_saw stitches_burst can_see_inside see_the_bone stabbed squirting crushed',
  CRASH: 'car_crash crash accident hit_by_a_car run_over motorbike',
  BITE: 'snake snakebite adder viper scorpion bat black_widow rabid dog_bit bitten_by venomous spider',
  BITESIGN: 'bit bitten bite stung neck face balloon swelling up_like blood',
  BELLY: 'belly stomach abdomen tummy abdominal side low_down ribs',
  SEVERE:
    "agonising agonizing unbearable terrible worst excruciating severe horrible awful like_hell really_bad sudden suddenly hard_as_a_board hard rigid screaming can't_stand can't_lie bursting reel_bad fever doubled_over",
  TESTICLE: 'testicle testicles scrotum ball balls erection',
  NOPEE:
    "can't_pee can't_wee cannot_pee can't_urinate can't_pass_urine haven't_peed wet_myself can't_feel_between between_my_legs lost_control_of lost_bladder numb_between",
  BACKLEGS: "back legs_won't_move belly bladder since_yesterday epidural legs legs_won't",
  PULSE: 'pulse heart_rate heartbeat heart pacemaker oxygen sats saturation spo2',
  PULSEBAD:
    '32 30 28 35 ~lowpulse blacking_out blacks_out passing_out reads_82 82 80 78 84 85 sleepy stopping_and stopping_and_starting fainting',
  DYING:
    "feel_like_i'm_dying like_i'm_dying feels_like_dying going_to_die_help something_is_very_wrong vision_is_fading going_cold help_im_dying about_to_keel",
  JAUNDICE: 'yellow eyes_went_yellow',
  HOTCONFUSED: 'seeing_things confused delirious hallucinating boiling stiff screams not_making_sense',
  CALF: 'calf leg leg_is_fat flight operation hip surgery c-section',
  CLOTSIGN: "out_of_breath stabbing_chest chest breath cough_blood cough breathless can't_catch",
  PEELING: 'peeling_off peeling blistering blisters_all skin_is_peeling',
  WRONGDRUG: 'tablet medicine epilepsy antibiotic new',
  POSTOP: 'operation surgery extraction tooth_pulled stitches',
  STRANGULATED: 'cast plaster hernia',
  SHUNT: 'shunt vp_shunt',
};
