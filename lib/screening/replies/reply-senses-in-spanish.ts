/** Spanish words for the senses of replies (reply-frames.ts), of Spain and Latin America. An accent is written where it decides. */
import type { Vocabulary } from '@/lib/screening/words/word-senses';

const each = (list: string, ending: (word: string) => string): string => list.split(' ').map(ending).join(' ');

/** What a clinician does to or for somebody: stems of verbs in -ar, then of those in -er and -ir that keep their stem. */
const ar =
  'examin explor revis oper trat recet mand envi cambi quit retir aument baj dej llam tom cort cur vend col program agend deriv vacun pes anot present consult encontr coment avis encarg entreg cobr factur perdon cancel adelant reprogram cit ingres vigil control tramit autoriz repas mir solicit orden suspend agrand ajust coloc implant limpi empast sell sutur drenar inyect inform record contest deriv analiz escane atras reserv confirm apunt registr orient ofreci recog busc plane acord qued habl convers platic cheque valor evalu prepar present dispens surti ayud acompañ esper cit estudi mencion atend medic reconoc traslad extirp raj induc ced extra observ diagnostic explic indic coloc provoc saqu toqu indiqu expliqu diagnostiqu busqu';
const erir =
  'atend recib prescrib remit extend escrib sub insist reduc vend cos recog conoc pid ped med decid extra conced';
const odd =
  'aconsejé recomendé vi vimos vio_mi di dimos dio_el puse pusimos hice hicimos dije dijimos leí leímos pedí pedimos medí medimos traje trajimos saqué sacamos indiqué expliqué diagnostiqué coloqué toqué busqué apliqué practiqué notifiqué entregué agregué cargué pagué llegué empecé empezamos autoricé analicé reforcé realicé avancé comencé vimos vinimos extraje induje reduje sedé conozco_a conocimos tuvimos_que tuve_que eché_un_vistazo doy_seguimiento llevo_años llevamos_años llevo_tiempo acabo_de_mirar acabo_de_ver acabo_de_revisar acabamos_de_ver acabo_de_abrir acabo_de_leer';
const roles =
  'médico médica doctor doctora pediatra oncólogo oncóloga psiquiatra psicólogo psicóloga dentista cirujano cirujana enfermera enfermero matrona partera ginecóloga ginecólogo cardiólogo terapeuta farmacéutica farmacéutico odontólogo odontóloga obstetra';

