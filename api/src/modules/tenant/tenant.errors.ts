import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { Entitlement } from './entitlement.ts';

registerEnumType(Entitlement, {
  name: 'Entitlement',
  description: 'What depends on the plan, or is switched on as an add-on.',
  valuesConfig: {
    QUEUE_COUNT: { description: 'Visitors see their place in the queue and an estimate.' },
    AGENT_TYPING: { description: 'Visitors see that the agent types.' },
    TYPING_PREVIEW: { description: 'Agents see what a visitor types before it is sent.' },
    SIDE_PANELS: { description: 'Pages of the company’s systems beside the chat.' },
    NOTICE_API: { description: 'Notices sent by the company’s systems.' },
    LIVE_MONITOR: { description: 'The wallboard, and looking into running conversations.' },
    WHISPER: { description: 'Words to the agent that the visitor does not see.' },
    RANDOM_INSPECTION: { description: 'Random choice of conversations for review.' },
    CUSTOM_REPORTS: { description: 'Reports of the company’s own making.' },
    VIDEO: { description: 'Video calls.' },
  },
});

const notInPlan: Sentence = {
  en: 'Your plan does not include this.',
  'zh-CN': '当前版本不包含此功能。',
};

@ObjectType({
  implements: UserError,
  description: 'The company’s plan does not include this. Code ENTITLEMENT_REQUIRED.',
})
export class EntitlementRequiredError extends UserError {
  @Field(() => Entitlement, { description: 'What it would take.' })
  entitlement: Entitlement;

  static in(locale: Locale, entitlement: Entitlement): EntitlementRequiredError {
    return Object.assign(new EntitlementRequiredError(), {
      code: 'ENTITLEMENT_REQUIRED',
      message: say(notInPlan, locale),
      entitlement,
    });
  }
}
