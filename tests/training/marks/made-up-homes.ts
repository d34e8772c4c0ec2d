/** Addresses and places of nobody, as they are written and as they are told. It must not be used to measure anything. */
import { arabicHome, arabicPlaces, arabicTold, houseNumber } from './made-up-arabic-homes';
import { type Draw, madeUpName } from './made-up-names';
import { digitsInWords, pairInWords, small } from './made-up-numbers';

const heads =
  'Oak Mill River Kestrel Larch Quarry Chapel Orchard Heron Fern Slate Abbey Church Meadow Beacon Ivy Thistle Harbour Station Canal Temple Lotus Jasmine Palm Baobab Sunrise Victory Liberty Market Garrison Mission Windmill Copper Silver Pine Cedar Maple Elm Bishop Castle Foundry'.split(
    ' ',
  );
const tails =
  'Rise Row Bank End Dene Mead Wharf View Heights Fold Garth Croft Side Gate Hill Green Yard Court Lane Road Street Avenue Close Drive Way Terrace Crescent Gardens Park Nagar Colony Estate Layout Town Quarters Place Square Walk Parade'.split(
    ' ',
  );
const towns =
  'Ashdown|Calder|Brookfield|Marsden|Kibera|Ikorodu|Kothrud|Gulshan|Tondo|Soweto|Eastleigh|Westport|Millbrook|Lakeside|Newhaven|Northgate|Ndola|Kumasi|Mymensingh|Peshawar|Da Nang|Katowice|Varna|Tampere'.split(
    '|',
  );
const spanishStreets =
  'calle|avenida|avda.|plaza|paseo|pasaje|carrera|camino|travesía|ronda|callejón|jirón|vereda|rambla|c/|bulevar'.split(
    '|',
  );
const spanishNames =
  'las Acacias|los Olivos|San Roque|del Molino|Independencia|la Merced|Bolívar|Hidalgo|de la Fuente|Santa Rita|los Cerezos|9 de Julio|del Pozo|las Flores|Mariscal Sucre|el Progreso|Constitución|la Ermita|los Jazmines|del Carmen'.split(
    '|',
  );
const spanishQuarters =
  'barrio San José|colonia Las Lomas|urbanización El Prado|Villa Hermosa|sector Los Pinos|vereda El Carmen|población Santa Ana|poblado La Cruz|conjunto Mirador|residencial Altavista|caserío La Unión|pueblo nuevo'.split(
    '|',
  );

function place(language: string, draw: Draw): string {
  if (language === 'es') return draw.chance(0.6) ? draw.from(spanishNames) : madeUpName('es', 'last', draw);
  if (language === 'ar') return draw.chance(0.6) ? draw.from(arabicPlaces) : madeUpName('ar', 'last', draw);
  return draw.chance(0.6) ? draw.from(heads) : madeUpName('en', 'last', draw);
}

/** Of which nothing is learnt: where somebody is at large. */
export function town(language: string, draw: Draw): string {
  if (language === 'ar') return draw.from(arabicPlaces);
  return draw.chance(0.5) ? draw.from(towns) : madeUpName('en', 'last', draw);
}

export function postcode(draw: Draw): string {
  const letter = (): string => String.fromCharCode(65 + draw.number(26));
  const digit = (): number => draw.number(10);
  return draw.from([
    `${letter()}${letter()}${digit()} ${digit()}${letter()}${letter()}`,
    `${letter()}${digit()}${digit()} ${digit()}${letter()}${letter()}`,
    `${letter()}${digit()}${letter()} ${digit()}${letter()}${digit()}`,
    `${1 + draw.number(9)}${digit()}${digit()}${digit()}${digit()}`,
    `${1 + draw.number(9)}${digit()}${digit()}${digit()}${digit()}${digit()}`,
    `${1 + draw.number(9)}${digit()}${digit()} ${digit()}${digit()}`,
    `${1 + draw.number(9)}${digit()}${digit()}${digit()} ${letter()}${letter()}`,
    `${1 + draw.number(9)}${digit()}${digit()}${digit()}-${digit()}${digit()}${digit()}`,
  ]);
}

function englishHome(draw: Draw): string {
  const way = `${place('en', draw)} ${draw.from(tails)}`;
  const at = town('en', draw);
  return draw.from([
    `${houseNumber(draw)} ${way}`,
    `${houseNumber(draw)} ${way}, ${at}`,
    `${houseNumber(draw)} ${place('en', draw)}`,
    `${houseNumber(draw)} ${place('en', draw)}, ${at}`,
    `flat ${houseNumber(draw)}, ${way}, ${at}`,
    `Apt ${houseNumber(draw)}, ${houseNumber(draw)} ${way}`,
    `plot ${houseNumber(draw)}, ${way} phase ${1 + draw.number(4)}`,
    `house ${houseNumber(draw)}, behind ${place('en', draw)} mosque, ${at}`,
    `block ${draw.from(['A', 'B', 'C', '7'])}, ${way}, ${at}`,
    `${place('en', draw)} House, ${way}`,
    `PO Box ${houseNumber(draw)}, ${at}`,
    `${way} ${houseNumber(draw)}, ${postcode(draw)} ${at}`,
    `unit ${houseNumber(draw)} ${way}`,
    `km ${houseNumber(draw)}, ${at} road`,
    `${place('en', draw)} cottage, ${at}`,
    `Rm ${houseNumber(draw)}, Block ${1 + draw.number(30)}, ${place('en', draw)} Court`,
    `Erf ${houseNumber(draw)}, ${at} Extension ${1 + draw.number(9)}`,
    `staircase ${1 + draw.number(9)}, flat ${houseNumber(draw)}, ${place('en', draw)} ${houseNumber(draw)}`,
    `${houseNumber(draw)} ${place('en', draw)} Cottages, ${at}`,
    `No. ${houseNumber(draw)} ${way}, ${at}`,
  ]);
}

