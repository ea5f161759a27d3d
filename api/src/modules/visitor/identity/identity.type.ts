import { Field, ID, InputType, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import { ChannelType } from '../../channel/index.ts';
import { IdentityProblem } from './identity.problem.ts';

registerEnumType(IdentityProblem, {
  name: 'IdentityProblem',
  description: 'Why a signed identity does not count.',
  valuesConfig: {
    NOT_SET_UP: { description: 'The channel has no identity secret.' },
    MALFORMED: { description: 'It is no signed token.' },
    ALGORITHM: { description: 'It is not signed with HS256 or EdDSA.' },
    SIGNATURE: { description: 'The signature fits none of the channel’s secrets.' },
    EXPIRED: { description: 'It has expired.' },
    TOO_LONG: { description: 'It is valid for more than an hour, or for ever.' },
    NO_USER: { description: 'It names no user.' },
    CLAIMS: { description: 'What it says is not as expected.' },
    REPLAYED: { description: 'It was used on another device.' },
  },
});

@InputType({ description: 'Who the visitor is, as the tenant’s server signed it.' })
export class IdentifyInput {
  @Field(() => String, { description: 'The signed token.' })
  identity: string;
}

@InputType({ description: 'A token to look at.' })
export class IdentityCheckInput {
  @Field(() => ID, { description: 'The channel it is meant for.' })
  channelId: string;

  @Field(() => String, {
    description: 'The token; nothing of it is kept, and nobody is signed in.',
  })
  token: string;
}

@ObjectType({ description: 'What a token is worth.' })
export class IdentityCheck {
  @Field(() => Boolean, { description: 'Whether it would be accepted now.' })
  isValid: boolean;

  @Field(() => IdentityProblem, { nullable: true, description: 'Why not; null when it would.' })
  problem: IdentityProblem | null;

  @Field(() => String, { description: 'The same in words.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Whom it names; null when it is not valid.' })
  userId: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when; null when it is not valid.' })
  expiresAt: Date | null;
}

@InputType({ description: 'Which channel gets a new identity secret.' })
export class ChannelIdentitySecretRotateInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'An Ed25519 public key (PEM), for tokens signed with EdDSA; without it a secret for HS256 is made.',
  })
  publicKey?: string | null;
}

@ObjectType({ description: 'The new secret; the one before counts until the next change.' })
export class ChannelIdentitySecretPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret, shown this once; null where a public key was given.',
  })
  secret: string | null;

  @Field(() => ChannelType, { description: 'The channel.' })
  channel: ChannelType;
}

export const ChannelIdentitySecretRotateResult = createUnionType({
  name: 'ChannelIdentitySecretRotateResult',
  description: 'The secret, or why it was declined.',
  types: () => [ChannelIdentitySecretPayload, InvalidInputError] as const,
});
