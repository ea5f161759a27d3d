/** Carries out at most one call per interval; of those in between only the last is made. */
export function lastCall<T>(intervalMs: number, act: (value: T) => void): (value: T) => void {
  let next: { readonly value: T } | null = null;
  let isResting = false;
  const rest = () => {
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (next) run(next.value);
    }, intervalMs);
  };
  const run = (value: T) => {
    next = null;
    act(value);
    rest();
  };
  return value => {
    if (isResting) next = { value };
    else run(value);
  };
}
