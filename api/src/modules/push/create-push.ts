import type pg from 'pg';
import { AccessTokens } from '../../kernel/access-tokens.ts';
import type { Context } from '../../kernel/context.ts';
import { type OutgoingHttp, OutgoingHttp2 } from '../../kernel/http/outgoing/index.ts';
import { SealedBox } from '../../kernel/sealed.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import type { Directory } from '../agent/index.ts';
import type { VisitorNames } from '../visitor/index.ts';
import { PushCredentialService } from './credential.service.ts';
import { PushCredentials } from './credentials.ts';
import { PushDevices } from './devices.ts';
import { PushDispatcher } from './dispatcher.ts';
import { NoticeWriter } from './notice-writer.ts';
import { createPushProviders } from './provider/push.providers.ts';
import { Vapid } from './provider/vapid.ts';
import { PushTests } from './push-tests.ts';
import { PushResolver, WebPushResolver } from './push.resolver.ts';
import { PushVisitorResolver } from './push.visitor.resolver.ts';
import { PushReceipts } from './receipts.ts';
import { PushSending } from './sending.ts';

/** What push is built on. */
interface PushGround {
  readonly secrets: Secrets;
  readonly publicUrl: string | null;
  readonly outgoing: OutgoingHttp;
  readonly pool: pg.Pool;
  readonly open: (tenantId: string) => Context;
  readonly directory: Directory;
  readonly visitorNames: VisitorNames;
  readonly onError: (error: unknown) => void;
}

/** Everything that reaches devices, in dependency order. */
export function createPush(ground: PushGround) {
  const { secrets, outgoing: http } = ground;
  const box = new SealedBox(secrets, 'push-credential');
  const http2 = new OutgoingHttp2(http);
  const { publicUrl } = ground;
  const vapid = new Vapid(
    secrets,
    publicUrl?.startsWith('https:') ? publicUrl : 'mailto:push@parley.invalid',
  );
  const providers = createPushProviders(vapid);
  const tokens = new AccessTokens(box, 'push_access_token');
  const credentials = new PushCredentials({ providers, box, tokens, http, http2 });
  const receipts = new PushReceipts(secrets);
  const writer = new NoticeWriter(ground.directory, ground.visitorNames, receipts);
  const sending = new PushSending({ credentials, providers, writer });
  const devices = new PushDevices(http);
  const dispatcher = new PushDispatcher({ ...ground, sending });
  return {
    dispatcher,
    close: () => http2.close(),
    resolvers: [
      new PushResolver(
        new PushCredentialService(credentials, providers, http),
        providers,
        new PushTests(sending),
      ),
      new WebPushResolver(devices, vapid),
      new PushVisitorResolver(devices, receipts, vapid),
    ],
  };
}
