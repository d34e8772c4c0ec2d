/** Why a post could not go out. Whatever it is, the draft stays as it was. Pure. */
export const troubles = [
  'refused',
  'not-approved',
  'changed-outside',
  'name-taken',
  'read-only',
  'no-space',
  'no-folder',
  'unwritten',
  'git-absent',
  'git-busy',
  'git-locked',
  'someone-faster',
] as const;
export type Trouble = (typeof troubles)[number];

export function isTrouble(code: string): code is Trouble {
  return (troubles as readonly string[]).includes(code);
}

/** What a fault of the file system means; `unwritten` for one that has no name of its own. */
export function troubleOf(fault: unknown): Trouble {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'read-only';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'no-space';
  return ['ENOENT', 'ENOTDIR'].includes(code) ? 'no-folder' : 'unwritten';
}
