import type { ExecutionResult } from 'graphql';
import { MessageType } from 'graphql-ws';
import type { Context } from '../context.ts';
import { LiveReader } from './live.ts';
import type { Outlet } from './outlet.ts';
import type { Plan } from './plan.ts';

/** What an operation needs of its socket. */
export interface OperationHost {
  readonly outlet: Outlet;
  /** An error as the client may see it. */
  describe(error: unknown): object;
  /** Called once when it is over, whoever ended it. */
  forget(operation: SocketOperation): void;
}

/**
 * One operation of a socket: answers once, or once for each entry of its stream. It asks for the next entry only when the last one
 * is on its way and the client keeps up; all that waits meanwhile is a cursor.
 */
export class SocketOperation {
  #reader: LiveReader<unknown> | null = null;
  #isOver = false;
  #isAnswering = false;

  constructor(
    readonly id: string,
    private readonly host: OperationHost,
    private readonly plan: Plan,
    private readonly context: Context,
    private readonly variables: Record<string, unknown>,
  ) {}

  async begin(): Promise<void> {
    try {
      const outcome =
        this.plan.kind === 'subscription'
          ? await this.plan.subscribe(this.context, this.variables)
          : await this.plan.execute(undefined, this.context, this.variables);
      if (outcome instanceof LiveReader) this.#follow(outcome);
      else if (!this.#isOver) {
        // All streams are live readers; whatever else came is an answer.
        this.#next(outcome as ExecutionResult);
        this.#complete();
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Answers what there is to answer, as long as the client keeps up. */
  readonly pump = (): void => {
    try {
      while (this.#reader && !this.#isAnswering && !this.host.outlet.isFull) {
        const entry = this.#reader.poll(this.pump);
        if (entry === undefined) {
          if (this.#reader?.isEnded) this.#complete();
          return;
        }
        this.#answer(entry);
      }
    } catch (error) {
      this.#fail(error);
    }
  };

  /** Ends it without a word; the client has gone or wants no more. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const reader = this.#reader;
    this.#reader = null;
    reader?.end();
    this.host.forget(this);
  }

  #follow(reader: LiveReader<unknown>): void {
    if (this.#isOver) return reader.end();
    this.#reader = reader;
    this.pump();
  }

  #answer(entry: unknown): void {
    const result = this.plan.execute(entry, this.context, this.variables);
    if (!(result instanceof Promise)) return this.#next(result);
    this.#isAnswering = true;
    result.then(this.#answered, (error: unknown) => this.#fail(error));
  }

  readonly #answered = (result: ExecutionResult): void => {
    this.#isAnswering = false;
    if (this.#isOver) return;
    this.#next(result);
    this.pump();
  };

  #next({ data, errors }: ExecutionResult): void {
    const described = errors?.map(error => this.host.describe(error));
    this.#send(MessageType.Next, JSON.stringify({ data, errors: described }));
  }

  #complete(): void {
    if (this.#isOver) return;
    this.#send(MessageType.Complete);
    this.stop();
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    this.#send(MessageType.Error, JSON.stringify([this.host.describe(error)]));
    this.stop();
  }

  #send(type: MessageType, payload?: string): void {
    this.host.outlet.send(frameOf(this.id, type, payload));
  }
}

/** A message about one operation; the payload is JSON already. */
export function frameOf(id: string, type: MessageType, payload?: string): string {
  const head = `{"id":${JSON.stringify(id)},"type":"${type}"`;
  return payload === undefined ? `${head}}` : `${head},"payload":${payload}}`;
}
