import { TestBed } from '@angular/core/testing';
import { Api } from '@parley/kit';

type Answers = Readonly<Record<string, (input: never) => unknown>>;

/** An api that answers each operation, by its name, as a test says; it notes what was asked. */
export class FakeApi {
  readonly asked: { readonly operation: string; readonly input: unknown }[] = [];
  #push: (data: unknown) => void = () => undefined;

  constructor(answers: Answers) {
    const run = async (document: unknown, variables: { input?: never }) => {
      const operation = /(?:query|mutation) (\w+)/.exec(String(document))?.[1] ?? '';
      this.asked.push({ operation, input: variables.input });
      return answers[operation]?.(variables.input as never);
    };
    const watch = (_document: unknown, _variables: unknown, onData: (data: unknown) => void) => {
      this.#push = onData;
      return () => undefined;
    };
    TestBed.configureTestingModule({ providers: [{ provide: Api, useValue: { run, watch } }] });
  }

  /** Data of the subscription that is watched. */
  push(data: unknown): void {
    this.#push(data);
  }
}
