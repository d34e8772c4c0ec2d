/** Reads what a message of the catalogues is made of, as the library parsed it. */
import type IntlMessageFormat from 'intl-messageformat';

export type Piece = ReturnType<IntlMessageFormat['getAst']>[number];
type Plural = Extract<Piece, { offset: number }>;

const isPlural = (piece: Piece): piece is Plural => 'offset' in piece;

/** Each that something is counted by, those inside others too. */
export function pluralsIn(pieces: readonly Piece[]): Plural[] {
  return pieces
    .filter(isPlural)
    .flatMap((plural) => [plural, ...Object.values(plural.options).flatMap(({ value }) => pluralsIn(value))]);
}

/** The names of everything that is filled in, each once. */
export function placesIn(pieces: readonly Piece[]): Set<string> {
  return new Set(
    pieces.flatMap((piece) => {
      if ('options' in piece)
        return [piece.value, ...Object.values(piece.options).flatMap(({ value }) => [...placesIn(value)])];
      return 'value' in piece && piece.type !== 0 ? [piece.value] : [];
    }),
  );
}

/** Every sentence that a message can become, with `{name}` where something is put and a number where one is counted. */
export function wordingsOf(pieces: readonly Piece[]): string[] {
  return pieces.reduce<string[]>(
    (before, piece) => before.flatMap((begun) => endsOf(piece).map((end) => begun + end)),
    [''],
  );
}

function endsOf(piece: Piece): string[] {
  if ('options' in piece) return Object.values(piece.options).flatMap(({ value }) => wordingsOf(value));
  if (piece.type === 0) return [piece.value];
  return ['value' in piece ? `{${piece.value}}` : '12'];
}
