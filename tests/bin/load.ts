import { carrierKills } from '../load/carrier-kills.ts';
import { desk } from '../load/desk.ts';
import { interleavings } from '../load/interleavings.ts';
import { messages } from '../load/messages.ts';
import { routing } from '../load/routing.ts';
import { soak } from '../load/soak.ts';
import { sockets } from '../load/sockets.ts';
import { webhooks } from '../load/webhooks.ts';
import { widget } from '../load/widget.ts';

// pnpm --filter @parley/tests load <scenario> [--profile] [--small]
const scenarios = {
  messages,
  routing,
  sockets,
  desk,
  soak,
  webhooks,
  widget,
  carrierKills,
  interleavings,
};
const [name = '', ...flags] = process.argv.slice(2);
const scenario = scenarios[name as keyof typeof scenarios];
if (!scenario) {
  console.error(`Say which: ${Object.keys(scenarios).join(', ')}.`);
  process.exit(2);
}
process.exitCode = (await scenario({
  isProfiled: flags.includes('--profile'),
  isSmall: flags.includes('--small'),
}))
  ? 0
  : 1;
