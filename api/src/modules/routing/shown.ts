import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import {
  type Conversation,
  ConversationPayload,
  type ConversationType,
} from '../conversation/index.ts';

/** The result as the contract shows it. */
export const shown = (result: Conversation | UserError) =>
  isUserError(result) ? result : ConversationPayload.of(result as unknown as ConversationType);
