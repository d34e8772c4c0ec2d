/** `npm run browser:bundle`: writes what browsers load into public, from components/browser. */
import { writeFileSync } from 'node:fs';
import { bundleForBrowser } from './bundle-for-browser';

for (const [name, text] of await bundleForBrowser()) writeFileSync(`public/${name}`, text);