function englishTold(draw: Draw): string {
  const way = `${place('en', draw)} ${draw.from(tails)}`;
  const count = draw.chance(0.5) ? small('en', draw) : pairInWords('en', draw);
  return draw.from([
    `number ${count} ${way}`,
    `${count} ${way}`,
    `${pairInWords('en', draw)} ${place('en', draw)}`,
    `${digitsInWords('en', 2, draw)} ${way}`,
    `flat ${count}, ${way}`,
    `the ${draw.from(['third', 'last', 'blue', 'second'])} house past the ${place('en', draw)} ${draw.from(['bakery', 'mosque', 'church', 'pump'])}`,
    `flat ${count} above the chemist on ${place('en', draw)}`,
    `the ${draw.from(['yellow', 'green', 'iron'])} gate opposite ${place('en', draw)} school`,
    `apartment ${count}, floor ${small('en', draw)}, ${place('en', draw)} tower`,
    `house ${count} in ${way}`,
    `the ${draw.from(['stone', 'corner', 'white', 'end'])} cottage after the ${draw.from(['bridge', 'mill', 'pub'])}, ${place('en', draw)}`,
    `floor ${small('en', draw)}, shop ${count}, ${place('en', draw)} arcade`,
    `gate ${small('en', draw)} behind the ${place('en', draw)} garage`,
    `end of ${way}, the ${draw.from(['last', 'red'])} door`,
  ]);
}

function spanishHome(draw: Draw): string {
  const way = `${draw.from(spanishStreets)} ${place('es', draw)}`;
  const quarter = draw.from(spanishQuarters);
  return draw.from([
    `${way} ${houseNumber(draw)}`,
    `${way}, ${houseNumber(draw)}, ${1 + draw.number(9)}º ${draw.from(['A', 'B', 'izquierda'])}`,
    `${way} #${houseNumber(draw)}-${houseNumber(draw)}`,
    `${way} número ${houseNumber(draw)}, ${quarter}`,
    `${place('es', draw)} ${houseNumber(draw)}`,
    `${place('es', draw)} ${houseNumber(draw)}, ${quarter}`,
    `${quarter}, casa ${houseNumber(draw)}`,
    `${quarter} mz ${draw.from(['A', 'B', 'K'])} lote ${houseNumber(draw)}`,
    `bloque ${houseNumber(draw)} piso ${1 + draw.number(9)}, ${quarter}`,
    `apartado ${houseNumber(draw)}, ${town('es', draw)}`,
    `km ${houseNumber(draw)} de la vía a ${town('es', draw)}`,
    `finca ${place('es', draw)}, ${town('es', draw)}`,
    `torre ${houseNumber(draw)} apto ${houseNumber(draw)}, ${quarter}`,
    `carrera ${houseNumber(draw)} con calle ${houseNumber(draw)}, ${quarter}`,
    `esc. ${1 + draw.number(9)}, ${1 + draw.number(9)}º izq., ${place('es', draw)} ${houseNumber(draw)}`,
    `parcela ${houseNumber(draw)}, fundo ${place('es', draw)}`,
    `casilla ${houseNumber(draw)}, ${town('es', draw)}`,
    `edificio ${place('es', draw)}, ap. ${houseNumber(draw)}`,
    `asentamiento ${place('es', draw)} manzana ${draw.from(['B', 'C', 'F'])} casa ${houseNumber(draw)}`,
    `${place('es', draw)} ${houseNumber(draw)}, pedanía de ${town('es', draw)}`,
    `local ${houseNumber(draw)}, galería ${place('es', draw)}`,
    `${quarter}`,
  ]);
}

function spanishTold(draw: Draw): string {
  const way = `${draw.from(spanishStreets)} ${place('es', draw)}`;
  const count = draw.chance(0.5) ? small('es', draw) : pairInWords('es', draw);
  return draw.from([
    `${way} ${count}`,
    `${way} número ${count}, piso ${small('es', draw)}`,
    `la casa ${draw.from(['azul', 'amarilla', 'de portón verde'])} frente a ${place('es', draw)}`,
    `el número ${count} de ${way}`,
    `la ${draw.from(['tercera', 'última', 'segunda'])} casa después de la capilla de ${place('es', draw)}`,
    `${draw.from(spanishQuarters)}, casa ${count}`,
    `piso ${small('es', draw)}, encima de la farmacia de ${place('es', draw)}`,
    `de la iglesia ${place('es', draw)} ${count} metros al sur`,
    `portal ${count}, ${place('es', draw)}`,
    `${place('es', draw)} ${pairInWords('es', draw)}`,
    `del semáforo de ${place('es', draw)} ${count} cuadras arriba`,
    `la casa ${draw.from(['rosada', 'de rejas negras', 'de la esquina'])} pasando ${draw.from(['el puente', 'el molino', 'la tienda'])}, ${place('es', draw)}`,
    `planta ${small('es', draw)}, local ${count}, ${place('es', draw)}`,
    `el último rancho de ${place('es', draw)}`,
  ]);
}

export function home(language: string, isTold: boolean, draw: Draw): string {
  if (language === 'es') return isTold ? spanishTold(draw) : spanishHome(draw);
  if (language === 'ar') return isTold ? arabicTold(draw) : arabicHome(draw);
  return isTold ? englishTold(draw) : englishHome(draw);
}
