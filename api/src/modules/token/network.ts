import { BlockList, isIP } from 'node:net';

/** Whether a text names an address, or a range of them such as `203.0.113.0/24`. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}

/** Whether an address lies in one of the networks. */
export function isWithin(address: string, networks: readonly string[]): boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [start = '', prefix] = network.split('/');
    const family = isIP(start) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(
      start,
      prefix === undefined ? (family === 'ipv4' ? 32 : 128) : Number(prefix),
      family,
    );
  }
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}
