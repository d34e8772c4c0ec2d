/** next-auth's settings: sign-in by e-mail link only, for accounts that an administrator made, sessions in the database. */
import type { NextAuthOptions } from 'next-auth';
import type { Adapter, AdapterUser } from 'next-auth/adapters';
import {
  findAccountByEmail,
  findAccountById,
  findSession,
  insertSession,
  removeSession,
  removeSignInToken,
  type StaffAccount,
} from '@/lib/identity/staff-store';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { cookieMarks } from '@/lib/platform/web/cookie-marks';
import { noteSignIn } from './note-sign-in';

/** A working day, however much the session is used. */
export const sessionSeconds = 12 * 60 * 60;

declare module 'next-auth' {
  interface Session {
    accountId: string;
  }
}

const userOf = (account: StaffAccount | null): AdapterUser | null =>
  account && !account.disabledAt
    ? { id: account.id, email: account.email, name: account.name, emailVerified: account.lastSignInAt }
    : null;

function requireUser(account: StaffAccount | null): AdapterUser {
  const user = userOf(account);
  if (!user) throw new Error('there is no such account');
  return user;
}

const adapter: Adapter = {
  createUser: () => Promise.reject(new Error('accounts are made by an administrator')),
  getUser: async (id) => userOf(await findAccountById(id)),
  getUserByEmail: async (email) => userOf(await findAccountByEmail(email)),
  getUserByAccount: async () => null,
  updateUser: async ({ id }) => {
    await noteSignIn(id, new Date());
    return requireUser(await findAccountById(id));
  },
  linkAccount: () => Promise.reject(new Error('only e-mail links sign in')),
  createSession: async ({ sessionToken, userId, expires }) => {
    await insertSession({ token: sessionToken, accountId: userId, startedAt: new Date(), expiresAt: expires });
    return { sessionToken, userId, expires };
  },
  getSessionAndUser: async (sessionToken) => {
    const found = await findSession(sessionToken, new Date());
    if (!found) return null;
    return {
      session: { sessionToken, userId: found.account.id, expires: found.expiresAt },
      user: requireUser(found.account),
    };
  },
  // A session is never made to last longer.
  updateSession: async () => null,
  deleteSession: (sessionToken) => removeSession(sessionToken),
  // next-auth refuses to redeem links unless it could make them, too.
  createVerificationToken: () => Promise.reject(new Error('links are made by sign-in-link.ts')),
  useVerificationToken: async ({ identifier, token }) => {
    const found = await removeSignInToken(identifier, token);
    return found && { identifier, token, expires: found.expiresAt };
  },
};

export function sessionCookieName(): string {
  return cookieMarks().secure ? '__Host-bedside-session' : 'bedside-session';
}

/** Built when it is asked for: building pages has no secret. */
export function authOptions(): NextAuthOptions {
  return {
    adapter,
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'database', maxAge: sessionSeconds, updateAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in', verifyRequest: '/sign-in' },
    providers: [
      {
        id: 'email',
        type: 'email',
        name: 'Email',
        server: '',
        from: '',
        maxAge: 24 * 60 * 60,
        options: { from: '' },
        // Links are made and sent by lib/identity/sign-in/request-sign-in.ts; next-auth only redeems them.
        sendVerificationRequest: () => Promise.reject(new Error('use the sign-in page')),
      },
    ],
    callbacks: {
      signIn: async ({ user }) => userOf(await findAccountByEmail(user.email ?? '')) !== null,
      session: ({ session, user }) => ({ ...session, accountId: user.id }),
    },
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookieMarks() },
    },
    logger: { error: (code) => log('sign-in-fault', { kind: code }), warn: () => undefined, debug: () => undefined },
  };
}
