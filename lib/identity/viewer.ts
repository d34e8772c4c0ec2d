/** Who is looking. A Viewer cannot be put together from a form: only lib/identity/sign-in/session.ts makes one, from a live session. */
export const roles = ['physician', 'staff', 'admin'] as const;
export type Role = (typeof roles)[number];

declare const fromSession: unique symbol;

export interface Viewer {
  readonly [fromSession]: true;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  /** The handle whose posts this physician answers for; null for staff and administrators. */
  readonly physician: string | null;
}

export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}
