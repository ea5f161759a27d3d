import type { Context } from '../../kernel/context.ts';
import type { Vapid } from './provider/vapid.ts';
import { quietHoursOf } from './quiet.ts';

/** How the viewing member is told on the device he asks from. */
export async function webPushStanding(ctx: Context, vapid: Vapid) {
  const { agentId, sessionId } = ctx.agent;
  const [hours, devices] = await Promise.all([
    quietHoursOf(ctx, agentId),
    ctx.query('select 1 from app.push_device where tenant_id = ? and id = ? and agent_id = ?', [
      ctx.tenantId,
      sessionId,
      agentId,
    ]),
  ]);
  return {
    key: vapid.publicKey,
    isSubscribed: devices.length > 0,
    quietFrom: hours?.quietFrom ?? null,
    quietTo: hours?.quietTo ?? null,
    timeZone: hours?.timeZone ?? null,
  };
}
