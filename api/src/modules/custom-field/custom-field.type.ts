import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FieldKind, FieldObject } from './custom-field.kind.ts';

registerEnumType(FieldObject, {
  name: 'FieldObject',
  description: 'What a field belongs to.',
  valuesConfig: {
    VISITOR: { description: 'Visitors.' },
    CONVERSATION: { description: 'Conversations.' },
    TICKET: { description: 'Tickets.' },
  },
});
registerEnumType(FieldKind, {
  name: 'FieldKind',
  description: 'What a field holds.',
  valuesConfig: {
    LINE: { description: 'One line, up to 200 characters.' },
    TEXT: { description: 'Up to 2,000 characters.' },
    NUMBER: { description: 'A decimal number.' },
    DATE: { description: 'A day, as 2026-01-31.' },
    YES_NO: { description: '`true` or `false`.' },
    CHOICE: { description: 'One of the options.' },
    MULTIPLE_CHOICE: { description: 'Several of the options.' },
    CASCADE: { description: 'One of the options, which are paths such as `North / Harbour`.' },
    LINK: { description: 'An address of the web.' },
  },
});

@ObjectType('CustomField', {
  implements: Node,
  description: 'A field of visitors, conversations or tickets that the company added.',
})
export class CustomFieldType extends Node {
  @Field(() => FieldObject, { description: 'What it belongs to.' })
  object: FieldObject;

  @Field(() => String, { description: 'Its name for programs; never changes.' })
  key: string;

  @Field(() => String, { description: 'Its name for people.' })
  label: string;

  @Field(() => FieldKind, { description: 'What it holds; never changes.' })
  kind: FieldKind;

  @Field(() => [String], { description: 'What can be chosen, for the kinds that choose.' })
  options: string[];

  @Field(() => Int, { description: 'Its place among the others, the smallest first.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it must not be emptied.' })
  isRequired: boolean;

  @Field(() => Boolean, { description: 'Whether agents see it.' })
  isShown: boolean;

  @Field(() => Boolean, { description: 'Whether it is in use; a new one is not yet.' })
  isEnabled: boolean;

  @Field(() => Boolean, { description: 'Whether the company’s systems may write it.' })
  isApiWritable: boolean;
}

@ObjectType({ description: 'What a field holds.' })
export class FieldValue {
  fieldId: string;

  @Field(() => [String], {
    description: 'Its parts: one, or several for MULTIPLE_CHOICE; never empty.',
  })
  values: string[];
}

@InputType({ description: 'What a field shall hold.' })
export class FieldValueInput {
  @Field(() => ID, { description: 'An enabled field.' })
  fieldId: string;

  @Field(() => [String], { description: 'Its parts; empty takes the value away.' })
  values: string[];
}

@InputType({ description: 'A new field; it is shown after it is enabled.' })
export class CustomFieldCreateInput {
  @Field(() => FieldObject, { description: 'What it belongs to; at most 50 each.' })
  object: FieldObject;

  @Field(() => String, {
    description: 'For programs: a letter, then up to 39 letters, digits or underscores.',
  })
  key: string;

  @Field(() => String, { description: 'For people: 1 to 50 characters.' })
  label: string;

  @Field(() => FieldKind, { description: 'What it holds.' })
  kind: FieldKind;

  @Field(() => [String], {
    nullable: true,
    description: 'What can be chosen: 1 to 500 for the kinds that choose, else none.',
  })
  options?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Its place among the others.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it must not be emptied.' })
  isRequired?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether agents see it; yes unless told.' })
  isShown?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the company’s systems may write it.',
  })
  isApiWritable?: boolean | null;
}

@InputType({ description: 'A change of a field; parts left out stay.' })
export class CustomFieldUpdateInput {
  @Field(() => ID, { description: 'The field.' })
  fieldId: string;

  @Field(() => String, { nullable: true, description: 'For people: 1 to 50 characters.' })
  label?: string | null;

  @Field(() => [String], { nullable: true, description: 'What can be chosen from now on.' })
  options?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Its place among the others.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it must not be emptied.' })
  isRequired?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether agents see it.' })
  isShown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use.' })
  isEnabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the company’s systems may write it.',
  })
  isApiWritable?: boolean | null;
}

@InputType({ description: 'Which field to delete.' })
export class CustomFieldDeleteInput {
  @Field(() => ID, { description: 'The field; all it held goes with it.' })
  fieldId: string;
}

@ObjectType({ description: 'The field after the change.' })
export class CustomFieldPayload {
  @Field(() => CustomFieldType, { description: 'As it is now.' })
  customField: CustomFieldType;

  static of(customField: CustomFieldType): CustomFieldPayload {
    return Object.assign(new CustomFieldPayload(), { customField });
  }
}

@ObjectType({ description: 'The field is gone.' })
export class CustomFieldDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  fieldId: string;
}

const result = (name: string, ...types: readonly Function[]) =>
  createUnionType({
    name,
    types: () => types as never,
    description: 'The outcome, or why it was declined.',
  });

export const CustomFieldCreateResult = result(
  'CustomFieldCreateResult',
  CustomFieldPayload,
  InvalidInputError,
);
export const CustomFieldUpdateResult = result(
  'CustomFieldUpdateResult',
  CustomFieldPayload,
  InvalidInputError,
);
