import type { VisitorViewer } from '../../../kernel/auth/viewer.ts';
import type { Context } from '../../../kernel/context.ts';
import type { VisitorSessions } from '../visitor-sessions.ts';
import { type Moving, attach } from './attachment.ts';
import { endDevice, isDeviceEnded } from './ended-devices.ts';
import type { IdentityKeys } from './identity.keys.ts';
import { takeNonce } from './identity.nonces.ts';
import { IdentityProblem } from './identity.problem.ts';
import { type Identity, readIdentity } from './identity.token.ts';
import type { Vouched, Voucher } from './vouched.ts';

/** Who has come, and on which device. */
export interface Arrival {
  readonly viewer: VisitorViewer;
  /** Whether he may have been here before. */
  readonly isKnown: boolean;
  /** Why a signed identity does not count; null when it does, or none was shown. */
  readonly problem: IdentityProblem | null;
}

interface Device {
  readonly id: string;
  /** Null when its tokens count no more. */
  readonly visitorId: string | null;
  readonly isSigned: boolean;
}

/** Recognises visitors: by the token of their device, and by what the tenant's server signed (FEATURES 4.15). */
export class VisitorArrival {
  constructor(
    private readonly sessions: VisitorSessions,
    private readonly keys: IdentityKeys,
    private readonly move: Moving,
    private readonly vouchers: readonly Voucher[],
  ) {}

  /** Whoever cannot be recognised is somebody new; an identity that does not count never leads to a person who is known. */
  async arrive(
    ctx: Context,
    channelId: string,
    deviceToken: string | null,
    identity: string | null,
  ): Promise<Arrival> {
    const device = deviceToken ? await this.#device(ctx, deviceToken, channelId) : null;
    const as = (visitorId: string | null, deviceId: string, problem: IdentityProblem | null) => ({
      viewer: {
        kind: 'VISITOR' as const,
        visitorId: visitorId ?? ctx.newId(),
        channelId,
        deviceId,
      },
      isKnown: visitorId !== null,
      problem,
    });
    if (!identity) {
      const isLive = device?.visitorId ?? null;
      return as(isLive, isLive ? (device?.id as string) : ctx.newId(), null);
    }
    const signed = await this.sign(ctx, channelId, identity, device);
    if (typeof signed !== 'string') return as(signed.visitorId, signed.deviceId, null);
    const anonymous = device && !device.isSigned ? device.visitorId : null;
    return as(anonymous, anonymous ? (device?.id as string) : ctx.newId(), signed);
  }

  /** The session of a visitor who signs in while he is here; what was his without a name comes along. */
  async identify(ctx: Context, identity: string): Promise<Arrival | IdentityProblem> {
    const { visitorId, channelId, deviceId } = ctx.visitor;
    const device = {
      id: deviceId ?? ctx.newId(),
      visitorId,
      isSigned: await isSigned(ctx, visitorId),
    };
    const signed = await this.sign(ctx, channelId, identity, device);
    if (typeof signed === 'string') return signed;
    const viewer = { kind: 'VISITOR' as const, channelId, ...signed };
    return { viewer, isKnown: true, problem: null };
  }

  /** Signs the visitor out of this device: whoever uses it next sees nothing of him. */
  async leave(ctx: Context): Promise<void> {
    const { deviceId } = ctx.visitor;
    if (deviceId) await endDevice(ctx, deviceId);
  }

  private async sign(
    ctx: Context,
    channelId: string,
    token: string,
    device: Device | null,
  ): Promise<{ visitorId: string; deviceId: string } | IdentityProblem> {
    const person = await this.#read(ctx, channelId, token);
    if (typeof person === 'string') return person;
    return ctx.transact(async inner => {
      const isSame = !!device?.visitorId && (await person.isPerson(inner, device.visitorId));
      // A fresh device with each change of who is on it: a token that somebody put there before opens nothing.
      const deviceId = isSame ? device.id : inner.newId();
      const devices = { before: device?.id ?? null, after: deviceId };
      if (!(await takeNonce(inner, channelId, person, devices))) return IdentityProblem.REPLAYED;
      const visitorId = await person.attach(inner, device?.visitorId ?? null);
      if (device && !isSame) await endDevice(inner, device.id);
      return { visitorId, deviceId };
    });
  }

  async #read(ctx: Context, channelId: string, token: string): Promise<Vouched | IdentityProblem> {
    for (const vouch of this.vouchers) {
      const vouched = await vouch(ctx, channelId, token);
      if (vouched) return vouched;
    }
    const identity = await readIdentity(token, await this.keys.of(ctx, channelId), ctx.now());
    if (typeof identity === 'string') return identity;
    return {
      ...identity,
      isPerson: (inner, visitorId) => isPerson(inner, visitorId, identity),
      attach: (inner, guestId) => attach(inner, identity, guestId, this.move),
    };
  }

  async #device(ctx: Context, token: string, channelId: string): Promise<Device | null> {
    const known = await this.sessions.recognise(ctx, token, channelId);
    if (!known) return null;
    const id = known.deviceId ?? ctx.newId();
    if (known.deviceId && (await isDeviceEnded(ctx, known.deviceId)))
      return { id, visitorId: null, isSigned: false };
    const [row] = await ctx.query<{ id: string; externalId: string | null }>(
      `select p.id, p.external_id from app.visitor v
         join app.visitor p on p.tenant_id = v.tenant_id and p.id = coalesce(v.attached_to, v.id)
        where v.tenant_id = ? and v.id = ?`,
      [ctx.tenantId, known.visitorId],
    );
    const isSigned = Boolean(row?.externalId);
    // A token that names no device is from before people could sign in, and leads to nobody who has.
    if (isSigned && !known.deviceId) return { id, visitorId: null, isSigned: false };
    return { id, visitorId: row?.id ?? known.visitorId, isSigned };
  }
}

async function isSigned(ctx: Context, visitorId: string): Promise<boolean> {
  const rows = await ctx.query(
    'select 1 from app.visitor where tenant_id = ? and id = ? and external_id is not null',
    [ctx.tenantId, visitorId],
  );
  return rows.length > 0;
}

async function isPerson(ctx: Context, visitorId: string, { userId }: Identity): Promise<boolean> {
  const rows = await ctx.query(
    'select 1 from app.visitor where tenant_id = ? and id = ? and external_id = ?',
    [ctx.tenantId, visitorId, userId],
  );
  return rows.length > 0;
}
