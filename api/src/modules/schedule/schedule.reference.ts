import type { Context } from '../../kernel/context.ts';
import type { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { scheduleById } from './schedule.loaders.ts';

const unknown: Sentence = { en: 'This schedule does not exist.', 'zh-CN': '该时间计划不存在。' };

/** Adds a fault at `workScheduleId` when the id names no schedule of the tenant; nothing for null or undefined. */
export async function checkSchedule(
  ctx: Context,
  check: InputCheck,
  id: string | null | undefined,
): Promise<void> {
  if (id == null) return;
  const isKnown = isUuid(id) && (await scheduleById(ctx, id)) !== null;
  if (!isKnown) check.fault('workScheduleId', unknown);
}
