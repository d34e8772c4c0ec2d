/**
 * `npm start` and `npm run dev`: the process that becomes the server. What has to be there first is prepared by a child that ends,
 * so that afterwards nothing stands beside the server, and signals reach it. Plain JavaScript, because nothing may stay that compiles.
 */
import './private-files.mjs';
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * What the child hands over: settings for the server's environment, and the first administrator's link.
 * @typedef {{ settings: Record<'PORT' | 'SITE_URL' | 'NEXTAUTH_URL' | 'NEXTAUTH_SECRET', string>, link: string | null }} Prepared
 */

const development = process.argv.includes('--development');

/** Everything between a fresh clone and a site that can be served; null when it failed and has said why. @returns {Promise<Prepared | null>} */
async function prepare() {
  const child = fork('lib/platform/start/prepare-command.ts', process.argv.slice(2), { execArgv: ['--import', 'tsx'] });
  const leave = () => {
    child.kill();
    process.exit(0);
  };
  process.once('SIGTERM', leave).once('SIGINT', leave);
  /** @type {Prepared | null} */
  let prepared = null;
  child.once('message', (message) => (prepared = /** @type {Prepared} */ (message)));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  process.off('SIGTERM', leave).off('SIGINT', leave);
  return code === 0 ? prepared : null;
}

if (existsSync('.env')) process.loadEnvFile('.env');
const preparing = prepare();
Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
const [prepared] = await Promise.all([preparing, import('next')]);
if (prepared === null) process.exit(1);
Object.assign(process.env, prepared.settings);
await import('../server/server.mjs');
// Not by way of the console, which writes events alone from now on.
process.stdout.write(`Bedside is ready: ${prepared.settings.SITE_URL}\n`);
if (prepared.link) process.stdout.write(`Sign in as the first administrator, once, within a day: ${prepared.link}\n`);
