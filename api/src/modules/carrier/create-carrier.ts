import { AccessTokens } from '../../kernel/access-tokens.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { SealedBox } from '../../kernel/sealed.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { Bindings, type ChannelService } from '../channel/index.ts';
import type { ConversationOpening, ConversationService } from '../conversation/index.ts';
import type { FileIntake, FileService, FileUrls, SoundConverter } from '../file/index.ts';
import type { Typists } from '../message/index.ts';
import type { Moving } from '../visitor/index.ts';
import { BindingService } from './binding.service.ts';
import { CarriedTyping } from './carried-typing.ts';
import { CarriedMessageResolver, ChannelBindingResolver } from './carrier.resolver.ts';
import { greetJob, profileJob } from './courtesy.ts';
import { Deliveries } from './deliveries.ts';
import { Health, probeJob } from './health.ts';
import { Hooks } from './hooks.ts';
import { InboundMedia } from './inbound.media.ts';
import { Inbound, type Intercept, receiveJobs } from './inbound.ts';
import { Lines } from './lines.ts';
import { OutboundContent } from './outbound.content.ts';
import { OutboundSteps } from './outbound.step.ts';
import { Outbound, deliverJobs } from './outbound.ts';
import { AskedCookie } from './page-sign-in/asked.ts';
import { PagePersons } from './page-sign-in/page-persons.ts';
import { PageSignIns } from './page-sign-in/page-sign-ins.ts';
import { pollJob } from './poll.ts';
import { PreviewService } from './preview.service.ts';
import { removalJob } from './removal.ts';
import { ResendService } from './resend.service.ts';
import { ticketAnswerJob } from './ticket-answer.ts';
import type { Keep } from './turned-away.ts';
import { moveAccounts } from './visitor-account.ts';

/** What carrying messages is built on. */
interface CarrierGround {
  readonly secrets: Secrets;
  readonly hints: HintBus;
  readonly publicUrl: string | null;
  readonly outgoing: OutgoingHttp;
  readonly channels: ChannelService;
  readonly conversations: ConversationService;
  readonly opening: ConversationOpening;
  readonly files: FileService;
  readonly fileUrls: FileUrls;
  readonly intake: FileIntake;
  readonly sounds: SoundConverter;
  readonly typists: Typists;
  /** Asked in turn before a visitor's text becomes a message. */
  readonly intercepts: readonly Intercept[];
  readonly keep: Keep;
  /** Gives a visitor's other things to the one he turned out to be. */
  readonly move: Moving;
  /** How often an address may be sent to a provider to say who it is. */
  readonly pageLimit: RateLimiter;
}

/** Everything that carries messages between providers and the log, in dependency order. */
export function createCarrier(ground: CarrierGround) {
  const box = new SealedBox(ground.secrets, 'channel-binding');
  const bindings = new Bindings(box, ground.hints);
  const lines = new Lines(ground.outgoing, new AccessTokens(box, 'channel_token'));
  const deliveries = new Deliveries();
  ground.typists.carryBy(new CarriedTyping(bindings, lines));
  const health = new Health(bindings, lines);
  const content = new OutboundContent(ground.files, ground.fileUrls, ground.publicUrl);
  const inbound = new Inbound({
    bindings,
    deliveries,
    opening: ground.opening,
    media: new InboundMedia(lines, ground.intake),
    intercepts: ground.intercepts,
    keep: ground.keep,
  });
  const steps = new OutboundSteps(bindings, deliveries);
  const outbound = new Outbound({ steps, deliveries, content, lines, health });
  const binding = new BindingService({ bindings, health, lines, http: ground.outgoing });
  const move: Moving = async (ctx, from, to) => {
    await ground.move(ctx, from, to);
    await moveAccounts(ctx, from, to);
  };
  const persons = new PagePersons(ground.secrets, move);
  const pages = new PageSignIns({
    bindings,
    lines,
    persons,
    cookies: new AskedCookie(ground.secrets),
    limit: ground.pageLimit,
  });
  const jobs = [
    ...receiveJobs(inbound),
    ...deliverJobs(outbound),
    probeJob(health),
    pollJob({ bindings, lines, health }),
    greetJob({ bindings, lines }),
    profileJob({ bindings, lines }),
    removalJob(),
    ticketAnswerJob({ bindings, lines, content }),
  ];
  return {
    hooks: new Hooks(ground.channels, bindings, ground.typists, ground.hints),
    resolvers: [
      new ChannelBindingResolver(binding, ground.sounds),
      new CarriedMessageResolver(
        new ResendService(deliveries, ground.conversations),
        new PreviewService(bindings, content, ground.files),
      ),
    ],
    jobs,
    move,
    pages,
    vouch: persons.vouch,
  };
}
