/** What the second log holds: who opened what, signed in, or took a copy away. Pure; ids and codes, never text. */
export const accessActions = [
  'read',
  'preview',
  'sign-in',
  'sign-out',
  'export',
  'cover',
  'cover-end',
  'reviewer',
  'search',
  'address-asked',
  'address',
  'terminal',
  'first-link',
  'invite',
  'link',
  'role',
  'suspend',
  'enable',
  'passkey-added',
  'passkey-removed',
  'codes-made',
  'rota',
  'post-saved',
  'post-review',
  'post-approved',
  'post-published',
  'post-withdrawn',
  'assign',
  'snooze',
  'wake',
  'log-sealed',
] as const;
export type AccessAction = (typeof accessActions)[number];
/** As a row says it: one of a later version may be there, before the site was put back to this one. */
export type LoggedAccess = AccessAction | 'unknown';

export function readAccessAction(code: string): LoggedAccess {
  return accessActions.find((action) => action === code) ?? 'unknown';
}

/** Stands for a post where a letter to the practice was read. */
export const lettersInLog = 'letters';

/** Stands for an account where the site did something by itself. */
export const siteItself = 'site';

export interface AccessRecord {
  action: AccessAction;
  accountId: string;
  /** What was opened; left out for anything else. */
  comment?: { id: string; postId: string; physician: string };
  /** The post that it was done to, with its first author; left out for what was done to a comment. */
  post?: { id: string; physician: string };
  /** The account that it was done to, where that is not who did it. */
  about?: string;
  /** What exactly, as a code. */
  detail?: string;
  at: Date;
}

/** For a deed on one's own account or on another's: the log names whom only where that is somebody else. */
export function aboutOther(by: { accountId: string }, accountId: string): { about?: string } {
  return by.accountId === accountId ? {} : { about: accountId };
}
