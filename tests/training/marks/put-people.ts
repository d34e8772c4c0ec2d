/** Clean sentences with somebody put into them, where a word of family or care stands or he and she do, or as whoever wrote them. */
import { type Filled, joined } from './fill-frames';
import { type Draw, madeUpName } from './made-up-names';

const cues: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:my|his|her|our) (?:\p{L}+ )?(?:son|daughter|husband|wife|mother|father|mum|mom|dad|sister|brother|baby|uncle|aunt|cousin|friend|neighbour|partner|boss|flatmate|roommate|girlfriend|boyfriend|grandma|grandad|niece|nephew)(?=[ ,.?!]|$)|(?<![\p{L}])(?:dr|doctor|nurse|therapist|surgeon|midwife|psychiatrist)(?= )/giu,
  es: /(?<![\p{L}])(?:mi|su|tu|nuestra|nuestro) (?:hijo|hija|marido|esposo|esposa|mujer|madre|padre|mamá|papá|hermana|hermano|bebé|tío|tía|primo|prima|amiga|amigo|vecina|vecino|pareja|jefe|jefa|novio|novia|abuela|abuelo|nieto|sobrina|suegra|compañero|compañera)(?=[ ,.?!]|$)|(?<![\p{L}])(?:el doctor|la doctora|la enfermera|mi psicóloga|mi médico|la dra|el dr)(?= )/giu,
  ar: /(?<![\p{L}])[وف]?(?:ابني|بنتي|ابنتي|زوجي|زوجتي|أمي|أبي|والدي|والدتي|أختي|أخي|خالتي|عمتي|خالي|عمي|جدتي|جدي|صديقتي|صديقي|صاحبتي|صاحبي|جارتي|جاري|حماتي|ولدي|طفلي|طفلتي|مراتي|جوزي|أخوي|زميلتي|زميلي|مديري|الدكتور|الدكتورة|الممرضة|الطبيب|الطبيبة|دكتور|دكتورة)(?=[ ،.؟!]|$)/gu,
};
const pronouns: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:he|she)(?= )/giu,
  es: /(?<![\p{L}])(?:él|ella)(?= )/giu,
  ar: /(?<![\p{L}])(?:هو|هي)(?= )/gu,
};
/** Behind these, or in their place, somebody may stand as well: what is done, and whose it is. */
const deeds: Readonly<
  Record<string, readonly (readonly [pattern: RegExp, before: string, behind: string, stays: boolean])[]>
> = {
  en: [
    [/(?<![\p{L}])(?:his|her)(?= \p{L}{3,})/giu, '', "'s", false],
    [/(?<![\p{L}])him(?=[ .,?!]|$)/giu, '', '', false],
    [
      /(?<![\p{L}])(?:told|asked|gave|took|helped|lost|saw|visited|called|named|ask|tell|give|help|with|since|because|when|says|thinks)(?= (?!the|a |my|it|me|that)\p{L})/giu,
      ' ',
      '',
      true,
    ],
  ],
  es: [
    [/(?<![\p{L}])(?:a él|a ella)(?=[ .,?!]|$)/giu, 'a ', '', false],
    [
      /(?<![\p{L}])(?:dice|dijo|pregunta|llevé a|vi a|ayudo a|perdí a|dije a|desde que|cuando|porque|según)(?= (?!el|la|me|se|lo|un|mi|no|que)\p{L})/giu,
      ' ',
      '',
      true,
    ],
  ],
  ar: [
    [
      /(?<![\p{L}])[وف]?(?:قال|قالت|يقول|تقول|سأل|سألت|يسأل|تسأل|كتب|كتبت|رجع|رجعت|طاح|طاحت|وقع|وقعت|تعب|تعبت|مرض|مرضت|يبكي|تبكي|نام|ينام|تنام|يأكل|تأكل|أكل|أكلت|يشكو|تشكو|يعاني|تعاني|أخذ|أخذت|يأخذ|تأخذ|عمل|عملت|راح|راحت|جاء|جاءت|صار|صارت|حكى|حكت|نصحني|نصحتني|أخبرني|أخبرتني|أعطاني|أعطتني|كلمت|شفت|وعدت|زرت|فقدت|ساعدت|أعطيت|قلت ل|سميناه|سميناها|ولدت|عند|مع|من يوم|لما|لأن)(?= \p{L}{2,})/gu,
      ' ',
      '',
      true,
    ],
  ],
};
const care =
  /^(?:[وف]?ال(?:دكتور|طبيب|ممرض)|دكتور|dr|doctor|nurse|therapist|surgeon|midwife|psychiatrist|el d|la d|la enf|mi psic|mi méd)/i;
const openings: Readonly<Record<string, readonly string[]>> = {
  en: ['', 'hi, ', "I'm ", 'this is ', 'from '],
  es: ['', 'hola, ', 'soy ', 'les escribe ', 'de '],
  ar: ['', 'مرحبا، ', 'انا ', 'معكم ', 'من '],
};
const closings: Readonly<Record<string, readonly string[]>> = {
  en: [' - ', '\n', ' thanks, ', '. ', '\nregards ', ' x ', '... '],
  es: [' - ', '\n', ' gracias, ', '. ', '\nsaludos ', ' besos ', '... '],
  ar: [' - ', '\n', ' شكرا، ', '. ', '\nتحياتي ', '... ', '، '],
};

const named = (text: string): Filled => ({ text, spans: [{ sort: 'name', start: 0, end: text.length }] });
const plain = (text: string): Filled => ({ text, spans: [] });

function putAt(text: string, at: number, until: number, before: string, name: string, behind: string): Filled {
  const head = joined(plain(text.slice(0, at) + before), named(name), '');
  return joined(head, plain(behind + text.slice(until)), '');
}

/** One person in it, or null where none has a place. */
export function withSomebody(text: string, language: string, draw: Draw): Filled | null {
  const part = (): 'name' | 'first' => (draw.chance(0.65) ? 'first' : 'name');
  const way = draw.number(12);
  const found = [...text.matchAll((way < 7 ? cues : way < 9 ? pronouns : {})[language] ?? /$^/g)];
  if (found.length > 0) {
    const match = draw.from(found);
    const until = match.index + match[0].length;
    if (way >= 7) return putAt(text, match.index, until, '', madeUpName(language, part(), draw), '');
    const name = madeUpName(language, care.test(match[0]) && draw.chance(0.6) ? 'last' : part(), draw);
    const [before, behind] = draw.chance(0.8)
      ? [' ', '']
      : draw.from([
          [', ', ','],
          [' (', ')'],
          ['، ', '،'],
        ]);
    return putAt(text, until, until, before, name, behind);
  }
  const deed = draw.from(deeds[language] ?? []);
  const done = [...text.matchAll(deed[0])];
  if (done.length > 0 && draw.chance(0.6)) {
    const match = draw.from(done);
    const until = match.index + match[0].length;
    return putAt(text, deed[3] ? until : match.index, until, deed[1], madeUpName(language, part(), draw), deed[2]);
  }
  if (!draw.chance(0.3)) return null;
  const name = named(madeUpName(language, part(), draw));
  if (draw.chance(0.6)) return joined(plain(text.slice(0, 200)), name, draw.from(closings[language] ?? []));
  const opened = joined(plain(draw.from(openings[language] ?? [])), name, '');
  return joined(opened, plain(text.slice(0, 200)), draw.from([', ', '. ', ': ', ' ', '\n']));
}
