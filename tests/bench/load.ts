/** Requests as fast as they are answered, from a process of their own, so that the client does not take the server's time. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

export interface Load {
  requestsPerSecond: number;
  p50Milliseconds: number;
  p99Milliseconds: number;
}

const connections = 20;
const program = createRequire(import.meta.url).resolve('autocannon');

function fire(url: string, seconds: number): { requests: { average: number }; latency: { p50: number; p99: number } } {
  const given = [program, '--json', '--connections', String(connections), '--duration', String(seconds), url];
  return JSON.parse(
    execFileSync(process.execPath, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as ReturnType<typeof fire>;
}

/** Two seconds to warm up, eight that count, twenty connections. */
export function measureLoad(url: string): Load {
  fire(url, 2);
  const { requests, latency } = fire(url, 8);
  return {
    requestsPerSecond: Math.round(requests.average),
    p50Milliseconds: latency.p50,
    p99Milliseconds: latency.p99,
  };
}
