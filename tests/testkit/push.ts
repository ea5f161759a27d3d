import { asOwner } from './database.ts';
import * as desk from './generated/desk.ts';
import { type PushTokenRegisterInput, PushTokenRegisterDocument } from './generated/visitor.ts';
import { accepted, type DeskPerson, type VisitorPerson } from './person.ts';
import type { Tenant } from './seed.ts';

/** Gives the account of a channel at a provider, and what came of it. */
export async function setCredentials(
  admin: DeskPerson,
  channelId: string,
  provider: desk.PushProvider,
  fields: Readonly<Record<string, string>>,
) {
  const input = {
    channelId,
    provider,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
  };
  return (await admin.run(desk.PushCredentialsSetDocument, { input })).pushCredentialsSet;
}

/** Registers a token of a visitor's device. Throws on refusal. */
export async function register(guest: VisitorPerson, input: PushTokenRegisterInput): Promise<void> {
  accepted((await guest.run(PushTokenRegisterDocument, { input })).pushTokenRegister);
}

/** A token as Apple gives them, told apart by its first digits. */
export const appleToken = (digits: string): string => digits.padEnd(64, 'a');

/** The lines of a company, the newest first. */
export const pushLines = async (admin: DeskPerson, filter: desk.PushFilter = {}) =>
  (await admin.run(desk.PushLogDocument, { filter })).pushLog.nodes;

/** A visitor with a device who is served by the first agent. */
export async function served(tenant: Tenant, input: PushTokenRegisterInput) {
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  await register(guest, input);
  return { guest, conversationId: conversation.id };
}

/** Lets what waits for its moment be due now. */
export const hurry = (databaseUrl: string): Promise<unknown> =>
  asOwner(databaseUrl, client =>
    client.query(`update app.push set due_at = now() where status = 'WAITING'`),
  );
