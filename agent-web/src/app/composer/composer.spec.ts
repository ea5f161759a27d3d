import { TestBed } from '@angular/core/testing';
import { Outbox } from '../outbox/outbox';
import type { OutgoingContent } from '../outbox/outbox-payload';
import { deskTestbed } from '../testing/desk-testbed';
import { Composer } from './composer';

async function open(hasPointer = false) {
  const sent: OutgoingContent[] = [];
  const outbox = { add: async (_id: string, content: OutgoingContent) => void sent.push(content) };
  vi.stubGlobal('matchMedia', () => ({ matches: hasPointer }));
  const api = deskTestbed({ provide: Outbox, useValue: outbox });
  api.answer('TypingSet', () => ({ typingSet: true }));
  const fixture = TestBed.createComponent(Composer);
  fixture.componentRef.setInput('conversationId', 'conversation');
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const box = element.querySelector('textarea') as HTMLTextAreaElement;
  const write = async (text: string) => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const press = async (init: KeyboardEventInit = {}) => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...init }));
    await fixture.whenStable();
  };
  const attach = () => fixture.componentInstance['attach']([new File(['x'], 'a.txt')]);
  return { sent, box, write, press, attach, fixture };
}

afterEach(() => {
  vi.unstubAllGlobals();
  TestBed.resetTestingModule();
  localStorage.clear();
});

it('A-04: sends what was written, without the blanks around it, and empties the box', async () => {
  const { sent, box, write, press } = await open();
  await write('  hello \n');
  await press();
  expect(sent).toEqual([{ kind: 'text', text: 'hello' }]);
  expect(box.value).toBe('');
});

it('K-03: sends nothing blank and nothing too long', async () => {
  const { sent, box, write, press } = await open();
  await write('   ');
  await press();
  await write('😀'.repeat(5_001));
  await press();
  expect(sent).toEqual([]);
  expect(box.value).not.toBe('');
  await write('😀'.repeat(5_000));
  await press();
  expect(sent).toHaveLength(1);
});

it('K-26: never sends a file with a note, and keeps it for the visitor', async () => {
  const { sent, write, press, attach, fixture } = await open();
  attach();
  fixture.componentInstance.toggleNote();
  await write('for colleagues');
  await press();
  expect(sent).toEqual([{ kind: 'note', text: 'for colleagues' }]);
  attach();
  fixture.componentInstance.toggleNote();
  await press();
  expect(sent.map(({ kind }) => kind)).toEqual(['note', 'file']);
});

it('A-04: keeps the draft of each conversation', async () => {
  const { box, write, fixture } = await open();
  await write('half a sentence');
  fixture.componentRef.setInput('conversationId', 'another');
  await fixture.whenStable();
  expect(box.value).toBe('');
  fixture.componentRef.setInput('conversationId', 'conversation');
  await fixture.whenStable();
  expect(box.value).toBe('half a sentence');
});

it('U-02: begins with the cursor in the box, but takes it from no dialog', async () => {
  const { box } = await open(true);
  expect(document.activeElement).toBe(box);
  box.blur();
  TestBed.resetTestingModule();
  const overlay = document.createElement('div');
  overlay.className = 'cdk-overlay-container';
  overlay.innerHTML = '<div role="dialog"></div>';
  document.body.append(overlay);
  const { box: covered } = await open(true);
  expect(document.activeElement).not.toBe(covered);
  overlay.remove();
});
