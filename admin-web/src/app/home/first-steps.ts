import type { FirstStepsQuery } from '@parley/schema/admin';

/** What a new company does before its first visitor comes. */
export type FirstStepName = 'logo' | 'channel' | 'colleague' | 'conversation';

/** One of the first steps and whether the company's data show that it was done. */
export interface FirstStep {
  readonly name: FirstStepName;
  readonly isDone: boolean;
}

/** The first steps in their order, as the data of the company stand; `origin` is the installation's. */
export function firstSteps(data: FirstStepsQuery, origin: string): readonly FirstStep[] {
  const colleagues = data.agents.nodes.filter(agent => agent.isEnabled).length - 1;
  return [
    { name: 'logo', isDone: data.tenant.logoUrl !== null },
    { name: 'channel', isDone: isOnSomeSite(data, origin) },
    { name: 'colleague', isDone: colleagues > 0 },
    // Held means that somebody answered; a visitor left waiting is none.
    {
      name: 'conversation',
      isDone: data.conversations.nodes.some(conversation => conversation.acceptedAt !== null),
    },
  ];
}

// A channel alone reaches nobody: its sites are listed, or somebody already wrote from one.
function isOnSomeSite({ channels, conversations }: FirstStepsQuery, origin: string): boolean {
  return (
    channels.some(channel => channel.isEnabled && channel.allowedSites.length > 0) ||
    conversations.nodes.some(({ sourceUrl }) => sourceUrl && !sourceUrl.startsWith(`${origin}/`))
  );
}

/** The figures of the moment beside the steps. */
export function overview(data: FirstStepsQuery) {
  return {
    waiting: data.skillGroups.reduce((sum, group) => sum + group.waitingCount, 0),
    online: data.agents.nodes.filter(agent => agent.isEnabled && agent.status === 'ONLINE').length,
    members: data.agents.nodes.filter(agent => agent.isEnabled).length,
    channels: data.channels.filter(channel => channel.isEnabled).length,
    openChannels: data.channels.filter(
      channel => channel.isEnabled && channel.kind === 'WEB' && channel.allowedSites.length === 0,
    ).length,
  };
}
