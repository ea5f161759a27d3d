import type { Outgoing, Refusal, SendableContent, Transport } from './transport.ts';
import { isRefusal } from './transport.ts';

/** The uploads of messages on their way, by the id of the message. */
export interface Uploads {
  /** Uploads what is not uploaded yet; text and cards pass as they are. */
  ready(id: string, content: Outgoing): Promise<SendableContent | Refusal>;
  /** From 0 to 1. */
  progress(id: string): number;
  cancel(id: string): void;
}

/** Uploads each file once, however often its message is sent. */
export function createUploads(transport: Transport, onProgress: () => void): Uploads {
  const shares = new Map<string, number>();
  const running = new Map<string, () => void>();
  const fileIds = new Map<string, string>();
  return {
    async ready(id, content) {
      if (!('file' in content)) return content;
      const upload = abortable();
      running.set(id, upload.abort);
      const report = (share: number): void => {
        shares.set(id, share);
        onProgress();
      };
      const options = { onProgress: report, signal: upload.signal };
      const fileId = fileIds.get(id) ?? (await transport.upload(content.file, options));
      if (isRefusal(fileId)) return fileId;
      fileIds.set(id, fileId);
      return { fileId };
    },
    progress: id => shares.get(id) ?? 0,
    cancel: id => running.get(id)?.(),
  };
}

// Engines of mini programs cannot abort; there an upload ends by itself.
function abortable(): { signal: AbortSignal | undefined; abort: () => void } {
  if (!globalThis.AbortController) return { signal: undefined, abort: () => {} };
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
