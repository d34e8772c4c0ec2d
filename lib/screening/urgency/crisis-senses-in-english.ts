/**
 * English words for the senses of who, when and of a crisis (urgent-frames.ts), some as people in fear misspell them. Contractions are made alike before
 * (split-sentences.ts). The lists await review by a clinician.
 */
import type { Vocabulary } from '@/lib/screening/words/word-senses';

export const crisisSensesInEnglish: Vocabulary = {
  SUBJECT: "i he she they we i'm he's she's he'll she'll i'll they'll i've i'd he'd she'd",
  HARMHIM: 'kill_him kill_her kill_them stab_him stab_her hurt_him hurt_her kill_everyone',
  RAPED: 'was_raped been_raped got_raped sexually_assaulted was_assaulted gang_raped',
  NEG: "not no never without nor neither don't doesn't didn't won't isn't wasn't aren't haven't hasn't nobody nothing none cannot can't couldn't wouldn't dnt",
  LATELY: 'just still again yesterday last_night lately these_days help keeps keep getting_worse currently a_lot since',
  FINE: "i'm_fine i'm_fine_now fine_now i'm_well i'm_okay glad_i'm_here so_glad i'm_glad glad_of_it therapy_helped and_well now_i'm_well better_now feel_great i_feel_great happy_now recovered grateful doing_well is_well",
  CHRONIC:
    'for_years for_months for_weeks for_a_long chronic since_birth since_childhood for_almost years_old_and since_my_teens months_now diagnosed several_months several_years whole_life long_time every_winter every_spring for_the_past over_the_years over_the_past weeks_now past_year past_years past_months for_over on_and_off',
  MULL: 'think thinks thinking thought thoughts imagine imagining imagined picture picturing considering contemplating tempted fantasise daydream obsessed',
  HARMSELF: 'harm_myself hurt_myself hurting_myself harming_myself injure_myself',
  TOUCH: 'touches_me touched_me touching_me comes_into_my_room',
  TOUCHCTX: 'not_to_tell tell_anyone night nights room bed bedroom privates secret who_to_tell',
  LIVINGWITH: 'living_with live_with',
  WEAKHARD:
    "paralysed paralyzed won't_move can't_move can't_lift can't_feel cannot_feel can't_raise lifeless gone_dead",
  TONGUE: 'tongue throat throte',
  CANTDO: "can't cannot can't_get can't_catch barely hardly cant unable",
  HARDNESS:
    'struggling struggle fighting fight hard_to difficulty trouble short out_of fast like_a_fish gasping grunting ribs',
  PLANSET: 'picked_a_date picked_the_date set_a_date chosen_the_day have_a_plan the_plan_is_ready plan_is_ready',
  COURAGE: 'courage calm what_i_need first_time peace at_peace',
  JAW: 'jaw teeth',
  SWEAT: 'sweat sweating sweaty sweatin clammy',
  FAINTNOW: 'passed_out past_out collapsed unconscious blacked_out keeled_over lost_consciousness',
  FACT: 'cause causes caused side_effect side_effects prevention hotline research black_box',
  STILL: 'still again keeps keep',
  WEAPON: 'rope gun noose knife blade razor roof bridge cliff cliffs railway train tracks river balcony traffic',
  QWORD: 'what how why when which can could does do is are should may will who where would did has',
  BUT: 'but however though yet',
  I: "i i'm im i've ive i'd i'll my me myself mine",
  ME: 'me my myself us',
  PERSON:
    'husband wife partner boyfriend girlfriend fiance fiancee mum mom mother dad father son daughter child kid brother sister friend mate roommate flatmate neighbour neighbor cousin uncle aunt gran grandma grandmother grandad grandpa grandfather grandson granddaughter niece nephew he she him her girl boy teen teenager colleague stepson stepdaughter patient ex someone classmate student',
  ANYONE:
    'people anyone anybody everyone everybody patients persons adults teenagers women men children doctors you one those someone_who person_who',
  NOW: "now right_now today tonight suddenly sudden all_of_a_sudden since_this since_yesterday since_half minutes hour hours since_morning this_morning can't_stop won't_stop at_the_moment ago_and",
  PAST: '~year years_ago year_ago last_year months_ago when_i_was when_he_was when_she_was as_a_child as_a_teenager as_a_kid as_a_teen used_to decades in_2018 in_2010 in_2015 in_2019 in_2020 in_2021 in_2022 in_2023 last_winter last_summer last_spring last_autumn last_fall in_the_past back_in back_then long_behind long_ago once_at years_after year_after years_later months_after in_my_twenties in_my_teens at_school_once after_my_stroke after_my_heart after_a_heart after_a_stroke after_my_attempt survived history_of had_a_heart_attack had_a_stroke had_pre-eclampsia had_an_allergic growing_up after_bypass childhood when_i_had_my ten_years two_years five_years long_term was_when i_was_suicidal',
  GENERAL:
    'does am_i will_i what_causes what_could how_would could_this what_are what_is how_do how_does how_can how_long how_is how_should how_many_weeks why_does why_do why_is can_you can_i can_it can_antidepressants may_i does_a does_an does_the does_it does_every does_high does_this do_all do_i do_you is_it is_there is_my_old is_the_emergency which_symptoms which_painkiller when_should when_does when_is when_do where_can where_do should_everybody should_everyone should_i_take who_can are_there what_happens what_should what_does what_if what_would what_do_i_pack could_a can_a is_a would_a does_flying is_flying how_likely which_number which_drugs do_antidepressants how_safe does_losing is_low is_high signs_of symptoms_of risk_of causes_of difference_between chances_of does_anyone should_my can_stress can_anxiety can_coffee prevent prevention treated tell_the_difference odds',
  FEAROF:
    "afraid_of_having afraid_of_a scared_of_having worry_that worried_that worry_about worried_about anxious_that anxious_about terrified_of what_if nervous_about googling fear_of scared_of_dying afraid_of_dying afraid_of_needles scared_of_needles afraid_of_fainting i_get_anxious keep_googling scared_of_getting in_case worried_i'll afraid_i'll_get might_get could_get risk",
  MEDIA:
    'first_aid first-aid film movie series novel book documentary news newspaper radio article magazine episode show podcast essay song lyrics play_about on_television on_tv tv school_project story_about character homework leaflet lecture training quiz poster training_day',
  GRIEF:
    "died_of died_from died_by died_in died_last passed_away took_his_own_life took_her_own_life took_his_life took_her_life lost_our lost_my lost_her lost_him funeral grieving grief widow widower bereaved mourning after_my_mother's after_my_father's after_the_suicide suicide_of killed_himself_in killed_herself_in killed_himself_last killed_herself_last committed_suicide since_he_died since_she_died after_his_suicide after_her_suicide his_suicide her_suicide brother's_suicide mother's_suicide father's_suicide son's_suicide",
  SUPPORT:
    "don't_give_up you_matter if_anyone if_anybody if_you_feel if_you're if_you_are please_call hang_in_there it_gets_better gets_better sending_strength sending_love talk_to_someone talk_to_somebody your_family_would would_miss_you call_an_ambulance_if call_988 call_911_if reach_out crisis_line you_are_loved you're_not_alone stay_strong i_was_there_too been_there i_survived survived_my hold_on_please don't_wait don't_do_it glad_to_be_alive grateful_to_be_alive",
  IDIOM:
    "drowning_in_paperwork going_to_die_from am_i_going_to_die will_i_die dying_with live_with_it dying_to dying_for killing_my_feet is_killing_me i'd_kill_for kill_for killing_my_back bored_to_death died_of_embarrassment died_laughing scared_to_death nearly_died_of gave_me_a_heart_attack heart_attack_when heart_attack_over phone_died battery_died murder took_my_breath breath_away drowning_in hanging_up hang_up drive_me_mad kill_time dead_tired dead_end die_for laughing starving_for to_die_for sick_to_death worried_sick killer killing_it shoot_me_an",
  MILD: 'light_headache mild_headache mild_pain a_tiny a_small_cut a_little a_bit slightly slight minor sometimes occasionally tightness_went toothbrush gums paper_cut nosebleed_stopped went_away has_gone gone_now better_now feels_better stopped_by_itself on_the_toothbrush a_cold runny',
  RULEDOUT:
    'advance_directive living_will ruled_out was_not_a not_a_stroke not_a_heart turned_out_to_be was_clear it_was_only only_a_migraine all_clear came_back_clear',
  WANT: 'want wants wanted wish wishes wishing hope hopes hoping pray prays praying rather prefer longing long_for dream_of wanna wana need_to ready_to would_be_easier easier better_if dreaming fantasise fantasize beg',
  THINK:
    "think thinks thinking thought thoughts imagine imagining imagined picture picturing considering contemplating plan planning plans planned decided decide deciding going_to gonna gona will i'll about_to ready urge urges tempted temptation head_keeps_telling keep_having keep_looking_at looking_at courage find_the_courage tells_me telling_me scared_i afraid_i close_to intend intention tonight",
  DIE: "die dead death died dying_would be_gone stop_existing stopped_existing not_exist cease_to_exist disappear disappeared disapear vanish fade_away never_wake not_wake never_been_born not_be_alive not_be_here not_here won't_be_here wouldn't_be_here go_to_sleep_forever sleep_forever leave_this_world wake_up_dead hit_by_a_car car_hits_me car_would_hit hurry_up_and_take take_me_already lights_out",
  LIVE: 'live living alive exist existing be_here around wake_up wake on_this_planet on_this_earth in_this_world go_on going_on life anymore be_around carry_on carrying_on stay_alive here_anymore',
  SELFKILL:
    'thought_of_jumping thoughts_of_jumping suicde suiced kill_myself killing_myself kill_my_self killing_my_self kill_me hang_myself hanging_myself shoot_myself shooting_myself drown_myself drowning_myself poison_myself starve_myself stab_myself end_my_life ending_my_life end_my_lif end_it end_everything ending_it end_things take_my_life take_my_own_life taking_my_life taking_my_own_life kms unalive suicidal off_myself jump_off jumping_off jump_in_front jumping_in_front step_in_front stepping_in_front throw_myself throwing_myself overdose overdosing do_something_to_myself do_something_stupid act_on_it end_mine slit_my_wrists finish_it finish_myself do_away_with_myself top_myself not_be_alive be_dead do_it_this_time make_it_stop_for_good dont_wanna_be_here',
  THEYKILL:
    'no_point_in_living nothing_to_live_for kill_himself kill_herself kill_themselves killing_himself killing_herself end_his_life end_her_life end_himself end_herself take_his_own_life take_her_own_life take_her_life take_his_life hang_himself hang_herself shoot_himself shoot_herself suicidal going_to_jump wants_to_die want_to_die wishes_she_was wishes_he_was end_it cutting_himself cutting_herself cuts_himself cuts_herself cut_himself cut_herself harming_himself harming_herself harms_himself harms_herself hurting_himself hurting_herself overdose overdosed hang_yourself ways_to_die jump_off was_dead were_dead be_dead better_off better_off_without',
  SAYS: 'says said saying told texted posted wrote messaged tells keeps_saying threatens threatened threatening talking talks talks_about messages keeps_messaging messaging hinted asked',
  NOTE: 'note letter letters goodbye farewell will last_message last_post',
  LEFT: 'left wrote written posted found said saying',
  SILENT:
    "phone_is_off door locked isn't_answering not_answering won't_answer won't_open answering vanished missing gone ran_off refuses stopped_eating",
  GIVEAWAY:
    'gave_me_her gave_me_his gave_away given_away giving_away hidden_her hidden_his hidden bought_a_gun bought_rope stockpiling saving_up',
  ENDALL: 'it_all everything it_to_stop it_to_be_over to_be_over all_to_be_over all_over it_over end_of_everything',
  TIRED: 'tired sick done fed_up exhausted finished weary had_enough hate',
  LIFE: 'living life being_alive existing world breathing life_thing this_life',
  POINT:
    'point reason purpose sense meaning use nothing_left left_for_me nothing_to_live anything_to_live worth worthless',
  WITHOUTME:
    "without_me if_i_wasn't if_i_weren't if_i_was_gone if_i_was_dead if_i_were_dead if_i_died when_i'm_gone if_i_disappeared once_i'm_gone if_i_wasn't_around than_she_can_use_me use_me my_life_insurance gone_for_good",
  BETTER: 'better better_off happier relieved relief easier cheaper free notice miss be_fine cope glad more',
  BURDEN: 'burden burdon waste_of_space waste_of_air in_the_way dead_weight useless_to_everyone only_cost',
  WORTHLESS:
    "death_would_be_a_relief rather_not_live no_point_in_living don't_deserve_to_live not_deserve don't_deserve_to_be_here shouldn't_be_alive should_not_be_alive should_just_be_dead should_be_dead should_just_end shud_just_end better_off_dead rather_be_dead rather_die hate_myself_so world_doesn't_need_me",
  GOODBYE:
    "goodbye_world goodbye_forever farewell_everyone last_message last_post goodbye_everyone goodbye_all my_goodbyes said_goodbye written_the_letters written_letters tell_my_children tell_my_kids tell_my_wife tell_my_husband tell_my_family by_the_time_you_read won't_be_around not_be_around much_longer i_will_be_gone i'll_be_gone given_away_my ready_to_leave_this sorry_to_everyone to_everyone_i_let_down last_day leave_this_world forgive_me my_last_day what_happens_to_my_body if_nobody_finds find_my_body my_own_funeral my_funeral make_it_to_the_weekend see_another see_tomorrow make_it_through_the_night",
  LETHAL:
    'least_painful_way painless_way easiest_way_to_die quickest_way_to_die kill_me_fastest not_to_wake to_not_wake to_finish_it enough_to_finish how_many_would_it_take how_many_would would_it_take to_kill lethal_dose fatal_dose ways_to_die find_the_courage courage_to_end way_to_die which_of_my_medicines_would_kill',
  MEANS:
    'pills tablets meds medication medicines bottle rope gun noose belt knife blade razor roof bridge cliff cliffs railway train tracks river balcony window tree insulin potassium engine car traffic',
  ATHAND:
    'in_my_hand in_front_of_me on_the_bed next_to_me in_the_garage saved_up counted lined_up ready here keep_looking looks_inviting inviting still_running nobody_knows have_the how_easy counting round_my_neck around_my_neck nearly_used used_it almost_used i_have_access got_my stockpiled hidden put_the have_my',
  ONPURPOSE:
    "on_purpose deliberately intentionally because_i_wanted wanted_to_be_gone wanted_it_to_stop to_die wanted_to_sleep wanted_out so_i_would_die to_end_it didn't_want_to_live to_stop_everything",
  TOOK: 'took taken swallowed drank take ate swallow',
  TRIED: 'tried attempted attempt nearly almost broke',
  CUT: 'cutting cut cuts burn burning burned scratched scratch hit hitting bang banging carving self-harm self-harming selfharm harm harming hurt hurting punish starve starving purging purge',
  BODY: 'arms arm wrists wrist legs leg thighs skin myself head face body stomach',
  RELIEF:
    "can't_stop feel_something helps only_thing punish_myself again every_night too_deep urge blade razor cigarettes when_it_gets deep scared_to_tell my_parents toilets bled secretly hide",
  ABUSER:
    'husband boyfriend partner wife girlfriend ex stepfather stepdad stepmother father dad uncle brother son mother boss he she they carer grandfather cousin coach teacher fiance housemate',
  HITS: 'hits hit beats beat punches punched choked chokes choke strangled strangles strangle slapped kicked kicks raped rapes rape abuses abused abusing assaulted threatens threatened molests molested forces forced hurts_me put_his_hands_round put_his_hands_around hands_round_my hands_on_my held_a_knife pillow_over locked_me locks_me pushed_me burns_me grabbed_me drags_me',
  THROAT: 'throat neck passed_out face',
  KILLME:
    "kill_me kill_us hurt_me hurt_us what_he_will_do what_he'll_do do_to_me do_to_us afraid_to_go_home scared_to_go_home he_will_kill he'll_kill takes_my_phone won't_let_me_leave locked_in i'm_locked_in afraid_of_him scared_of_him scared_of_her knife coming_back",
  VOICES: 'voices voice',
  TELL: 'tell telling tells order ordering say says saying scream command',
  HURTDEED: 'hurt kill jump punish cut harm stab burn die end smother shake',
  CHILDOF:
    'baby kids children son daughter toddler newborn mother child ex wife husband him her them both_of_us the_two_of_us us',
  HARM: 'throwing throw smother smothering kill killing drown drowning shake shaking hurt hurting harm harming stab stabbing strangle suffocate be_gone should_be_gone snap',
  THOUGHTS:
    "visions vision thoughts thought thinking afraid_i scared_i can't_cope want want_to urge urges think can't_make_them_stop feel impulse images",
  NOTEAT:
    "haven't_eaten not_eaten not_eating stopped_eating starving stopped_buying_food stopped_my_dialysis stopped_my_insulin refuses_her_insulin refuses_his refuses_food throw_up_after make_myself_throw_up purging stopped_taking_my stopped_drinking",
  DONTCARE:
    "don't_care don't_care_if don't_want_to_live because_i_don't want_to_fade fade_away don't_want_to_any won't_need_it don't_need_it gives_up nothing_to_live_for collapsed",
  UNSAFE:
    "no_will_to_live lost_the_will_to_live only_thing_stopping_me the_only_reason_i'm_here keep_myself_safe not_safe_with_myself don't_trust_myself can't_be_alone hold_on_much how_much_longer_i_can can't_go_on cant_go_on can't_do_this_life can't_stand_another can't_take_it_any can't_take_any want_out i_want_out strength_to_stay_alive no_strength_to_live death_every_day comforting_to_think death_comforting the_thought_that_i_can_end thought_that_i_can_end stop_the_pain_forever matters_into_my_own_hands made_up_my_mind do_this_anymore",
  BEWITH:
    'be_with_him_now be_with_her_now join_him join_her be_with_my_husband be_with_my_wife be_with_mum follow_him follow_her be_reunited see_him_again_soon',
  ACCIDENT:
    'lifting boxes playing running gym falling skiing knee back_is moving_furniture exercising training dancing football by_accident accidentally by_mistake on_glass while_cooking chopping shaving at_work slipped my_hair hair nails sugar_out down_on corners the_cake grass cutting_down cut_out cut_down paper onion ',
};
