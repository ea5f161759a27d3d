import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { SidePanelPermission } from './side-panel.permission.ts';

registerEnumType(SidePanelPermission, {
  name: 'SidePanelPermission',
  description: 'What an admin may let a panel do on the desk, within the rights of the agent.',
  valuesConfig: {
    INSERT_DRAFT: { description: 'Put words into the box the agent writes in; he sends them.' },
    SET_VISITOR_FIELD: {
      description: 'Set a part of the visitor’s profile, or a field open to the company’s systems.',
    },
    OPEN_ITEM: { description: 'Show a conversation, a ticket or a customer on the desk.' },
  },
});

const notAllowed: Sentence = {
  en: 'This panel may not do that.',
  'zh-CN': '该侧栏页面没有此权限。',
};

@ObjectType({
  implements: UserError,
  description: 'The admin did not allow this panel to do that. Code SIDE_PANEL_FORBIDDEN.',
})
export class SidePanelForbiddenError extends UserError {
  @Field(() => SidePanelPermission, { description: 'What it would take.' })
  permission: SidePanelPermission;

  static in(locale: Locale, permission: SidePanelPermission): SidePanelForbiddenError {
    return Object.assign(new SidePanelForbiddenError(), {
      code: 'SIDE_PANEL_FORBIDDEN',
      message: say(notAllowed, locale),
      permission,
    });
  }
}
