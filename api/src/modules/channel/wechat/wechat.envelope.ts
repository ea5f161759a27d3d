import { XMLParser } from 'fast-xml-parser';
import { parsePlainJson } from '../adapter/plain-json.ts';

/** The fields of a message, each as text. */
export type WechatFields = Readonly<Record<string, string>>;

const parser = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
});

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plainText = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => entities[name] as string);

/** The encrypted part, found without reading the rest; null when there is none. */
export function encryptedPart(text: string): string | null {
  const found = text.trimStart().startsWith('<')
    ? /<Encrypt>(?:<!\[CDATA\[)?([A-Za-z0-9+/=]+)(?:\]\]>)?<\/Encrypt>/.exec(text)
    : /"Encrypt"\s*:\s*"([A-Za-z0-9+/=\\]+)"/.exec(text);
  return found?.[1]?.replaceAll('\\/', '/') ?? null;
}

/** A message in XML or JSON, told apart by the first character. Throws for anything else, and for XML with declarations. */
export function readEnvelope(text: string): WechatFields {
  const first = text.trimStart()[0];
  if (first === '{') return fieldsOf(parsePlainJson(text), text => text);
  if (first !== '<' || /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('Neither XML nor JSON.');
  const isCdata = (name: string) => text.includes(`<${name}><![CDATA[`);
  const { xml } = parser.parse(text, true) as { xml?: unknown };
  return fieldsOf(xml, (value, name) => (isCdata(name) ? value : plainText(value)));
}

function fieldsOf(root: unknown, shown: (value: string, name: string) => string): WechatFields {
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    throw new Error('There are no fields.');
  return Object.fromEntries(
    Object.entries(root).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, shown(value, name)]] : [],
    ),
  );
}
