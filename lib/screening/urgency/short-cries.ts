/**
 * Cries of a few words, in English and Spanish: a message that is nothing but a sign of danger and words of haste around it. In a longer
 * message, or with any other word ("of luck", "prevention", "in 2010"), the rules for sentences decide. It must not read more than a line.
 */
const mostWords = 14;
/** More letters than so many words have. */
const mostLetters = 600;

type Cry = { urgency: 'crisis' | 'emergency'; sign: RegExp; haste: ReadonlySet<string> };
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const english = words(
  "help me please pls plz omg god oh hey i i'm im i'll ill my mom mum mommy dad daddy mother father mama husband wife partner friend son daughter brother sister baby kid child gran grandma grandpa he he's hes she she's shes his her him they is are be am was think maybe might having has have had got gets a an the really so very bad badly severe massive sudden suddenly right now happening today tonight asap quick quickly fast urgent someone somebody anyone need needs want send call get just this it it's its and also feel feeling getting worse again still all going to gonna about yes no.. lot lots much rn atm u can't stop won't keep keeps",
);
const spanish = words(
  'ayuda ayudenme ayudame ayudeme por favor porfavor porfa dios mio mi papa mama padre madre marido esposo esposa mujer hijo hija bebe nino nina hermano hermana abuelo abuela novio novia amigo amiga el ella yo me le les se da dando dio esta estan estoy tiene tengo creo que es un una fuerte fuertes mucho mucha muchos muy ahora ya mismo rapido urgente necesito necesitamos necesita llamen llame llamad manden al a y de la lo las los no sigue mal hoy aqui teniendo sufriendo como hago hacer',
);
const cries: readonly Cry[] = [
  {
    urgency: 'crisis',
    haste: english,
    sign: /\b(?:(?:want|wish|going|ready|need) to (?:die|be dead)|kill(?:ing|in)? (?:me|myself)|suicidal|kms|end(?:ing)? it(?: all)?|(?:took|taking|take|swallowed) (?:all|every one of) (?:my|the|these) (?:pills|tablets|meds|medication)|better off dead|wish i was dead|self ?harm(?:ing)?|goodbye (?:everyone|everybody|world|all)|unalive(?: myself)?|rope|noose)\b/,
  },
  {
    urgency: 'emergency',
    haste: english,
    sign: /\b(?:heart attack|cardiac arrest|stroke|seizures?|convulsions?|allergic reaction|anaphyla\w+|overdos(?:e|ed|ing)|od(?:'d|ed)?|chest (?:pains?|hurts?|hurting|tight|tightness|pressure)|dying|ambulance|911|999|112|help(?: me)?|sos|emergency|mayday|(?:can't|cannot) breathe?|choking|bleeding(?: a lot| heavily| out| bad(?:ly)?)?|blue lips|lips (?:are )?blue|shot|stabbed|poison(?:ed)?|unconscious|collapsed|fainted|(?:been )?shot|(?:isn't|not) moving|concussion|drowning|drowned|(?:snake|scorpion) bite|asthma attack|hit by (?:a )?car)\b/,
  },
  {
    urgency: 'crisis',
    haste: spanish,
    sign: /\b(?:suicid(?:io|arme|a)|matarme|morirme|quiero morir|me quiero morir|quiero (?:desaparecer|acabar con todo|terminar con todo)|adios a todos|adios mundo|me cort[eo]|autolesion\w*|me violo|me violaron|me peg[oa](?: otra vez)?|me golpe[oa](?: otra vez)?|mejor muert[oa])\b/,
  },
  {
    urgency: 'emergency',
    haste: spanish,
    sign: /\b(?:infarto|ataque (?:al corazon|cardiaco|de corazon)|paro cardiaco|derrame(?: cerebral)?|ictus|embolia|convulsion(?:es|ando)?|reaccion alergica|anafila\w+|sobredosis|(?:dolor|duele)(?: en)?(?: el| de)? pecho|(?:me (?:estoy )?)?mur(?:iendo|o)|muero|auxilio|socorro|ayuda(?:me|nme)?|ambulancia|emergencia|911|112|hemorragia|sangre|sangrando|veneno|envenenad[oa]|inconsciente|desmayad[oa]|(?:me|se) ahog[oa]|(?:me )?falta(?: el| de)? aire|picadura de (?:serpiente|vibora|alacran|culebra)|mordedura de (?:serpiente|vibora|culebra)|lengua hinchada|garganta cerrada|labios (?:morados|azules)|apunalad[oa]|apunalaron|ahogandose|asfixia)\b/,
  },
];

/** 'none' unless the whole message is a cry. Takes lower case without marks, contractions made alike (split-sentences.ts). */
export function hearShortCry(sentences: readonly string[]): 'none' | 'emergency' | 'crisis' {
  const written = sentences.join(' ');
  if (written.length > mostLetters) return 'none';
  const text = written
    .replace(/\b(?:what (?:do|should) (?:i|we)(?: do)?|que hago|como hago)\b/g, ' ')
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(?:que (?:es|son) |what)|\bno (?:me |le )?(?:duele|tengo|tiene|hay|siento)\b/.test(text)) return 'none';
  if (text === '' || text.split(' ').length > mostWords) return 'none';
  for (const { urgency, sign, haste } of cries) {
    if (!sign.test(text)) continue;
    const rest = text.replace(new RegExp(sign.source, 'g'), ' ').split(' ').filter(Boolean);
    if (rest.every((word) => haste.has(word))) return urgency;
  }
  return 'none';
}
