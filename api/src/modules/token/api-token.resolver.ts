import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import type { ApiTokenService } from './api-token.service.ts';
import {
  ApiTokenCreateInput,
  ApiTokenCreatePayload,
  ApiTokenCreateResult,
  ApiTokenRevokeInput,
  ApiTokenRevokePayload,
  ApiTokenType,
} from './api-token.type.ts';
import { scopes } from './scopes.ts';

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  @Query(() => [ApiTokenType], { description: 'The API tokens, the newest first.' })
  @Authorized('token.write')
  apiTokens(@Ctx() ctx: Context) {
    return this.tokens.list(ctx);
  }

  @Query(() => [String], { description: 'The scopes a token can have.' })
  @Authorized('token.write')
  apiScopes() {
    return scopes;
  }

  @Mutation(() => ApiTokenCreateResult, { description: 'Makes a token; its secret is shown once.' })
  @Authorized('token.write')
  async apiTokenCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ApiTokenCreateInput, { description: 'Name, scopes and limits.' })
    input: ApiTokenCreateInput,
  ) {
    const result = await this.tokens.create(ctx, input);
    return isUserError(result) ? result : Object.assign(new ApiTokenCreatePayload(), result);
  }

  @Mutation(() => ApiTokenRevokePayload, { description: 'Ends a token at once.' })
  @Authorized('token.write')
  async apiTokenRevoke(
    @Ctx() ctx: Context,
    @Arg('input', () => ApiTokenRevokeInput, { description: 'The token.' })
    { apiTokenId }: ApiTokenRevokeInput,
  ) {
    const gone = await this.tokens.revoke(ctx, apiTokenId);
    return Object.assign(new ApiTokenRevokePayload(), { apiTokenId: gone });
  }

  @FieldResolver(() => AgentType, { description: 'The member it acts for.' })
  agent(@Ctx() ctx: Context, @Root() token: ApiTokenType) {
    return agentById(ctx, token.agentId);
  }
}
