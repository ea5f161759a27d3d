import { createHmac } from 'node:crypto';
import { Client } from './client.ts';
import { ChannelIdentitySecretRotateDocument } from './generated/desk.ts';
import { type ArrivedFragment, ArriveDocument } from './generated/visitor.ts';
import { accepted, type DeskPerson, VisitorPerson } from './person.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as a company's server makes it: HS256, half an hour from now. */
export function signIdentity(secret: string, claims: object, header: object = { alg: 'HS256' }) {
  const exp = Math.floor(Date.now() / 1_000) + 1_800;
  const text = `${part(header)}.${part({ exp, ...claims })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** A new secret of a channel. */
export async function secretOf(admin: DeskPerson, channelId: string): Promise<string> {
  const input = { channelId };
  const { channelIdentitySecretRotate: made } = await admin.run(
    ChannelIdentitySecretRotateDocument,
    { input },
  );
  return accepted(made).secret!;
}

/** A visitor who arrives with what is given, and his session. */
export async function arrive(
  origin: string,
  input: { channelKey: string; deviceToken?: string; identity?: string },
): Promise<ArrivedFragment & { person: VisitorPerson }> {
  const newcomer = new Client({ origin, path: '/visitor/graphql' });
  const { sessionStart } = await newcomer.run(ArriveDocument, { input });
  const session = accepted(sessionStart);
  const person = new VisitorPerson({ ...newcomer.principal, token: session.token }, session);
  return { ...session, person };
}
