import type { WebSocket } from 'ws';
import type { Context } from '../context.ts';
import type { HintBus } from '../hints/hint-bus.ts';
import type { Endpoint } from './endpoint.ts';
import { type Polled, polls } from './polls.ts';

/** Close codes: final ones send the client to its login, the others mean "come back". */
export const closeCodes = { unauthenticated: 4401, restart: 1012, tryAgain: 1013 } as const;

/** Closes a socket when its session ends, and lets it come back with new rights when these change. */
export class SocketRights implements Polled {
  readonly pollMs = 15_000;
  readonly #leave: (() => void)[];

  constructor(
    private readonly endpoint: Endpoint,
    private readonly session: Context,
    private readonly token: string,
    private readonly client: WebSocket,
    hints: HintBus,
  ) {
    const onChange = () => void this.#check(true);
    const topics = endpoint.topicsOf(session);
    this.#leave = [
      endpoint.enter(session),
      ...topics.map(topic => hints.subscribe(topic, onChange)),
    ];
    if (topics.length > 0) polls.enter(this);
  }

  look(): void {
    void this.#check(false);
  }

  end(): void {
    polls.leave(this);
    for (const leave of this.#leave) leave();
  }

  async #check(isChange: boolean): Promise<void> {
    const { session, client } = this;
    const now = await this.endpoint.authenticate(session, this.token).catch(() => session);
    if (!now && isOver(session, isChange))
      client.close(closeCodes.unauthenticated, 'UNAUTHENTICATED');
    else if (isChange) client.close(closeCodes.restart, 'Rights changed');
  }
}

/** A visitor's token may run out while the socket lives; what ends his session is the end of its channel. */
const isOver = ({ viewer }: Context, isChange: boolean): boolean =>
  viewer.kind === 'AGENT' || isChange;
