/**
 * Names nobody need bear, from lists of names and from halves of them, so that a model learns how names are made and stand rather than which
 * there are. It must not be used to measure anything.
 */
import { arabicGivenNames, arabicNameOrWord } from '@/lib/screening/names/arabic-names';
import { givenNames } from '@/lib/screening/names/given-names';
import { namesAsWritten } from '@/lib/screening/names/names-as-written';
import { namesHeardInArabic } from '@/lib/screening/names/names-heard-in-arabic';
import { inArabicLetters } from './in-arabic-letters';

export type Draw = {
  number: (below: number) => number;
  from: <One>(choices: readonly One[]) => One;
  chance: (share: number) => boolean;
};

export function drawBy(random: () => number): Draw {
  const number = (below: number): number => Math.floor(random() * below);
  return {
    number,
    from: (choices) => choices[number(choices.length)] as (typeof choices)[number],
    chance: (share) => random() < share,
  };
}

const latin = [...givenNames, ...namesAsWritten, ...namesAsWritten, ...namesAsWritten].filter(
  (name) => name.length > 2 && !name.includes('-'),
);
const arabic = [...arabicGivenNames].filter((name) => name.length > 2);
const heardNames = [...namesHeardInArabic];
const arabicSure = arabic.filter((name) => !arabicNameOrWord.has(name));
const families =
  'العتيبي الحربي القحطاني الشمري الدوسري المطيري الزهراني الغامدي العنزي السبيعي الخطيب النجار الحداد المصري الشامي البغدادي الحلبي التونسي السوداني المغربي الفاسي بنجلون بوعزة بلقاسم بوزيد عبداللاوي الدليمي الجبوري العبيدي التميمي الكعبي الساعدي الخزاعي الموسوي الهاشمي الحسيني القاضي المنصوري الكتبي البلوشي الرواحي البوسعيدي الحجازي سلامة شحاتة بدوي غنيم زيدان حداد خوري صليبا فرنجية طنوس'.split(
    ' ',
  );
const nameWords =
  'joy grace hope faith mercy blessing precious rose lily sunny prince queen angel luz paz rosa pilar dolores'.split(
    ' ',
  );

/** The head of one word and the tail of another. */
export function halves(draw: Draw, names: readonly string[]): string {
  const [one, other] = [draw.from(names), draw.from(names)];
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
}

export const capital = (word: string): string => word.replace(/(?<=^|[-' ])\p{Ll}/gu, (letter) => letter.toUpperCase());

function latinWord(draw: Draw): string {
  if (draw.chance(0.03)) return draw.from(nameWords);
  return draw.chance(0.4) ? halves(draw, latin) : draw.from(latin);
}

const before = ["O'", 'Mc', 'De ', 'De la ', 'Van ', 'Al-', 'Bin ', 'El ', 'Da ', 'Abu ', 'Ben '];

function latinFamily(draw: Draw): string {
  const word = capital(latinWord(draw));
  if (draw.chance(0.12)) return draw.from(before) + word;
  return draw.chance(0.08) ? `${word}-${capital(latinWord(draw))}` : word;
}

function latinName(draw: Draw): string {
  const given = capital(latinWord(draw));
  const way = draw.number(12);
  if (way < 3) return given;
  if (way < 8) return `${given} ${latinFamily(draw)}`;
  if (way < 10) return `${given} ${capital(latinWord(draw))} ${latinFamily(draw)}`;
  if (way < 11) return `${given} ${given.charAt(0)}. ${latinFamily(draw)}`;
  return `${given.charAt(0)}. ${latinFamily(draw)}`;
}

function arabicWord(draw: Draw): string {
  const way = draw.number(20);
  if (way < 5) return draw.from(arabicSure);
  if (way < 6) return draw.from(arabic);
  if (way < 8) return halves(draw, arabicSure);
  if (way < 10) return draw.from(heardNames);
  if (way < 12) return halves(draw, heardNames);
  if (way < 13) return `عبد ${draw.from(['الله', 'الرحيم', 'القوي', 'المعطي', 'النبي', 'الرحمن', 'الجبار', 'المنعم'])}`;
  const heard = inArabicLetters(
    latinWord(draw)
      .normalize('NFKD')
      .replace(/[^a-z']/gi, ''),
    draw.number,
  );
  return heard.length > 2 ? heard : draw.from(arabicSure);
}

function arabicFamily(draw: Draw): string {
  const way = draw.number(10);
  if (way < 4) return draw.from(families);
  if (way < 5) return `ال${halves(draw, arabicSure)}ي`;
  if (way < 6) return `${draw.from(['بن', 'ابو', 'آل', 'ولد', 'ابن', 'ال'])} ${arabicWord(draw)}`;
  return arabicWord(draw);
}

function arabicName(draw: Draw): string {
  const way = draw.number(10);
  if (way < 3) return arabicWord(draw);
  if (way < 8) return `${arabicWord(draw)} ${arabicFamily(draw)}`;
  return `${arabicWord(draw)} ${arabicWord(draw)} ${arabicFamily(draw)}`;
}

/** `part`: a whole name, a given one, or a family, in the letters of the language. */
export function madeUpName(language: string, part: 'name' | 'first' | 'last', draw: Draw): string {
  if (language === 'ar' && !draw.chance(0.04))
    return part === 'name' ? arabicName(draw) : part === 'first' ? arabicWord(draw) : arabicFamily(draw);
  return part === 'name' ? latinName(draw) : part === 'first' ? capital(latinWord(draw)) : latinFamily(draw);
}
