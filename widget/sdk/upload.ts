import { ApiError } from '@parley/schema';
import type { OutgoingFile, Refusal, UploadOptions } from './transport.ts';

/** How the server answered an upload: its HTTP status, and the body in which it says why not. */
export interface PutAnswer {
  readonly status: number;
  readonly body: string;
}

/** Puts a file's bytes to an address; rejects without an answer. */
export type PutFile = (
  url: string,
  file: OutgoingFile,
  options: UploadOptions,
) => Promise<PutAnswer>;

/** Uploads with fetch, which cannot tell how far it is; a browser hands in a better one. */
export const putByFetch: PutFile = async (url, { body, mimeType }, { signal }) => {
  const headers = { 'content-type': mimeType };
  const response = await fetch(url, { method: 'PUT', headers, body, ...(signal && { signal }) });
  return { status: response.status, body: await response.text() };
};

/** Null when the bytes arrived. Throws a transient ApiError when trying again may help. */
export async function putFile(
  put: PutFile,
  url: string,
  file: OutgoingFile,
  options: UploadOptions,
): Promise<Refusal | null> {
  const { status, body } = await put(url, file, options).catch(() => ({ status: 0, body: '' }));
  if (status >= 200 && status < 300) return null;
  const mayPass = status === 0 || status === 408 || status === 429 || status >= 500;
  if (mayPass) throw new ApiError('UNAVAILABLE', `Upload: HTTP ${status}`);
  const { reason, ...refusal } = readRefusal(body);
  // A request is repeated when its answer was lost: the bytes were there already.
  return reason === 'UPLOADED_BEFORE' ? null : refusal;
}

function readRefusal(body: string): Refusal & { readonly reason?: string } {
  try {
    const { code, message, reason } = JSON.parse(body) as Record<string, string | undefined>;
    return { code: code ?? 'FILE_REFUSED', message: message ?? '', ...(reason && { reason }) };
  } catch {
    return { code: 'FILE_REFUSED', message: '' };
  }
}
