/** Puts the cursor into the first field that needs a look, once the problems are on screen. */
export function focusFirst(form: HTMLElement): void {
  requestAnimationFrame(() =>
    form
      .querySelector<HTMLElement>('[aria-invalid=true], fieldset[aria-describedby] input')
      ?.focus(),
  );
}
