/**
 * How urgent a Spanish message sounds. Its signs are words that no other language here has. As in English: unsure, it errs towards
 * showing help, and "none" means only that no rule spoke. People in distress leave accents out, so the signs have none. The lists await review by a clinician who speaks Spanish.
 */
import { mendSpelling } from '@/lib/screening/words/mend-spelling';

const crisis: readonly RegExp[] = [
  /\b(?:quiero|quisiera|deseo|prefiero|preferiria|ganas de|pienso en|pensando en|pensado en|voy a|gustaria|intente|intentado|planeo) (?:morirme(?! de)|morir(?! de)|matarme|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo(?! (?:el|la|los|las|este|esto del))|terminar con mi vida|terminar con todo(?! (?:el|la|los|las|este))|desaparecer para siempre|no despertar|hacerme dano|cortarme(?! el pelo| las unas)|lastimarme)\b/,
  /\bme (?:quiero|voy a|gustaria|quisiera) (?:morir|matar|suicidar|quitar la vida|hacer dano|lastimar)\b/,
  /\b(?:ya )?no (?:quiero|deseo|puedo) (?:seguir viviendo|vivir(?: mas| asi)?(?! (?:en|con|sin|sola|solo|lejos))|existir|estar viv[oa])\b/,
  /\b(?:mejor|estarian mejor|estaria mejor)(?: \w+){0,3} (?:muert[oa]|sin mi)\b|\bno (?:vale la pena|tiene sentido)(?: seguir)? (?:vivir|viviendo|la vida|mi vida)\b|\bmi vida no (?:vale|tiene sentido)\b|\bpensamientos? (?:suicidas?|de suicidio|de muerte)\b|\bme (?:corto|autolesiono|hago dano) (?!el|las? |con el)/,
  /\b(?:matarme|suicidarme|quitarme la vida)\b/,
  /\bmi (?:\w+ ){1,2}(?:dice que |dijo que )?(?:(?:se )?(?:quiere|va a|intento)|amenaza con|habla de) (?:matar|matarse|suicidar|suicidarse|morir|morirse|quitarse la vida)\b/,
  /\b(?:mi (?:marido|esposo|esposa|mujer|novio|novia|pareja|ex|padre|madre|padrastro|hijo)|el|ella) (?:me|nos) (?:pega|golpea|maltrata|amenaza|viola|ahorca|empuja)\b|\b(?:me|nos) (?:pega|golpea|maltrata|amenaza de muerte|violo|violaron|va a matar)(?: mi| el|$|[ .,!])|\btengo miedo de (?:el|mi (?:marido|esposo|novio|pareja|padre|padrastro))\b|\babus(?:a|o|an|aron) (?:sexualmente )?de mi\b/,
  /\b(?:(?:quiero|quisiera|deseo|ojala|prefiero|preferiria|pido|rezo)(?: \w+){0,4} )(?:no (?:despert\w+|volver a despertar|amanec\w+)|dormir(?:me)? (?:para siempre|y no despertar)|(?:estar|estuviera|estuviese) muert[oa]|no haber nacido|que (?:dios|la muerte) me (?:lleve|lleva))\b|\bdormir(?:me)? (?:para siempre|y no despertar)\b|\bojala (?:no )?(?:me )?(?:despert\w+|muri\w+|muera|estuviera muert[oa])\b|\bque (?:dios )?me lleve (?:ya|dios|la muerte|pronto)\b|\bque dios me lleve\b|\bdios (?:ya )?llev(?:ame|eme)\b/,
  /\b(?:cansad[oa]|hart[oa]|aburrid[oa]) de (?:vivir|la vida|esta vida|mi vida|estar viv[oa])\b|\b(?:sin|no tengo|ya no tengo|perdi (?:las|todas las)) (?:ganas|deseos|motivos|razones) (?:de|para) (?:vivir|seguir viviendo|seguir adelante|estar aqui)\b|\b(?:la|mi|esta) vida (?:ya )?(?:no (?:tiene|vale)|carece de) (?:\w+ )?(?:sentido|pena)\b|\b(?:no|ya no) (?:quiero|deseo) (?:estar|seguir) (?:aqui|viv[oa]|en este mundo)\b|\bno le (?:veo|encuentro) sentido a (?:la vida|vivir|seguir)\b/,
  /\bnadie me (?:extranar\w+|echar\w+ de menos|va a extranar)\b|\bsoy (?:una|un) (?:carga|estorbo)\b|\b(?:ya )?no puedo mas con (?:mi|la|esta) vida\b/,
  /\b(?:me (?:quiero|voy a|quisiera)|quiero|voy a|pienso en|pensando en|pensado en|ganas de) (?:ahorcar(?:me)?|colgarme|tirarme|lanzarme|aventarme|pegarme un tiro|dispararme|envenenarme|cortarme las venas|arrojarme|saltar (?:de|del|desde|al|por))\b(?! (?:a la piscina|al agua|en paracaidas|la lengua))/,
  /\b(?:carta|nota|mensaje) de (?:despedida|suicidio)\b|\bme despido (?:de todos|para siempre|del mundo)\b|\badios (?:a todos|mundo cruel)\b|\b(?:guarde|junte|compre|acumulo|tengo)(?: \w+){0,3} (?:pastillas|veneno|pistola|arma|soga|cuerda)(?: \w+){0,4} para (?:morir|matarme|acabar|tomarmelas|terminar)\w*\b|\bcuant[oa]s (?:\w+ ){1,5}para (?:morir|matarme|no despertar|suicid\w+)\b|\btengo (?:una pistola|un arma|una soga|un cuchillo|las pastillas) (?:en la mano|en mis manos|delante|listas?|lista)\b/,
  /\b(?:ideas?|ideacion) (?:de )?(?:muerte|suicid\w+|morir)\b|\b(?:me mataria|me suicidaria)\b|\b(?:prefiero|preferiria|quisiera) (?:la muerte|estar muert[oa])\b|\bquiero (?:desaparecer|dejar de existir)$/,
  /\bme (?:corto|corte|estoy cortando|he cortado|queme|quemo|golpeo|lastimo|hago dano|hice dano)(?: (?:los brazos|el brazo|las (?:venas|munecas|piernas)|la (?:muneca|piel)|con (?:una|la) (?:cuchilla|navaja|hoja)|a proposito|otra vez para|cada noche|para (?:sentir|aliviar|no pensar)))\b|\b(?:autolesionandome|haciendome dano|lastimandome a proposito)\b|\b(?:he vuelto|volvi|vuelvo|empece) a (?:cortarme(?! el)|hacerme dano|lastimarme|autolesionarme)\b|\bme autolesion\w+\b/,
  /\b(?:mi|su|nuestr[oa]) (?:[\w,]+ ){1,6}(?:(?:dice|dijo|dicen|repite|escribio|grita)(?: que)? (?:ya )?(?:no quiere (?:vivir|seguir|estar aqui)|se (?:quiere|va a) (?:morir|matar|suicidar)|quiere (?:morir\w*|matarse|desaparecer))|se (?:corta|corto|autolesiona) (?:los|las|la|el|con|en|a proposito|cuando)(?! (?:pelo|unas|cabello))|(?:intento|trato de|quiso) (?:suicidarse|matarse|quitarse la vida|ahorcarse)|quiere (?:morir|morirse|matarse|suicidarse|quitarse la vida))\b|\bse (?:quiere|va a) (?:suicidar|matar)\b|\b(?:encontre|halle)(?: \w+){0,4} (?:carta de despedida|cortes en|cuchillas)\b/,
  /\b(?:(?:mi )?(?:marido|esposo|esposa|mujer|novio|novia|pareja|ex|padre|papa|madre|mama|padrastro|hijo|hermano|tio|abuelo|primo|jefe|cuidador\w*|vecino)|el|ella) (?:\w+ ){0,3}(?:me|nos|la|lo) (?:\w+ )?(?:pega|golpea|pego|golpeo|ahorco|estrangulo|abofeteo|empujo|pateo|amenazo|encerro|encierra|controla|persigue|acosa|violo|toca|toco|manosea|maltrato)\b(?! (?:hacer|la lot|el premio|un resfriado|la gripe|el sol|un catarro|la abdomen|el vientre|la barriga|el pulso|la frente|la cabeza))|\bme (?:levanta|levanto|alzo) la mano\b|\bme (?:agarro|apreto|tomo) (?:del|por el) cuello\b|\bme (?:dio|da) (?:una bofetada|bofetadas|una paliza|golpes|cachetadas|punetazos)\b|\bno me deja (?:salir de casa|salir|ver a mi|trabajar)\b|\bme tiene (?:encerrad[oa]|amenazad[oa]|controlad[oa])\b|\bme (?:viol(?:o|aron)|forz(?:o|aron) a)\b|\bviolencia (?:domestica|de genero|machista|intrafamiliar)\b|\babusos? sexual(?:es)?\b|\b(?:me|nos|te) (?:voy a|va a) matar(?! (?:de risa|el estres|la dieta|el calor))\b|\bte mato\b|\bme oblig[ao] a (?:tener (?:sexo|relaciones)|acostarme)\b|\b(?:toca|manosea|abusa de) (?:a )?(?:mi|su) (?:hij[ao]|nin[ao]|sobrin[ao]|niet[ao])\b/,
  /\b(?:quiero|voy a|ganas de|miedo de|temo|pensamientos de|impulsos de|pienso en) (?:matar|lastimar|hacerle dano|hacer dano|ahogar|sacudir)(?:l[oae]s?)?(?: a)? ?(?:mi (?:bebe|hij[oa]|nin[oa]|marido|esposo|mujer|pareja|jefe|madre|padre)|alguien|todos|gente|el bebe|la bebe)\b|\b(?:oigo|escucho) voces(?: \w+){0,3} (?:que me|dicen|ordenan|mandan)\b|\bvoces (?:que )?me (?:dicen|ordenan|mandan)\b/,
];
/** Hopelessness that is common in long illness: three different ones together count as one sign. */
const despair: readonly RegExp[] = [
  /\b(?:sin esperanza|no hay esperanza|desesperad[oa]|no tengo esperanza|perdi la esperanza)\b/,
  /\b(?:no sirvo para nada|soy un fracaso|no valgo nada|me odio|me doy asco)\b/,
  /\b(?:nadie me (?:quiere|entiende|ayuda|escucha)|estoy (?:muy |tan |completamente )?sol[oa]|a nadie le importo)\b/,
  /\b(?:no puedo mas|ya no puedo|no aguanto(?: mas)?|no doy mas|no soporto mas)\b/,
  /\b(?:lloro (?:todo|todos|cada|sin)|no (?:como|duermo) ni|no me levanto de la cama)\b/,
  /\b(?:todo me da igual|nada tiene sentido|nada vale la pena|para que seguir)\b/,
];
/** The same words about somebody who is not in danger now, or as a fact of medicine. */
const calmCrisis =
  /\b(?:como (?:puedo |puede uno |se puede )?(?:ayud\w+|apoy\w+|prevenir|hablar)|prevencion|efecto secundario|efectos secundarios|(?:antes|hace (?:\w+ ){1,2}anos?|en el pasado|de joven)\b.{0,40}\b(?:queria|quise|pense|intente)|ya no (?:quiero morir|pienso en)|no (?:quiero|pienso en) (?:morirme|morir|matarme|suicidarme)|nunca (?:quise|pense))/;

