import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface StoredObject {
  readonly body: Buffer;
  readonly type: string;
}

const isSigned = ({ headers }: IncomingMessage) =>
  headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/') ?? false;

const xmlError = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

function give({ method }: IncomingMessage, response: ServerResponse, found?: StoredObject) {
  if (!found) {
    response.writeHead(404, { 'content-type': 'application/xml' });
    return response.end(method === 'HEAD' ? '' : xmlError('NoSuchKey'));
  }
  response.writeHead(200, {
    'content-type': found.type,
    'content-length': found.body.length,
    'last-modified': new Date(0).toUTCString(),
  });
  return response.end(method === 'HEAD' ? '' : found.body);
}

/** For specs: the part of S3 that a file store uses, in memory, with one bucket `files`. */
export async function startFakeS3() {
  const objects = new Map<string, StoredObject>();
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const key = decodeURIComponent((request.url ?? '').split('?')[0]!.replace('/files/', ''));
    if (!isSigned(request)) return response.writeHead(403).end(xmlError('AccessDenied'));
    if (request.method === 'DELETE') {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    if (request.method !== 'PUT') return give(request, response, objects.get(key));
    const type = request.headers['content-type'] ?? '';
    objects.set(key, { body: await buffer(request), type });
    return response.writeHead(200).end();
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3://key:secret@127.0.0.1:${port}/files?region=cn-north-1&tls=false`,
    objects,
    stop() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}
