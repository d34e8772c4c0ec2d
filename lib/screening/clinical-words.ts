/** Whether words are about somebody's health, as far as single words tell: for what only a physician may answer. Pure. */
const clinical = [
  /\b(?:pain|ache|hurts?|bleed\w*|fever|rash|swollen|swelling|dizz\w+|vomit\w*|cough\w*|breath\w*|symptoms?|side effects?|dos(?:e|es|age)|mg|tablets?|pills?|medicines?|medication|antibiotics?|insulin|blood pressure|pregnan\w+|infect\w+|diagnos\w+|test results?|treatments?|lump)\b/i,
  /(?:dolor|duele|sangr|fiebre|sarpullido|hinchad|mareo|v[oó]mit|respira|s[ií]ntoma|efectos? secundario|dosis|pastilla|medicamento|medicina|antibi[oó]tico|insulina|tensi[oó]n arterial|embaraz|infecci|diagn[oó]stic|an[aá]lisis|tratamiento)/i,
  /(?:ألم|وجع|يؤلم|نزيف|نزف|حمى|حرارة|طفح|تورم|دوخة|دوار|سعال|تنفس|أعراض|جرعة|حبوب|دواء|الدواء|أدوية|إنسولين|ضغط الدم|حامل|التهاب|تشخيص|نتائج|علاج)/,
];

export function soundsClinical(text: string): boolean {
  return clinical.some((words) => words.test(text));
}
