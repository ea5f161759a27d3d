import { randomBytes } from 'node:crypto';

/** A form with one file in it, ready to be sent. */
export function multipart(
  field: string,
  file: { name: string; mimeType: string; bytes: Buffer },
): { body: Buffer; contentType: string } {
  const boundary = `parley-${randomBytes(12).toString('hex')}`;
  const name = file.name.replace(/["\r\n]/g, '_');
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\n` +
    `content-type: ${file.mimeType}\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
