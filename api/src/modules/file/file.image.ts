import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { decodeHeic } from './file.heic.ts';
import type { Judged } from './file.kind.ts';
import { fileLimits } from './file.limits.ts';
import { Refusal } from './file.refusal.ts';
import { Turns } from './file.turns.ts';

const limits = { limitInputPixels: fileLimits.pixels, failOn: 'error' } as const;
const patience = { seconds: 15 };
const turns = new Turns(2);

/** A picture drawn anew: what was hidden in the upload is gone. */
export interface Picture {
  readonly mimeType: string;
  readonly extension: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** WebP, at most 640 pixels wide and high. */
  readonly thumbnail: Buffer;
}

type Encoding = 'png' | 'jpeg' | 'gif' | 'webp';

const encoders: Record<Encoding, (image: Sharp) => Sharp> = {
  png: image => image.png(),
  jpeg: image => image.jpeg({ quality: 88 }),
  gif: image => image.gif(),
  webp: image => image.webp({ quality: 88, effort: 3 }),
};

async function open(path: string, { isHeic, mimeType }: Judged): Promise<Sharp> {
  if (isHeic) {
    const { data, width, height } = await decodeHeic(path);
    return sharp(data, { ...limits, raw: { width, height, channels: 4 } });
  }
  const image = sharp(path, { ...limits, animated: /gif|webp/.test(mimeType) });
  // Turning a picture the way the camera was held cannot be done to one that moves.
  const { pages = 1 } = await image.metadata();
  return pages > 1 ? image : image.autoOrient();
}

async function draw(path: string, target: string, judged: Judged): Promise<Picture> {
  const encoding = judged.mimeType.slice('image/'.length) as Encoding;
  const image = await open(path, judged);
  const drawn: OutputInfo = await encoders[encoding](image).timeout(patience).toFile(target);
  const thumbnail = await sharp(target, limits)
    .resize(fileLimits.thumbnailEdge, fileLimits.thumbnailEdge, {
      fit: 'inside',
      withoutEnlargement: true,
    })
    .webp({ quality: 80 })
    .timeout(patience)
    .toBuffer();
  return {
    mimeType: judged.mimeType,
    extension: encoding === 'jpeg' ? 'jpg' : encoding,
    width: drawn.width,
    height: drawn.pageHeight ?? drawn.height,
    size: drawn.size,
    thumbnail,
  };
}

/**
 * Decodes a picture and writes it anew to `target`, without place, camera and comments. Two at a time.
 * Throws a `Refusal` for what cannot be read or is larger than 40 megapixels, all frames together.
 */
export async function redraw(path: string, target: string, judged: Judged): Promise<Picture> {
  try {
    return await turns.take(() => draw(path, target, judged));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw new Refusal(isTooLarge ? 'PICTURE_TOO_LARGE' : 'PICTURE_UNREADABLE');
  }
}
