/** Countries and wider regions as Spanish names them, wide enough to stay in a public text. It must not hold anything smaller. */
const regions = new Set(
  'españa méxico mexico argentina colombia chile perú peru ecuador venezuela bolivia paraguay uruguay cuba guatemala honduras nicaragua panamá panama brasil canadá canada alemania francia inglaterra italia portugal irlanda suiza bélgica holanda marruecos europa áfrica africa américa america asia latinoamérica sudamérica centroamérica andalucía galicia cataluña catalunya navarra aragón asturias cantabria extremadura california texas florida nevada arizona'
    .split(' ')
    .concat([
      'estados unidos',
      'reino unido',
      'el salvador',
      'costa rica',
      'puerto rico',
      'república dominicana',
      'nuevo méxico',
      'nueva zelanda',
      'país vasco',
      'castilla y león',
      'castilla la mancha',
      'países bajos',
      'américa latina',
    ]),
);

export function isSpanishRegion(place: string): boolean {
  return regions.has(place.trim().toLowerCase());
}
