/**
 * Small words that say what may stand near them, in three languages: digits spelt out, and words of telephones, papers, homes, mail, births,
 * names, care and family. It must not judge what stands there.
 */
import { readText } from '@/lib/screening/words/read-text';

const setOf = (words: string): ReadonlySet<string> => new Set(readText(words).text.trim().split(/\s+/));

/** Folded: lower case, no marks, Arabic letters as they are read. */
export const numberWords = setOf(
  `zero oh nought nil double triple one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand
  cero doble uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
  veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta
  sesenta setenta ochenta noventa cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil
  صفر واحد واحدة اثنين اثنان ثنين اتنين ثلاثة تلاتة تلات ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تمانية ثمان تمن ثماني تسعة تسع عشرة عشر
  احدعش حداشر اثنعش اطنعش ثلاثين تلاتين عشرين أربعين خمسين ستين سبعين ثمانين تمانين تسعين مية مئة ميه مائة ألف ألفين ميتين مئتين ثلاثمية
  أربعمية خمسمية ستمية سبعمية ثمانمية تسعمية تسعمائة`,
);

const lists: readonly (readonly [cue: string, words: string])[] = [
  [
    'p',
    `phone telephone tel cell cellphone mobile mob landline number call ring dial text whatsapp fax reach telefono tel celular cel movil fijo
    llame llamen llamame llamenme marque marquen wasap wasapeenme whatsapp numero هاتف هاتفي جوال جوالي موبايل موبايلي تلفون تلفوني تليفون
    رقمي واتس واتساب اتصلوا اتصل كلموني دقوا رنوا نمرة النمرة نمرتي محمول نقال`,
  ],
  [
    'i',
    `record hospital nhs medicare insurance policy member passport national id aadhaar nin security licence license plate reg case file ref
    reference claim account code iban card student employee booking visa permit ticket barcode scheme voter mrn chart expediente historia dni
    nie curp cedula rut cuil poliza seguro pasaporte nss carnet licencia placa matricula caso folio muestra reclamo cuenta cbu clabe tarjeta
    legajo reserva afiliado visado ملف ملفي الملف التأمين تأميني بوليصة جواز جوازي القومي هويتي الهوية الإقامة إقامتي بطاقتي بطاقة الوطني
    رخصة لوحة العينة حسابي آيبان الجامعي الوظيفي حجز مرجع القيد المعاملة تذكرة السجل سجل`,
  ],
  [
    'a',
    `address live living lives house home flat apartment street road lane avenue block plot estate village postcode zip floor building
    direccion vivo vivimos domicilio casa calle piso departamento barrio colonia avenida plaza edificio portal postal أسكن ساكن ساكنة نسكن
    عنواني السكن بيتنا شقة عمارة شارع حي حارة زقاق فيلا منزل الطابق الدور مبنى البريدي`,
  ],
  [
    'm',
    `email mail at dot gmail yahoo hotmail outlook icloud underscore dash insta instagram tiktok telegram twitter snap snapchat facebook
    correo arroba punto guion usuario بريدي ايميلي ايميل الإيميل البريد آت ات دوت نقطة كوم جيميل ياهو هوتميل انستا سناب تلغرام تويتر فيس حسابي`,
  ],
  [
    'b',
    'born birth dob birthday naci nacio nacido nacida nacimiento cumpleanos nac مواليد ولدت ولد ميلاد ميلادي الميلاد',
  ],
  [
    'n',
    'name names called named am im signed llamo llama llamado nombre soy firmado apodan اسمي اسمه اسمها الاسم انا أنا معكم معك ينادونني يدعى تدعى توقيع التوقيع',
  ],
  [
    'c',
    `dr doctor doctora dra nurse midwife surgeon consultant gp prof professor physio pharmacist dentist cardiologist enfermera enfermero cirujano
    matrona ginecologa cardiologo pediatra psicologa الدكتور الدكتورة دكتور دكتورة الممرضة الممرض الجراح القابلة البروفيسور الصيدلي د`,
  ],
  [
    'r',
    `son daughter husband wife mother father mum mom dad sister brother baby uncle aunt cousin friend neighbour boss twins grandson
    hijo hija marido esposo esposa mujer madre padre hermana hermano bebe tio tia primo prima amiga amigo vecino vecina suegra abuela nieto
    ابني بنتي زوجي زوجتي مراتي أختي أخي أخوي أمي أبي والدتي والدي خالي خالتي عمي عمتي صاحبتي صديقتي جارتي جاري حماتي جدتي ولدي طفلي`,
  ],
];

const cues: ReadonlyMap<string, string> = new Map(
  lists.flatMap(([cue, words]) => [...setOf(words)].map((word) => [word, cue] as const)),
);

/** One letter for what a folded word announces, or none. */
export function cueOf(word: string): string {
  return cues.get(word) ?? '';
}
