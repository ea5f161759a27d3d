import type { Context } from '../../kernel/context.ts';
import { settingsOf } from '../tenant/index.ts';
import type { Conversation } from './conversation.entity.ts';

type Marks = Pick<
  Conversation,
  'agentReadSeq' | 'agentDeliveredSeq' | 'visitorReadSeq' | 'visitorDeliveredSeq'
>;

/** Up to where something has come on the other side, as the viewer may know it. */
export interface Receipt {
  readonly delivered: number;
  readonly read: number;
}

/** How far what visitors wrote has come; visitors learn what was read where the tenant allows (FEATURES K-21). */
export async function receiptOfAgent(ctx: Context, marks: Marks): Promise<Receipt> {
  const isShown =
    ctx.viewer.kind !== 'VISITOR' || (await settingsOf(ctx)).visitors.readReceiptsToVisitors;
  const delivered = Math.max(marks.agentDeliveredSeq, marks.agentReadSeq);
  return { delivered, read: isShown ? marks.agentReadSeq : 0 };
}

/** How far what the desk wrote has come; agents learn what was read where the tenant allows. */
export async function receiptOfVisitor(ctx: Context, marks: Marks): Promise<Receipt> {
  const isShown = ctx.viewer.kind !== 'AGENT' || (await settingsOf(ctx)).desk.readReceiptsToAgents;
  const delivered = Math.max(marks.visitorDeliveredSeq, marks.visitorReadSeq);
  return { delivered, read: isShown ? marks.visitorReadSeq : 0 };
}
