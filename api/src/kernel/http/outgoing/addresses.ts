import { BlockList, isIP } from 'node:net';

const shut: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const notPublic4 = new BlockList();
for (const [address, prefix] of shut) notPublic4.addSubnet(address, prefix, 'ipv4');

// Of version 6 only what is handed out to the public; the tunnels and examples inside it are shut again, because they
// carry addresses of version 4 or none. So `::1`, `fd00::`, `::ffff:10.0.0.1` and `64:ff9b::` need no line of their own.
const public6 = new BlockList();
public6.addSubnet('2000::', 3, 'ipv6');
const notPublic6 = new BlockList();
for (const [address, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic6.addSubnet(address, prefix, 'ipv6');

/** Whether an address belongs to the public internet and to nobody's inside. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  switch (isIP(bare)) {
    case 4:
      return !notPublic4.check(bare, 'ipv4');
    case 6:
      return public6.check(bare, 'ipv6') && !notPublic6.check(bare, 'ipv6');
    default:
      return false;
  }
}
