/**
 * Spanish words for the senses of who, when and of a crisis (urgent-frames.ts), of Spain and Latin America, without accents as people in fear write. The lists
 * await review by a clinician who speaks Spanish.
 */
import type { Vocabulary } from '@/lib/screening/words/word-senses';

export const crisisSensesInSpanish: Vocabulary = {
  SUBJECT: 'yo ella ellos',
  HARMHIM: 'matarlo matarla matarlos acuchillarlo',
  RAPED: 'me_violaron me_violo fui_violada abusaron_de_mi me_forzaron me_obligo_a_tener',
  NEG: 'no nunca jamas sin ni nadie nada ningun ninguna tampoco',
  LATELY: 'ultimamente otra_vez de_nuevo anoche ayer ayuda sigue ya hoy cada_vez desde',
  FINE: 'estoy_bien hoy_estoy_bien esta_bien ya_estoy_bien me_siento_genial agradezco recuperada recuperado la_terapia_me_ayudo me_alegro_de juega_content*',
  CHRONIC:
    'desde_hace_meses desde_hace_anos desde_hace_semanas desde_nacimiento cronico cronica toda_la_vida desde_siempre diagnosticaron desde_nino desde_nina durante_meses durante_anos',
  MULL: 'pienso pensando pensado pensar pensamiento pensamientos idea ideas imagino imaginando considero planeo',
  HARMSELF: 'hacerme_dano lastimarme me_hago_dano me_lastimo hacerme_daño',
  TOUCH: 'toca toco manosea tocaba',
  TOUCHCTX: 'noches noche cuarto cama no_se_a_quien partes_intimas secreto',
  LIVINGWITH: 'vivir_con vivir_en',
  WEAKHARD:
    'paralizado paralizada no_puedo_mover no_puedo_levantar no_puede_levantar no_puede_mover no_siento no_siente no_muevo sin_fuerza',
  TONGUE: 'lengua garganta',
  CANTDO: 'no_puedo no_puede no_me_alcanza no_me_entra apenas casi_no no_entra',
  HARDNESS: 'cuesta lucha dificil rapidisimo como_un_pez queja jadea costillas hondo',
  PLANSET: 'tengo_un_plan elegi_la_fecha ya_tengo_fecha el_plan_esta plan_listo',
  COURAGE: 'valor tranquilo tranquila con_que primera_vez en_paz',
  JAW: 'mandibula quijada',
  SWEAT: 'sudor sudando sudado sudo',
  FAINTNOW: 'desmayo desmallo desplomo perdio_el_conocimiento',
  LANGUAGE:
    'tuve tengo muy pero esta estas ya cuando como mas hay ha he le les nos te soy son fue era sin para de que el la los las un una en por con mi su y es se del al lo',
  FACT: 'causa causan causar efecto_secundario efectos_secundarios prevencion prevenir investigacion',
  STILL: 'todavia sigue aun otra_vez vuelve',
  WEAPON:
    'cuerda soga pistola arma cuchillo navaja cuchilla azotea techo puente acantilado tren vias rio balcon veneno',
  QWORD: '¿ cuales cuanto cuantos cuantas por_que donde',
  BUT: 'si_no pero aunque sino',
  I: 'yo me mi mis conmigo estoy soy tengo quiero puedo siento voy he',
  ME: 'me nos',
  PERSON:
    'esposo esposa marido mujer pareja novio novia madre padre mama papa hijo hija hermano hermana amigo amiga companero companera vecino vecina primo prima tio tia abuelo abuela nieto nieta sobrino sobrina chico chica muchacho muchacha adolescente colega ex suegra suegro cunado alguien',
  ANYONE:
    'gente alguien personas pacientes adultos adolescentes mujeres hombres ninos medicos uno quienes quien cualquiera todo_el_que',
  NOW: 'hace_un_rato hace_poco hoy_tengo desde_esta acaba_de ahora esta_noche esta_manana de_repente de_golpe de_pronto desde_hace desde_la_manana desde_ayer minutos hora horas media_hora urgente no_para no_deja no_se_quita no_se_corta y_ahora',
  PAST: '~year adolescencia hace_anos hace_dos_anos hace_diez_anos hace_tres_anos hace_cinco_anos hace_muchos_anos hace_tiempo hace_meses hace_unos_anos el_ano_pasado el_mes_pasado el_invierno_pasado el_verano_pasado de_joven de_nino de_nina de_adolescente de_chico de_chica cuando_era en_2010 en_2015 en_2018 en_2019 en_2020 en_2021 en_2022 en_2023 a_los_10 a_los_diez a_los_19 anos_despues meses_despues quedo_muy_atras muy_atras en_mi_juventud en_la_infancia sobrevivi antes_tenia antes_solia despues_del_infarto despues_del_ictus despues_del_derrame tras_mi tras_el tuve_un_infarto tuve_un_derrame tuve_preeclampsia tuvo_preeclampsia en_marzo una_vez_en antecedentes dos_anos tres_anos diez_anos cinco_anos',
  GENERAL:
    'todo_el_que cuando_es como_ayudar cuales que_es que_son como_distingo como_se como_hablo como_puedo como_ayudo cuanto_dura cuanto_tiempo cuanto_tarda cuanto_paracetamol_puede por_que puede_un pueden_los los_antidepresivos puedo_volar puedo_tomar puedo_nadar puedo_usar puedo_vacunarme puedo_conducir puedo_cortar_el es_peligroso es_normal_que es_malo es_posible se_puede cuando_debe cuando_abre cuando_preocupa con_que_sintomas que_sintomas que_analgesico que_diferencia que_debe que_numero que_pasa_en_el que_pasa_si que_hago_si que_llevo que_marca debo tengo_que_dejar necesito donde_puedo donde_tiro hay_un hay_algun sirve duele_la duele_menos alguien_puede todo_golpe la_presion_alta cuantas_semanas cuantos_sobreviven funciona tienen_este el_seguro signos_de sintomas_de riesgo_de causas_de se_trata puede_causar pueden_causar posibilidad probabilidad y_si',
  FEAROF:
    'miedo_tener miedo_a_tener miedo_de_tener me_da_miedo_tener me_preocupa preocupa_que me_angustia me_aterra miedo_morir_como me_da_miedo_morir miedo_las_agujas miedo_a_las miedo_desmayarme y_si_me tengo_miedo_a miedo_que_me_de por_si buscar_infarto nerviosa_por nervioso_por riesgo',
  MEDIA:
    'primeros_auxilios pelicula serie novela libro documental noticia noticias periodico radio articulo revista capitulo programa podcast ensayo cancion letra obra television tele trabajo_sobre tarea curso charla folleto personaje videojuego simulacro leccion',
  GRIEF:
    'murio_de murio_por fallecio murio_mi se_quito_la_vida se_suicido despues_del_suicidio del_suicidio_de el_suicidio_de desde_que_murio desde_que_fallecio perdimos perdi_a_mi duelo funeral viuda viudo luto se_mato_en lo_extrano la_extrano se_fue_en_paz se_ahorco_hace',
  SUPPORT:
    'no_te_rindas no_se_rindan tu_importas si_alguien si_estas_pensando si_piensas que_llame_al llama_al llamen_a_la_ambulancia_si aguanta_que mucha_fuerza habla_con_alguien tu_familia_te te_echaria_de_menos te_echarian linea_de_crisis linea_ayudo sobrevivi_a_mi yo_tambien_pase todo_mejora y_mejora no_lo_hagas agradezco_estar_viv* me_alegro_de_estar no_esperen_como animo_a_todos',
  IDIOM:
    'mor*_de_risa muero_de_risa mor*_de_hambre mor*_de_ganas mor*_de_miedo mor*_de_verguenza mor*_de_pena mor*_de_amor mor*_de_celos mor*_de_nervios mor*_de_calor ahog*_de_trabajo ahog*_en_trabajo ahog*_en_papeles ahog*_en_deudas ahog*_de_risa acabar_con_todo_el acabar_con_todos_los terminar_con_todo_el terminar_con_todos_los cort*_el_pelo cort*_las_unas matar_el_hambre matar_el_tiempo zapatos_me_mat* me_matan_los_zapatos me_pego_un_susto pego_un_resfriado pego_el_sol pego_la_gripe pegado_la_gripe vivir_con_dolor vivir_lejos muero_de_hambre muero_de_risa muero_por muero_de_ganas muero_de_verguenza muero_de_sueno muero_de_frio muero_de_calor moria_de_aburrimiento muero_de_aburrimiento muero_de_sed mataria_por calor_me_esta_matando me_esta_matando_el me_matan_desde zapatos_me_matan casi_me_muero_de muero_de_curiosidad se_me_murio_el casi_me_da_un_infarto casi_me_da_algo infarto_con_la_factura quita_el_aliento ahogo_en_papeles ahogo_en_trabajo ahogo_en_deudas llore_de_risa matar_el_tiempo me_mata_la_curiosidad me_vuelven_loc* muerto_de_cansancio muerta_de_cansancio muerto_de_sueno muerto_de_risa',
  MILD: 'un_poco leve poquito algo_hinchado a_veces ligero ligera suave encias en_el_cepillo se_me_paso ya_se_paso ya_paso se_quito_solo mejor_con ya_no_sangra resfriado cada_toma',
  RULEDOUT:
    'testamento_vital voluntades_anticipadas descarto no_fue_un resulto_ser resulto_que salio_limpia salio_normal solo_una_migrana era_solo nada_de_ideas',
  WANT: 'seria_mejor quiero quisiera deseo deseos ojala ganas prefiero preferiria pido ruego rezo sueno_con anhelo espero_no necesito_que_todo kiero quiere quieren querer mejor_estaria mas_facil',
  THINK:
    'pienso pensando pensado pensar pensamiento pensamientos idea ideas planeo plan decidi decidido imagino imaginando voy_a considero considerando ganas impulso impulsos mi_cabeza_me_dice no_paro_de no_dejo_de mirarla mirando valor siento_que se_me_viene me_viene me_vienen miedo_de_que_esta_vez cerca_de punto_de pensamos hoy esta_noche intente intentado intentar',
  DIE: 'morir morirme muera muero muriera muerto muerta muerte morirse mori desaparecer desaparezco desaparecido desapareser dejar_de_existir no_existir no_despertar no_despertarme no_amanecer no_haber_nacido no_hubiera_nacido no_despierte atropelle atropellara irme_de_este_mundo dormirme_para_siempre dormir_para_siempre no_estar_aqui me_lleve termine_conmigo acabe_conmigo irme_con irme_para_siempre muriese',
  LIVE: 'vivir viviendo viva vivo existir existiendo estar_aqui en_este_mundo estar_viva estar_vivo despertar seguir_viv* seguir_aqui seguir_adelante amanecer vida este_mundo seguir',
  SELFKILL:
    'idea_de_saltar quiero_ahorcar ahorcar matarme me_mato me_voy_a_matar me_quiero_matar quiero_matarme suicidarme me_suicido suicidio suicida suicidas suicidar quitarme_la_vida quitarme_de_en_medio ahorcarme colgarme tirarme lanzarme aventarme arrojarme dispararme pegarme_un_tiro envenenarme acabar_con_mi_vida terminar_con_mi_vida poner_fin_a_mi_vida poner_fin_a_todo le_pongo_fin acabar_con_todo terminar_con_todo acabar_conmigo desvivirme desbivirme hacerme_algo hacer_una_locura hacer_una_tonteria cortarme_las_venas ponga_delante_del_tren ponerme_delante saltar_de saltar_del saltar_al saltar_desde tomarmelas_todas matar_me estrellarme estrellar_el estar_muerta estar_muerto estar_muerta',
  THEYKILL:
    'matarse se_mata se_va_a_matar se_quiere_matar suicidarse se_suicida quitarse_la_vida ahorcarse colgarse tirarse se_va_a_tirar lanzarse pegarse_un_tiro se_pega_un_tiro acabar_con_su_vida terminar_con_su_vida quiere_morir quiere_morirse quiere_matarse no_quiere_vivir morirse cortarse se_corta se_corto se_esta_cortando hacerse_dano se_hace_dano lastimarse se_lastima autolesiona se_muriera sobredosis ideas_suicidas no_puede_mas no_tiene_por_que_vivir a_proposito desaparecer',
  SAYS: 'dice dijo dicen repite escribio escribe me_acaba_de_escribir publico amenaza habla_de cuenta conto menciona grita asegura mando mensaje',
  NOTE: 'carta cartas nota despedida adios testamento ultimo_mensaje',
  LEFT: 'dejo deje escribi escribio publico encontre encontramos halle',
  SILENT:
    'apagado no_abre no_contesta no_responde encerrado encerrada desaparecio no_aparece no_come se_encerro puerta no_se_quiere_poner',
  GIVEAWAY:
    'me_regalo regalo_su regale_mis regale_mi escondido escondio compro_una_pistola compro_un_arma compro_cuerda junta_pastillas guarda_pastillas se_despidio',
  ENDALL:
    'todo_acabe todo_se_acabe se_acabe_todo que_se_acabe acabar_con_esto acabar_con_todo terminar_con_esto que_termine terminar_todo acabar_ya',
  TIRED: 'cansado cansada harto harta aburrida aburrido agotado agotada asqueada',
  LIFE: 'vivir vida existir mundo estar_viv*',
  POINT:
    'sentido razon razones motivo motivos proposito nada_para_mi no_hay_nada vale_la_pena valga_la_pena para_que_seguir para_que_vivir',
  WITHOUTME:
    'sin_mi si_yo_no_estuviera si_no_estuviera si_me_muriera si_me_muero si_yo_muriera si_desaparezco si_desapareciera cuando_yo_no_este cuando_no_este cuando_ya_no_este mi_seguro_de_vida que_yo',
  BETTER:
    'mejor mejores descansarian descansara felices feliz barato alivio aliviados contentos libres tranquilos daria_cuenta notaria notara sirve extranaria',
  BURDEN: 'carga estorbo lastre peso_para molestia solo_les_cuesto no_sirvo_para_nada inutil no_me_necesita',
  WORTHLESS:
    'no_merezco_vivir no_deberia_estar_viv* no_deberia_vivir no_deberia_existir mejor_muert* mejor_estaria_muert* prefiero_morir prefiero_morirme prefiero_estar_muert* preferiria_estar_muert* deberiamos_desaparecer deberia_acabar_con_todo me_odio_tanto el_mundo_no_me_necesita',
  GOODBYE:
    'carta_de_despedida cartas_de_despedida nota_de_despedida ultimo_mensaje mi_ultimo_mensaje adios_a_todos adios_mundo me_despido me_despedi me_despido_de diganle_a_mis diganles_a_mis digan_a_mis cuando_lean_esto cuando_leas_esto ya_no_voy_a_estar no_voy_a_estar no_estare_mucho ya_no_estare escribi_las_cartas escribi_cartas ya_escribi_las regale_mis lista_para_irme listo_para_irme perdon_a_todos perdonenme_todos perdonenme_por mi_ultimo_dia ultimo_dia nadie_me_encuentra encuentra_mi_cuerpo encuentren_mi_cuerpo mi_propio_funeral mi_funeral llegue_al_fin_de_semana no_creo_que_llegue irme_de_este_mundo hasta_siempre',
  LETHAL:
    'forma_menos_dolorosa manera_menos_dolorosa forma_mas_rapida_de_morir sin_dolor_de_morir me_mataria_mas para_no_despertar para_morir para_matarme alcanzan_para harian_falta hacen_falta dosis_letal dosis_mortal como_ahorcarse formas_de_morir maneras_de_morir valor_para_acabar suficientes_para parezca_un_accidente',
  MEANS:
    'pastillas pastiyas tabletas medicinas frasco cuerda soga pistola arma cuchillo navaja cuchilla azotea techo puente acantilado tren vias rio balcon ventana arbol insulina potasio carro coche motor veneno cloro cinturon amitriptilina',
  ATHAND:
    'en_la_mano en_las_manos sobre_la_cama al_lado guardadas guardado juntado junte he_juntado conte listas listo mirarla mirandola no_paro_de_mirar me_llama nadie_lo_sabe encendido lo_facil_que al_cuello tengo_a_mano casi_lo_uso escondidas',
  ONPURPOSE:
    'a_proposito adrede queria_irme queria_morir queria_que_parara queria_dormir quise_morir para_morir para_acabar porque_queria intencionalmente para_no_despertar para_irme',
  TOOK: 'tome tomado trague tomo trago bebi tomarme tomaria me_tome me_trague ingeri',
  TRIED: 'intente intento intentado trate trato se_rompio casi',
  CUT: 'cortarme corto cortando corte corta cortarse quemo quemarme queme rasguno rasgune golpeo golpearme autolesiono autolesionarme lastimo dano castigarme castigue purgo vomito_despues hambre',
  BODY: 'brazos brazo munecas muneca piernas pierna muslos piel cabeza cuerpo venas me',
  RELIEF:
    'he_vuelto_a volvi_a empece_a no_puedo_parar para_sentir alivia alivio lo_unico castigarme otra_vez todas_las_noches cada_noche muy_hondo profundo ganas navaja cuchilla cigarros cigarrillos escuela cole a_escondidas me_da_miedo_contarlo mis_padres bano impulso hasta_sangrar',
  ABUSER:
    'marido esposo novio pareja mujer esposa novia ex padrastro padre papa tio hermano hijo madre jefe abuelo primo entrenador profesor companero',
  HITS: 'agarro agarra obligo_a_tener obliga_a_tener obliga_a_acostarme forzo_a me_forzo pega golpea pego golpeo apreto estrangulo ahorco ahogo_con viola violo violaron abusa abuso maltrata amenaza amenazo patea pateo empujo encierra encerro me_tiene_encerrad* me_tiene_amenazad* almohada_en_la_cara cuchillo',
  THROAT: 'cuello garganta me_desmaye cara',
  KILLME:
    'matarme_si me_va_a_matar nos_va_a_matar lo_que_nos_haga lo_que_me_haga que_me_haga miedo_volver_a_casa miedo_de_volver miedo_de_el me_quita_el_telefono no_me_deja_salir me_tiene_encerrad* va_a_volver amenaza_con_matar',
  VOICES: 'voces voz',
  TELL: 'dicen dice ordenan ordena mandan manda piden gritan',
  HURTDEED: 'dano mate matar salte saltar castigue corte cuchillo muera queme haga haga_dano saque saque_a',
  CHILDOF: 'bebe hijos hijo hija ninos nino nina madre recien_nacido mujer marido ex ellos los_dos nos_dos alguien',
  HARM: 'ahogar ahogarla ahogarlo matar lastimar lastimarlos sacudir hacerle_dano hacerles_dano estrangular asfixiar tirarlo tirarla desaparecer volar_los_dos acuchillar',
  THOUGHTS: 'pensamientos pienso miedo_de tengo_miedo ganas impulsos quiero siento no_aguanto imagenes me_vienen ideas',
  NOTEAT:
    'sin_comer no_como no_he_comido deje_de_comer no_quiere_comer deje_la_dialisis deje_la_insulina deje_las_pastillas deje_de_tomar no_compro_comida vomito_despues matando_de_hambre me_purgo no_se_quiere_poner dejo_de_comer',
  DONTCARE:
    'me_da_igual da_igual quiero_desaparecer no_quiero_vivir no_quiero_seguir ya_no_quiero no_la_voy_a_necesitar no_de_mas que_mas_da me_desplome',
  UNSAFE:
    'para_que_seguir no_me_siento_a_salvo a_salvo_de_mi no_confio_en_mi no_puedo_mas_con_esta no_puedo_mas no_aguanto_mas cuanto_mas_voy_a_aguantar no_aguanto_un_dia no_se_cuanto_mas salir_de_esto_como_sea no_tengo_fuerzas ya_no_tengo_fuerzas me_calma_pensar me_consuele pensar_en_la_muerte puedo_acabar_con_esto ya_tome_mi_decision tome_mi_decision dejar_de_sufrir_para_siempre lo_he_perdido_todo',
  BEWITH: 'irme_con_el_ya irme_con_ella reunirme_con_el reunirme_con_ella estar_con_el_en_el_cielo quiero_irme_con',
  ACCIDENT:
    'corriendo rodilla entrenando jugando levantando cajas deporte gimnasio uñas cayendo bailando sin_querer accidente por_accidente por_error cocinando afeitandome el_pelo las_unas pelo cabello el_cesped el_pasto el_papel cebolla en_el_trabajo la_leche',
};
