import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/lib/platform/env';

const secret = 's'.repeat(32);

describe('the settings', () => {
  it('have a usable value each when nothing is set', () => {
    expect(parseEnv({})).toEqual({
      NODE_ENV: 'development',
      PORT: 3000,
      SITE_LANGUAGE: 'en',
      LANGUAGE_COUNTRY: '',
      SITE_URL: 'http://localhost:3000',
      DATABASE_URL: 'file:var/bedside.db',
      CONTENT_DIR: path.resolve('content'),
      DATA_DIR: path.resolve('var'),
      MAIL_URL: '',
      MAIL_FROM: 'Bedside <no-reply@localhost>',
      NEXTAUTH_SECRET: '',
      TRUSTED_PROXIES: '',
      JURISDICTION: 'US',
      TIME_ZONE: 'UTC',
      UNDO_SECONDS: 60,
      PAGE_WEBHOOK_URL: '',
      PAGE_WEBHOOK_SECRET: '',
      PAGE_WEBHOOK_STYLE: 'slack',
      MAIL_REPORT_SECRET: '',
      NEWS_MAILS_PER_MINUTE: 600,
      DAILY_MAIL_HOUR: 6,
      ESCALATE_MINUTES: 15,
      PASSKEY_ROLES: [],
      REFERENCE_LOOKUP: 'off',
    });
  });

  it('that are set to nothing count as not set, as in a copied example', () => {
    expect(
      parseEnv({ PORT: '', SITE_URL: '', DATABASE_URL: '', NEXTAUTH_SECRET: '', JURISDICTION: '', UNDO_SECONDS: '' }),
    ).toEqual(parseEnv({}));
  });

  it('are read from what is set', () => {
    const given = {
      NODE_ENV: 'production',
      PORT: '8080',
      SITE_URL: 'https://bedside.example/',
      DATABASE_URL: 'postgresql://bedside@localhost/bedside',
      CONTENT_DIR: '/srv/content',
      DATA_DIR: '/srv/var',
      MAIL_URL: 'smtps://mail.example',
      MAIL_FROM: 'Practice <news@example.org>',
      NEXTAUTH_SECRET: secret,
      TRUSTED_PROXIES: '10.0.0.1',
      JURISDICTION: 'GB',
      TIME_ZONE: 'Pacific/Auckland',
      UNDO_SECONDS: '0',
      PASSKEY_ROLES: 'physician, admin',
      PAGE_WEBHOOK_URL: 'https://hooks.example/page',
      PAGE_WEBHOOK_SECRET: secret,
      PAGE_WEBHOOK_STYLE: 'ntfy',
      MAIL_REPORT_SECRET: secret,
      NEWS_MAILS_PER_MINUTE: '60',
      ESCALATE_MINUTES: '40',
      REFERENCE_LOOKUP: 'on',
      SITE_LANGUAGE: 'es-mx',
    };
    expect(parseEnv(given)).toEqual({
      ...given,
      PORT: 8080,
      UNDO_SECONDS: 0,
      PASSKEY_ROLES: ['physician', 'admin'],
      NEWS_MAILS_PER_MINUTE: 60,
      DAILY_MAIL_HOUR: 6,
      ESCALATE_MINUTES: 40,
      SITE_URL: 'https://bedside.example',
      SITE_LANGUAGE: 'es',
      LANGUAGE_COUNTRY: 'MX',
    });
  });

  it('name the address after the port when no address is set', () => {
    expect(parseEnv({ PORT: '4000' }).SITE_URL).toBe('http://localhost:4000');
  });

  it('keep no setting that is not ours', () => {
    expect(parseEnv({ AWS_SECRET_ACCESS_KEY: 'x', PATH: '/bin' })).toEqual(parseEnv({}));
  });

  it('list all their faults together, one a line', () => {
    const faulty = {
      NODE_ENV: 'staging',
      PORT: '99999',
      SITE_URL: 'bedside.example',
      DATABASE_URL: 'mysql://localhost/bedside',
      MAIL_URL: 'mail.example',
      MAIL_FROM: 'x',
      NEXTAUTH_SECRET: 'short',
      JURISDICTION: 'Atlantis',
      UNDO_SECONDS: '-1',
    };
    const message = (() => {
      try {
        parseEnv(faulty);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return 'nothing was thrown';
    })();
    const [title, ...lines] = message.split('\n');
    expect(title).toBe('These settings cannot be used:');
    expect(lines.map((line) => /^ {2}(\w+): .+/.exec(line)?.[1]).sort()).toEqual(Object.keys(faulty).sort());
  });

  it('never repeat a secret in the list of faults', () => {
    expect(() => parseEnv({ NEXTAUTH_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)[\s\S]*$/);
  });
});

describe('the database', () => {
  it('lies in the folder of the data, wherever that is, unless it is named', () => {
    expect(parseEnv({ DATA_DIR: '/srv/data' }).DATABASE_URL).toBe('file:/srv/data/bedside.db');
    expect(parseEnv({ DATA_DIR: '/srv/data', DATABASE_URL: 'file:var/x.db' }).DATABASE_URL).toBe('file:var/x.db');
    expect(parseEnv({ DATABASE_URL: '' }).DATABASE_URL).toBe('file:var/bedside.db');
  });
});
