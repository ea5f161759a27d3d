import { desk } from './desk.ts';
import { masking } from './masking.ts';
import { routing } from './routing.ts';
import { type Values, shape } from './setting.type.ts';
import { survey } from './survey.ts';
import { texts } from './texts.ts';
import { tickets } from './tickets.ts';
import { timers } from './timers.ts';
import { translation } from './translation.ts';
import { visitors } from './visitors.ts';

/** Every setting of a tenant, with what a new one has. A setting stands in one group, and in one line of its file. */
export const catalogue = shape(
  'TenantSettings',
  'What the company may choose.',
  {
    routing: routing('How conversations find an agent.'),
    timers: timers('What happens when nothing happens.'),
    texts: texts('What the company says by itself.'),
    survey: survey('How visitors are asked whether they are satisfied.'),
    desk: desk('How agents work.'),
    visitors: visitors('What visitors see and may do.'),
    tickets: tickets('How messages left for later are taken.'),
    masking: masking('Which numbers in messages and tickets are shown as dots.'),
    translation: translation('For whom messages are translated.'),
  },
  'TenantSettingsUpdateInput',
)('What the company may choose.');

/** The settings of a tenant, complete. */
export type Settings = Values<(typeof catalogue)['parts']>;
