/** Numbers of telephones, papers and plates, and dates of birth, in digits and in words, that belong to nobody. It must not be used to measure anything. */
import type { Draw } from './made-up-names';

const ones: Readonly<Record<string, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
  ar: 'صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' '),
};
const spoken: Readonly<Record<string, readonly string[]>> = {
  ar: 'صفر واحد اتنين تلاتة اربعة خمسة ستة سبعة تمانية تسعة'.split(' '),
};
const tens: Readonly<Record<string, readonly string[]>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  ar: 'عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'.split(' '),
};
const teens: Readonly<Record<string, readonly string[]>> = {
  en: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  es: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(' '),
  ar: 'عشرة احدعش اثنعش ثلاثة عشر أربعة عشر خمسة عشر ستة عشر سبعة عشر ثمانية عشر تسعة عشر'.split(' '),
};

function onesOf(language: string, draw: Draw): readonly string[] {
  return (draw.chance(0.4) ? spoken[language] : undefined) ?? ones[language] ?? [];
}

export function pairInWords(language: string, draw: Draw): string {
  const one = onesOf(language, draw);
  if (draw.chance(0.25)) return draw.from(teens[language] ?? []);
  const ten = draw.from(tens[language] ?? []);
  const unit = one[1 + draw.number(9)] ?? '';
  if (draw.chance(0.25)) return ten;
  if (language === 'en') return `${ten}${draw.from([' ', '-'])}${unit}`;
  return language === 'es' ? `${ten} y ${unit}` : `${unit} و${ten}`;
}

/** `count` digits spelt one by one, by pairs, or with some left as digits. */
export function digitsInWords(language: string, count: number, draw: Draw): string {
  const one = onesOf(language, draw);
  const joint = draw.from([' ', ' ', ' ', ', ', '، ', ' - ', '-', '. ']);
  const byPairs = draw.chance(0.3);
  const mixed = draw.chance(0.2);
  const parts: string[] = [];
  for (let left = count; left > 0;) {
    if (mixed && draw.chance(0.4)) parts.push(String(draw.number(10)));
    else if (byPairs && left > 1 && draw.chance(0.7)) {
      parts.push(pairInWords(language, draw));
      left -= 1;
    } else if (language === 'en' && left > 1 && draw.chance(0.15)) {
      parts.push(`double ${one[draw.number(10)] ?? ''}`);
      left -= 1;
    } else if (language === 'en' && draw.chance(0.06)) parts.push('oh');
    else parts.push(one[draw.number(10)] ?? '');
    left -= 1;
  }
  return parts.join(joint === '، ' && language !== 'ar' ? ', ' : joint);
}

const digits = (count: number, draw: Draw): string => Array.from({ length: count }, () => draw.number(10)).join('');

export function telephone(draw: Draw): string {
  const joint = draw.from([' ', ' ', '-', '.', '', ' - ', '/']);
  const start = draw.from(['0', '0', '+', '00', '', '', '(0']);
  const groups = Array.from({ length: 2 + draw.number(3) }, () => digits(2 + draw.number(3), draw));
  const head = `${start}${1 + draw.number(9)}${digits(draw.number(3), draw)}${start === '(0' ? ')' : ''}`;
  return draw.chance(0.25) ? `0${digits(8 + draw.number(3), draw)}` : [head, ...groups].join(joint);
}

const letters = (count: number, draw: Draw): string =>
  Array.from({ length: count }, () => String.fromCharCode(65 + draw.number(26))).join('');

export function paper(draw: Draw): string {
  const joint = draw.from(['', '', '-', ' ', '/', '.']);
  const part = (): string => (draw.chance(0.25) ? letters(1 + draw.number(3), draw) : digits(2 + draw.number(5), draw));
  const way = draw.number(6);
  if (way === 0) return digits(5 + draw.number(9), draw);
  if (way === 1) return `${letters(1 + draw.number(3), draw)}${joint}${digits(5 + draw.number(6), draw)}`;
  if (way === 2) return `${digits(7 + draw.number(2), draw)}${joint}${letters(1, draw)}`;
  const code = [digits(3, draw), part(), part(), ...(draw.chance(0.4) ? [part()] : [])].join(joint);
  return draw.chance(0.2) ? code.toLowerCase() : code;
}

