import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** For specs: the part of S3 that a file store uses, in memory, with one bucket `files`. */
export async function startFakeS3() {
  const objects = new Map<string, { body: Buffer; type: string }>();
  const server = createServer((request, response) => {
    void (async () => {
      const key = decodeURIComponent((request.url ?? '').split('?')[0]!.replace('/files/', ''));
      const isSigned = request.headers.authorization?.startsWith(
        'AWS4-HMAC-SHA256 Credential=key/',
      );
      if (!isSigned) return response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
      if (request.method === 'PUT') {
        const type = request.headers['content-type'] ?? '';
        objects.set(key, { body: await buffer(request), type });
        return response.writeHead(200, { etag: '"1"' }).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(key);
        return response.writeHead(204).end();
      }
      const found = objects.get(key);
      if (!found) {
        const xml =
          '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>-</Message></Error>';
        return response
          .writeHead(404, { 'content-type': 'application/xml' })
          .end(request.method === 'GET' ? xml : '');
      }
      const { body, type } = found;
      const modified = new Date(0).toUTCString();
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        etag: '"1"',
        'last-modified': modified,
      });
      return response.end(request.method === 'HEAD' ? '' : body);
    })().catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3://key:secret@127.0.0.1:${port}/files?region=cn-north-1&tls=false`,
    objects,
    stop: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}
