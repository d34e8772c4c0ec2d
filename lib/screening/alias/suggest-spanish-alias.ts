/** Neutral aliases in Spanish: an animal and a kind adjective that agrees with it. It must not draw random numbers itself. */
const masculine =
  'Albatros Búho Canguro Castor Ciervo Cisne Colibrí Cóndor Cormorán Delfín Erizo Faisán Flamenco Frailecillo Gorrión Guanaco Halcón Jilguero Koala Lince Mirlo Mochuelo Oso Pelícano Petirrojo Pingüino Puma Quetzal Reno Ruiseñor Suricato Tapir Tejón Tucán Venado Vencejo Zorro'.split(
    ' ',
  );
const feminine =
  'Abubilla Alpaca Ardilla Cebra Cigarra Cigüeña Codorniz Gacela Garza Gaviota Golondrina Grulla Iguana Jirafa Lechuza Libélula Liebre Luciérnaga Mangosta Marmota Marsopa Medusa Nutria Perdiz Rana Tortuga Urraca Vicuña'.split(
    ' ',
  );
/** Without the ending that follows the animal. */
const stems = 'Atent Curios Decidid Discret Dorad Generos Ingenios Pensativ Platead Rápid Sincer Tranquil'.split(' ');
const unchanging =
  'Ágil Amable Apacible Audaz Brillante Constante Elegante Gentil Leal Noble Paciente Prudente Valiente Veloz'.split(
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
