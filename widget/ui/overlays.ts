// What opens over the chat: one part of the program, loaded when the first of them opens.
import './overlays.css';

export { EndDialog } from './end-dialog.tsx';
export { Lightbox } from './transcript/lightbox.tsx';
export { PreviewDialog } from './composer/preview-dialog.tsx';
