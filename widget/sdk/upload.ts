import { ApiError } from '@parley/schema';
import type { OutgoingFile, Refusal, UploadOptions } from './transport.ts';

/** Puts a file's bytes to an address; resolves to the HTTP status, rejects without an answer. */
export type PutFile = (url: string, file: OutgoingFile, options: UploadOptions) => Promise<number>;

/** Uploads with fetch, which cannot tell how far it is; a browser hands in a better one. */
export const putByFetch: PutFile = async (url, { body, mimeType }, { signal }) => {
  const headers = { 'content-type': mimeType };
  return (await fetch(url, { method: 'PUT', headers, body, signal })).status;
};

/** Whether the bytes arrived. Throws a transient ApiError when trying again may help. */
export async function putFile(
  put: PutFile,
  url: string,
  file: OutgoingFile,
  options: UploadOptions,
): Promise<Refusal | null> {
  const status = await put(url, file, options).catch(() => 0);
  if (status >= 200 && status < 300) return null;
  const mayPass = status === 0 || status === 408 || status === 429 || status >= 500;
  if (mayPass) throw new ApiError('UNAVAILABLE', `Upload: HTTP ${status}`);
  return { code: 'FILE_REFUSED', message: '' };
}
