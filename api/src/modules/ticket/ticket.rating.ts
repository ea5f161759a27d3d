import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { Channel } from '../channel/index.ts';
import {
  AlreadyRatedError,
  type Answer,
  SurveyExpiredError,
  type SurveyType,
  checkAnswer,
  isInShare,
  shownSurvey,
  stateOf,
} from '../survey/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { TicketSurvey } from './ticket-survey.entity.ts';
import type { Ticket } from './ticket.entity.ts';
import { lockTicket, saveQuietly } from './ticket.store.ts';

/** Asks whoever left a ticket that was answered and is solved now to rate it, where the company wants that; once (FEATURES T-11). */
export async function askWhenSolved(ctx: Context, ticket: Ticket): Promise<void> {
  // A duplicate is not what was solved.
  if (ticket.status !== 'SOLVED' || ticket.mergedIntoId) return;
  const { survey, tickets } = await settingsOf(ctx);
  if (!tickets.asksRating || !ticket.firstAnsweredAt || !isInShare(ticket.id, survey.share)) return;
  const { kind } = await ctx.em.findOneOrFail(Channel, { id: ticket.channelId });
  const isAsked = survey.automaticKinds.includes(kind);
  if (!isAsked || (await ctx.em.findOne(TicketSurvey, { ticketId: ticket.id }))) return;
  ctx.em.create(TicketSurvey, {
    tenantId: ctx.tenantId,
    ticketId: ticket.id,
    id: ctx.newId(),
    levels: survey.levels,
    asksSolved: survey.asksSolved,
    validMs: survey.validMs,
    invitedAt: ctx.now(),
  });
}

/** Takes a visitor's answer to an invitation; it is final. Throws NOT_FOUND, or FORBIDDEN where nobody asked. */
export async function rateTicket(
  ctx: Context,
  ticketId: string,
  answer: Answer,
): Promise<Ticket | UserError> {
  return ctx.transact(async inner => {
    const ticket = await lockTicket(inner, ticketId);
    const survey = await inner.em.findOne(TicketSurvey, { ticketId: ticket.id });
    if (!survey) throw new Fault('FORBIDDEN');
    const standing = standingOf(survey, ticket);
    if (standing.answeredAt) return AlreadyRatedError.in(inner.locale);
    if (stateOf(standing, inner.now()) === 'EXPIRED') return SurveyExpiredError.in(inner.locale);
    const check = new InputCheck(inner.locale);
    checkAnswer(check, answer, survey.levels);
    if (check.error) return check.error;
    const { score, tags, remark, isSolved } = answer;
    Object.assign(survey, {
      score,
      tags: [...tags],
      remark: remark?.trim() || null,
      isSolved: survey.asksSolved ? isSolved : null,
      answeredAt: inner.now(),
    });
    // That it was rated all may know; how, only who may read results.
    await saveQuietly(inner, ticket, true);
    return ticket;
  });
}

const surveyByTicket = defineLoader<TicketSurvey>(async (ctx, ids) => {
  const surveys = await ctx.em.find(TicketSurvey, { ticketId: { $in: [...ids] } });
  return new Map(surveys.map(survey => [survey.ticketId, survey]));
});

/** The survey of a ticket as the viewer may see it; null: nobody asked. */
export async function surveyOfTicket(ctx: Context, ticket: Ticket): Promise<SurveyType | null> {
  const survey = await surveyByTicket(ctx, ticket.id);
  if (!survey) return null;
  const { closedAt } = standingOf(survey, ticket);
  return shownSurvey(ctx, survey, { closedAt, visitorId: ticket.visitorId });
}

/** It runs out so long after the ticket was solved; opened again, it waits for the next time. */
const standingOf = ({ answeredAt, validMs }: TicketSurvey, { solvedAt }: Ticket) => ({
  answeredAt: answeredAt ?? null,
  closedAt: solvedAt ?? null,
  validMs,
});
