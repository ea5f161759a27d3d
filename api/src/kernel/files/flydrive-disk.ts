import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { FileStoreOptions } from './file-store.ts';

interface S3Address {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

function openS3Url(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWhole = url?.protocol === 's3:' && url.username && url.password;
  return isWhole && /^\/[a-z0-9.-]+$/.test(url.pathname) ? url : null;
}

/** Reads `s3://key:secret@host/bucket?region=…`. Throws a sentence when a part is missing. */
export function parseS3Url(text: string): S3Address {
  const url = openS3Url(text);
  if (!url) throw new Error('STORAGE_URL must look like s3://key:secret@host/bucket?region=…');
  const scheme = url.searchParams.get('tls') === 'false' ? 'http' : 'https';
  return {
    endpoint: `${scheme}://${url.host}`,
    bucket: url.pathname.slice(1),
    region: url.searchParams.get('region') ?? 'us-east-1',
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
  };
}

/** The flydrive disk behind the options. The S3 client is only loaded where it is used. */
export async function diskOf({ folder, url }: FileStoreOptions): Promise<Disk> {
  if (url !== undefined) {
    const address = parseS3Url(url);
    const { S3Driver } = await import('flydrive/drivers/s3');
    return new Disk(
      new S3Driver({
        ...address,
        // Other makers' S3 know neither bucket hosts, nor access lists, nor the newer checksums.
        forcePathStyle: true,
        supportsACL: false,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        visibility: 'private',
      }),
    );
  }
  if (folder === undefined) throw new Error('A file store needs a folder or a STORAGE_URL.');
  return new Disk(new FSDriver({ location: folder, visibility: 'private' }));
}
