import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Locale } from '../../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../../kernel/errors/user-error.ts';
import { say } from '../../../kernel/errors/words.ts';

@ObjectType({ description: 'How the viewer’s two-step sign-in stands.' })
export class SecondFactor {
  @Field(() => Date, { nullable: true, description: 'Since when it is on; null: it is off.' })
  enabledAt: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft: number;
}

@ObjectType({
  implements: UserError,
  description:
    'Address and password are right; repeat with `totp`, a code of the app or a recovery code. Code SECOND_FACTOR_REQUIRED.',
})
export class SecondFactorRequiredError extends UserError {
  static in(locale: Locale): SecondFactorRequiredError {
    const message = say(
      {
        en: 'Enter the code of your authenticator app.',
        'zh-CN': '请输入身份验证器应用中的验证码。',
      },
      locale,
    );
    return Object.assign(new SecondFactorRequiredError(), {
      code: 'SECOND_FACTOR_REQUIRED',
      message,
    });
  }
}

@InputType({ description: 'The viewer’s password, as proof that it is he.' })
export class PasswordProofInput {
  @Field(() => String, { description: 'The present password.' })
  password: string;
}

@InputType({ description: 'A code that shows that the app has the secret.' })
export class SecondFactorConfirmInput {
  @Field(() => String, { description: 'Six digits.' })
  code: string;
}

@InputType({ description: 'Whose two-step sign-in to switch off.' })
export class AgentSecondFactorResetInput {
  @Field(() => ID, { description: 'A member who has lost app and codes.' })
  agentId: string;
}

@ObjectType({ description: 'What the viewer’s app needs. Nothing counts until it is confirmed.' })
export class SecondFactorStartPayload {
  @Field(() => String, { description: 'To be typed into the app; base 32.' })
  secret: string;

  @Field(() => String, { description: 'The same as an address, for a picture to be scanned.' })
  uri: string;
}

@ObjectType({ description: 'Codes that each stand for the app once.' })
export class RecoveryCodesPayload {
  @Field(() => [String], { description: 'Ten codes; they can be read only now.' })
  recoveryCodes: string[];

  @Field(() => SecondFactor, { description: 'As it is now.' })
  secondFactor: SecondFactor;
}

@ObjectType({ description: 'The two-step sign-in after the change.' })
export class SecondFactorPayload {
  @Field(() => SecondFactor, { description: 'As it is now.' })
  secondFactor: SecondFactor;
}

const result = (name: string, payload: Function) =>
  createUnionType({
    name,
    types: () => [payload, InvalidInputError] as never,
    description: 'The outcome, or why it was declined.',
  });

export const SecondFactorStartResult = result('SecondFactorStartResult', SecondFactorStartPayload);
export const SecondFactorConfirmResult = result('SecondFactorConfirmResult', RecoveryCodesPayload);
export const SecondFactorDisableResult = result('SecondFactorDisableResult', SecondFactorPayload);
