/** What the second log holds: who opened what, signed in, or took a copy away. Pure; ids and codes, never text. */
export const accessActions = [
  'read',
  'preview',
  'sign-in',
  'sign-out',
  'export',
  'copy',
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
  'picture',
  'assign',
  'snooze',
  'wake',
  'log-sealed',
  'log-shortened',
] as const;
export type AccessAction = (typeof accessActions)[number];
/** As a row says it: one of a later version may be there, before the site was put back to this one. */
export type LoggedAccess = AccessAction | 'unknown';

export function readAccessAction(code: string): LoggedAccess {
  return accessActions.find((action) => action === code) ?? 'unknown';
}

/** Stands for a post where a letter to the practice was read. */
export const lettersInLog = 'letters';

const atServer = 'server:';

/** Stands for an account where somebody worked at the terminal of the machine, whom that machine knows by this name. */
export const serverUser = (name: string): string => `${atServer}${name.replace(/[^\w.-]/g, '_').slice(0, 40)}`;

/** The name again; null for any other account. */
export const serverUserOf = (accountId: string): string | null =>
  accountId.startsWith(atServer) ? accountId.slice(atServer.length) : null;

/** Stands for an account where the site did something by itself. */
export const siteItself = 'site';

export interface AccessRecord {
  action: AccessAction;
  accountId: string;
  /** What was opened; left out for anything else. */
  comment?: { id: string; postId: string; physician: string };
  /**
   * The post that it was done to, with its first author; left out for what was done to a comment. Of a list: whose queue its messages stand
   * in, and their post, null for several.
   */
  post?: { id: string | null; physician: string };
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
