/** What tells of danger, beside what only sounds like it. */
export const dangerPairs: readonly (readonly [danger: string, calm: string])[] = [
  ['I want to die since my husband passed away.', 'My husband passed away and I cry a lot.'],
  ['I keep thinking about ending my life.', 'Can these tablets cause suicidal thoughts?'],
  ['My tongue is swelling up after the shrimps.', 'In the film his tongue swells up after shrimps.'],
  ['All of a sudden my left arm is numb.', 'My left arm has been numb at night for years.'],
  ['Quiero morirme desde que murió mi hijo.', 'Me muero de risa con mi hijo.'],
  ['Se me está hinchando la lengua.', 'De niño se me hinchó la lengua una vez, hace años.'],
  ['هموت نفسي النهارده.', 'الحر يقتلني النهارده.'],
  ['لساني يتورم بعد الدواء.', 'قرأت عن تورم اللسان بعد الدواء.'],
];
