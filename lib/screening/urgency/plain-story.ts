/** Short messages that a model alone must not take for a cry: years survived, with a writer who is well today, and tests at intervals. Pure. */
const wellToday =
  /^[^.!?؟\n]*(?:\byears ago\b[^.!?\n]*\b(?:now|today) (?:i am|i'm|i’m|i feel) (?:well|fine|better|ok(?:ay)?)\b|\bhace \S+ años\b[^.!?\n]*\b(?:hoy|ahora|ya) (?:estoy|me siento) (?:bien|mejor)(?!\p{L})|قبل \S*\s?(?:سنوات|سنين)[^.!?؟\n]*(?:اليوم|الآن) (?:أنا )?(?:بخير|أحسن))[.!]?\s*$/iu;
const testsAtTimes =
  /^[^.!?؟\n]{0,40}(?:\b(?:blood )?tests?\b|\bcheck-?ups?\b|análisis|analítica|revisi[oó]n|chequeo|تحاليل|تحليل|فحص)[^.!?؟\n]*(?:\bevery\b|\bcada\b|\bكل\b|كل )[^.!?؟\n]*(?:days?|weeks?|months?|years?|días?|semanas?|mes(?:es)?|años?|يوم|أسبوع|شهر|أشهر|سنة)(?!\p{L})[.,]?\s*¿?(?:[\p{L}\p{M}’']+[ ,]?){0,4}[?؟.]?\s*$/iu;
const longest = 200;

/** Only where it is all that was written: what rules hear in it stays heard, and the calm line of numbers is still shown. */
export function isPlainStory(text: string): boolean {
  return text.length < longest && (wellToday.test(text) || testsAtTimes.test(text));
}
