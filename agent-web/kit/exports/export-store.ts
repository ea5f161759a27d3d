import { computed, effect, inject, resource, Service } from '@angular/core';
import {
  ExportCreateDocument,
  type ExportCreateInput,
  type ExportFormat,
  type ExportKind,
  ExportFileFetchDocument,
  ExportsDocument,
} from '@parley/schema/agent';
import { Api } from '../api/api';

export type { ExportCreateInput, ExportFormat, ExportKind };

const LOOK_AGAIN_MS = 2_000;

/** The lists that were written to files, and those on the way. */
@Service({ autoProvided: false })
export class ExportStore {
  readonly #api = inject(Api);
  readonly #source = resource({ loader: () => this.#api.run(ExportsDocument, {}) });

  readonly exports = computed(() =>
    this.#source.hasValue() ? this.#source.value().exports.nodes : [],
  );
  readonly isLoading = computed(() => !this.#source.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#source.error() !== undefined);
  readonly #isWriting = computed(() =>
    this.exports().some(({ state }) => state === 'WAITING' || state === 'RUNNING'),
  );

  constructor() {
    effect(onCleanup => {
      if (!this.#isWriting()) return;
      const timer = setInterval(() => this.reload(), LOOK_AGAIN_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  reload(): void {
    this.#source.reload();
  }

  /** Asks for one; it is written in the background. */
  async create(input: ExportCreateInput): Promise<void> {
    const { exportCreate } = await this.#api.run(ExportCreateDocument, { input });
    this.#source.update(
      known =>
        known && {
          ...known,
          exports: { ...known.exports, nodes: [exportCreate.export, ...known.exports.nodes] },
        },
    );
  }

  /** Where a file can be fetched now. */
  async fetch(exportFileId: string): Promise<string> {
    const input = { exportFileId };
    const { exportFileFetch } = await this.#api.run(ExportFileFetchDocument, { input });
    this.reload();
    return exportFileFetch.url;
  }
}
