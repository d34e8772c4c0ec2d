/** Addresses of nobody as Arabic writes and tells them. It must not be used to measure anything. */
import { type Draw, madeUpName } from './made-up-names';
import { pairInWords, small } from './made-up-numbers';

const arabicWays = 'شارع|حي|حارة|زقاق|درب|طريق|نهج|زنقة|ممر|سكة|عطفة|جادة|دخلة|فريج|محلة'.split('|');
export const arabicPlaces =
  'النخيل|الزيتون|السلام|الورود|الياسمين|الجامع الكبير|المدرسة|النهضة|الحرية|الأندلس|الروضة|القدس|الصفا|المروج|البستان|الكورنيش|السوق القديم|المحطة|العين|الوادي|الشهداء|الصناعية|المنارة|التحرير|الزهور|البلدية'.split(
    '|',
  );

export const houseNumber = (draw: Draw): string =>
  `${1 + draw.number(draw.chance(0.5) ? 60 : 900)}${draw.chance(0.12) ? draw.from(['A', 'B', 'C', '/2', '-4']) : ''}`;

const place = (draw: Draw): string => (draw.chance(0.6) ? draw.from(arabicPlaces) : madeUpName('ar', 'last', draw));

export function arabicHome(draw: Draw): string {
  const way = `${draw.from(arabicWays)} ${place(draw)}`;
  return draw.from([
    `${way} رقم ${houseNumber(draw)}`,
    `${way} ${houseNumber(draw)}`,
    `${way}، عمارة ${houseNumber(draw)}، شقة ${houseNumber(draw)}`,
    `عمارة ${houseNumber(draw)} ${way}`,
    `${houseNumber(draw)} ${way}`,
    `${place(draw)} ${houseNumber(draw)}`,
    `فيلا ${houseNumber(draw)}، ${place(draw)}`,
    `قطعة ${houseNumber(draw)} منزل ${houseNumber(draw)}، ${place(draw)}`,
    `بلوك ${houseNumber(draw)} شقة ${houseNumber(draw)} ${place(draw)}`,
    `مجمع ${houseNumber(draw)}، طريق ${houseNumber(draw)}، ${place(draw)}`,
    `صندوق بريد ${houseNumber(draw)} ${place(draw)}`,
    `${way}، الدور ${small('ar', draw)}`,
    `${way}، مدخل ${houseNumber(draw)}، شقة ${houseNumber(draw)}`,
    `بلك ${houseNumber(draw)} منزل ${houseNumber(draw)} ${place(draw)}`,
    `دوار ${madeUpName('ar', 'last', draw)} رقم ${houseNumber(draw)}`,
    `سوق ${place(draw)} ${houseNumber(draw)}`,
    `برج ${place(draw)} غرفة ${houseNumber(draw)}`,
    `إسكان ${place(draw)} شقة ${houseNumber(draw)}`,
    `حومة ${place(draw)}، ${way}`,
    `مجمع ${place(draw)} محل ${houseNumber(draw)}`,
    `كيلو ${houseNumber(draw)} طريق ${place(draw)}`,
    `ص.ب ${houseNumber(draw)} ${place(draw)}`,
    `قرية ${place(draw)}، دار ${madeUpName('ar', 'last', draw)}`,
  ]);
}

export function arabicTold(draw: Draw): string {
  const way = `${draw.from(arabicWays)} ${place(draw)}`;
  const count = small('ar', draw);
  return draw.from([
    `${way} رقم ${count}`,
    `عمارة ${count} ${way}`,
    `البيت ${draw.from(['الأزرق', 'الأخير', 'الثالث'])} بعد ${draw.from(['جامع', 'فرن', 'مدرسة'])} ${place(draw)}`,
    `شقة ${count} فوق ${draw.from(['صيدلية', 'محل', 'مخبز'])} ${place(draw)}`,
    `${way} جنب ${draw.from(['مسجد', 'مدرسة', 'بقالة'])} ${place(draw)}`,
    `الطابق ${small('ar', draw)} شقة ${count} برج ${place(draw)}`,
    `خلف ${draw.from(['جامع', 'كنيسة', 'مدرسة'])} ${place(draw)} رقم ${count}`,
    `بوابة ${count} ${place(draw)}`,
    `${place(draw)} ${pairInWords('ar', draw)}`,
    `الدور ${small('ar', draw)} محل ${count} مجمع ${place(draw)}`,
    `الدار ${draw.from(['البيضا', 'الكبيرة', 'الحمرا'])} بعد ${draw.from(['الجسر', 'الفرن', 'الطاحونة'])} في ${place(draw)}`,
    `رقم ${count} ${way}`,
    `خلف ${draw.from(['محطة', 'مخفر', 'ملعب'])} ${place(draw)}`,
  ]);
}
