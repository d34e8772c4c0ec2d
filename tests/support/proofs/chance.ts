/** What happens by chance, the same in every run. */
type Pick = <Item>(from: readonly Item[]) => Item;
export interface Chance {
  next: () => number;
  pick: Pick;
  is: (share: number) => boolean;
  junk: (most: number) => Buffer;
}

export function chanceOf(random: () => number): Chance {
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  return {
    next: random,
    pick,
    is: (share) => random() < share,
    // No line break: that would end a header, which is another request.
    junk: (most) =>
      Buffer.from(Array.from({ length: 1 + Math.floor(random() * most) }, () => 32 + Math.floor(random() * 224))),
  };
}
