/** What a reply in Spanish asserts about this one person, doses or promises. It must stay silent on teaching and on "if" and "when". */
import type { HazardRule } from './reply-hazard-rules';

const start = '(?<![\\p{L}])';
const end = '(?![\\p{L}])';
const illness =
  '(?:[\\p{L}]{3,}(?:itis|osis|oma|emia|pat[ií]a|algia)|herpes(?: z[oó]ster)?|culebrilla|diabetes|asma|gota|eccema|migra[ñn]a|c[aá]ncer|tumor|lupus|vih|gripe|covid|neumon[ií]a|varicela|[uú]lcera|hernia|fractura|esguince|c[aá]lculos|piedras|infecci[oó]n|hipertensi[oó]n|presi[oó]n alta|depresi[oó]n|ansiedad|demencia|epilepsia|derrame|infarto|insuficiencia [\\p{L}]+|enfermedad(?: [\\p{L}]+)?|problema (?:renal|card[ií]aco)|quiste|p[oó]lipos?|v[eé]rtigo|reflujo|alergia|anemia|trastorno|s[ií]ndrome|embarazo|sarpullido)';
const thing =
  '(?:resultados?|an[aá]lisis|receta|cita|biopsia|colesterol|tensi[oó]n|presi[oó]n|radiograf[ií]a|ecograf[ií]a|resonancia|examen|ex[aá]menes|muestra|referencia|volante|informe|az[uú]car|glucosa|hierro|tiroides|peso|electrocardiograma|mamograf[ií]a|embarazo|operaci[oó]n|cirug[ií]a|diagn[oó]stico|tratamiento|expediente|historia(?:l)?(?: cl[ií]nic[oa])?|seguro|caso|prueba|papanicolaou|justificante|baja)';
const relative = '(?:madre|padre|mam[aá]|pap[aá]|hij[oa]|espos[oa]|marido|mujer|herman[oa]|beb[eé]|abuel[oa])';
const unless =
  /(?<!\p{L})(?:si|cuando|cuándo|antes de|quien|quién|quienes|personas?|hasta que|pida|pregunte|lleve|no podemos|no puedo|sin|en caso|suelen?|puede|pueden|qué|cómo|aunque|nunca|nadie|una vez que)(?!\p{L})[^.!?]{0,60}$/iu;
const ofTheText =
  /^ ?(?:en|arriba|más arriba|el|la)? ?(?:el|la|este|esta|nuestro|nuestra)? ?(?:artículo|publicación|página|entrada|texto|arriba|sección)/iu;

