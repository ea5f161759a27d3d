import { Arg, Authorized, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import {
  ModeSwitchInput,
  PasswordChangeInput,
  PasswordChangeResult,
  SignInInput,
  SignInResult,
  SignUpInput,
  SignUpResult,
} from './agent.type.ts';
import { DeskMode } from './desk-mode.ts';
import type { SignIn } from './sign-in.ts';

@ObjectType({ description: 'This installation of Parley.' })
export class Installation {
  @Field(() => Boolean, { description: 'Whether anybody may open a tenant now.' })
  isRegistrationOpen: boolean;

  @Field(() => String, { description: 'The version of Parley that runs here.' })
  version: string;
}

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignIn,
    private readonly version: string,
  ) {}

  @Query(() => Installation, {
    description: 'What can be known of this installation without signing in.',
  })
  async installation(@Ctx() ctx: Context): Promise<Installation> {
    return { isRegistrationOpen: await this.signIns.canRegister(ctx), version: this.version };
  }

  @Mutation(() => SignUpResult, {
    description: 'Opens a tenant; its first member is an admin and signed in.',
  })
  signUp(
    @Ctx() ctx: Context,
    @Arg('input', () => SignUpInput, { description: 'Company and first admin.' })
    input: SignUpInput,
  ) {
    return this.signIns.signUp(ctx, input);
  }

  @Mutation(() => SignInResult, { description: 'Signs a member in and sets the refresh cookie.' })
  signIn(
    @Ctx() ctx: Context,
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
  ) {
    return this.signIns.signIn(ctx, input);
  }

  @Mutation(() => SignInResult, { description: 'A new access token by the refresh cookie.' })
  tokenRefresh(
    @Ctx() ctx: Context,
    @Arg('mode', () => DeskMode, {
      defaultValue: DeskMode.AGENT,
      description: 'The app the token is for; ADMIN for members whose role opens it.',
    })
    mode: DeskMode,
  ) {
    return this.signIns.refresh(ctx, mode);
  }

  @Mutation(() => SignInResult, {
    description: 'An access token for the other of the desk’s apps, without a second password.',
  })
  @Authorized(AGENT)
  modeSwitch(
    @Ctx() ctx: Context,
    @Arg('input', () => ModeSwitchInput, { description: 'The mode.' }) input: ModeSwitchInput,
  ) {
    return this.signIns.switchMode(ctx, input.mode);
  }

  @Mutation(() => Boolean, { description: 'Ends the viewer’s session on this device.' })
  @Authorized(AGENT)
  async signOut(@Ctx() ctx: Context): Promise<boolean> {
    await this.signIns.signOut(ctx);
    return true;
  }

  @Mutation(() => PasswordChangeResult, {
    description: 'Changes the viewer’s password and signs all other devices out.',
  })
  @Authorized(AGENT)
  passwordChange(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordChangeInput, { description: 'Old and new.' })
    input: PasswordChangeInput,
  ) {
    return this.signIns.changePassword(ctx, input);
  }
}
