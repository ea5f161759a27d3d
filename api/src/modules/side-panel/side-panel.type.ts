import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { ConversationPayload } from '../conversation/index.ts';
import { VisitorPayload } from '../customer/index.ts';
import { EntitlementRequiredError } from '../tenant/index.ts';
import { SidePanelForbiddenError } from './side-panel.errors.ts';
import { SidePanelPermission } from './side-panel.permission.ts';

@ObjectType('SidePanel', {
  implements: Node,
  description:
    'A page of the company’s systems beside the chat. How it speaks with the desk: SIDE-PANELS.md.',
})
export class SidePanelType extends Node {
  @Field(() => String, { description: 'What its tab says.' })
  name: string;

  @Field(() => String, { description: 'The page. Only its origin is framed and told anything.' })
  url: string;

  @Field(() => [SidePanelPermission], { description: 'What it may do on the desk.' })
  permissions: SidePanelPermission[];
}

@InputType({ description: 'A new side panel.' })
export class SidePanelCreateInput {
  @Field(() => String, { description: '1 to 20 characters.' })
  name: string;

  @Field(() => String, { description: 'An https address of another origin than the desk.' })
  url: string;

  @Field(() => [SidePanelPermission], {
    nullable: true,
    description: 'What it may do; left out: nothing.',
  })
  permissions?: SidePanelPermission[] | null;
}

@InputType({ description: 'A change of a side panel; parts left out stay.' })
export class SidePanelUpdateInput {
  @Field(() => ID, { description: 'The panel.' })
  sidePanelId: string;

  @Field(() => String, { nullable: true, description: '1 to 20 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An https address of another origin than the desk.',
  })
  url?: string | null;

  @Field(() => [SidePanelPermission], { nullable: true, description: 'What it may do.' })
  permissions?: SidePanelPermission[] | null;
}

@InputType({ description: 'The order of the tabs.' })
export class SidePanelsSortInput {
  @Field(() => [ID], { description: 'All panels; the first opens by itself.' })
  sidePanelIds: string[];
}

@InputType({ description: 'Which side panel.' })
export class SidePanelInput {
  @Field(() => ID, { description: 'The panel.' })
  sidePanelId: string;
}

@InputType({ description: 'For which panel, beside which conversation.' })
export class SidePanelTokenInput {
  @Field(() => ID, { description: 'The panel.' })
  sidePanelId: string;

  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;
}

@InputType({ description: 'What a panel puts into the box.' })
export class SidePanelDraftSetInput {
  @Field(() => ID, { description: 'The panel.' })
  sidePanelId: string;

  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;

  @Field(() => String, {
    description: 'The whole draft with the panel’s words in it, up to 5,000 characters.',
  })
  text: string;
}

@InputType({ description: 'What a panel sets of the visitor.' })
export class SidePanelVisitorSetInput {
  @Field(() => ID, { description: 'The panel.' })
  sidePanelId: string;

  @Field(() => ID, { description: 'A conversation of his that the viewer may read.' })
  conversationId: string;

  @Field(() => String, {
    description:
      '`name`, `phone`, `email`, `company`, `description`, or the key of a field with `isApiWritable`.',
  })
  field: string;

  @Field(() => [String], {
    description: 'One value, several where the field takes them; empty takes it away.',
  })
  values: string[];
}

@ObjectType({ description: 'The panel after the change.' })
export class SidePanelPayload {
  @Field(() => SidePanelType, { description: 'As it is now.' })
  sidePanel: SidePanelType;
}

@ObjectType({ description: 'The panel, with its secret for this one time.' })
export class SidePanelSecretPayload {
  @Field(() => SidePanelType, { description: 'The panel.' })
  sidePanel: SidePanelType;

  @Field(() => String, { description: 'Signs the tokens it is given. It is not shown again.' })
  secret: string;
}

@ObjectType({ description: 'The panels after the change.' })
export class SidePanelsPayload {
  @Field(() => [SidePanelType], { description: 'In their order.' })
  sidePanels: SidePanelType[];
}

@ObjectType({ description: 'The panel is gone.' })
export class SidePanelDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  sidePanelId: string;
}

@ObjectType({ description: 'What the desk hands to a panel, by message and never in an address.' })
export class SidePanelTokenPayload {
  @Field(() => String, { description: 'A JWT (HS256) signed by the panel’s secret.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same by the secret before, for a day after a change; else null.',
  })
  previousToken: string | null;

  @Field(() => Date, { description: 'When both end: 5 minutes from now.' })
  expiresAt: Date;
}

const resultOf = (name: string, ...types: readonly Function[]) =>
  createUnionType({
    name,
    types: () => [...types, EntitlementRequiredError] as never,
    description: 'The outcome, or why it was declined.',
  });

export const SidePanelCreateResult = resultOf(
  'SidePanelCreateResult',
  SidePanelSecretPayload,
  InvalidInputError,
);
export const SidePanelUpdateResult = resultOf(
  'SidePanelUpdateResult',
  SidePanelPayload,
  InvalidInputError,
);
export const SidePanelsSortResult = resultOf(
  'SidePanelsSortResult',
  SidePanelsPayload,
  InvalidInputError,
);
export const SidePanelDeleteResult = resultOf('SidePanelDeleteResult', SidePanelDeletePayload);
export const SidePanelSecretRotateResult = resultOf(
  'SidePanelSecretRotateResult',
  SidePanelSecretPayload,
);
export const SidePanelTokenIssueResult = resultOf(
  'SidePanelTokenIssueResult',
  SidePanelTokenPayload,
);
export const SidePanelDraftSetResult = resultOf(
  'SidePanelDraftSetResult',
  ConversationPayload,
  InvalidInputError,
  SidePanelForbiddenError,
);
export const SidePanelVisitorSetResult = resultOf(
  'SidePanelVisitorSetResult',
  VisitorPayload,
  InvalidInputError,
  SidePanelForbiddenError,
);
