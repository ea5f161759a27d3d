import { TestBed } from '@angular/core/testing';
import { RichText } from './rich-text';

async function show(text: string): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(RichText);
  fixture.componentRef.setInput('text', text);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

it('K-03: never interprets markup', async () => {
  const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
  const element = await show(text);
  expect(element.textContent).toBe(text);
  expect(element.querySelector('img, b')).toBeNull();
});

it('K-03: keeps line breaks and spaces as typed', async () => {
  expect((await show('a\n  b')).textContent).toBe('a\n  b');
});

it('K-03: opens links apart and without a referrer', async () => {
  const link = (await show('see https://shop.example/a')).querySelector('a');
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toContain('noreferrer');
  expect(link?.rel).toContain('noopener');
});
