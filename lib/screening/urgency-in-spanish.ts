/**
 * How urgent a Spanish message sounds. Its signs are words that no other language here has. As in English: unsure, it errs towards
 * showing help, and "none" means only that no rule spoke. People in distress leave accents out, so the signs have none. The lists await review by a clinician who speaks Spanish.
 */
import { foldLetters } from './fold-letters';

const crisis: readonly RegExp[] = [
  /\b(?:quiero|quisiera|deseo|prefiero|preferiria|ganas de|pienso en|pensando en|pensado en|voy a|gustaria|intente|intentado|planeo) (?:morirme|morir|matarme|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|terminar con mi vida|terminar con todo|desaparecer para siempre|no despertar|hacerme dano|cortarme(?! el pelo| las unas)|lastimarme)\b/,
  /\bme (?:quiero|voy a|gustaria|quisiera) (?:morir|matar|suicidar|quitar la vida|hacer dano|lastimar)\b/,
  /\b(?:ya )?no (?:quiero|deseo|puedo) (?:seguir viviendo|vivir(?: mas| asi)?(?! (?:en|con|sin mi|sola|solo|lejos))|existir|estar viv[oa])\b/,
  /\b(?:mejor|estarian mejor|estaria mejor)(?: \w+){0,3} (?:muert[oa]|sin mi)\b|\bno (?:vale la pena|tiene sentido)(?: seguir)? (?:vivir|viviendo|la vida|mi vida)\b|\bmi vida no (?:vale|tiene sentido)\b|\bpensamientos? (?:suicidas?|de suicidio|de muerte)\b|\bme (?:corto|autolesiono|hago dano) (?!el|las? |con el)/,
  /\b(?:matarme|suicidarme|quitarme la vida)\b/,
  /\bmi (?:\w+ ){1,2}(?:dice que |dijo que )?(?:(?:se )?(?:quiere|va a|intento)|amenaza con|habla de) (?:matar|matarse|suicidar|suicidarse|morir|morirse|quitarse la vida)\b/,
  /\b(?:mi (?:marido|esposo|esposa|mujer|novio|novia|pareja|ex|padre|madre|padrastro|hijo)|el|ella) (?:me|nos) (?:pega|golpea|maltrata|amenaza|viola|ahorca|empuja)\b|\b(?:me|nos) (?:pega|golpea|maltrata|amenaza de muerte|violo|violaron|va a matar)(?: mi| el|$|[ .,!])|\btengo miedo de (?:el|mi (?:marido|esposo|novio|pareja|padre|padrastro))\b|\babus(?:a|o|an|aron) (?:sexualmente )?de mi\b/,
];
/** The same words about somebody who is not in danger now, or as a fact of medicine. */
const calmCrisis =
  /\b(?:como (?:puedo |puede uno |se puede )?(?:ayudar|prevenir|hablar)|prevencion|efecto secundario|efectos secundarios|(?:antes|hace (?:\w+ ){1,2}anos?|en el pasado|de joven)\b.{0,40}\b(?:queria|quise|pense|intente)|ya no (?:quiero morir|pienso en)|no (?:quiero|pienso) (?:morirme|morir|matarme|suicidarme)|nunca (?:quise|pense))/;

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
];
/** Enough by themselves. */
const alarming: readonly RegExp[] = [
  /\bno (?:puedo|puede|consigo|logra) respirar\b|\b(?:no respira|se esta ahogando|me ahogo|me estoy ahogando|le cuesta mucho respirar)\b/,
  /\b(?:no (?:despierta|reacciona|responde|tiene pulso))\b|\besta inconsciente\b/,
  /\b(?:tome|me tome|trague|se tomo|se trago|ha tomado|he tomado)(?: \w+){0,2} (?:demasiad[oa]s|much[oa]s|tod[oa]s las|un frasco|una caja|un bote)(?: \w+){0,2}(?: ?pastillas| ?tabletas| ?comprimidos| de pastillas)?\b|\bsobredosis\b(?! (?:de|puede|es|son)\b.{0,30}\?)/,
  /\b(?:lengua|garganta|cara|labios)(?: \w+){0,4} (?:hinchad[oa]s?|hinchando)\b.{0,80}\b(?:respirar|ahog|tragar)|\b(?:se me hincha|se le hincha)(?:n)? (?:la lengua|la garganta|los labios)\b/,
  /\b(?:embarazada|embarazo)\b.{0,80}\b(?:sangr(?:o|ando|ado mucho)|hemorragia|mucha sangre)\b|\bsangr(?:o|ando) mucho\b/,
  /\bestoy (?:teniendo|sufriendo) un (?:infarto|derrame|ictus)\b|\blabios (?:azules|morados)\b/,
];
/** A question about what might be, a story of the past, or a fear. */
const calm =
  /\b(?:hace (?:\w+ ){0,2}(?:dias?|semanas?|mes(?:es)?|anos?)|el (?:ano|mes) pasado|la semana pasada|cuando (?:es|debo|deberia|se debe)|que (?:hago|hacer|debo hacer) si|si (?:alguien|una persona|me da|tuviera|tengo)|es normal|puede (?:causar|provocar|dar)|antes (?:tenia|tuve)|tuve|tuvo|de nin[oa])\b/;

const noDenial = (sentence: string, sign: RegExp): boolean => {
  const match = sign.exec(sentence);
  return (
    match !== null &&
    !/\b(?:no (?:tengo|tiene|siento|hay|he tenido)|sin|ningun|nunca)(?: \w+){0,2} $/.test(
      sentence.slice(Math.max(0, match.index - 30), match.index),
    )
  );
};

/** As assessUrgency, for the Spanish in a text that was read (read-text.ts) and cut. */
export function assessUrgencyInSpanish(text: string): 'none' | 'emergency' | 'crisis' {
  const sentences = foldLetters(text)
    .split(/[.!?¡¿\n]+/)
    .map((sentence) => sentence.replace(/[^\p{L}\d,]+/gu, ' ').trim());
  if (sentences.some((sentence) => !calmCrisis.test(sentence) && crisis.some((sign) => sign.test(sentence))))
    return 'crisis';
  const said = sentences.join(' ');
  const isNow = now.test(said) || (said.split(' ').length <= telegraphicWords && !text.includes('?'));
  const sounds = sentences.some(
    (sentence) =>
      !calm.test(sentence) &&
      (alarming.some((sign) => noDenial(sentence, sign)) ||
        (isNow && worrying.some((sign) => noDenial(sentence, sign)))),
  );
  return sounds ? 'emergency' : 'none';
}