const accented: Vocabulary = {
  NEG: 'no nunca jamás sin nadie nada ni ningún ninguna tampoco',
  BUT: 'pero aunque sino',
  IF: 'si quien quienes cuando_vea cuando_vaya en_caso a_menos supongamos una_vez_que hasta_que antes_de_que siempre_que cuando_tiene cuando_se cuando_hay cuando_uno',
  MANY: 'personas gente pacientes muchos muchas mayoría algunos algunas alguien nadie todos_los todas_las mujeres hombres niños bebés médicos investigadores estudio estudios quienes cualquiera',
  MAY: 'puede pueden podría podrían debe deben suele suelen suelo normalmente generalmente a_veces derecho tienen_que tiene_que convenga conviene',
  ASK: 'pregunte pregunta_a pregunten pida pide_cita llame_a llame_mañana llame_hoy llama_a lleve lleva_una anote anota dígale dile diga consulte consulta_con hable_con habla_con vaya ve_al muestre enseñe vale_la_pena que_alguien acuda tómese deje_las',
  QUOTE:
    'usted_escribe escribe_que menciona_un menciona_que menciona_una describe dice_que nos_cuenta cuentas_que pregunta_si su_pregunta tu_pregunta preguntas_si como_usted_dice como_dices comenta_que usted_menciona',
  SITE: 'pregunta preguntas comentario comentarios artículo artículos texto entrada página páginas sección párrafo lector lectores tabla guía guías respuesta arriba abajo sugerencia folleto palabras publicación boletín sitio experiencia relato duda',
  YOU: 'usted ustedes tú ti te le les se_lo se_la contigo vos',
  YOUOBJ: 'usted ustedes tú ti te le les se_lo se_la contigo vos',
  YOULO: 'lo la los las',
  YOUR: 'su sus tu tus suyo suya tuyo tuya',
  HIM: 'lo la le él ella',
  ACT: `${each(ar, (stem) => `${stem}é ${stem}amos ${stem}aremos ${stem}aré he_${stem}ado hemos_${stem}ado`)} ${each(erir, (stem) => `${stem}í ${stem}imos ${stem}iremos he_${stem}ido hemos_${stem}ido`)} ${odd} hemos_visto he_visto hemos_puesto he_puesto hemos_hecho`,
  ACT0: `${each(ar, (stem) => `${stem}e`)} vi puse di hice dije`,
  PRON: 'ya te yo',
  ACTED:
    'recuerdo recordamos atendemos tratamos seguimos vigilamos conozco conocemos esperamos tratándote tratándolo tratándola tratándole atendiéndote atendiéndole conociéndote',
  WE: 'le te les yo nosotros ya la lo',
  ACT3: `${each(ar, (stem) => `${stem}ó ${stem}aron ${stem}ará`)} ${each(erir, (stem) => `${stem}ió ${stem}ieron`)} vio puso dio hizo dijo vieron pusieron hicieron indicó explicó`,
  STAFF:
    'mi_colega mi_compañero mi_compañera mi_enfermera mi_enfermero mi_equipo nuestra_enfermera nuestro_equipo la_enfermera el_cirujano la_cirujana mi_asistente mi_secretaria la_matrona la_partera el_equipo el_doctor la_doctora recepción nuestro_laboratorio mi_colega nuestra_higienista el_anestesista nuestro_cirujano nuestra_matrona',
  SPOKE: 'hablamos conversamos platicamos quedamos acordamos dije dijimos expliqué comenté comentamos decidimos',
  PHONE: 'teléfono llamada portal correo whatsapp mensaje videollamada email mail',
  WHEN: 'cuando como después_de desde_que mientras la_última_vez',
  CLINIC:
    'consulta consultorio clínica quirófano planta urgencias hospital revisión control exploración sala sesión sesiones visita el_otro_día en_persona ayer la_semana_pasada el_viernes el_lunes',
  RECORD:
    'expediente historia historial ficha notas registro registros sistema archivo carta informe carpeta pantalla lista_de_medicinas lista_de_medicamentos curva_de_crecimiento panorámica reporte hoja base_de_datos',
  OUR: 'nuestro nuestra nuestros nuestras mi mis',
  ACCORDING:
    'según viendo mirando revisando de_acuerdo_con leyendo por_lo_que_veo_en veo_en vemos_en consta_en figura_en aparece_en',
  SAYS: 'dice dicen indica indican muestra muestran menciona mencionan consta figura figuran aparece aparecen anotada anotado señala refleja sale refiere registra recoge no_hay',
  HERE: 'aquí_me me_sale me_aparece aquí_dice aquí_veo aquí_consta delante en_pantalla me_figura',
  HERESAYS: 'me_sale_que aquí_me_sale me_figura_que me_aparece_que aquí_consta aquí_dice_que aquí_veo_que',
  HADTO: 'tuviéramos_que tuvimos_que tuve_que tener_que haber_tenido_que',
  FLARE: 'descompensó brote otra_vez de_nuevo recaída',
  HOPE: 'espero_que esperamos_que ojalá suerte que_se_mejore',
  THE: 'el la los las ese esa un',
  RESULT:
    'resultado resultados análisis analítica biopsia citología papanicolaou tomografía tac resonancia radiografía placa ecografía ultrasonido mamografía electro electrocardiograma hemograma orina heces hisopo hisopado cultivo muestra muestras patología colonoscopia endoscopia hemoglobina glicosilada glucosa azúcar colesterol triglicéridos tiroides tsh potasio sodio hierro ferritina plaquetas creatinina presión tensión peso litio ganglios ganglio curva_de_azúcar prueba pruebas examen exámenes estudios espirometría ecocardiograma marcador marcadores nivel niveles temperatura labs perfil holter densitometría',
  STATUS:
    'salió salieron está están estaba estaban es era fue fueron dio dieron bajó bajaron subió subieron llegó llegaron muestra muestran mostró indica confirma confirmó revela reveló quedó quedaron sigue siguen mejoró empeoró ya_están ya_llegaron ya_salieron descarta descartó da',
  WAS: 'salió salieron estaba estaban dio dieron fue fueron muestra mostró quedó está están es llegó llegaron',
  CLEAR:
    'limpia limpio limpias limpios normal normales positivo positiva negativo negativa bien benigna benigno maligna alto alta baja bajo perfecta perfecto estable igual mejor peor alterada alterado elevada elevado libre libres límite abultado estupenda sana sano lista listo de_nuevo',
  TURNEDUP: 'nada apareció no_aparece salió no_salió no_se_ve se_ve no_hay hay_un hay_una encontramos vimos veo',
  WEHAVE:
    'tengo tenemos nos_llegó nos_llegaron me_llegó me_llegaron recibí recibimos ya_llegó veo vemos aquí_tengo llegó llegaron',
  BACK: 'delante ayer hoy esta_mañana resultado enfrente aquí ya',
  CONDITION:
    'diabetes diabético diabética asma asmático asmática epoc vih seropositivo cáncer tumor tumores leucemia linfoma melanoma metástasis lupus gota artritis artrosis osteo* psoriasis eccema dermatitis culebrilla herpes zóster clamidia gonorrea sífilis hepatitis cirrosis anemia anémica anémico epilepsia ictus derrame aneurisma angina arritmia fibrilación hipertensión hipertenso hipertensa migraña depresión ansiedad bipolar esquizofrenia psicosis toc tdah autismo autista trastorno límite anorexia bulimia adicción alcoholismo demencia parkinson alzheimer esclerosis neuropatía ciática hernia úlcera colitis crohn reflujo cálculos piedras quiste quistes mioma miomas pólipo pólipos endometriosis aborto preeclampsia neumonía bronquitis tuberculosis covid gripe amigdalitis sinusitis infección infectada infertilidad menopausia hipotiroidismo insuficiencia soplo hombro_congelado tiña sarna sarpullido fractura esguince desgarro rota conmoción cataratas glaucoma caries absceso gingivitis periodontitis síndrome enfermedad diagnóstico déficit obesidad alergia alérgica alérgico embarazada embarazo_de gemelos coágulo coágulos trombosis embolia sepsis remisión recaída vértigo fibromialgia escoliosis sarcoma carcinoma varicela sarampión placenta_baja semanas colesterol presión_alta azúcar_alta vesícula apendicitis otitis faringitis laringitis conjuntivitis nódulo hígado_graso próstata_grande muela_del_juicio',
  OPINION: 'puede_ser podría_ser posibilidad posible puede_tener quizá quizás',
  YOUHAVE:
    'tiene tienes tenés padece padeces sufre sufres usted_es eres está_usted usted_está estás tuvo tuviste tiene_usted usted_tiene lo_que_tiene lo_que_tienes le_diagnosticamos le_diagnosticaron ya_está está_de estás_de le_quedan te_quedan desarrolló como_es',
  RX: 'receta recetas pastilla pastillas medicina medicinas medicamento medicamentos dosis inhalador insulina crema gotas antibiótico inyección implante corona brackets dentadura lentes audífono yeso férula pedido orden justificante certificado volante referencia vacuna warfarina metformina litio sertralina tratamiento parche parches jarabe pomada autorización surtido',
  READY:
    'lista listo espera esperan esperando enviada firmada aquí llegó llega renovada aprobada recoger recogerla recogerlo retirar retirarla pasar_por en_recepción en_la_farmacia salió a_recoger en_ventanilla disponible entregada',
  SEE: 'vemos veremos espero esperamos verte verlo verla conocer ver veo',
  DAY: 'lunes martes miércoles jueves viernes sábado domingo jue vie lun mar mie mañana próxima_semana próximo_mes semana_que_viene pronto consulta revisión clínica control entonces luego',
  SEEYOU:
    'nos_vemos_el nos_vemos_mañana nos_vemos_pronto nos_vemos_en nos_vemos_la te_espero lo_espero la_espero le_espero te_esperamos lo_esperamos la_esperamos le_esperamos te_veo_el te_veo_en lo_veo_el la_veo_el lo_vemos_con lo_vemos_en lo_vemos_el la_vemos_el lo_hablamos_cuando lo_vemos_cuando ya_hablaremos_cuando con_ganas_de_conocer deseando_conocer deseando_verte deseando_verla qué_gusto_ver* qué_alegría_ver* gusto_en_ver* fue_un_placer_ver* encantada_de_ver* encantado_de_ver* cuando_venga cuando_vengas cuando_vuelva cuando_vuelvas pase_por pásate pasate vente venga_el venga_mañana vuelva_el puede_pasar_a te_toca le_toca ahí_hablamos ahí_lo_vemos ahí_vemos',
  APPT: 'cita citas hora turno consulta control revisión sesión sesiones cirugía operación procedimiento ecografía limpieza quimio ciclo visita ingreso internación parto radioterapia terapia vacunas analítica chequeo',
  APPTIS:
    'es fue está será quedó con_nosotros conmigo mañana ayer el_lunes el_martes el_miércoles el_jueves el_viernes agendada confirmada cancelada pendiente agendado reservada',
  WITHUS: 'con_nosotros conmigo aquí en_nuestra en_la_clínica con_el_doctor con_la_doctora',
  MISSED:
    'faltó faltaste no_vino nunca_vino no_viniste nunca_viniste no_acudió nunca_acudió no_asistió no_se_presentó no_te_presentaste nunca_volvió no_volvió no_volviste dejaste_de_venir dejó_de_venir se_saltó te_saltaste canceló cancelaste perdió olvidó nunca_regresó no_regresó abandonó abandonaste llegó_tarde',
  BOOKED:
    'agendada agendado reservada reservado programada programado pendiente registrado registrada inscrito inscrita apuntada apuntado citada citado dado_de_alta en_lista',
  COMEIN:
    'vino viniste estuvo estuviste acudió ingresó llegó vuelva venga vengas vio examinaron trajo trajiste atendimos vimos examiné exploré operé',
  INSURER:
    'seguro aseguradora obra_social prepaga mutua cobertura reclamo autorización copago factura cuenta pago reembolso saldo deducible honorarios isapre fonasa eps imss seguridad_social póliza',
  DECIDED:
    'rechazó rechazaron negó denegó pagó cubrió aprobó aprobaron autorizó aceptó reembolsó devolvió venció salió pendiente en_mora adeuda impagada no_cubrió no_autorizó',
  MUSTPAY:
    'nos_debe nos_debes me_debe debe_dos debe_las nunca_pagó no_pagó nunca_pagaste no_pagaste no_ha_pagado adeuda quedó_debiendo pagó_solo debiendo',
  KIN: 'esposo esposa marido mujer pareja novio novia madre padre mamá papá hijo hija bebé niño niña abuela abuelo nieto nieta hermana hermano familia peque pequeño pequeña gemelos tía suegra',
  KINDID:
    'fue estuvo está estaba estaban llamó vino trajo preguntó dijo escribió contó nos_llamó pesó se_portó creció bajó subió respondió ingresó firmó recogió salió tenía tuvo se_quejó',
  MESSAGE:
    'mensaje mensajes correo correos foto fotos imagen video papeles formulario cuestionario fax carta llamada recado receta volante referencia',
  GOT: 'recibí recibimos contesté contestamos respondí respondimos leí_su vi_su nos_llegó me_llegó llegó contesto gracias_por_enviar gracias_por_mandar',
  YOUSENT:
    'me_mandó me_mandaste me_envió me_enviaste que_mandó que_envió que_mandaste que_enviaste nos_mandó nos_envió que_subió que_dejó que_trajo que_me_trajo que_nos_trajo nos_mandaste nos_enviaste me_enseñó',
  DROPOFF:
    'pasar venir acercarse acercarte traer llamarnos dejar visitarnos volver confiar haber_venido elegir elegirnos',
  THANKS: 'gracias agradezco alegra gusto perdone disculpe',
  YOUDID:
    'usted_vino usted_solo_vino solo_vino_dos se_fue_antes te_fuiste_antes se_fue_sin te_fuiste_sin se_marchó_antes usted_no_quiso usted_rechazó rechazó_la rechazó_el rechazaste usted_firmó firmó_el firmó_la firmaste usted_mismo_me usted_misma_me usted_me_dijo tú_me_dijiste me_dijo_usted me_dijo_que me_dijiste me_contó_que me_contaste usted_fue_gros* usted_fue_mal* usted_fue_muy fuiste_grosero fuiste_grosera usted_gritó nos_gritó le_gritó_a insultó_a amenazó_a usted_llegó_tarde llegó_tarde llegaste_tarde lo_esperamos la_esperamos te_esperamos usted_nunca usted_siempre siempre_recoge siempre_llega siempre_cancela nunca_mencionó nunca_nos_dijo nunca_me_dijo nunca_tomó nunca_volvió mencionara_ningún cuando_hablamos usted_aceptó usted_decidió usted_pidió se_le_informó se_le_avisó se_le_explicó se_le_ofreció se_le_dio se_le_recetó se_le_atendió se_le_operó perdió_peso bajó_de_peso ha_bajado_de has_bajado_de subió_de_peso dio_positivo dio_negativo usted_dio se_negó_a te_negaste dejó_el_tratamiento abandonó_el has_avanzado ha_avanzado has_mejorado estuvo_ingresad* estuviste_ingresad* fue_dad*_de_alta le_dieron_el_alta lo_dimos_de_alta la_dimos_de_alta',
  PATIENT: 'paciente pacientes',
  MINE: 'mío mía mías nuestro nuestra nuestros aquí de_esta de_la_casa del_consultorio de_la_clínica',
  OURPATIENT:
    'paciente_nuestro paciente_nuestra mi_paciente nuestro_paciente nuestra_paciente paciente_mía paciente_mío uno_de_nuestros una_de_nuestras mis_pacientes_más paciente_de_esta paciente_de_la_casa paciente_de_años',
  REMEMBER: 'recuerdo me_acuerdo_de recordamos reconozco',
  CHOSE:
    'elegir_nuestr* elegirnos confiar_en_nosotros confiar_en_nuestr* volver_con_nosotros haya_vuelto_con vuelto_con_nosotros volviera_con vino_con_nosotros se_cambió_a_nuestr* te_cambiaste_a_nuestr* se_registró_con registrado_aquí registrada_aquí llegó_a_nuestr* desde_que_está_con confiarnos acudir_a_nuestr* ser_paciente',
  OURPLACE:
    'con_nosotros en_nuestro_sistema en_nuestra_báscula en_nuestros_registros en_nuestras_sesiones en_nuestra_clínica en_nuestra_consulta en_mi_consulta en_mi_consultorio en_nuestro_consultorio en_nuestra_planta pasamos_visita en_nuestro_hospital en_nuestro_laboratorio comité_de_tumores nuestra_sala_de_espera en_nuestra_balanza en_nuestra_pesa bajo_nuestro_cuidado a_nuestro_cargo en_nuestra_farmacia en_nuestra_lista',
  ASROLE: each(roles, (role) => `como_su_${role} como_tu_${role} soy_su_${role} soy_tu_${role}`),
  BODY: 'densidad herida cicatriz puntos oído oídos ojos garganta pecho pulmones corazón válvula riñones hígado columna rodilla cadera hombro dientes muela encías implante placenta cuello_uterino útero ovario ovarios bulto lunar tumor próstata vejiga articulación disco piel pie pierna brazo espalda barriga mama mandíbula mordida fractura endodoncia corona operación cirugía cesárea histerectomía bebé',
  CHANGED:
    'sigue_inflamad* es_baja va_bien estaba estaban salió quedó quedaron ha_cicatrizado cicatrizó se_ha_reducido se_redujo ha_crecido creció mejoró ha_mejorado prendió sanó está_sanando está_rota está_inflamada está_infectada está_mejor está_limpia se_descompensó ha_bajado ha_vuelto volvió va_bien fue_bien',
  WEEKS: 'semanas meses',
  YOUARE: 'está_de ya_está_de estás_de ya_estás_de',
  NOWWK: 'semanas meses',
};

const decisive = new Set(['ACT', 'ACT3']);
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0308]/g, '')
    .normalize('NFC');

/** People leave accents out; only where one makes another verb form of the word must it stand. */
export const replySensesInSpanish: Vocabulary = Object.fromEntries(
  Object.entries(accented).map(([sense, words]) => [
    sense,
    decisive.has(sense) ? words : `${words} ${plain(words).replace(/(?<![^ ])esta(?![^ ])/g, '')}`,
  ]),
);
