export { JobMonitor } from './job.monitor.ts';
export { JobResolver } from './job.resolver.ts';
