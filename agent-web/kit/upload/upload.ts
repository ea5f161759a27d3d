import { inject, Service } from '@angular/core';
import { ApiError } from '@parley/schema';
import { FileUploadStartDocument } from '@parley/schema/agent';
import { Api } from '../api/api';
import type { Refusal } from '../api/error-text';

/** An upload that arrived: what messages and settings refer to. */
export interface UploadedFile {
  readonly fileId: string;
}

/** Brings files to the server: asks for a place, then sends the bytes there. */
@Service()
export class Upload {
  readonly #api = inject(Api);

  /**
   * Sends one file. `onProgress` hears the part that has arrived, 0…1. Answers a refusal when the
   * server does not take such a file; throws ApiError when it did not arrive.
   */
  async send(
    file: File,
    onProgress: (part: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<UploadedFile | Refusal> {
    const input = { name: file.name, mimeType: file.type, size: file.size };
    const { fileUploadStart } = await this.#api.run(FileUploadStartDocument, { input });
    if ('code' in fileUploadStart) return fileUploadStart;
    const { fileId, uploadUrl } = fileUploadStart;
    const refusal = await put(new URL(uploadUrl, location.origin), file, onProgress, signal);
    return refusal ?? { fileId };
  }
}

interface UploadRefusal extends Refusal {
  /** Why, for programs. */
  readonly reason?: string | undefined;
}

// XMLHttpRequest, because fetch cannot tell how much has been sent.
function put(
  url: URL,
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<Refusal | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const unreachable = () => reject(new ApiError('UNAVAILABLE', 'The upload broke off.'));
    request.upload.onprogress = event => onProgress(event.loaded / file.size);
    request.onerror = unreachable;
    request.ontimeout = unreachable;
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    request.onload = () => {
      if (request.status < 400) return resolve(null);
      const refusal = refusalIn(request.responseText);
      // A browser repeats a request whose answer was lost: the bytes were there already.
      if (refusal?.reason === 'UPLOADED_BEFORE') return resolve(null);
      return refusal ? resolve(refusal) : unreachable();
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.open('PUT', url);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.send(file);
  });
}

function refusalIn(body: string): UploadRefusal | null {
  try {
    const { code, message, reason } = JSON.parse(body) as Partial<UploadRefusal>;
    return code && message ? { code, message, reason } : null;
  } catch {
    return null;
  }
}