const telegraphicWords = 45;

const now =
  /\b(?:ahora(?: mismo)?|en este (?:momento|instante)|ya mismo|de repente|de golpe|de pronto|hace (?:un rato|unos? minutos?|\w+ minutos?|una hora|media hora|poco)|desde (?:hace (?:un rato|unos? minutos?|\w+ minutos?|una hora|media hora)|esta (?:manana|tarde|noche))|acab[ao] de|esta noche|sigue|estoy (?:teniendo|sintiendo))\b/;
/** With something of `now`, or in a short message that asks nothing. */
const worrying: readonly RegExp[] = [
  /\b(?:dolor|opresion|presion|punzada|apretado)(?: \w+){0,4} (?:el|en el|del|de) pecho\b|\bme (?:duele|oprime|aprieta)(?: \w+){0,2} el pecho\b/,
  /\b(?:cara|boca) (?:caida|torcida)|\b(?:no puede|no puedo) (?:hablar|mover)|\b(?:brazo|pierna|lado|mitad de la cara)(?: \w+){0,4} (?:dormid[oa]|debil|paralizad[oa])|\b(?:peor|tremendo) dolor de cabeza\b/,
  /\b(?:sangr(?:o|a|ando|ado)|sangrado|hemorragia)\b/,
  /\b(?:se desmayo|me desmaye|perdio el conocimiento|convulsion(?:es|ando)?|convulsiona)\b/,
  /\bvomit(?:o|a|ando|ado) sangre\b/,
  /\b(?:me falta el aire|falta de aire|no me entra (?:el )?aire|no entra aire|me cuesta (?:mucho )?respirar|le cuesta respirar|respira (?:muy )?rapido)\b/,
  /\b(?:fiebre|temperatura)(?: \w+){0,3} (?:39|4[0-2])\b|\brigidez de (?:nuca|cuello)\b|\bcuello (?:rigido|duro)\b/,
  /\b(?:infarto|ataque al corazon|derrame cerebral|ictus)\b/,
  /\bdolor(?:es)? (?:insoportable|fortisimo|muy fuerte|intenso)\b/,
];
/** Enough by themselves. */
const alarming: readonly RegExp[] = [
  /\bno (?:puedo|puede|consigo|logra) respirar\b|\b(?:no respira|se esta ahogando|me ahogo(?! (?:en|de|con el trabajo))|me estoy ahogando(?! (?:en|de (?:trabajo|deudas)))|le cuesta mucho respirar)\b/,
  /\b(?:no (?:despierta|reacciona|responde|tiene pulso))\b|\besta inconsciente\b/,
  /\b(?:tome|me tome|trague|se tomo|se trago|ha tomado|he tomado)(?: \w+){0,2} (?:demasiad[oa]s|much[oa]s|tod[oa]s las|un frasco|una caja|un bote)(?: \w+){0,2}(?: ?pastillas| ?tabletas| ?comprimidos| de pastillas)?\b|\bsobredosis\b(?! (?:de (?:\w+ ){1,3}(?:es|puede|posible)|puede|es|son)\b)/,
  /\b(?:lengua|garganta|cara|labios)(?: \w+){0,4} (?:hinchad[oa]s?|hinchando)\b.{0,80}\b(?:respirar|ahog|tragar)|\b(?:se me hincha|se le hincha)(?:n)? (?:la lengua|la garganta|los labios)\b/,
  /\b(?:embarazada|embarazo)\b.{0,80}\b(?:sangr(?:o|ando|ado mucho)|hemorragia|mucha sangre)\b|\bsangr(?:o|ando) mucho\b/,
  /\bestoy (?:teniendo|sufriendo) un (?:infarto|derrame|ictus)\b|\blabios (?:azules|morados)\b/,
  /\b(?:le|me|nos) (?:esta dando|esta a punto de dar|da|dio) un (?:infarto|derrame|ictus|ataque al corazon)\b|\b(?:esta|esta sufriendo|esta teniendo|estoy) (?:teniendo|sufriendo|con) un (?:infarto|derrame|ictus|ataque)\b|\b(?:creo|parece|pienso)(?: \w+){0,4} un (?:infarto|derrame cerebral|ictus|ataque al corazon)\b|\b(?:dolor|ardor|presion|opresion)(?: \w+){0,3} pecho\b.{0,60}\b(?:brazo|mandibula|sudor|sudando|espalda|frio)\b/,
  /\b(?:se le|se me) (?:torcio|cayo|fue|durmio|traba|trabo|paralizo) (?:la )?(?:boca|cara|lengua|mitad|medio)\b|\b(?:arrastra|arrastro|no le salen|se le traban) (?:las palabras|la lengua)\b|\bno (?:puede|puedo) (?:levantar|alzar|sentir|mover) (?:el|un|los|la|su) (?:brazo|pierna|mano|lado)\w*\b|\b(?:medio|mitad del) (?:cuerpo|lado)(?: \w+){0,3} (?:dormid[oa]|paralizad[oa]|sin fuerza)\b/,
  /\b(?:se me|se le) (?:cierra|esta cerrando|cerro) la garganta\b|\b(?:ronchas|habones|urticaria)\b.{0,60}\b(?:vomit|respir|garganta|marea|hinch)\w*|\b(?:inhalador|salbutamol|ventolin) (?:no|ya no) (?:le |me )?(?:hace|funciona|sirve|alivia)\b|\b(?:se (?:puso|esta poniendo)|esta) (?:morad[oa]|azul|azulad[oa]|gris)\b|\bse le hunden las costillas\b|\breaccion alergica (?:grave|fuerte|severa|ahora)\b/,
  /\b(?:no (?:lo|la|le) (?:puedo|podemos|logro) despertar|no hay (?:manera|forma) de despertar|no se despierta|no abre los ojos|se (?:desplomo|cayo y no)|no tiene pulso|esta convulsionando|le dio una convulsion|sigue convulsionando)\b|\b(?:golpe|golpeo|pego|cayo)(?: \w+){0,4} (?:la )?cabeza\b.{0,60}\b(?:vomit\w+|no despierta|confus\w+|somnolient\w+|sangr\w+)/,
  /\b(?:tome|tomo|trague|trago|tomado|bebio|bebi|comio|ingirio)(?: \w+){0,3} (?:\d{2,3}|veinte|treinta|cuarenta|cincuenta|cien) (?:pastillas|tabletas|comprimidos|capsulas|paracetamol\w*)\b|\b(?:trago|tragado|bebio|bebi|tome|tomo|comio|ingirio|chupo)(?: \w+){0,3} (?:cloro|lejia|una pila|pila de boton|un iman|imanes|veneno|raticida|gasolina|detergente|acido|las pastillas de (?:mi|su|la|el)|pastillas de su|todas las pastillas|las pastillas)\b|\b(?:se puso|me puse|le puse) (?:la )?insulina (?:dos veces|doble|de mas)\b|\bse (?:tomo|trago) (?:las|mis|sus) pastillas\b/,
  /\b(?:no (?:para|deja) de sangrar|no (?:se detiene|para|cesa) (?:la hemorragia|el sangrado|la sangre)|sangra (?:mucho|sin parar|a chorros)|mucha sangre)\b|\b(?:heces?|caca|popo|deposiciones?) (?:\w+ )?(?:negras?|como alquitran|con mucha sangre)\b|\b(?:tos[eo]|tosiendo|escup[eo]|escupiendo|expectora) (?:con )?sangre\b/,
  /\b(?:bebe|feto) (?:ya )?no se mueve\b|\b(?:no siento|deje de sentir|ya no siento) (?:\w+ )?(?:moverse |a )?(?:al |mi |el )?bebe\b|\b(?:rompi|se me rompio|se rompio) (?:aguas|la fuente|la bolsa)\b|\bembarazada\b.{0,80}\b(?:vision borrosa|veo (?:luces|borroso|manchas)|dolor de cabeza (?:muy )?fuerte|hinchada la cara|convulsion\w*|perdi liquido)\b/,
  /\b(?:recien nacid[oa]|bebe de (?:\w+ )?(?:dias|semanas|un mes|dos meses)|bebe|lactante|neonato)\b.{0,60}\b(?:fiebre|38|39|no (?:come|mama|reacciona|despierta)|flacid[oa]|decaid[oa]|hundid\w+|morad[oa])\b|\b(?:rigidez de nuca|cuello rigido|nuca rigida|cuello duro)\b.{0,60}\b(?:fiebre|vomit\w+|luz|dolor de cabeza)\b|\bfiebre\b.{0,60}\b(?:rigidez|cuello (?:rigido|duro)|manchas (?:moradas|rojas)|confus\w+|delira\w*|convuls\w+)\b|\bmanchas\b.{0,40}\bno (?:desaparecen|se borran|se quitan)\b|\b(?:azucar|glucosa)\b.{0,40}\b(?:[3-9]\d\d|[23]\d|muy baja|bajisima)\b.{0,60}\b(?:confus\w+|sud\w+|tiembla\w*|temblando|vomit\w+|no responde|desmay\w+|responde)\b|\bgolpe de calor\b|\b(?:mordio|mordido|pico|picado|mordedura|picadura)(?: \w+){0,4} (?:serpiente|vibora|culebra|alacran|escorpion|viuda negra|perro rabioso|murcielago)\b|\bme (?:estoy muriendo|muero)(?! (?:de (?:risa|hambre|sed|calor|frio|sueno|ganas|verguenza|ganas|pena|curiosidad|aburrimiento|amor|miedo)|por))\b|\b(?:me|le|lo) (?:apunal\w+|dispar\w+|balearon|electrocut\w+)\b|\b(?:llamen|necesito|manden)(?: \w+){0,3} (?:ambulancia|al? (?:911|112|123|066))\b/,
];
/** A question about what might be, a story of the past, or a fear. */
const calm =
  /\b(?:hace (?:\w+ ){0,2}(?:dias?|semanas?|mes(?:es)?|anos?)|el (?:ano|mes) pasado|la semana pasada|cuando (?:es|debo|deberia|se debe)|que (?:hago|hacer|debo hacer) si|si (?:alguien|una persona|me da|tuviera|tengo)|es normal|puede (?:causar|provocar|dar)|antes (?:tenia|tuve)|tuve|tuvo|habia|sufrio|de nin[oa]|sintomas|prevenir|prevencion|riesgo|que es|que son|cuanto cuesta|posible|primeros auxilios|leve|encias|al (?:amamantar|dar el pecho|toser)|febril que|de mujeres|en mujeres|miedo a|cancer de|infeccion de|en (?:19|20)\d\d|el ano pasado)\b/;

