import { Field, ID, InputType, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FileRefusedError } from '../file/index.ts';
import { Plan } from './entitlement.ts';
import { catalogue } from './settings/catalogue.ts';

registerEnumType(Plan, {
  name: 'Plan',
  description: 'What a company has bought.',
  valuesConfig: {
    STANDARD: { description: 'The basic plan.' },
    ENTERPRISE: { description: 'With queue counts, typing, side panels and notices by API.' },
    FLAGSHIP: { description: 'With monitoring, whispering, inspection and own reports too.' },
  },
});

@ObjectType('Tenant', { implements: Node, description: 'The company.' })
export class TenantType extends Node {
  @Field(() => String, { description: 'Its name, as visitors see it.' })
  companyName: string;

  @Field(() => Boolean, {
    description: 'Whether visitors see nickname and picture of the agent who serves them.',
  })
  showAgentNickname: boolean;

  @Field(() => String, { description: 'The zone of its days, such as Asia/Shanghai.' })
  timeZone: string;

  @Field(() => String, { description: 'Its language: zh-CN or en.' })
  locale: string;

  @Field(() => String, {
    nullable: true,
    description: 'Shown to visitors who open the chat; null: nothing.',
  })
  welcome: string | null;

  @Field(() => Date, { description: 'When it was opened.' })
  createdAt: Date;

  @Field(() => Plan, { description: 'What it has bought.' })
  plan: Plan;

  logoFileId: string | null;
}

@InputType({ description: 'A change of the company’s data; parts left out stay.' })
export class TenantUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  companyName?: string;

  @Field(() => ID, { nullable: true, description: 'An uploaded picture of at most 2 MB.' })
  logoFileId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether visitors see who serves them.' })
  showAgentNickname?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A zone of the tz database, such as Asia/Shanghai.',
  })
  timeZone?: string;

  @Field(() => String, { nullable: true, description: 'zh-CN or en.' })
  locale?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 500 characters; empty takes it away.',
  })
  welcome?: string;
}

@ObjectType({ description: 'The company after the change.' })
export class TenantPayload {
  @Field(() => TenantType, { description: 'As it is now.' })
  tenant: TenantType;

  static of(tenant: TenantType): TenantPayload {
    return Object.assign(new TenantPayload(), { tenant });
  }
}

export const TenantUpdateResult = createUnionType({
  name: 'TenantUpdateResult',
  description: 'The company, or why the change was declined.',
  types: () => [TenantPayload, InvalidInputError, FileRefusedError] as const,
});

/** The type of all settings, and the input that changes some of them. */
export const TenantSettingsType = catalogue.output() as Function;
export const TenantSettingsInputType = catalogue.input() as Function;

export const TenantSettingsUpdateResult = createUnionType({
  name: 'TenantSettingsUpdateResult',
  description: 'The company, or why the change was declined.',
  types: () => [TenantPayload, InvalidInputError] as const,
});
