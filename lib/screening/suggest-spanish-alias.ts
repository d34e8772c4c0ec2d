/** Neutral aliases in Spanish: an animal and a kind adjective that agrees with it. It must not draw random numbers itself. */
const masculine =
  'Búho Caballo Camello Canario Canguro Castor Ciervo Cisne Colibrí Cóndor Conejo Cormorán Delfín Erizo Flamenco Gorrión Guanaco Halcón Jilguero Koala Lince Mirlo Mochuelo Oso Pelícano Petirrojo Pingüino Potro Puma Quetzal Reno Ruiseñor Tapir Tejón Topo Tucán Venado Vencejo Zorro Zorzal'.split(
    ' ',
  );
const feminine =
  'Abubilla Alpaca Ardilla Ballena Cebra Cigarra Cigüeña Codorniz Foca Gacela Garza Gaviota Golondrina Grulla Iguana Jirafa Lechuza Libélula Liebre Llama Luciérnaga Mangosta Mariposa Marmota Marsopa Medusa Nutria Oca Perdiz Rana Tortuga Urraca Vicuña'.split(
    ' ',
  );
/** Without the ending that follows the animal. */
const stems =
  'Atent Callad Content Curios Decidid Discret Divertid Dorad Generos Ingenios Inquiet Mans Pensativ Platead Rápid Risueñ Sincer Tranquil'.split(
    ' ',
  );
const unchanging = 'Ágil Alegre Amable Apacible Audaz Brillante Feliz Gentil Noble Prudente Valiente Veloz'.split(' ');

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
