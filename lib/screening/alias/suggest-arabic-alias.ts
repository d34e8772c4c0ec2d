/**
 * Neutral aliases in Arabic: something of nature, and behind it a kind adjective that agrees with it. Words that people or
 * physicians are called by are left out, and words that are slang, or praise or mock a body, in one country or another. It must not draw random numbers itself.
 */
const masculine =
  'أيل أرخبيل برعم بستان بطريق جبل جدول جسر حسون حقل خليج دلفين زورق سنجاب سنديان سهل شاطئ شحرور شراع شعاع شلال صنوبر غصن فانوس قنفذ كنغر كناري مرج مرفأ نهر نورس هدهد ينبوع'.split(
    ' ',
  );
const feminine =
  'بجعة بحيرة تلة جزيرة حديقة زيتونة سحابة سفينة سنبلة سنديانة شجرة شرفة صنوبرة ضفة غابة غيمة فراشة قبرة قطرة موجة نافذة نحلة نخلة ورقة واحة'.split(
    ' ',
  );
/** As it stands with a masculine word; a feminine one adds the ending. */
const adjectives =
  'أنيق جنوبي خريفي دافئ ذكي ذهبي ربيعي رقيق ساحلي سريع شجاع شرقي شمالي غربي فضي لطيف متأمل متزن متواضع مرن مسالم مطمئن مفكر منتبه مهذب هادئ واثق'.split(
    ' ',
  );

/** Such as "سنجاب هادئ" or "فراشة هادئة". See suggestAlias. */
export function suggestArabicAlias(pick: (n: number) => number): string {
  const place = pick(masculine.length + feminine.length);
  const adjective = adjectives[pick(adjectives.length)] ?? 'هادئ';
  const his = masculine[place];
  return his === undefined ? `${feminine[place - masculine.length] ?? 'فراشة'} ${adjective}ة` : `${his} ${adjective}`;
}
