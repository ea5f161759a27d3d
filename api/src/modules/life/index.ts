export { speakWhenClosed } from './closed.ts';
export { look } from './life.ts';
export { lifeJobs } from './life.jobs.ts';
export { speakWhenPlaced } from './placed.ts';
export { stockText } from './stock-texts.ts';
