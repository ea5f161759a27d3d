import type { PutFile } from '../../sdk/index.ts';

/** Uploads with XMLHttpRequest, the one way a browser tells how far an upload is. */
export const putByXhr: PutFile = (url, { body, mimeType }, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('content-type', mimeType);
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: request.responseText }),
    );
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, reject);
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
