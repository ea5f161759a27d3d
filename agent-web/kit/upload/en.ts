/** The texts of uploads in English. */
export const uploadEn = {
  kinds: 'PNG, JPEG, GIF or WebP, up to {{size}}\u00a0MB',
  kind: 'This is not a PNG, JPEG, GIF or WebP. Choose another picture.',
  size: 'This picture is larger than {{size}}\u00a0MB. Choose a smaller one.',
  progress: 'Upload',
};
