import type { Conversation } from '../conversation/conversations';

/** A change of hands that waits for somebody's answer. */
export interface Handover {
  /** `request`: a colleague asks the viewer; `asked`: the viewer asked; `offer`: the queue asks. */
  readonly kind: 'request' | 'asked' | 'offer';
  /** The colleague on the other side; empty for an offer. */
  readonly name: string;
  readonly remark: string;
  readonly expiresAt: string;
}

/** The request or offer that concerns the viewer; null when there is none. */
export function handoverOf(conversation: Conversation, viewerId: string): Handover | null {
  const { offer, transferRequest: request } = conversation;
  if (offer?.agent.id === viewerId) {
    return { kind: 'offer', name: '', remark: '', expiresAt: offer.expiresAt };
  }
  if (!request) return null;
  const { fromAgent, toAgent, expiresAt } = request;
  const remark = request.remark ?? '';
  if (toAgent.id === viewerId)
    return { kind: 'request', name: fromAgent.nickname, remark, expiresAt };
  if (fromAgent.id === viewerId)
    return { kind: 'asked', name: toAgent.nickname, remark, expiresAt };
  return null;
}

/** Whether the viewer is the one who has to answer. */
export function awaitsAnswer(conversation: Conversation, viewerId: string): boolean {
  const kind = handoverOf(conversation, viewerId)?.kind;
  return kind === 'request' || kind === 'offer';
}
