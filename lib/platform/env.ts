/** The process's settings, parsed once. The only file that reads process.env; it knows no domain word beyond its settings' names. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
// Next reads this file for its own settings, and finds relative names alone.
import { isTimeZone } from '../shared/days';

const jurisdictions = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'EU', 'CH', 'IS', 'LI', 'NO', 'OTHER'] as const;

const databaseUrl = z
  .string()
  .regex(/^(file:.+|postgres(ql)?:\/\/.+)/, 'must begin with file: or postgresql://')
  .optional();

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: databaseUrl,
  CONTENT_DIR: z.string().default('content'),
  DATA_DIR: z.string().default('var'),
  MAIL_URL: z
    .union([z.literal(''), z.string().regex(/^smtps?:\/\/.+/, 'must begin with smtp:// or smtps://')])
    .default(''),
  MAIL_FROM: z.string().min(3).default('Bedside <no-reply@localhost>'),
  NEXTAUTH_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  TRUSTED_PROXIES: z.string().default(''),
  JURISDICTION: z.enum(jurisdictions).default('US'),
  SITE_LANGUAGE: z
    .string()
    .default('en')
    .refine(
      (tag) => /^(?:en|es|ar)(?:-[A-Za-z]{2}|-\d{3})?$/.test(tag),
      'must be en, es or ar, with a country or without one, such as en-US or es-MX',
    ),
  TIME_ZONE: z
    .string()
    .default('UTC')
    .refine(isTimeZone, 'must be the IANA name of a time zone, such as Europe/Dublin or Pacific/Auckland'),
  PAGE_WEBHOOK_URL: z.union([z.literal(''), z.url({ protocol: /^https$/ })], 'must begin with https://').default(''),
  PAGE_WEBHOOK_SECRET: z.union([z.literal(''), z.string().min(32, 'needs at least 32 characters')]).default(''),
  PAGE_WEBHOOK_STYLE: z.enum(['slack', 'ntfy']).default('slack'),
  MAIL_REPORT_SECRET: z.union([z.literal(''), z.string().min(32, 'needs at least 32 characters')]).default(''),
  NEWS_MAILS_PER_MINUTE: z.coerce.number().int().min(1).max(60_000).default(600),
  DAILY_MAIL_HOUR: z.coerce.number().int().min(0).max(23).default(6),
  ESCALATE_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
  PASSKEY_ROLES: z
    .string()
    .default('')
    .refine((list) => /^((physician|staff|admin)([\s,]+|$))*$/.test(list), 'may name physician, staff and admin')
    .transform((list) => list.split(/[\s,]+/).filter((role) => role !== '')),
  REFERENCE_LOOKUP: z.enum(['off', 'on']).default('off'),
  UNDO_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
});

export interface Env extends Omit<
  z.infer<typeof settings>,
  'SITE_URL' | 'SITE_LANGUAGE' | 'DATABASE_URL' | 'NEXTAUTH_SECRET'
> {
  SITE_LANGUAGE: 'en' | 'es' | 'ar';
  /** Of the setting's tag, in capitals: `US` of `en-US`. Empty when it names none. */
  LANGUAGE_COUNTRY: string;
  /** Beginning with file: or postgresql://. A file in the folder of the data when none was named. */
  DATABASE_URL: string;
  /** Scheme and host without a slash at the end. */
  SITE_URL: string;
  /** At least 32 characters. Every key of this site is derived from it. */
  NEXTAUTH_SECRET: string;
}

/**
 * Reads settings from a plain record. Faults are listed together, one a line, in the error's message.
 * An empty text counts as not set, as in a copied .env.example.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`These settings cannot be used:\n${faults.join('\n')}`);
  }
  const parsed = result.data;
  if (parsed.PAGE_WEBHOOK_URL !== '' && parsed.PAGE_WEBHOOK_SECRET === '')
    throw new Error('These settings cannot be used:\n  PAGE_WEBHOOK_SECRET: needs at least 32 characters');
  const [language, country = ''] = parsed.SITE_LANGUAGE.split('-');
  return {
    ...parsed,
    SITE_LANGUAGE: language as Env['SITE_LANGUAGE'],
    LANGUAGE_COUNTRY: country.toUpperCase(),
    DATABASE_URL: parsed.DATABASE_URL ?? `file:${path.join(parsed.DATA_DIR, 'bedside.db')}`,
    SITE_URL: (parsed.SITE_URL ?? `http://localhost:${parsed.PORT}`).replace(/\/+$/, ''),
    // Building pages needs no secret; whatever signs or encrypts runs in a server, which `npm start` gives one.
    NEXTAUTH_SECRET: parsed.NEXTAUTH_SECRET ?? '',
    CONTENT_DIR: path.resolve(parsed.CONTENT_DIR),
    DATA_DIR: path.resolve(parsed.DATA_DIR),
  };
}

let parsedOnce: Env | undefined;

/** The settings of this process: its environment first, then a file named .env. Throws with every fault listed when one cannot be used. */
export function env(): Env {
  if (!parsedOnce) {
    if (existsSync('.env')) process.loadEnvFile('.env');
    parsedOnce = parseEnv(process.env);
  }
  return parsedOnce;
}

/** For whoever starts a process (and for tests): settings that are known only now. */
export function replaceEnv(some: Partial<Env>): void {
  parsedOnce = { ...env(), ...some };
}
