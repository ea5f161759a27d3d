import { asOwner } from './database.ts';

/** An account at a push provider, a device of somebody who never wrote, and what was told to it; gives the device's id. */
export function furnishPush(
  databaseUrl: string,
  { tenantId, channelId, agentId }: { tenantId: string; channelId: string; agentId: string },
): Promise<string> {
  const deviceId = crypto.randomUUID();
  return asOwner(databaseUrl, async client => {
    const values = [tenantId, channelId, deviceId];
    await client.query(
      `with account as (
         insert into app.push_credential (tenant_id, id, channel_id, provider, sealed, checked_at)
         values ($1, gen_random_uuid(), $2, 'APNS', '\\x00', now()) returning tenant_id, id
       ), device as (
         insert into app.push_device (tenant_id, id, visitor_id, channel_id, locale, seen_at, created_at)
         values ($1, $3, gen_random_uuid(), $2, 'en', now(), now()) returning tenant_id, id, visitor_id
       ), line as (
         insert into app.push (tenant_id, device_id, visitor_id, channel_id, kind, subject_id, thread_id, status, due_at, expires_at, created_at)
         select tenant_id, id, visitor_id, $2, 'TEST', gen_random_uuid(), gen_random_uuid(), 'ACCEPTED', now(), now(), now() from device
       ), token as (
         insert into app.push_token (tenant_id, id, device_id, provider, token, registered_at)
         select tenant_id, gen_random_uuid(), id, 'HUAWEI', 'furnished', now() from device
       )
       insert into app.push_access_token (tenant_id, id, sealed, expires_at) select tenant_id, id, '\\x00', now() from account`,
      values,
    );
    await client.query(
      `insert into app.push_quiet (tenant_id, agent_id, quiet_from, quiet_to, time_zone) values ($1, $2, 0, 1, 'UTC')`,
      [tenantId, agentId],
    );
    return deviceId;
  });
}
