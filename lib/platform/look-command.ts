/** `npm run look`: writes public/look.js, the rules that a browser applies while someone types. */
import { writeFileSync } from 'node:fs';
import { makeDeviceModule } from './device-module';

writeFileSync('public/look.js', makeDeviceModule('lib/screening/identifiers-on-device.ts', 'findOnDevice'));
