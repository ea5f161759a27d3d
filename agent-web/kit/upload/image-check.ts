/** Kinds of pictures that logos and avatars may have. */
export const imageTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Why a picture cannot be taken, before anything is sent; null when it can. */
export function imageFault(
  file: { readonly type: string; readonly size: number },
  maxBytes: number,
): 'kind' | 'size' | null {
  if (!imageTypes.includes(file.type)) return 'kind';
  return file.size > maxBytes ? 'size' : null;
}
