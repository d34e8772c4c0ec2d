/**
 * Neutral aliases in Arabic: something of nature, and behind it a kind adjective that agrees with it. Words that people or
 * physicians are called by are left out. It must not draw random numbers itself.
 */
const masculine =
  'أرنب أيل بستان بطريق بلبل جبل جدول حسون حصان حقل دلفين سنجاب سهل شاطئ شحرور شلال صنوبر عصفور غصن قنفذ كنغر كناري لقلق مرج نهر نورس هدهد ينبوع'.split(
    ' ',
  );
const feminine =
  'بجعة بحيرة حديقة حمامة زرافة سحابة سلحفاة سنبلة شجرة غابة غيمة فراشة فراولة ليمونة موجة قبرة نحلة نخلة واحة'.split(
    ' ',
  );
/** As it stands with a masculine word; a feminine one adds the ending. */
const adjectives =
  'أنيق حالم دافئ ذكي ذهبي رائع رشيق رقيق ساحلي سريع شجاع فضي لامع لطيف متأمل متزن مرن مسالم مشرق مطمئن منتبه نشيط هادئ واثق'.split(
    ' ',
  );

/** Such as "سنجاب هادئ" or "فراشة هادئة". See suggestAlias. */
export function suggestArabicAlias(pick: (n: number) => number): string {
  const place = pick(masculine.length + feminine.length);
  const adjective = adjectives[pick(adjectives.length)] ?? 'هادئ';
  const his = masculine[place];
  return his === undefined ? `${feminine[place - masculine.length] ?? 'فراشة'} ${adjective}ة` : `${his} ${adjective}`;
}
