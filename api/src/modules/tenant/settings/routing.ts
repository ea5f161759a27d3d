import { ChannelWeight, ChannelWeightInput, storedWeights } from './channel-weight.type.ts';
import { NamedAgentMode } from './named-agent-mode.type.ts';
import { choice, duration, flag, list, minute, second, shape, whole } from './setting.type.ts';

/** How conversations find an agent. */
export const routing = shape('RoutingSettings', 'How conversations find an agent.', {
  previousAgentDays: whole(
    [0, 365],
    7,
    'How many days back a returning visitor goes to the agent who served last; 0: never.',
  ),
  pushOnlyOnDuty: flag(true, 'Whether nothing is pushed to agents off duty.'),
  namedAgentMode: choice(
    NamedAgentMode,
    'DIRECT',
    'What becomes of a conversation that names an agent.',
  ),
  namedAgentWaitMs: duration(
    120 * second,
    'How long it waits for the named agent who has no room.',
  ),
  transferByRequest: flag(true, 'Whether an agent is asked before a transfer moves to him.'),
  transferRequestMs: duration(60 * second, 'How long such a request stays open.'),
  transferToAllGroups: flag(true, 'Whether agents may transfer to groups that are not theirs.'),
  graceMs: duration(
    2 * minute,
    'How long the conversations of an agent who went offline are kept for him; 0: not at all.',
    true,
  ),
  queueLimit: whole([1, 10_000], 1_000, 'How many may wait at a time.'),
  offerMs: duration(30 * second, 'How long an offer to an agent stays open.'),
  agentsReadWaiting: flag(true, 'Whether agents may read waiting conversations before they pick.'),
  agentsSetCapacity: flag(false, 'Whether agents set their own capacity.'),
  weights: list<ChannelWeight>(
    { output: ChannelWeight, input: ChannelWeightInput },
    storedWeights,
    [],
    {
      en: 'Name each kind once, with a weight from 0.5 to 5 in steps of 0.5.',
      'zh-CN': '每种渠道只能设置一次，权重为 0.5 到 5，步长 0.5。',
    },
    'What a new conversation of a kind of channel counts against capacity; 1 unless said.',
  ),
});
