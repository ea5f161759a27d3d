import { Fault } from '../../kernel/errors/fault.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { ConversationOutcome, ConversationOutcomes } from '../conversation/index.ts';

/** As many as may be named at once (FEATURES Q-15). */
const most = 100;

/** Does the same to each, one after the other, and tells what became of it. */
export async function each(
  ids: readonly string[],
  act: (id: string) => Promise<object>,
): Promise<ConversationOutcomes> {
  if (ids.length === 0 || ids.length > most)
    throw new Fault('INVALID_INPUT', {}, `Name 1 to ${most} conversations.`);
  const results: ConversationOutcome[] = [];
  for (const conversationId of new Set(ids)) {
    const refusal = await refusalOf(act(conversationId));
    results.push(Object.assign(new ConversationOutcome(), { conversationId, ...refusal }));
  }
  return Object.assign(new ConversationOutcomes(), { results });
}

async function refusalOf(
  act: Promise<object>,
): Promise<{ code: string | null; message: string | null }> {
  try {
    const result = await act;
    return isUserError(result)
      ? { code: result.code, message: result.message }
      : { code: null, message: null };
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, message: error.message };
    throw error;
  }
}
