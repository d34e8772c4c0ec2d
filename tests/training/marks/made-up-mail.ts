/** Mail addresses and handles of nobody, as they are written and as they are told. It must not be used to measure anything. */
import { capital, type Draw, madeUpName } from './made-up-names';
import { small } from './made-up-numbers';

const providers = 'gmail yahoo hotmail outlook icloud proton mailbox posta correo uni example webmail fastmail'.split(
  ' ',
);
const endings = 'com net org edu es mx ar co uk in ng eg sa ae pk'.split(' ');
const arabicProviders = 'جيميل ياهو هوتميل اوتلوك gmail yahoo ياهوو جي ميل'.split(' ');

const signs: Readonly<Record<string, { dot: readonly string[]; at: readonly string[]; line: readonly string[] }>> = {
  en: { dot: ['dot', '(dot)', 'period'], at: ['at', '(at)', '[at]', 'AT'], line: ['underscore', 'dash', 'hyphen'] },
  es: { dot: ['punto', '(punto)'], at: ['arroba', '(arroba)', '[arroba]'], line: ['guion bajo', 'guion', 'raya'] },
  ar: { dot: ['نقطة', 'دوت', 'dot'], at: ['آت', 'ات', '@', 'at'], line: ['شرطة', 'اندرسكور'] },
};

const local = (language: string, draw: Draw): string =>
  madeUpName(language === 'ar' && draw.chance(0.3) ? 'ar' : 'en', 'first', draw).toLowerCase();

export function mail(isTold: boolean, language: string, draw: Draw): string {
  const [one, other] = [local('en', draw), local('en', draw)];
  if (!isTold)
    return `${one}${draw.from(['.', '_', '', '-'])}${draw.chance(0.5) ? other : String(draw.number(99))}@${draw.from(providers)}.${draw.from(endings)}`;
  const { dot, at, line } = signs[language] ?? { dot: ['dot'], at: ['at'], line: ['dash'] };
  const provider = draw.from(language === 'ar' ? arabicProviders : providers);
  const ending = language === 'ar' && draw.chance(0.6) ? draw.from(['كوم', 'نت']) : draw.from(endings);
  const tail = draw.chance(0.2) ? '' : ` ${draw.from(dot)} ${ending}`;
  const first = local(language, draw);
  const middle = draw.from([
    ` ${draw.from(dot)} ${local(language, draw)}`,
    ` ${draw.from(line)} ${local(language, draw)}`,
    ` ${String(draw.number(99))}`,
    ` ${small(language, draw)}`,
    '',
  ]);
  return `${first}${middle} ${draw.from(at)} ${provider}${tail}`;
}

export function handle(language: string, draw: Draw): string {
  const [one, other] = [
    local(language, draw),
    draw.from(['mama', 'official', 'x', 'the', 'real', 'dz', 'ok', 'lover', '1990']),
  ];
  return draw.from([
    `@${one}_${other}`,
    `@${one}${draw.number(99)}`,
    `${one}_${other}${draw.number(99)}`,
    `${one}.${other}`,
    `@${other}.${one}`,
    `${one}${draw.number(999)}`,
    `${capital(one)}${capital(local('en', draw))}${draw.number(99)}`,
    `${other}_and_${one}`,
    `${other}_y_${one}`,
  ]);
}
