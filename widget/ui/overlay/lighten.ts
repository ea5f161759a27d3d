import type { OutgoingFile } from '../../sdk/index.ts';

// Small pictures gain nothing; a screenshot below this size is better sent as it is.
const WORTHWHILE = 400_000;
const LONGEST_EDGE = 2_048;
const QUALITY = 0.85;

/** The size at which a picture is sent: its longer edge is limited, its shape kept. */
export function fitEdge(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * A photograph made lighter before it travels, which also leaves place and camera behind; anything
 * else, and what would not become smaller, as it is.
 */
export async function lighten(file: OutgoingFile): Promise<OutgoingFile> {
  if (file.mimeType !== 'image/jpeg' && file.mimeType !== 'image/webp') return file;
  if (file.size < WORTHWHILE) return file;
  const body = await shrink(file.body).catch(() => null);
  if (!body || body.size >= file.size) return file;
  const name = file.name.replace(/\.\w+$/, '.jpg');
  return { name, mimeType: 'image/jpeg', size: body.size, body };
}

async function shrink(body: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(body, { imageOrientation: 'from-image' });
  const { width, height } = fitEdge(picture.width, picture.height);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // What is transparent would turn black in a photograph's format.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