type Row = readonly [
  kind: HazardRule['kind'],
  rule: string,
  source: string,
  unless?: RegExp | undefined,
  unlessThen?: RegExp,
];
const rows: readonly Row[] = [
  [
    'confirms-patient',
    'spanish-talk',
    `como (?:ya )?(?:(?:le|te|les) (?:dije|coment[eé]|expliqu[eé]|indiqu[eé]|mencion[eé]|dijimos|comentamos|explicamos)|hablamos|acordamos|quedamos|conversamos|vimos|platicamos|comentamos|convenimos)|(?:hablamos|conversamos|platicamos) (?:por tel[eé]fono|en (?:la|su|mi) consulta|ayer|el)|(?:expliqu[eé]|dije|coment[eé]) a su ${relative}`,
    undefined,
    ofTheText,
  ],
  [
    'confirms-patient',
    'spanish-visit',
    `(?:cuando|desde que|la [uú]ltima vez que|despu[eé]s de que) (?:vino|viniste|nos visit[oó]|estuvo|estuviste|acudi[oó]|lleg[oó]|(?:lo|la|le|te) (?:vi|vimos|operamos|oper[eé]|atend[ií]|atendimos|examin[eé]|examinamos)|es paciente|se registr[oó]|entr[oó])|(?:en|desde|durante|tras) (?:su|tu) (?:[uú]ltima|anterior|reciente|pasada|primera) (?:visita|cita|consulta|revisi[oó]n)|(?:su|tu) (?:pr[oó]xima )?cita (?:es|ser[aá]|fue|est[aá]|qued[oó]|con)|(?:le|te) confirm(?:amos|o) (?:su|tu) cita|(?:falt[oó]|no acudi[oó]|acudi[oó]|no vino|no asisti[oó]|asisti[oó]|vino) a (?:la|su|tu) (?:cita|consulta|revisi[oó]n)|como paciente (?:de|nuestr[oa])|usted es (?:paciente|nuestr[oa])|es paciente (?:nuestr[oa]|de esta|m[ií][oa])|mi paciente|nuestr[oa] paciente|como su m[eé]dic[oa]|soy su (?:m[eé]dic[oa]|doctora?|enfermer[oa]|cirujan[oa])|(?:un )?(?:gusto|placer) (?:verl[oa]|atenderl[oa]|conocerl[oa]|saludarl[oa])|nos vemos (?:el|ma[ñn]ana|la)|(?:lo|la|le|te) (?:atend[ií]|vi|vimos|examin[eé]|examinamos|operamos|oper[eé]|atendimos|ingresamos) (?:en|el|ayer|hace|la|por)|recuerdo (?:bien |muy bien )?(?:su|tu) (?:caso|visita|cara)|gracias por (?:venir|su visita|visitarnos|confiar en nosotros|ser paciente)|(?:venga|vuelva|pase|regrese|le esperamos|lo esperamos|la esperamos) (?:ma[ñn]ana|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|d[ií]a))|su caso (?:fue|se|es|lo)`,
    /(?<!\p{L})(?:si|no podemos|no puedo|aquí de)(?!\p{L})[^.!?]{0,50}$/iu,
  ],
  [
    'confirms-patient',
    'spanish-act',
    `(?:le|te|les) (?:recet[eé]|recetamos|cambi[eé]|cambiamos|puse|pusimos|hicimos|hice|di|dimos|mand[eé]|mandamos|envi[eé]|enviamos|operamos|quitamos|sacamos|tomamos|aplicamos|derivamos|derivé|program[eé]|programamos|recomend[eé]|llamamos|llam[eé])|(?:lo|la|le|te) (?:llamar[eé]|llamaremos|llamar[aá]|contactaremos|contactar[aá]|avisaremos)|(?:le|te|lo|la) (?!recomend|aconsej|suger|ped|rog|invit|agradec|dese|record|explic|ofrec|pod|quer|deb|ten|sab|ser|hac|anim|desac|escrib|leem|v)\\p{L}{3,}(?:amos|imos|emos)|(?:le|te|lo|la) (?!s[eé]$|d[eé]$|est[eé])\\p{L}{3,}[éí]|(?:recoger|retirar|pasar por) (?:su|tu) (?:${thing}|medicamento|medicina)|(?:la|lo|le) conozco|me acuerdo (?:bien )?de (?:usted|ti|su)|(?:seg[uú]n|en) nuestros (?:registros|archivos|datos)|(?:que|quien) (?:la|lo|le) (?:vio|atendi[oó]|oper[oó])|tenemos (?:su|tu) (?:${thing})|(?:operaci[oó]n|puntos|prueba|inyecci[oó]n|muestra|vacuna) que (?:le|te) (?:hicimos|hice|pusimos|puse|tomamos|dimos)`,
    /(?<!\p{L})(?:si|nunca)(?!\p{L})[^.!?]{0,50}$/iu,
  ],
  [
    'chart-fact',
    'spanish-result',
    `(?:su|sus|tu|tus|el|la|los) ${thing}(?: de (?:su|tu) ${relative})? (?:(?:ya )?(?:est[aá]n?|estaba[n]?|sali[oó]|salieron|fue|fueron|lleg[oó]|llegaron|dio|muestra[n]?|no muestra|indica[n]?|confirma|aprob[oó]|va|ya fue|qued[oó]|sigue|subi[oó]|baj[oó]))(?: \\p{L}+)?|seg[uú]n (?:su|tu) (?:${thing})|(?:veo|vemos|consta|figura|aparece) en (?:su|tu) (?:${thing}|ficha)|usted dio (?:positivo|negativo)|(?:su|tu) ${relative} (?:estuvo|est[aá] (?:mejor|bien|creciendo|sano|sana)|tiene ${illness}|crece|sali[oó]|vino|fue (?:atendid|vist|operad)\\p{L}+)`,
    unless,
  ],
  [
    'chart-fact',
    'spanish-illness',
    `(?:(?:usted|tú) )?(?:tiene|tienes|padece(?: de)?|padeces|sufre de|sufres de)(?: (?:un|una|el|la|tambi[eé]n|claramente|probablemente)){0,2} ${illness}|(?:lo|ese|esa|este|esta|el|la)(?: \\p{L}+)? que (?:usted )?tiene(?:s)? es|usted toma |(?:con|por|debido a|dada) (?:su|tu) ${illness}|(?:usted )?(?:es|eres) (?:diab[eé]tic[oa]|asm[aá]tic[oa]|al[eé]rgic[oa] a|hipertens[oa]|epil[eé]ptic[oa]|celiac[oa]|cel[ií]ac[oa])|(?:usted )?est[aá]s? (?:embarazada|an[eé]mic[oa]|en remisi[oó]n|deprimid[oa]|deshidratad[oa])`,
    /(?<!\p{L})(?:si|cuando|antes|quien|quién|quienes|personas?|alguien|hasta|puede|qué|gente|muchos|niños|sobre|¿)(?!\p{L})[^.!?]{0,50}$/iu,
    /^[^.!?]{0,50}\?/u,
  ],
  [
    'chart-fact',
    'spanish-told',
    `(?:usted )?me (?:dijo|dijiste|cont[oó]|contaste|explic[oó]|coment[oó])|(?:su|tu) (?:${relative}|fisioterapeuta|nutricionista|matrona|enfermera|terapeuta|cirujan[oa]) (?:\\p{L}+ )?(?:me )?(?:dijo|dice|pregunt[oó]|cont[oó]|llam[oó]|coment[oó]|escribi[oó]|opina)|conozco (?:bien )?a (?:su|tu)|usted viene|lleva (?:\\p{L}+ )?(?:viniendo|con nosotros)|se (?:le )?ve (?:mucho |bastante |muy )?(?:mejor|peor|bien|p[aá]lid[oa]|cansad[oa])|(?:su|tu|sus|tus) (?!pregunta|mensaje|comentario|relato|cuerpo|m[eé]dic|duda|riesgo|corazón late)(?:\\p{L}+ ){1,2}(?:es|est[aá]n?|sigue[n]?|fue|era|estaba|sali[oó]|mejor[oó]|empeor[oó]) (?:muy |un poco |algo |demasiado |bastante |totalmente )?(?:baj[oa]|alt[oa]|normal(?:es)?|inflamad[oa]|rot[oa]|mejor|peor|benign[oa]|limpi[oa]|positiv[oa]|negativ[oa]|bien|san[oa]|curad[oa]|infectad[oa]|grave|leve|d[eé]bil|hinchad[oa]|elevad[oa]|perfect[oa])s?|est[aá]s? de (?:\\p{L}+|\\d+) (?:semanas|meses)|tienes? una? (?:pequeñ[oa] |gran )?(?:desgarro|bulto|lesi[oó]n|rotura|mancha|sombra|bloqueo|co[aá]gulo|inflamaci[oó]n|n[oó]dulo|masa|soplo|fisura)|nuestros registros|(?:confirm[oó]|mostr[oó]|revel[oó]|detect[oó]) (?:su|tu|que (?:usted )?tiene)|(?:esperamos|falta|necesitamos|recibimos|revis[eé]|revisamos) (?:su|tu) ${thing}`,
    /(?<!\p{L})(?:si|cuando|aunque|quien|hasta|puede|qué|cómo|suele|nadie|pregunte)(?!\p{L})[^.!?]{0,50}$/iu,
    /^[^.!?]{0,50}\?/u,
  ],
  [
    'individual-dosing',
    'spanish-dose',
    `(?:(?<=^|[.!?:;,\\n] {0,2})|(?:debe|puede|tiene que|le recomiendo|le aconsejo|recomiendo que) )(?:t[oó]me(?:se|lo|la)?|toma|tomar|aumente|reduzca|use|suba|baje|duplique|tr[ií]plique)(?: \\p{L}+){0,2} (?:\\d+|dos|tres|media|medio|una|la dosis|otra|el doble)(?: \\p{L}+){0,3}|(?:(?<=^|[.!?:;,\\n] {0,2})|(?:debe|puede) )(?:baje|suba|reduzca|aumente) su dosis|(?:(?<=^|[.!?:;,\\n] {0,2})|(?:debe|puede) )(?:suspenda|suspender|deje de tomar|dejar de tomar|pare|interrumpa|duplique|cambie)(?: \\p{L}+){1,4}`,
    /(?<!\p{L})(?:no|nunca|jamás|si|adultos|antes)(?!\p{L})[^.!?]{0,50}$/iu,
  ],
  [
    'promise',
    'spanish-promise',
    `(?:le|te|se lo) (?:prometo|aseguro|garantizo|juro)|(?:seguro que|con seguridad|definitivamente|sin duda|desde luego) (?:no )?(?:es|ser[aá]|se)|no es nada(?! (?:raro|nuevo|extraño))|puede estar tranquil[oa]|no (?:tiene|tienes|hay) (?:nada de qu[eé]|motivo para|por qu[eé]|que) preocupar(?:se|te)|(?:va|vas) a estar (?:perfectamente|bien|perfect[oa]|san[oa]|curad[oa])|no (?:se preocupe|te preocupes)|(?:se (?:curar[aá]|recuperar[aá])) (?:por completo|totalmente|seguro)|100 ?% segur[oa]`,
    /(?<!\p{L})(?:nadie|no podemos|no puedo|nunca|si)(?!\p{L})[^.!?]{0,50}$/iu,
  ],
];

export const spanishHazards: readonly HazardRule[] = rows.map(([kind, rule, source, calm, then]) => ({
  kind,
  rule,
  pattern: new RegExp(`${start}(?:${source})${end}`, 'giu'),
  ...(calm ? { unless: calm } : {}),
  ...(then ? { unlessThen: then } : {}),
}));
