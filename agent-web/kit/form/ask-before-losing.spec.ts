import { DialogRef } from '@angular/cdk/dialog';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { Dialogs } from '../dialog/dialogs';
import { askBeforeLosing } from './ask-before-losing';

async function open(answer: boolean | undefined) {
  const isDirty = signal(false);
  const dialog = {
    disableClose: false,
    keydownEvents: new Subject<KeyboardEvent>(),
    backdropClick: new Subject<MouseEvent>(),
    close: vi.fn(),
  };
  const ask = vi.fn(async () => answer);
  TestBed.configureTestingModule({
    providers: [
      { provide: DialogRef, useValue: dialog },
      { provide: Dialogs, useValue: { ask } },
    ],
  });
  TestBed.runInInjectionContext(() => askBeforeLosing(isDirty));
  const type = () => {
    isDirty.set(true);
    TestBed.tick();
  };
  const press = (key: string) => dialog.keydownEvents.next(new KeyboardEvent('keydown', { key }));
  TestBed.tick();
  return { ask, dialog, press, type };
}

it('lets an untouched dialog close without a question', async () => {
  const { ask, dialog, press } = await open(true);
  press('Escape');
  expect(ask).not.toHaveBeenCalled();
  expect(dialog.disableClose).toBe(false);
});

it('asks on Escape once something was typed, and closes when it may be lost', async () => {
  const { ask, dialog, press, type } = await open(true);
  type();
  expect(dialog.disableClose).toBe(true);
  press('a');
  expect(ask).not.toHaveBeenCalled();
  press('Escape');
  await vi.waitUntil(() => dialog.close.mock.calls.length > 0);
});

it('stays open on a click beside it when the answer is to go on', async () => {
  const { ask, dialog, type } = await open(undefined);
  type();
  dialog.backdropClick.next(new MouseEvent('click'));
  await vi.waitUntil(() => ask.mock.results.length > 0);
  expect(dialog.close).not.toHaveBeenCalled();
});
