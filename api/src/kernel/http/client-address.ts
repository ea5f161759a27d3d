import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/, '');

/**
 * Where a request comes from: the peer, or, past proxies that are trusted, what they say. `trusted` is as in `TRUST_PROXY`:
 * none, all, or a list of addresses and ranges.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trusted: boolean | string,
): string | null {
  const peer = socket.remoteAddress ? plain(socket.remoteAddress) : null;
  if (!trusted || !peer) return peer;
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(plain)
    .filter(address => isIP(address) > 0);
  const isTrusted = trusted === true ? () => true : trustOf(trusted);
  // Nearest first: the first one that is no trusted proxy is the client.
  const way = [peer, ...said.toReversed()];
  return way.find(address => !isTrusted(address)) ?? (way.at(-1) as string);
}

function trustOf(list: string): (address: string) => boolean {
  const known = new BlockList();
  for (const entry of list.split(',').map(part => part.trim())) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) continue;
    if (bits) known.addSubnet(address, Number(bits), family);
    else known.addAddress(address, family);
  }
  return address => known.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
