/** What tells something of a person, beside what only sounds like it. */
export const knowledgePairs: readonly (readonly [telling: string, teaching: string])[] = [
  ['I examined you in March.', 'I have not examined you and cannot say.'],
  ['Your biopsy came back clear.', 'If your biopsy comes back clear, you will hear by letter.'],
  ['Your file says you had the vaccine.', 'You may ask for a copy of your file.'],
  ['Le operamos la rodilla en mayo.', 'A muchas personas les operan la rodilla en mayo.'],
  ['Su biopsia salió limpia.', 'Si su biopsia sale limpia, le avisará su médico.'],
  ['فحصتك في مارس.', 'لم أفحصك ولا أستطيع أن أقول.'],
  ['خزعتك طلعت سليمة.', 'إذا طلعت خزعتك سليمة فسيخبرك طبيبك.'],
];
