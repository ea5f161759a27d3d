import { rowsById } from '../../kernel/loader.ts';
import type { Agent } from './agent.entity.ts';
import type { Role } from './role.entity.ts';

/** Members by id. */
export const agentById = rowsById<Agent>('agent');

/** Roles by id. */
export const roleById = rowsById<Role>('role');
