/** Up to where a conversation was on screen. */
export interface ReadMark {
  readonly conversationId: string;
  readonly seq: number;
}

const EVERY_MS = 400;

/** Tells what was read: the first mark at once, of those that follow quickly the last one alone. */
export function createReadMarks(tell: (mark: ReadMark) => void): (mark: ReadMark) => void {
  let waiting: ReadMark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellWaiting = (): void => {
    timer = undefined;
    if (!waiting) return;
    tell(waiting);
    waiting = null;
    timer = setTimeout(tellWaiting, EVERY_MS);
  };
  return mark => {
    // A mark says nothing of another conversation.
    if (waiting && waiting.conversationId !== mark.conversationId) tell(waiting);
    waiting = mark;
    if (!timer) tellWaiting();
  };
}
