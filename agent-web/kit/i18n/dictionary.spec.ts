import type { Dictionary } from './dictionary';
import { en } from './en';
import { zhCN } from './zh-cn';

const parameters = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join();

function differences(a: Dictionary, b: Dictionary, path = ''): string[] {
  return Object.keys(a).flatMap(key => {
    const [one, other] = [a[key], b[key]];
    const place = `${path}${key}`;
    if (typeof one === 'string' && typeof other === 'string') {
      return parameters(one) === parameters(other) ? [] : [place];
    }
    if (typeof one === 'object' && typeof other === 'object') {
      return differences(one, other, `${place}.`);
    }
    return [place];
  });
}

it('fills the same parameters in every language', () => {
  expect(differences(en, zhCN)).toEqual([]);
});
