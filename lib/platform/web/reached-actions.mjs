/**
 * Whether a form that was sent has reached a deed of ours. One that fails before that was no form: Next could not read it, and would
 * call that a fault of the server. Plain JavaScript, because the server shares it with what Next bundles.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/** @typedef {{ reached: boolean }} Form */

/** One for the process: the parts of a server are bundled apart. @type {typeof globalThis & { bedsideForms?: AsyncLocalStorage<Form> }} */
const shared = globalThis;

/** @returns {AsyncLocalStorage<Form>} */
const forms = () => (shared.bedsideForms ??= new AsyncLocalStorage());

/** @param {Form} form @param {() => void} work what answers it, now and later */
export function whileServing(form, work) {
  forms().run(form, work);
}

/** Every action calls it first, by asking where it was called from. */
export function noteReached() {
  const form = forms().getStore();
  if (form) form.reached = true;
}

/** False while Next is still reading a form; true for whatever is none. */
export function isReached() {
  return forms().getStore()?.reached ?? true;
}
