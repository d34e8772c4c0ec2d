/**
 * What single words of a message say of danger, without the words between them that say who, when and whether: a plain story in the past is
 * told in the same small words as a cry, and they alone are no evidence. Pure.
 */
import type { WordKnower } from './hashed-features';
import type { LinearModel } from './linear-model';
import type { Part } from './text-pieces';

/** Of three languages, in letters as models see them. */
const small = {
  english:
    "i i'm im ive i've i'd i'll me my myself mine you your yours you're he his him she her hers they them their we us our it it's its the a an " +
    'and or but so to of in on at for with from by as that this these those there here was were is are be been am have has had do did does ' +
    "didn't don't dont not no nobody never nothing who what when where why how if then than up out off down back over into through after before " +
    "again one all any some would could can can't couldn't will won't just only",
  spanish:
    'yo mi mis me se te tu su sus le les lo la los las el ella ellos un una unos de del en con por para que y o pero no ni nunca nadie nada como ' +
    'cuando donde si ya muy mas es era fue estaba estoy esta soy tengo he ha habia al',
  arabic:
    'انا اني لي عندي في من على الى إلى عن مع ما لا لم لن ليس و ان أن إن اللي التي الذي هذا هذه كان كانت كنت هو هي هم',
};
const smallWords: ReadonlySet<string> = new Set(Object.values(small).join(' ').split(' '));

/** Words looked at of a message: a long one holds enough evidence in its first ones, and is judged by other limits. */
const mostWords = 400;
/** One word may chance to share letters with danger, so two are asked. */
const strongest = 2;

/** The log-odds that the strongest words of a message add by themselves, from 0; for each model that is asked. */
export function evidenceIn(parts: readonly Part[], know: WordKnower): (model: LinearModel) => number {
  const words = new Set<string>();
  for (const { pieces } of parts)
    for (const piece of pieces)
      for (const { text } of piece.words) if (words.size < mostWords && !smallWords.has(text)) words.add(text);
  const known = [...words].map((word) => know(word).places);
  return ({ weights, scale }) =>
    known
      .map((places) => {
        let sum = 0;
        for (const place of places) sum += weights[place] ?? 0;
        return Math.max(0, (scale * sum) / Math.sqrt(places.length));
      })
      .sort((one, other) => other - one)
      .slice(0, strongest)
      .reduce((total, weight) => total + weight, 0);
}
