import { pageAddress, snippet } from './snippet';

it('is one tag with the key of the channel', () => {
  expect(snippet('plain', 'https://desk.example', 'demo')).toBe(
    '<script async src="https://desk.example/widget.js" data-channel="demo"></script>',
  );
});

it('leaves a place for the nonce of a strict page', () => {
  expect(snippet('nonce', 'https://desk.example', 'demo')).toContain('nonce="{{ nonce }}"');
});

it('hides the default button when the page brings its own', () => {
  const code = snippet('ownButton', 'https://desk.example', 'demo');
  expect(code).toContain('data-parley-open');
  expect(code).toContain('data-hide-launcher="true"');
});

it('makes the address of the chat page', () => {
  expect(pageAddress('https://desk.example', 'demo')).toBe('https://desk.example/chat/demo');
});

it('C-02: gives an app the key of its channel', () => {
  expect(snippet('sdk', 'https://desk.example', 'demo')).toContain("channelKey: 'demo'");
  expect(snippet('webView', 'https://desk.example', 'demo')).toBe('https://desk.example/chat/demo');
});
