/** Stories of the practice stand in no post, and in threads, logs and links where a post's id and slug would stand: these two. Pure. */
export const storiesPlace = {
  /** No post may have it: see post-fields.ts. */
  id: '01K000000000000000ST0R1ES0',
  /** The address, without its first stroke: no post's slug has a stroke in it. */
  slug: 'practice/stories',
} as const;
