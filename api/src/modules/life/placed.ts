import type { Context } from '../../kernel/context.ts';
import type { Reaction } from '../../kernel/jobs/fact.ts';
import { type Conversation, type Placed, lockConversation } from '../conversation/index.ts';
import { isCarried } from '../message/index.ts';
import { type Duty, courseOf, dutyOf } from '../schedule/index.ts';
import { type Settings, renderText, settingsOf } from '../tenant/index.ts';
import { type Occasion, type PlacingKind, type Voices, arbitrate } from './arbiter.policy.ts';
import { look, lookAt } from './life.ts';
import { type Listener, listenerOf, speak, wordsFor } from './speaker.ts';

/** What follows when a conversation is placed: at most one text, and its timers from then on. */
export const speakWhenPlaced: Reaction<Placed> = {
  name: 'life',
  async run(ctx, fact) {
    const conversation = await lockConversation(ctx, fact.conversationId);
    // It has moved on meanwhile, and another fact says so: back in the same queue is another stay.
    if (!isStill(conversation, fact)) return look(ctx, conversation.id);
    const { skillGroupId, channelId } = conversation;
    const duty = await dutyOf(ctx, { skillGroupId, channelId });
    const scene = await sceneOf(ctx, conversation);
    const voices = voicesOf(scene, await settingsOf(ctx));
    const occasion = await occasionOf(ctx, conversation, {
      isOpening: fact.isOpening,
      duty,
      scene,
    });
    const { chosen, dropped } = arbitrate(occasion, voices);
    const words = chosen && voices[chosen];
    const text = words?.(await listenerOf(ctx, conversation, duty));
    if (chosen && text) await speak(ctx, conversation, chosen, text);
    for (const { kind, reason } of dropped)
      ctx.log.debug({ conversation: conversation.id, kind, reason, chosen }, 'A text was dropped.');
    await lookAt(ctx, conversation, duty);
  },
};

function isStill(conversation: Conversation, fact: Placed): boolean {
  const { status, agentId, skillGroupId, queuedAt, acceptedAt } = conversation;
  const since = status === 'QUEUED' ? queuedAt : acceptedAt;
  return (
    status === fact.status &&
    (agentId ?? null) === fact.agentId &&
    skillGroupId === fact.skillGroupId &&
    (!fact.since || !since || new Date(since).getTime() === new Date(fact.since).getTime())
  );
}

/** Where a conversation was placed: the greetings of agent and group, who is there, and what the visitor has met before. */
interface Scene {
  readonly agentGreeting: string | null;
  readonly groupGreeting: string | null;
  readonly online: boolean;
  readonly known: boolean;
  readonly movedOn: boolean;
  readonly toldAt: string | null;
}

/** What one would say to whoever listens. */
type Words = (listener: Listener) => string;

/** What each would say; whoever is off or has no words says nothing. */
function voicesOf(scene: Scene | undefined, { texts }: Settings): Voices<Words> {
  const own = (text: string | null | undefined): Words | undefined =>
    text ? ({ values }) => renderText(text, values) : undefined;
  const company = (
    setting: { isOn: boolean; text: string | null },
    kind: CompanyKind,
  ): Words | undefined =>
    setting.isOn ? listener => wordsFor(kind, setting.text, listener) : undefined;
  const all: Record<PlacingKind, Words | undefined> = {
    OFF_HOURS: company(texts.offHours, 'OFF_HOURS'),
    NO_AGENT_ONLINE: company(texts.noAgentOnline, 'NO_AGENT_ONLINE'),
    QUEUE: company(texts.queue, 'QUEUE'),
    AGENT_GREETING: own(scene?.agentGreeting),
    GROUP_GREETING: own(scene?.groupGreeting),
    COMPANY_GREETING: company(texts.companyGreeting, 'COMPANY_GREETING'),
    SERVED: company(texts.served, 'SERVED'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, words]) => words !== undefined));
}

type CompanyKind = Exclude<PlacingKind, 'AGENT_GREETING' | 'GROUP_GREETING'>;

async function sceneOf(ctx: Context, conversation: Conversation): Promise<Scene | undefined> {
  const [scene] = await ctx.query<Scene>(
    `select g.greeting as group_greeting,
            (select a.greeting from app.agent a where a.tenant_id = g.tenant_id and a.id = ?) as agent_greeting,
            exists (select from app.agent a
                     where a.tenant_id = g.tenant_id and a.is_enabled and a.status in ('ONLINE', 'BUSY')
                       and (exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id and m.skill_group_id = g.id)
                         or (g.is_default and not exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)))) as online,
            exists (select from app.service_leg l
                     where l.tenant_id = g.tenant_id and l.conversation_id = ? and l.skill_group_id = g.id and l.ended_at is not null) as known,
            exists (select from app.service_leg l
                     where l.tenant_id = g.tenant_id and l.conversation_id = ? and l.ended_at is not null and l.started_at >= ?) as moved_on,
            (select max(m.created_at) from app.conversation c
               join app.message m on m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.content ->> 'automatic' = 'OFF_HOURS'
              where c.tenant_id = g.tenant_id and c.visitor_id = ? and c.channel_id = ? and c.created_at > ?) as told_at
       from app.skill_group g where g.tenant_id = ? and g.id = ?`,
    [
      conversation.agentId ?? null,
      conversation.id,
      conversation.id,
      conversation.queuedAt ?? conversation.createdAt,
      conversation.visitorId,
      conversation.channelId,
      new Date(ctx.now().getTime() - mostOffMs),
      ctx.tenantId,
      conversation.skillGroupId,
    ],
  );
  return scene;
}

async function occasionOf(
  ctx: Context,
  conversation: Conversation,
  {
    isOpening,
    duty,
    scene,
  }: {
    readonly isOpening: boolean;
    readonly duty: Duty;
    readonly scene: Scene | undefined;
  },
): Promise<Occasion> {
  const toldAt = scene?.toldAt ? new Date(scene.toldAt) : null;
  return {
    status: conversation.status === 'QUEUED' ? 'QUEUED' : 'ACTIVE',
    isOpening,
    isOnDuty: duty.isOnDuty,
    isAnybodyOnline: scene?.online ?? false,
    // Nobody was on duty since: it is the same time off duty.
    isOffHoursTold: toldAt !== null && courseOf(duty).between(toldAt, ctx.now()) === 0,
    isGroupKnown: scene?.known ?? false,
    // A page shows that somebody is there now, and who left it is told in his own way.
    isAwaited:
      conversation.queuedAt != null &&
      scene?.movedOn === false &&
      (await isCarried(ctx, conversation.id)),
  };
}

/** Further back nobody looks for what a visitor was told in this time off duty. */
const mostOffMs = 30 * 24 * 3_600_000;
