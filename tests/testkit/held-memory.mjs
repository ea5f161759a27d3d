import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Loaded into an api process that a test wants to weigh: answers how much is in use once garbage is swept.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', message => {
  if (message.type !== 'weigh') return;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  process.send({ type: 'weighed', bytes: heapUsed + external });
});
