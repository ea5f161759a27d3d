import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Language } from '../i18n/language';
import { Cell } from './cell';
import { DataTable } from './data-table';
import type { Column } from './sorting';
import { DataTableHarness } from './testing/data-table-harness';

interface Person {
  readonly id: string;
  readonly name: string;
}

@Component({
  imports: [Cell, DataTable],
  template: `
    <parley-data-table
      label="People"
      [columns]="columns"
      [rows]="people()"
      (opened)="opened = $event.id"
    >
      <ng-container *parleyCell="'name'; rows: people(); let person">{{
        person.name
      }}</ng-container>
      <p parleyEmpty>Nobody yet</p>
    </parley-data-table>
  `,
})
class People {
  readonly people = signal<readonly Person[]>([
    { id: 'b', name: 'Bo' },
    { id: 'a', name: 'Ann' },
  ]);
  readonly columns: readonly Column<Person>[] = [
    { id: 'name', label: 'name', sortBy: person => person.name },
  ];
  opened = '';
}

async function show() {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { en: { name: 'Name' } },
        translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
        preloadLangs: true,
      }),
    ],
    providers: [{ provide: Language, useValue: { name: signal('en') } }],
  });
  const fixture = TestBed.createComponent(People);
  const loader = TestbedHarnessEnvironment.loader(fixture);
  return { fixture, table: await loader.getHarness(DataTableHarness) };
}

it('sorts by a heading, the other way, and back', async () => {
  const { table } = await show();
  const orders: string[][] = [];
  for (let press = 0; press < 3; press += 1) {
    await table.sortBy('Name');
    orders.push(await table.rows());
  }
  expect(orders).toEqual([
    ['Ann', 'Bo'],
    ['Bo', 'Ann'],
    ['Bo', 'Ann'],
  ]);
});

it('opens a row by click and by Enter', async () => {
  const { fixture, table } = await show();
  await table.click(0);
  expect(fixture.componentInstance.opened).toBe('b');
  await table.press('Enter', 1);
  expect(fixture.componentInstance.opened).toBe('a');
});

it('keeps one row in the tab order and moves it by the arrows', async () => {
  const { table } = await show();
  expect(await table.tabRow()).toBe(0);
  await table.press('ArrowDown', 0);
  expect(await table.tabRow()).toBe(1);
  await table.press('ArrowDown', 1);
  expect(await table.tabRow()).toBe(1);
  await table.press('ArrowUp', 1);
  expect(await table.tabRow()).toBe(0);
});

it('shows what is said for an empty table instead of an empty grid', async () => {
  const { fixture, table } = await show();
  fixture.componentInstance.people.set([]);
  expect(await table.rows()).toEqual([]);
  expect(fixture.nativeElement.textContent).toContain('Nobody yet');
});
