import { BlockList, isIP } from 'node:net';

const usualPorts = new Set([80, 443]);

interface Exception {
  readonly list: BlockList;
  readonly port: number | null;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** What an operator lets through besides the public internet, such as `10.1.0.0/16:8443` or `127.0.0.1`. */
export class AllowedTargets {
  readonly #exceptions: readonly Exception[];

  /** Throws an Error that names the entry which is no address. */
  constructor(text: string | null) {
    this.#exceptions = (text ?? '')
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '')
      .map(readException);
  }

  /** Whether an address and port are an exception; without a port in the entry every port is. */
  includes(address: string, port: number): boolean {
    return this.#exceptions.some(
      ({ list, port: own }) =>
        (own === null || own === port) &&
        isIP(address) !== 0 &&
        list.check(address, familyOf(address)),
    );
  }

  /** Whether any exception allows a port that is not one of the web's. */
  opens(port: number): boolean {
    return (
      usualPorts.has(port) || this.#exceptions.some(({ port: own }) => own === null || own === port)
    );
  }
}

/** Whether a port is one on which the web answers. */
export const isUsualPort = (port: number): boolean => usualPorts.has(port);

function readException(text: string): Exception {
  const { host, bare, prefix, port } =
    /^(?:\[(?<host>[0-9a-f:.]+)\]|(?<bare>[0-9.]+))(?:\/(?<prefix>\d{1,3}))?(?::(?<port>\d{1,5}))?$/i.exec(
      text,
    )?.groups ?? {};
  const address = host ?? bare ?? '';
  if (isIP(address) === 0)
    throw new Error(`OUTGOING_ALLOW: "${text}" is not an address such as 10.1.0.0/16:8443.`);
  const list = new BlockList();
  const family = familyOf(address);
  if (prefix === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(prefix), family);
  return { list, port: port === undefined ? null : Number(port) };
}