const spelt: Readonly<Record<string, string>> = {
  en: 'A B C D E F G H J K L M N P Q R S T V W X Y Z',
  es: 'a be ce de efe ge hache jota ka ele eme ene pe cu erre ese te ve equis zeta A B C X R M',
  ar: 'ألف باء جيم دال سين صاد عين قاف كاف لام ميم نون هاء واو ياء أ ب ج د س م ن A B C',
};

export function paperInWords(language: string, draw: Draw): string {
  const letter = (): string => draw.from((spelt[language] ?? '').split(' '));
  const number = digitsInWords(language, 4 + draw.number(5), draw);
  const way = draw.number(4);
  if (way === 0) return `${letter()} ${letter()} ${number}`;
  if (way === 1) return `${letter()} ${number}`;
  return way === 2 ? `${number} ${letter()}` : number;
}

export function plate(language: string, draw: Draw): string {
  if (language === 'ar' && draw.chance(0.6))
    return `${Array.from({ length: 2 + draw.number(2) }, () => draw.from('أ ب ح د ر س ص ط ع ق ل م ن ه و'.split(' '))).join(' ')} ${digits(3 + draw.number(2), draw)}`;
  const joint = draw.from([' ', '-', '']);
  const way = draw.number(4);
  if (way === 0) return `${letters(2, draw)}${digits(2, draw)}${joint}${letters(3, draw)}`;
  if (way === 1) return `${digits(4, draw)}${joint}${letters(3, draw)}`;
  if (way === 2)
    return `${letters(2, draw)}${joint}${digits(2, draw)}${joint}${letters(2, draw)}${joint}${digits(4, draw)}`;
  return `${letters(3, draw)}${joint}${digits(3 + draw.number(2), draw)}`;
}

const months: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول رجب شعبان شوال محرم'.split(
    ' ',
  ),
};

export function birthDate(language: string, draw: Draw): string {
  const [day, month, year] = [1 + draw.number(28), 1 + draw.number(12), 1930 + draw.number(92)];
  const name = draw.from(months[language] ?? []);
  const joint = draw.from(['/', '-', '.', ' ']);
  const way = draw.number(6);
  const two = (number: number): string => String(number).padStart(2, '0');
  if (way < 2) return [two(day), two(month), draw.chance(0.7) ? year : String(year).slice(2)].join(joint);
  if (way === 2) return [year, two(month), two(day)].join(joint);
  if (language === 'en')
    return draw.from([`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `the ${day}th of ${name} ${year}`]);
  return language === 'es' ? `${day} de ${name} de ${year}` : `${day} ${name} ${year}`;
}

const nth: Readonly<Record<string, readonly string[]>> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fifteenth seventeenth twentieth twenty-first thirtieth'.split(
    ' ',
  ),
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece quince diecinueve veinte veintiuno treinta primero'.split(
    ' ',
  ),
  ar: 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر العشرين الثلاثين'.split(' '),
};

export function birthInWords(language: string, draw: Draw): string {
  const [day, name] = [draw.from(nth[language] ?? []), draw.from(months[language] ?? [])];
  const pair = pairInWords(language, draw);
  if (language === 'en')
    return draw.from([
      `the ${day} of ${name} nineteen ${pair}`,
      `${name} the ${day} nineteen ${pair}`,
      `${day} of ${name}, two thousand and ${draw.from(ones['en'] ?? [])}`,
      `${day} ${name} ${1930 + draw.number(92)}`,
    ]);
  if (language === 'es')
    return draw.from([
      `${day} de ${name} de mil novecientos ${pair}`,
      `${day} de ${name} del ${pair}`,
      `${day} de ${name} de dos mil ${draw.from(ones['es'] ?? [])}`,
    ]);
  return draw.from([
    `${day} من ${name} ألف وتسعمية و${pair}`,
    `${day} ${name} سنة ${pair}`,
    `${day} من ${name} ألفين و${draw.from(ones['ar'] ?? [])}`,
  ]);
}

/** For what is no mark: a small number in digits or words. */
export function small(language: string, draw: Draw): string {
  return draw.chance(0.7) ? (ones[language]?.[1 + draw.number(9)] ?? '') : pairInWords(language, draw);
}
