/** What a failpoint does when it is hit: end the process at once, lose something, or throw. */
type FailpointKind = 'kill' | 'drop' | 'throw';

interface Failpoint {
  readonly kind: FailpointKind;
  readonly probability: number;
}

const pattern = /^(?<name>[a-z][a-z0-9.-]*)=(?<kind>kill|drop|throw)(?:@(?<probability>[0-9.]+))?$/;

let failpoints: ReadonlyMap<string, Failpoint> | undefined;

function parse(part: string): [string, Failpoint] {
  const { name, kind, probability = '1' } = pattern.exec(part.trim())?.groups ?? {};
  const chance = Number(probability);
  if (name === undefined || kind === undefined || !(chance >= 0 && chance <= 1)) {
    throw new Error(`PARLEY_FAILPOINTS: "${part}" is not of the form name=kill|drop|throw@0…1.`);
  }
  return [name, { kind: kind as FailpointKind, probability: chance }];
}

/**
 * Arms the faults that tests plan, such as `message.after-commit=kill@0.02,hints.drop=drop@1`;
 * nothing given disarms them. Throws on a malformed plan. The configuration refuses a plan in
 * production before it comes here.
 */
export function configureFailpoints(spec: string | null | undefined): void {
  failpoints = spec ? new Map(spec.split(',').map(parse)) : undefined;
}

/** A place where a test may break the process. Returns whether to drop what is at hand. */
export function failpoint(name: string): boolean {
  if (failpoints === undefined) return false;
  const point = failpoints.get(name);
  if (point === undefined || Math.random() >= point.probability) return false;
  if (point.kind === 'kill') process.kill(process.pid, 'SIGKILL');
  if (point.kind === 'throw') throw new Error(`Failpoint ${name} was hit.`);
  return true;
}
