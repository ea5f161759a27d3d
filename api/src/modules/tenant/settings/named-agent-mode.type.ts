import { registerEnumType } from 'type-graphql';

/** What becomes of a conversation that names an agent. */
export const NamedAgentMode = { DIRECT: 'DIRECT', SCHEDULED: 'SCHEDULED' } as const;
export type NamedAgentMode = keyof typeof NamedAgentMode;

registerEnumType(NamedAgentMode, {
  name: 'NamedAgentMode',
  description: 'What becomes of a conversation that names an agent.',
  valuesConfig: {
    DIRECT: { description: 'He gets it at once, whatever his status and load, unless offline.' },
    SCHEDULED: { description: 'He gets it when online with room; else it waits for him.' },
  },
});
