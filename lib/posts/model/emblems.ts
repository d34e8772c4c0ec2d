/** The pictures that a topic may have. Closed, since each is drawn: see components/posts/emblem.tsx. */
export const emblems = [
  'heart',
  'drop',
  'lungs',
  'head',
  'spine',
  'shield',
  'stomach',
  'leaves',
  'cloud',
  'capsule',
  'lamp',
] as const;

export type EmblemName = (typeof emblems)[number];
