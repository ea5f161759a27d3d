import { adoptStyle } from './adopt-style.ts';
import css from './button.css?inline';

// Buttons with words belong to parts that come later; whichever is first brings their look.
adoptStyle(css);
