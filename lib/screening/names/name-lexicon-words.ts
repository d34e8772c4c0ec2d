/**
 * What the scorer of names asks of a word, and the small words that are part of no name. It must not hold any long list: browsers load it.
 */
export type WordSense = {
  /** On a list of names. */
  isKnown: boolean;
  /** English, Spanish, medicine or a country: a name only where something announces one. */
  isOrdinary: boolean;
  /** Never part of a name, whatever announces it. */
  isBarred: boolean;
  likeness: number;
};

export type Lexicon = (folded: string) => WordSense;

const barred: ReadonlySet<string> = new Set(
  "i im i'm i've ive i'd i'll a an the and or but so if is am are was were be been has have had do does did can cannot could would will should may might must my your his her their our its it he she we they you me him them us who whom what when where why how which that this these those there here from to for with without in on at by of off as about after before since until please pls plz thanks thank regards hello hi hey dear sir madam yes no not also then now today recently just any all some every subject message re age aged year years yrs born phone tel email mobile address doctor dr mr mrs ms said says told asked once help because however both each another one two three same such very still even only like get let too ok okay doc x xx xxx el la los las un una y o u e de del al en con por para que como pero muy mi mis tu su sus se me te le les lo nos no si ya es soy está esta este estoy tengo tiene gracias hola buenos buenas días dias tardes noches señor señora senor senora años anos saludos atentamente cordialmente doctora edad mg ml covid dios god allah lord jesus anonymous anon anonimo anonima mum mom dad mama papa mother father son daughter wife husband sister brother hijo hija esposo esposa madre padre baby bebe friend everyone everybody all todos todas nobody gona gonna wanna gotta lemme jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic mon tue tues wed thu thur thurs fri sat lun mie jue vie sab".split(
    ' ',
  ),
);

/** True for small words, greetings, relatives and titles. Takes lower case without accents. */
export function isBarred(folded: string): boolean {
  return barred.has(folded);
}
