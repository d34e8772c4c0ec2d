/**
 * fast-check, with the same cases on every run, so that a failure comes with the change that caused it. `PROPERTY_SEED=7 npx vitest …`
 * looks among others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) });

export default fc;
