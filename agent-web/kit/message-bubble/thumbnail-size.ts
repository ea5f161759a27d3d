const widest = 280;
const highest = 260;

/** The room an image takes in the thread, known before it is loaded, so that nothing jumps. */
export function thumbnailSize(image: { width: number; height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, widest / image.width, highest / image.height);
  return {
    width: Math.max(48, Math.round(image.width * scale)),
    height: Math.max(48, Math.round(image.height * scale)),
  };
}
