/**
 * What stands before and behind a word that may be a name, in English and Spanish: each answers with a sign of the scorer, or none.
 * It must not judge the word itself.
 */
import type { Token } from './name-tokens';

export type Sign =
  | 'naming'
  | 'label'
  | 'self'
  | 'relative'
  | 'title'
  | 'clinician'
  | 'greeting'
  | 'closing'
  | 'asking'
  | 'listed'
  | 'company';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const named = setOf(
  'called named llamo llama llamado llamada apodan signed nicknamed apellido apellidos firmado firma',
);
const labels = setOf('name names patient nombre nombres paciente remitente sender from fname surname');
const possessive = setOf(
  'my his her our their your the dear mi mis nuestra nuestro nuestras nuestros su sus tu la el a an un una late poor little baby beloved sweet old elder eldest younger youngest older big best only',
);
const relatives = setOf(
  'husband wife spouse partner boyfriend girlfriend bf gf ex fiance fiancee son daughter child kid baby toddler infant boy girl twin twins triplets newborn mother father mom mommy mum mam mama papa dad daddy parent parents brother sister sibling sis bro aunt auntie aunty uncle niece nephew cousin grandson granddaughter grandmother grandfather grandma grandpa gran granny nan nana stepson stepdaughter stepmother stepfather friend bestie mate roommate flatmate neighbour neighbor colleague coworker boss manager teacher carer caregiver law old eldest marido esposo esposa mujer novio novia pareja hijo hija hijito hijita nino nina bebe nene nena madre mama mami padre papa papi hermano hermana abuelo abuela abuelita abuelito nieto nieta tio tia sobrino sobrina primo prima suegro suegra cuñado cunado cunada yerno nuera amigo amiga vecino vecina companero companera jefe jefa gemelos gemelas mellizos mellizas kids children sons daughters',
);
const titles = setOf(
  'mr mrs ms miss mister mx señor señora senor senora sr sra srta don doña dona uncle aunt auntie aunty grandma grandpa granny nana cousin pastor sister brother father fr rev reverend rabbi imam sheikh ustad ing lic hno hna brother sra',
);
const clinicians = setOf(
  'dr dra drs doctor doctora prof profesor profesora professor nurse midwife consultant gp surgeon therapist cardiologist neurologist oncologist dermatologist physician pediatrician paediatrician psychiatrist psychologist specialist pharmacist dentist practitioner physio physiotherapist urologist gynaecologist gynecologist endocrinologist enfermera enfermero pediatra cardiologo cardiologa ginecologo ginecologa dentista matrona partera cirujano cirujana fisioterapeuta psicologo psicologa psiquiatra terapeuta farmaceutico farmaceutica neurologo neurologa oncologo oncologa dermatologo dermatologa urologo traumatologo traumatologa',
);
const greetings = setOf(
  'hi hello hey dear hiya greetings namaste salam salaam hola estimado estimada querido querida buenas morning afternoon evening',
);
const closings = setOf(
  'ta cheerio reading thanks thank regards rgds sincerely faithfully truly respectfully cordially gratefully cheers best wishes greetings blessings bless hugs love xx xxx yours advance help attention reply response assistance answer advice time page appreciated signed bye ciao warmly kindly ty tks thx thnx thanku tysm gracias saludos saludo atentamente atte cordialmente bendiciones antemano abrazo abrazos atenta atento respuesta ayuda bendiga doctora respectfully lot much again',
);
const asking = setOf('ask told tell asked tells contact meet cc attn saludos reply yo habla preguntar pregunte');
const company = setOf('with and by for to about from con para por');
const selfBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['am', setOf('i')],
  ['is', setOf('this name here names it writes')],
  ['es', setOf('escribe habla nombre llama')],
  ['escribe', setOf('le te les os')],
  ['side', setOf('')],
]);
const selfAlone = setOf("i'm im it's myself soy aqui habla somos here's");
const telling = setOf(
  "has had is was says said takes took lives needs cannot can't cant does did will would went came loves keeps never snores weighs died passed turned tiene tenia toma dice dijo esta ronca sufre no quiere fue naci'o vive padece nacio consume come duerme llora and y",
);