const noDenial = (sentence: string, sign: RegExp): boolean => {
  const match = sign.exec(sentence);
  return (
    match !== null &&
    !/\b(?:no (?:tengo|tiene|siento|hay|he tenido|me)|no|sin|ningun|nunca|prevenir|evitar|riesgo de|sintomas de)(?: \w+){0,2} $/.test(
      sentence.slice(Math.max(0, match.index - 30), match.index),
    )
  );
};

/** Little words of Spanish that are none of English, and such as stand alone in danger. */
const spoken =
  /\b(?:que|de|el|los|las|una|por|con|su|sus|del|se|muy|pero|esta|estoy|ya|como|mas|tengo|tiene|quiero|quiere|puedo|puede|voy|va|mi|te|le|lo|es|un|la|me (?:duele|pega|mata|muero|ahogo|corto|violo)|morir\w*|matar\w*|suicid(?:arme|arse|io)|muert[eoa]|viol(?:o|aron|encia)|infarto|sobredosis|sangr(?:e|o|a|ando)|pecho|respira\w*|ayuda\w*)\b/;
const fewLetters = 300;

/** A long text without a word of Spanish; a short one may be in words that are like those of other languages. Lower case without marks. */
export function hasNoSpanish(text: string): boolean {
  return text.length > fewLetters && !spoken.test(text);
}

