import { describe, expect, it } from 'vitest';
import { networkOf } from '@/lib/platform/web/visitor';

describe('the network of an address', () => {
  it.each([
    ['an IPv4 address is itself', '192.0.2.1', '192.0.2.1'],
    ['an IPv4 address in IPv6 form is the IPv4 one', '::ffff:192.0.2.1', '192.0.2.1'],
    ['in capitals too', '::FFFF:192.0.2.1', '192.0.2.1'],
    ['an IPv6 address is its first 64 bits', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['however it is shortened', '2001:db8:1:2::6', '2001:db8:1:2'],
    ['also where the zeros are in front', '2001:db8::6', '2001:db8:0:0'],
    ['and in capitals, with zeros to fill up', '2001:0DB8:0001:0002:0:0:0:1', '2001:db8:1:2'],
    ['a zone at its end is left out', 'fe80::1%eth0', 'fe80:0:0:0'],
    ['this machine', '::1', '0:0:0:0'],
    ['nothing known', 'unknown', 'unknown'],
  ])('%s', (_name, address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the same for all addresses of a household, and another for its neighbour', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'));
  });
});
