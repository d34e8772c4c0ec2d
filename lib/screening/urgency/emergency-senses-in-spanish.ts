/**
 * Spanish words for the senses of a body in danger (urgent-frames.ts), of Spain and Latin America, without accents as people in fear write.
 * The lists await review by a clinician who speaks Spanish.
 */
import type { Vocabulary } from '@/lib/screening/words/word-senses';

export const emergencySensesInSpanish: Vocabulary = {
  KIN: 'abuelo',
  CHEST: 'pecho pcho torax corazon_duele',
  PAIN: 'dolor duele dolio duelen ardor punzada punzadas puntada ardiendo',
  CRUSH: 'aplasta aprieta apretado opresion oprime presion pesa peso elefante apretando cinturon estruja opresivo',
  SPREAD:
    'brazo brazos mandibula hombro espalda omoplatos sudor sudando sudo sudado empapado gris palido mareo nauseas aire media_hora respirar',
  TEAR: 'desgarra desgarrador rasga',
  HEARTRATE: '190 180 200 170 acelerado salta palpita se_me_para late_raro como_loco irregular galopa',
  FAINT:
    'desmaye desmayo desmayarme desmayar desmayada desmayado desmallo desplomo desplome se_va_y_vuelve conocimiento perdi_el perdio_el mareada mareado se_me_va_la_luz se_me_nubla me_caigo me_estoy_yendo',
  UNRESP:
    'no_responde no_reacciona no_despierta no_la_puedo_despertar no_lo_puedo_despertar no_puedo_despertarl* no_se_mueve no_nos_responde inconsciente no_respira dejo_de_respirar sin_pulso no_tiene_pulso no_hay_quien_lo_despierte no_hay_quien_la_despierte no_despierta_bien no_abre_los_ojos no_hace_ningun no_me_puedo_mantener_despiert* no_contesta_y',
  ATTACK: 'infarto imfarto derrame deramen ictus paro_cardiaco anafilaxia aneurisma',
  HAVING: 'dando creo teniendo le_esta me_esta sufriendo parece esta_dando',
  FACE: 'cara boca sonreir sonrisa labio parpado',
  DROOP: 'cae caida torcida tuerce torcio torcido lado chueca no_puede_sonreir colgando desviada ladeada',
  SPEECH: 'palabras habla hablar lengua_trabada lenguaje frase hablando',
  SLUR: 'arrastra enredado enredada al_reves no_puede_hablar no_puedo_hablar no_se_le_entiende trabada incoherencias disparates balbucea raras_le_salen',
  LIMB: 'brazo brazos pierna piernas lado mitad mano manos cuerpo pie pies cara dedos entrepierna',
  WEAK: 'dormido dormida durmio durmieron dormidos entumecido entumecida debil paralizado paralizada no_puedo_mover no_puedo_levantar no_puede_levantar no_puede_mover no_siento no_siente no_muevo hormigueo sin_fuerza blancos adormecido adormecida',
  ONESIDE:
    'izquierdo izquierda derecho derecha un_lado mitad de_repente de_golpe piernas pierna las_piernas minutos yeso',
  SIGHT: 'vista vision veo ver ojo ojos',
  SIGHTLOST: 'perdi perdio cortina negra doble no_veo nubla se_me_fue borroso_de ciego oscuro',
  HEADACHE: 'cabeza jaqueca migrana',
  WORST: 'peor trueno estalla explota insoportable de_mi_vida fulminante reventar',
  CONFUSED:
    'confundido confundida confusa confuso no_sabe_quien no_reconoce desorientado desorientada incoherencias disparates delira raro rara ido ve_cosas veo_cosas somnoliento dormido no_es_el_mismo',
  STIFFNECK: 'cuello_rigido cuello_duro nuca_rigida cuello_tieso molesta_la_luz la_luz_me_molesta rigidez_de_nuca',
  PRESSRASH: 'manchas moradas petequias manchada puntitos ronchas_moradas piel_manchada',
  NOFADE: 'no_se_borran no_se_van no_desaparecen vaso no_se_quitan al_apretar*',
  BREATH: 'respirar respira respiro aire aliento oxigeno respiracion',
  SHORTBREATH:
    'me_falta_el_aire le_falta_el_aire falta_de_aire me_ahogo se_ahoga no_puedo_respirar no_puede_respirar no_me_entra_aire no_me_alcanza_el_aire apenas_me_entra_aire me_cuesta_respirar le_cuesta_respirar lucha_por_respirar jadeando asfixiando se_le_hunden respira_rapid* respira_hondo le_silba_el_pecho ahogandome asfixia',
  BLUE: 'morados morado morada azul azules azulado',
  LIPS: 'labios cara dedos piel bebe boca puso se_puso esta',
  INHALER: 'inhalador salbutamol ventolin nebulizador adrenalina epipen puff',
  NOTHELP:
    'no_me_hace no_hace_nada no_le_hace no_funciona no_ayuda no_sirve no_alivia casi_no_puedo me_esta_volviendo vuelve volviendo se_acabo',
  CHOKE:
    'atraganta atragantando atraganto atragantado atorado se_atoro no_puede_ni_tragar no_puede_tragar tragar_saliva asfixiando babea',
  FOODSTUCK: 'carne comida uva nuez hueso moneda pedazo trozo juguete saliva ruido',
  SWELL:
    'hincha hinchando hincharon hinchado hinchada hincho hinchados cierra sierra cerrando cerro globo inflama inflando',
  AIRWAY: 'lengua garganta labios cara mandibula ojos cuello boca',
  ALLERGEN:
    'cacahuates cacahuate mani nueces nuez camarones mariscos gambas avispa abeja pico picadura antibiotico pastilla penicilina medicina huevo leche inyeccion vacuna latex nueses',
  HIVES: 'ronchas_en_todo ronchas urticaria habones sarpullido_por_todo',
  SICKENING: 'vomitar desmayar desmayo mareo respirar silba garganta vomito tragar pecho hinchar desmaye',
  BLOOD: 'sangre sangro sangra sangrando sangrar sangrado hemorragia rojo posos_de_cafe cafe_molido coagulos',
  VOMIT: 'vomito vomitando vomite vomita vomitar tosiendo tose toso escupo escupe escupi devuelvo boca',
  STOOL: 'popo caca heces deposicion deposiciones evacue evacuo cago bano',
  TAR: 'negro negra negras alquitran brea',
  LOTS: 'mucha mucho muchisima no_para no_deja no_se_corta no_se_detiene a_chorros chorro chorros empapo empapa una_hora roja coagulos casi_me_desmayo mareada se_me_llena llena sin_parar charco no_cede desmayo',
  WOUND:
    'corte cortada muneca cuello muslo sierra dedos herida apunalaron apunalo disparo balazo mordio arteria amputado',
  PAD: 'toalla_cada empapo_una_toalla compresa_cada toallas_por_hora',
  THINNER: 'anticoagulante anticoagulantes warfarina sintrom apixaban',
  HEADHIT:
    'golpee_la_cabeza golpeo_la_cabeza golpe_en_la_cabeza golpeo_en_la_cabeza me_golpee_la cayo_de_cabeza se_pego_en_la_cabeza di_en_la_cabeza',
  AFTERHIT:
    'vomitar vomitando vomito vomita dormido somnoliento confundido pupila conocimiento desmayo no_despierta anticoagulantes raro convulsion desde_el_golpe',
  POISON:
    'cloro lejia destapacanos limpiador limpiahornos anticongelante pila pilas bateria iman imanes raticida veneno insecticida plaguicida gasolina queroseno parafina detergente acido hongos setas bayas monoxido gas calefon calefaccion estufa acetona quitaesmalte suavizante',
  INGEST: 'se_puso tomo trago bebio bebi comio trague tome tragado mezcle inhale respire chupo mordio ingirio',
  BYERROR:
    'por_error sin_querer sin_kerer por_accidente dos_veces doble demasiado demasiadas demasiados muchas todas_las de_golpe un_punado punado frasco caja 20 30 40 veinte treinta monton equivoque',
  MEDS: 'pastillas pastiyas pastilla paracetamol ibuprofeno aspirina insulina medicina medicinas medicamento metadona morfina betabloqueante antidepresivos hierro comprimidos tabletas gotas fentanilo heroina jeringa',
  OVERDOSE: 'sobredosis jeringa_en_el_brazo aguja_en_el_brazo intoxicado intoxicacion envenenado',
  CO: 'huele_a_gas olor_a_gas calefon_huele murio_el_gato a_todos_nos_duele toda_la_familia_nos arden_los_pulmones alarma_de_monoxido',
  BABY: 'recien_nacido recien_nacida bebe lactante seis_semanas de_semanas tres_semanas semanas_de_nacid* un_mes de_dias neonato',
  SMALL: 'nino nina hijo hija nene nena chiquito chiquita toddler pequeno bebe dos_anos anos',
  FEVER:
    'fiebre temperatura calentura ardiendo hirviendo ardo ~fever escalofrios tirito tiritando tiembla tiemblo temblando',
  HIGHFEVER: '~highfever',
  NOFEED:
    'no_quiere_mamar no_mama no_come no_quiere_comer no_toma_el_pecho muy_dormido no_moja hundida flacido flojito flojita decaido no_traga',
  FLOPPY:
    'flojito flojita flacido flacida no_despierta dejo_de_respirar se_puso_azul se_puso_morado vomita_verde verde hundida mollera respira_rapid* se_queja no_reacciona',
  SEIZE:
    'convulsion convulsiones convulsionando convulsiona conbulsion se_sacude ojos_en_blanco ataque_epileptico le_dio_un_ataque sacudiendose',
  GOESON: 'minutos esta sigue ya_van no_para dando ahora ido entero primera_vez no_cede le_dio_un',
  FALL: 'cayo cai caido caida choque chocamos chocaron accidente atropello atropellaron',
  HEIGHT: 'escalera techo ventana caballo altura moto bici balcon arbol andamio coche carro',
  HURTBAD: 'no_siento no_se_mueve no_puedo_mover piernas duro vientre_duro desmayo cuello espalda inconsciente',
  WATERIN: 'alberca piscina rio mar agua tina banera pileta',
  DROWNED: 'cayo_a_la_alberca cayo_a_la_piscina cayo_a_la_pileta se_ahogo casi_se_ahoga ahogado lo_sacamos_del',
  PREG: 'embarazada embarazo envarazada semanas embarazadas gestacion',
  PREGSIGN:
    'lucecitas luces destellos estalla cabeza bajo_las_costillas punta_del_hombro un_lado sangro sangre coagulos cordon rompi fuente chorro vision 170 165 180 160 asoma terrible hinchada liquido dolor_terrible borroso',
  WATERS:
    'rompi_fuente rompi_aguas rompi_bolsa se_me_rompio_la_fuente saliendo_el_cordon sale_el_cordon cordon asoma_el_pie ya_viene_el_bebe',
  BABYMOVE:
    'no_siento_moverse no_siento_al_bebe no_se_mueve_el_bebe no_siento_al no_lo_siento_moverse no_la_siento_moverse dejo_de_moverse ya_no_se_mueve_mi_bebe no_he_sentido_al_bebe sin_movimientos',
  AFTERBIRTH: 'pari cesarea posparto di_a_luz despues_del_parto puerperio acabo_de_parir',
  BIRTHSIGN: 'fiebre tiemblo sangro coagulos aire pierna vision cabeza huele_mal pecho',
  IMMUNE:
    'quimio quimioterapia trasplante trasplantado trasplantada bazo inmunosuprimid* neutropenia leucemia cateter corticoides biologico',
  SEPSIS:
    'manchada raya_roja linea_roja respira_rapid* no_ha_orinado no_orina palida morada negra insoportable confundida sube_por_el_brazo manos_frias me_sube_por',
  INFECTION: 'infeccion herida corte mordida orina rinon fiebre cateter temperatura',
  SUGAR: 'azucar glucosa glucometro diabetico diabetica tipo_1 cetonas bomba insulina aparato sensor',
  SUGARBAD:
    'hi vomitando vomito disparates sudando no_retengo respira_hondo quitaesmalte confundido desmayo tiembla panza ~highsugar inconsciente fallo 38 35 30 somnoliento',
  EYE: 'ojo ojos',
  EYEHURT:
    'acido limpiador cloro lejia cal clavo quimico salpico no_veo no_lo_puedo_abrir quema vidrio metal clavo cemento cortina',
  BURN: 'quemo quemado quemadura hirviendo aceite_hirviendo agua_hirviendo fuego vapor corriente electrocut* descarga',
  BURNSITE: 'cara manos hija hijo bebe pecho genitales corazon late cuello piel ojos pierna red',
  LIMBOFF:
    'vole_dos_dedos vole_un_dedo se_corto_el_dedo dedos_cortados amputado hueso_afuera se_ve_el_hueso se_ve_para_adentro abrieron_los_puntos apunalaron apunalo dispararon balazo aplastado arranco',
  CRASH: 'choque chocamos atropellaron accidente_de_coche accidente_de_carro volcamos',
  BITE: 'vibora serpiente culebra alacran escorpion murcielago arana_viudra viuda_negra perro_me_mordio perro_mordio rabioso',
  BITESIGN: 'mordio pico mordida picadura cuello infla hincha globo sangre anoche',
  BELLY: 'barriga panza vientre estomago abdomen tripa abajo_a_la_derecha costillas',
  SEVERE:
    'insoportable terrible horrible fortisimo intenso espantoso peor de_repente de_golpe dura tabla no_aguanto mucho fiebre no_me_puedo no_puedo_enderezar revienta fatal',
  TESTICLE: 'testiculo testiculos huevo huevos ereccion escroto',
  NOPEE:
    'no_puedo_orinar no_puedo_hacer_pis no_orino no_puedo_mear me_orine no_siento_la_entrepierna perdi_el_control sin_poder_orinar',
  BACKLEGS: 'espalda piernas vejiga revienta desde_ayer epidural entrepierna barriga',
  PULSE: 'pulso corazon oxigeno saturacion marcapasos latidos',
  PULSEBAD: '32 30 28 35 ~lowpulse 82 80 78 84 85 se_me_va_la_luz sueno desmayo se_va se_me_para y_arranca para_y',
  DYING:
    'me_estoy_muriendo me_muero_ayuda siento_que_me_muero siento_que_me_voy_a_morir algo_va_muy_mal me_quedo_fria quedando_fria quedando_frio se_me_nubla_la_vista me_estoy_yendo se_me_va_la_vida',
  JAUNDICE: 'amarillo amarillos amarilla',
  HOTCONFUSED: 'veo_cosas ve_cosas confundido delira delirando incoherencias rigido grita disparates alucina',
  CALF: 'pantorrilla pierna vuelo operaron cadera cesarea cirugia',
  CLOTSIGN: 'falta_el_aire puntada escupo_sangre tos aire pecho ahogo',
  PEELING: 'cae_la_piel se_me_cae_la_piel pelando ampollas a_tiras despelleja',
  WRONGDRUG: 'pastilla medicina epilepsia antibiotico nueva',
  POSTOP: 'operacion cirugia operaron quitaron muela puntos extraccion',
  STRANGULATED: 'yeso escayola hernia',
  SHUNT: 'valvula',
};
