import { make } from './make.ts';
import { fieldOf, readField, textOf } from './option-field.ts';
import { type OptionKey, type Words, events, optionGroups, tries } from './option-keys.ts';
import { isChinese, say } from './say.ts';

type Parley = {
  (...command: unknown[]): unknown;
  q?: unknown[][];
};
type Chosen = Record<string, unknown>;

const keys = optionGroups.flatMap(group => group.keys);
const chosen = readChosen();

document.documentElement.lang = isChinese ? 'zh-CN' : 'en';
document.title = say(['Options of the chat · Parley', '嵌入参数 · Parley']);
const code = make('pre', { tabIndex: 0 });
const link = make('a', { target: '_blank' });
const log = make('pre', { className: 'log', tabIndex: 0, role: 'log' });
const container = make('div', { className: 'container' });
document.querySelector('#page')?.append(heading(), effects(), chooser());
start();

function heading(): HTMLElement {
  const header = make('header');
  const other = make('a', {
    href: isChinese ? '?lang=en' : '?lang=zh-CN',
    lang: isChinese ? 'en' : 'zh-CN',
    textContent: isChinese ? 'English' : '中文',
  });
  header.append(
    make('h1', { textContent: say(['Options of the chat', '嵌入参数']) }),
    make('p', {
      textContent: say([
        'Every key, method and event of the tag, to be tried here. What is left as it is follows the channel’s settings.',
        '在这里试用嵌入代码的全部参数、方法与事件；未设置的参数以渠道设置为准。',
      ]),
    }),
    other,
  );
  return header;
}

function chooser(): HTMLElement {
  const column = make('div');
  for (const { title, keys: group } of optionGroups) {
    const section = make('section');
    section.append(make('h2', { textContent: say(title) }), ...group.map(row));
    column.append(section);
  }
  return column;
}

function row(key: OptionKey): HTMLElement {
  const field = fieldOf(key, chosen[key.name]);
  field.id = key.name;
  field.addEventListener('change', () => choose(key, readField(key, field)));
  const label = make('label', { htmlFor: key.name });
  label.append(
    make('code', { textContent: key.name }),
    make('small', { textContent: say(key.says) }),
  );
  const line = make('div', { className: 'key' });
  line.append(label, field);
  return line;
}

function choose(key: OptionKey, value: unknown): void {
  if (value === undefined) delete chosen[key.name];
  else chosen[key.name] = value;
  history.replaceState(null, '', `#${encodeURIComponent(JSON.stringify(chosen))}`);
  // What was chosen before and is left now is told by what it is without a choice.
  if (key.isAtStart || value === undefined) void restart();
  else void call('update', { [key.name]: value });
  showCode();
}

function effects(): HTMLElement {
  const column = make('div', { className: 'effects' });
  const methods = make('div', { className: 'methods' });
  for (const [method, argument] of tries) {
    const button = make('button', { type: 'button', textContent: method });
    button.addEventListener('click', () => void call(method, argument));
    methods.append(button);
  }
  const again = make('button', { type: 'button', textContent: 'init' });
  again.addEventListener('click', () => void restart());
  methods.append(again);
  column.append(
    section(['Code to copy', '复制代码'], code, link),
    section(['Methods', '方法'], methods),
    section(['Events and answers', '事件与返回值'], log),
    container,
  );
  log.setAttribute('aria-label', say(['Events and answers', '事件与返回值']));
  code.setAttribute('aria-label', say(['Code to copy', '复制代码']));
  return column;
}

function section(title: Words, ...parts: readonly HTMLElement[]): HTMLElement {
  const made = make('section');
  made.append(make('h2', { textContent: say(title) }), ...parts);
  return made;
}

function start(): void {
  const queue: Parley = (...command) => void (queue.q ??= []).push(command);
  Object.assign(window, { Parley: queue });
  for (const event of events) queue('on', event, (data: unknown) => note(event, data));
  queue('init', {
    ...chosen,
    channel: 'demo',
    host: location.origin,
    container: chosen['container'] === true ? container : undefined,
  });
  document.body.append(make('script', { src: '/widget.js', async: true }));
  container.hidden = chosen['container'] !== true;
  showCode();
}

async function restart(): Promise<void> {
  await call('destroy');
  document.querySelector('script[src="/widget.js"]')?.remove();
  start();
}

async function call(method: string, argument?: unknown): Promise<void> {
  const { Parley: parley } = window as unknown as { readonly Parley?: Parley };
  try {
    note(`${method}()`, await parley?.(method, argument));
  } catch (error) {
    note(`${method}()`, error instanceof Error ? error.message : error);
  }
}

function note(what: string, data: unknown): void {
  const time = new Date().toLocaleTimeString('en-GB');
  const text = data === undefined || data === null ? '' : ` ${JSON.stringify(data)}`;
  log.textContent = `${time}  ${what}${text}\n${log.textContent ?? ''}`.slice(0, 20_000);
}

function showCode(): void {
  const { container: isContained, ...plain } = chosen;
  const shown = JSON.stringify({ channel: 'demo', ...plain }, null, 2).replaceAll('\n', '\n  ');
  const filled = isContained
    ? shown.replace(/\n {2}\}$/, ",\n    container: document.querySelector('#chat')\n  }")
    : shown;
  code.textContent = `<script>
  window.Parley ??= (...command) => (Parley.q ??= []).push(command);
  Parley('init', ${filled});
</script>
<script async src="${location.origin}/widget.js"></script>`;
  const address = new URL('/chat/demo', location.origin);
  for (const { name, isOfPage } of keys)
    if (isOfPage && chosen[name] !== undefined)
      address.searchParams.set(name, textOf(chosen[name]));
  link.href = address.href;
  link.textContent = address.href;
}

function readChosen(): Chosen {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    return typeof value === 'object' && value !== null ? (value as Chosen) : {};
  } catch {
    return {};
  }
}
