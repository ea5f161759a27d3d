import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Button } from './button';

@Component({
  imports: [Button],
  template: `<button type="button" parleyButton="primary" [isBusy]="isBusy()">Save</button>`,
})
class Host {
  readonly isBusy = signal(false);
}

it('says that it is busy and keeps its words', async () => {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const button = (fixture.nativeElement as HTMLElement).querySelector('button');
  expect(button?.ariaBusy ?? null).toBeNull();
  fixture.componentInstance.isBusy.set(true);
  await fixture.whenStable();
  expect(button?.getAttribute('aria-busy')).toBe('true');
  expect(button?.textContent?.trim()).toBe('Save');
});