/** The sign that the words before token `at` give, strongest first. Reads three words back at most. */
export function signBefore(tokens: readonly Token[], at: number): Sign | null {
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || !last || token.gap.length > 12) return null;
  const [before, first] = [tokens[at - 2], tokens[at - 3]];
  const word = last.folded;
  const previous = last.gap === ' ' || /^['’]?s? $/.test(last.gap) ? (before?.folded ?? '') : '';
  const isPlain = token.gap === ' ';
  const isClose = isPlain || /^[ ]{1,2}["'(*]?$/.test(token.gap);
  const isMarked = !isPlain && /^[ ]{0,2}[:=,.(*"-]{1,2}[ ]{0,12}["'(*]?$/.test(token.gap);
  if (!isPlain && labels.has(word) && /^ ?[:=]/.test(token.gap)) return 'label';
  if (clinicians.has(word) && (isClose || /^\. ?$/.test(token.gap))) return 'clinician';
  if (isClose || isMarked) {
    if (
      named.has(word) ||
      (word === 'is' && /^names?$/.test(previous)) ||
      (word === 'es' && /^nombre|completo$/.test(previous))
    )
      return 'naming';
    if (word === 'names' || ((word === 'name' || word === 'names') && /^(?:my|first|last|full|the)$/.test(previous)))
      return 'naming';
    if ((word === 'by' || word === 'me') && /^(?:go|goes|call|calls)$/.test(previous)) return 'naming';
    if ((word === 'dicen' || word === 'llamo') && previous === 'me' && !/[óÓ]$/.test(last.written)) return 'naming';
    if ((word === 'llama' || word === 'llaman') && /^(?:se|me|le)$/.test(previous)) return 'naming';
    if (word === "name's") return 'naming';
  }
  if ((isClose || /^\. ?$/.test(token.gap)) && titles.has(word)) return 'title';
  if (isClose || (isMarked && /[,(:-]/.test(token.gap))) {
    if (relatives.has(word) && (possessive.has(previous) || possessive.has(first?.folded ?? ''))) return 'relative';
    if (relatives.has(word) && /^(?:in|y|e)$/.test(previous)) return 'relative';
    if (isClose && (word === 'is' || word === 'es') && relatives.has(previous) && possessive.has(first?.folded ?? ''))
      return 'relative';
  }
  // "Hi doc, its Segun" and not "only its hash".
  if (
    isClose &&
    word === 'its' &&
    (!before ||
      /[.!?,\n]/.test(last.gap) ||
      greetings.has(before.folded) ||
      /^(?:doc|doctor|there|all)$/.test(before.folded))
  )
    return 'self';
  if (isClose && (selfAlone.has(word) || selfBefore.get(word)?.has(previous))) return 'self';
  if (/^,? $/.test(token.gap) && greetings.has(word)) return 'greeting';
  if ((word === 'i' || word === 'yo') && /^, $/.test(token.gap)) return 'self';
  if (!isPlain && closings.has(word) && /[\n,.!~:-]/.test(token.gap)) return 'closing';
  if (isClose && (closings.has(word) || asking.has(word))) return 'asking';
  if (isClose && word === 'for' && previous === 'ask') return 'asking';
  return isClose && company.has(word) ? 'company' : null;
}

/** True where the words behind a name tell what a person does or where a person stands. */
export function tellsOfPerson(next: Token | undefined): boolean {
  return next !== undefined && /^(?:,? |'s )$/.test(next.gap) && telling.has(next.folded);
}

/** "Siobhan here", "segun again", "Nguyen, 61": what stands behind one's own name. */
export function presentsItself(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    /^,? ?\(?\d{2}\b/.test(next.gap) ||
    (/^,? $/.test(next.gap) && /^(?:here|again|speaking|nuevamente|aqui|aged)$/.test(next.folded)) ||
    (next.gap === ' ' && next.folded === 'this')
  );
}

const taken = setOf(
  'take takes taking took taken on started starting stopped stop prescribed using use used dose doses tablet tablets pill pills drug medicine medication syrup cream of off than switch switched tomar tomo toma tomando tome uso usar receto recetaron medicamento pastilla pastillas jarabe dosis',
);
const given = setOf(
  'safe tablet tablets capsule capsules cream gel inhaler injection drops pill pills syrup dose side mg seguro pastillas jarabe',
);

/** True where the words around tell of a drug: many are called like people. */
export function tellsOfMedicine(last: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (last !== undefined && /^ $/.test(token.gap) && taken.has(last.folded)) return true;
  return next !== undefined && ((next.gap === ' ' && given.has(next.folded)) || /^ \(?\d/.test(next.gap));
}
