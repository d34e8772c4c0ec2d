/**
 * Whom a request really comes from: a forwarded address counts only when a trusted proxy names it. Plain JavaScript, because the
 * server that uses it starts without compiling.
 */
import proxyAddress from 'proxy-addr';

/** @typedef {Parameters<typeof proxyAddress>[0]} Request */

/** What only a trusted proxy may say of a request, beside its address. */
const saidByProxies = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'];

/**
 * @param {string} list addresses or networks, parted by commas
 * @returns {(address: string, hops: number) => boolean} throws at a list that holds anything else
 */
export function trusting(list) {
  const entries = list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  try {
    return proxyAddress.compile(entries);
  } catch (error) {
    throw new Error('TRUSTED_PROXIES holds what is no address and no network', { cause: error });
  }
}

/**
 * Leaves one address in x-forwarded-for: the nearest one that is not a trusted proxy.
 * @param {Request} request @param {ReturnType<typeof trusting>} trusts
 */
export function settleAddress(request, trusts) {
  if (!trusts(request.socket.remoteAddress ?? '', 0)) for (const name of saidByProxies) delete request.headers[name];
  request.headers['x-forwarded-for'] = proxyAddress(request, trusts) ?? 'unknown';
}
