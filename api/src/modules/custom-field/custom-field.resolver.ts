import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { FieldObject } from './custom-field.kind.ts';
import type { CustomFieldService } from './custom-field.service.ts';
import {
  CustomFieldCreateInput,
  CustomFieldCreateResult,
  CustomFieldDeleteInput,
  CustomFieldDeletePayload,
  CustomFieldPayload,
  CustomFieldType,
  CustomFieldUpdateInput,
  CustomFieldUpdateResult,
  FieldValue,
} from './custom-field.type.ts';
import { customFieldById } from './field-values.ts';

@Resolver(() => CustomFieldType)
export class CustomFieldResolver {
  constructor(private readonly fields: CustomFieldService) {}

  @Query(() => [CustomFieldType], {
    description: 'The company’s own fields in their order; those not enabled included.',
  })
  @Authorized(AGENT)
  customFields(
    @Ctx() ctx: Context,
    @Arg('object', () => FieldObject, { nullable: true, description: 'Only of these.' })
    object?: FieldObject | null,
  ) {
    return this.fields.list(ctx, object ?? null);
  }

  @Mutation(() => CustomFieldCreateResult, { description: 'Makes a field.' })
  @Authorized('settings.write')
  async customFieldCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomFieldCreateInput, { description: 'The field.' })
    input: CustomFieldCreateInput,
  ) {
    const result = await this.fields.create(ctx, input);
    return isUserError(result) ? result : CustomFieldPayload.of(result);
  }

  @Mutation(() => CustomFieldUpdateResult, { description: 'Changes a field.' })
  @Authorized('settings.write')
  async customFieldUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomFieldUpdateInput, { description: 'Which one and what.' })
    input: CustomFieldUpdateInput,
  ) {
    const result = await this.fields.update(ctx, input);
    return isUserError(result) ? result : CustomFieldPayload.of(result);
  }

  @Mutation(() => CustomFieldDeletePayload, { description: 'Deletes a field with all it held.' })
  @Authorized('settings.write')
  async customFieldDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomFieldDeleteInput, { description: 'The field.' })
    input: CustomFieldDeleteInput,
  ) {
    const fieldId = await this.fields.delete(ctx, input.fieldId);
    return Object.assign(new CustomFieldDeletePayload(), { fieldId });
  }
}

@Resolver(() => FieldValue)
export class FieldValueResolver {
  @FieldResolver(() => CustomFieldType, { description: 'The field.' })
  field(@Ctx() ctx: Context, @Root() value: FieldValue) {
    return customFieldById(ctx, value.fieldId);
  }

  @FieldResolver(() => String, { description: 'Its parts in one line.' })
  value(@Ctx() ctx: Context, @Root() value: FieldValue): string {
    return value.values.join(ctx.locale === 'en' ? ', ' : '、');
  }
}