/** As assessUrgency, for the Spanish in a text that was read (read-text.ts), cut, and is in lower case without marks. */
export function assessUrgencyInSpanish(text: string): 'none' | 'emergency' | 'crisis' {
  const sentences = mendSpelling(text)
    .split(/[.!?¡¿\n]+/)
    .map((sentence) => sentence.replace(/[^a-z\d,]+/g, ' ').trim());
  // What calms one clause does not calm the next.
  const clauses = sentences.flatMap((sentence) =>
    sentence.split(/,| pero | aunque | y (?=ahora|hoy|esta noche)| sino /),
  );
  if (
    [...clauses, ...sentences].some(
      (clause) => !calmCrisis.test(clause) && crisis.some((sign) => sign.test(clause.trim())),
    )
  )
    return 'crisis';
  if (despair.filter((sign) => clauses.some((clause) => sign.test(clause))).length >= 3) return 'crisis';
  const said = sentences.join(' ');
  const isNow = now.test(said) || said.split(' ').length <= telegraphicWords;
  const sounds = sentences.some(
    (sentence) =>
      !calm.test(sentence) &&
      (alarming.some((sign) => noDenial(sentence, sign)) ||
        (isNow && worrying.some((sign) => noDenial(sentence, sign)))),
  );
  return sounds ? 'emergency' : 'none';
}
