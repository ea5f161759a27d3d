import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Api,
  Clock,
  ErrorState,
  ErrorText,
  formatClock,
  Language,
  Page,
  Skeleton,
} from '@parley/kit';
import { type OwnDurationsFragment, OwnFiguresDocument } from '@parley/schema/agent';
import { DayChart } from './day-chart';
import { durationText } from './duration-text';
import { type Period, type PeriodName, lastDays, periodNames } from './periods';

/** What the chart can show of each day. */
const trends = ['served', 'closed', 'firstResponse', 'response', 'online'] as const;
type Trend = (typeof trends)[number];

const MOST_DAYS = 366;

/** The agent's own figures: how much, how fast, when he was there. */
@Component({
  selector: 'parley-statistics-page',
  imports: [DayChart, ErrorState, Page, Skeleton, TranslocoPipe],
  templateUrl: './statistics-page.html',
  styleUrl: './statistics-page.css',
})
export class StatisticsPage {
  readonly #api = inject(Api);
  readonly #language = inject(Language).name;
  readonly #transloco = inject(TranslocoService);
  readonly #now = inject(Clock).now;
  protected readonly errorText = inject(ErrorText);
  protected readonly periods = periodNames;
  protected readonly trends = trends;
  protected readonly name = signal<PeriodName | null>('week');
  protected readonly range = linkedSignal<PeriodName | null, Period>({
    source: this.name,
    computation: (name, before) =>
      name
        ? lastDays(name, new Date(this.#now()))
        : (before?.value ?? lastDays('week', new Date(this.#now()))),
  });
  /** The last day that counts, as people say it. */
  protected readonly lastDay = computed(() =>
    new Date(Date.parse(this.range().to) - 86_400_000).toISOString().slice(0, 10),
  );
  protected readonly isTooLong = computed(
    () => (Date.parse(this.range().to) - Date.parse(this.range().from)) / 86_400_000 > MOST_DAYS,
  );
  protected readonly trend = signal<Trend>('served');
  protected readonly source = resource({
    params: () =>
      this.isTooLong() || this.range().from >= this.range().to ? undefined : this.range(),
    loader: ({ params: range }) => this.#api.run(OwnFiguresDocument, { range }),
  });
  protected readonly figures = computed(() =>
    this.source.hasValue() ? this.source.value().ownFigures : null,
  );
  protected readonly bars = computed(() => {
    const trend = this.trend();
    return (this.figures()?.days ?? []).map(({ day, figures }) => {
      const value = {
        served: figures.served,
        closed: figures.closed,
        firstResponse: Math.round((figures.firstResponse.meanMs ?? 0) / 1_000),
        response: Math.round((figures.response.meanMs ?? 0) / 1_000),
        online: Math.round(figures.onlineMs / 360_000) / 10,
      }[trend];
      return { day, value };
    });
  });
  protected readonly chartLabel = computed(() => {
    const [days, values] = [this.bars(), this.bars().map(({ value }) => value)];
    return this.#transloco.translate('statistics.chart', {
      what: this.#transloco.translate(`statistics.trend.${this.trend()}`),
      from: days[0]?.day ?? '',
      to: days.at(-1)?.day ?? '',
      most: Math.max(0, ...values),
    });
  });
  protected readonly tiles = computed(() => {
    const total = this.figures()?.total;
    if (!total) return [];
    const percent = (share: number | null) =>
      share === null ? '–' : `${Math.round(share * 100)}%`;
    return [
      { key: 'served', value: String(total.served) },
      { key: 'legs', value: String(total.legs) },
      { key: 'closed', value: String(total.closed) },
      { key: 'closedByHimself', value: String(total.closedByHimself) },
      { key: 'transferredIn', value: String(total.transferredIn) },
      { key: 'transferredOut', value: String(total.transferredOut) },
      { key: 'callBacks', value: String(total.callBacks) },
      { key: 'unanswered', value: String(total.unanswered) },
      { key: 'firstResponse', value: durationText(total.firstResponse.meanMs) },
      { key: 'response', value: durationText(total.response.meanMs) },
      { key: 'slowAnswers', value: String(total.slowAnswers) },
      { key: 'legDuration', value: durationText(total.legDuration.meanMs) },
      { key: 'messages', value: total.messagesPerConversation?.toFixed(1) ?? '–' },
      { key: 'effective', value: percent(total.effectiveShare) },
      { key: 'online', value: durationText(total.onlineMs) },
    ];
  });
  protected readonly spreads = computed(() => {
    const total = this.figures()?.total;
    if (!total) return [];
    const { firstResponse, response, legDuration } = total;
    return [
      { key: 'firstResponse', bars: this.#spread(firstResponse) },
      { key: 'response', bars: this.#spread(response) },
      { key: 'legDuration', bars: this.#spread(legDuration) },
    ];
  });
  protected readonly duration = durationText;

  protected clock(at: string | null): string {
    return at ? formatClock(new Date(at), this.#language()) : '–';
  }

  protected setFrom(from: string): void {
    if (!from) return;
    this.name.set(null);
    this.range.update(range => ({ ...range, from }));
  }

  protected setLastDay(day: string): void {
    if (!day) return;
    this.name.set(null);
    const to = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    this.range.update(range => ({ ...range, to }));
  }

  #spread({ count, buckets }: OwnDurationsFragment) {
    return buckets.map(({ upToMs, count: size }) => ({
      upTo: upToMs === null ? null : durationText(upToMs),
      size,
      percent: count > 0 ? Math.round((size / count) * 100) : 0,
    }));
  }
}
