/**
 * The rules for a patient's alias: a name that names nobody and that nobody mistakes for a physician or the practice.
 * It must not read the database or draw random numbers: what is taken, and the draw, come from the caller.
 */
import { findIdentifiers } from '@/lib/screening/identifiers';
import { givenNames } from '@/lib/screening/names/given-names';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { en, type Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { foldAlias } from './fold-alias';

export { foldAlias } from './fold-alias';
export { suggestAlias } from './suggest-alias';

export const aliasLength = { shortest: 2, longest: 30 } as const;

export type AliasRefusal =
  | 'too-short'
  | 'too-long'
  | 'odd-characters'
  | 'email'
  | 'phone'
  | 'link'
  | 'full-name'
  | 'title'
  | 'reserved'
  | 'protected-name'
  | 'taken';

export type AliasSurroundings = {
  /** Folds (`foldAlias`) in use in this thread by other people. */
  takenFolds?: ReadonlySet<string>;
  /** Names of physicians and staff as they are shown, with or without titles. */
  protectedNames?: readonly string[];
};

const titles = new Set(
  'dr drs doc doctor prof professor nurse nursing rn lpn md dnp arnp pa-c mbbs frcp frcs phd pharmd dds consultant surgeon physician pharmacist midwife matron therapist psychologist psychiatrist pediatrician paediatrician cardiologist oncologist dermatologist neurologist gynecologist gynaecologist radiologist dentist paramedic clinician medic registrar resident gp doctora dra dres medico medica enfermero enfermera profesora matrona partera cirujano cirujana farmaceutico farmaceutica psicologo psicologa psiquiatra pediatra cardiologo cardiologa oncologo oncologa dermatologo dermatologa neurologo neurologa ginecologo ginecologa dentista fisioterapeuta د دكتور دكتورة الدكتور الدكتورة طبيب طبيبة الطبيب الطبيبة حكيم بروفيسور ممرض ممرضة الممرض الممرضة صيدلي صيدلانية قابلة'
    .split(' ')
    .map(foldAlias),
);
const reserved = new Set(
  'admin admins administrator administration moderator moderators mod mods staff team practice clinic hospital doctor physician bedside system support official officials helpdesk help root owner editor webmaster sysadmin bot robot null undefined deleted erased withdrawn held published removed redacted админ администратор модератор доктор врач reception receptionist answer verified administrador administradora moderador moderadora consultorio clinica equipo soporte ayuda مشرف مشرفة المشرف المشرفة مدير مديرة المدير الإدارة العيادة المستشفى الفريق الموظف الدعم'
    .split(' ')
    .map(foldAlias),
);
const reservedInside =
  /admlnlstrator|moderator|practlcestaff|bedsldestaff|bedsldeteam|verlfleddoctor|sysadmln|personaldelconsultorlo|موظفوالعياده/;
const nameless =
  /^(?:mum|mom|mommy|mummy|dad|daddy|and|the|from|in|of|with|fan|lover|bear|b|smiles|again|too|here|xx?|jr|\d+)$/;

/** Letters that nobody sees; two joiners are left, since some scripts are written with them between letters. */
const unseen = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}|(?<![^\p{Script=Latin}\P{L}]\p{M}?)[\u200C\u200D]/u;

/** Words of an alias: split at spaces, signs and capitals inside ("JohnSmith"); single letters in a row are joined. */
function wordsOf(alias: string): string[] {
  const parts = alias
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s._'-]+|\p{Default_Ignorable_Code_Point}+/u)
    .filter(Boolean);
  const words: string[] = [];
  let letters = '';
  for (const part of parts) {
    if ([...part].length === 1 && /\p{L}/u.test(part)) letters += part;
    else {
      if (letters) words.push(letters);
      letters = '';
      words.push(part);
    }
  }
  return letters ? [...words, letters] : words;
}

function isFullName(words: readonly string[], alias: string): boolean {
  const folded = words.map(foldLetters);
  const [first, second] = folded;
  if (
    first !== undefined &&
    second !== undefined &&
    givenNames.has(first) &&
    second.length > 1 &&
    !nameless.test(second)
  )
    return true;
  return findIdentifiers(`My name is ${alias}`).some(
    ({ kind, start, end }) =>
      kind === 'name' &&
      start <= 11 &&
      /\S[ .]\S/.test(`My name is ${alias}`.slice(11, end)) &&
      folded.length > 1 &&
      folded.some((word) => givenNames.has(word)),
  );
}

function namesProtected(alias: string, words: readonly string[], protectedNames: readonly string[]): boolean {
  const whole = foldAlias(alias);
  const folds = words.map(foldAlias);
  return protectedNames.some((name) => {
    const parts = wordsOf(name.replace(/,.*$/, ''))
      .map(foldAlias)
      .filter((part) => part.length > 1 && !titles.has(part));
    const last = parts.at(-1);
    if (last === undefined) return false;
    return (
      folds.includes(last) ||
      whole.includes(parts.join('')) ||
      whole.includes([...parts].reverse().join('')) ||
      whole === last
    );
  });
}

/** Every reason to refuse the alias, most helpful first; empty when it may be used. Length counts characters, not bytes. */
export function refuseAlias(alias: string, surroundings: AliasSurroundings = {}): AliasRefusal[] {
  const trimmed = alias.trim();
  const length = [...trimmed].length;
  const fold = foldAlias(trimmed);
  const words = wordsOf(trimmed.slice(0, 120));
  const kinds = new Set<string>(findIdentifiers(trimmed.slice(0, 120)).map(({ kind }) => kind));
  const folds = [...words.map(foldAlias), fold];
  const checks: readonly (readonly [refusal: AliasRefusal, applies: boolean])[] = [
    ['too-short', length < aliasLength.shortest || fold === ''],
    ['too-long', length > aliasLength.longest],
    ['email', kinds.has('email') || trimmed.includes('@')],
    ['phone', kinds.has('phone') || (trimmed.match(/\p{Nd}/gu)?.length ?? 0) >= 7],
    ['link', kinds.has('link') || /:\/\/|www\.|\.(?:com|net|org|io|co)\b/i.test(trimmed)],
    [
      'odd-characters',
      unseen.test(trimmed) ||
        (!/^[\p{L}\p{M}\p{Nd}\u200C\u200D .'’_-]*$/u.test(trimmed) &&
          !trimmed.includes('@') &&
          !trimmed.includes('://')),
    ],
    ['full-name', isFullName(words, trimmed.slice(0, 60))],
    ['title', folds.some((word) => titles.has(word))],
    ['reserved', folds.some((word) => reserved.has(word)) || reservedInside.test(fold)],
    ['protected-name', namesProtected(trimmed, words, surroundings.protectedNames ?? [])],
    ['taken', surroundings.takenFolds?.has(fold) === true],
  ];
  return checks.filter(([, applies]) => applies).map(([refusal]) => refusal);
}

/** One plain sentence for the screen on why an alias is refused. */
export function explainAliasRefusal(refusal: AliasRefusal, { aliasRefusals, locale }: Messages = en): string {
  return say(aliasRefusals[refusal], { least: aliasLength.shortest, most: aliasLength.longest }, locale);
}
