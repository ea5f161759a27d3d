import { ObjectType } from 'type-graphql';
import type { Locale } from '../../../kernel/context.ts';
import { UserError } from '../../../kernel/errors/user-error.ts';
import { say } from '../../../kernel/errors/words.ts';
import { type GateReason, gateWords } from './visitor.gate.ts';

const declined = <T extends UserError>(error: T, code: GateReason, locale: Locale): T =>
  Object.assign(error, { code, message: say(gateWords[code], locale) });

@ObjectType({
  implements: UserError,
  description: 'The service is not available to this visitor. Code BLOCKED.',
})
export class BlockedError extends UserError {}

@ObjectType({
  implements: UserError,
  description: 'The visitor has to agree first: `consentGive`. Code CONSENT_REQUIRED.',
})
export class ConsentRequiredError extends UserError {}

@ObjectType({
  implements: UserError,
  description:
    'The form before the chat has to be answered first: `preChatAnswer`. Code FORM_REQUIRED.',
})
export class FormRequiredError extends UserError {}

const errors = {
  BLOCKED: BlockedError,
  CONSENT_REQUIRED: ConsentRequiredError,
  FORM_REQUIRED: FormRequiredError,
} as const;

/** What a visitor reads who is not let in. */
export const gateError = (reason: GateReason, locale: Locale): UserError =>
  declined(new errors[reason](), reason, locale);
