/** Neutral aliases in Spanish: an animal and a kind adjective that agrees with it; none that is slang or an insult in Spain or the Americas. It must not draw random numbers itself. */
const masculine =
  'Albatros Antílope Armiño Búho Caribú Castor Cisne Colibrí Cóndor Cormorán Delfín Erizo Estornino Faisán Flamenco Frailecillo Gorrión Jilguero Koala Lémur Lince Mirlo Ocelote Pelícano Petirrojo Pingüino Quetzal Reno Ruiseñor Suricato Tejón Tucán Vencejo Zarapito'.split(
    ' ',
  );
const feminine =
  'Abubilla Alpaca Ardilla Avoceta Cebra Codorniz Curruca Gacela Garceta Garza Gaviota Gineta Golondrina Grulla Iguana Libélula Liebre Luciérnaga Mangosta Nutria Oropéndola Perdiz Vicuña'.split(
    ' ',
  );
/** Without the ending that follows the animal. */
const stems = 'Atent Decidid Discret Dorad Generos Ingenios Pensativ Platead Rápid Sincer Tranquil'.split(' ');
const unchanging =
  'Afable Ágil Amable Apacible Audaz Austral Boreal Brillante Constante Cordial Elegante Fiel Gentil Leal Matinal Noble Paciente Prudente Valiente Veloz'.split(
    ' ',
  );

const adjectives = [
  ...stems.map((stem) => [`${stem}o`, `${stem}a`] as const),
  ...unchanging.map((word) => [word, word] as const),
];

/** Such as "Nutria Tranquila" or "Zorro Tranquilo". See suggestAlias. */
export function suggestSpanishAlias(pick: (n: number) => number): string {
  const place = pick(masculine.length + feminine.length);
  const [his, hers] = adjectives[pick(adjectives.length)] ?? ['Tranquilo', 'Tranquila'];
  const animal = masculine[place];
  return animal === undefined ? `${feminine[place - masculine.length] ?? 'Nutria'} ${hers}` : `${animal} ${his}`;
}
