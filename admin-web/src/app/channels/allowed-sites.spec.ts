import { firstWrongSite, sitesFromText, sitesToText } from './allowed-sites';

it('keeps only the host of an address that was pasted whole', () => {
  expect(sitesFromText('https://Shop.example.com/cart?id=1')).toEqual(['shop.example.com']);
});

it('takes lines, spaces and Chinese commas as separators and drops repeats', () => {
  expect(sitesFromText('a.com\nb.com，a.com  *.c.com')).toEqual(['a.com', 'b.com', '*.c.com']);
});

it('takes nothing for an empty list', () => {
  expect(sitesFromText(' \n ')).toEqual([]);
});

it('accepts exact hosts, hosts below one, ports and names in other scripts', () => {
  expect(
    firstWrongSite(['example.com', '*.example.com', 'localhost:4000', '商店.中国']),
  ).toBeNull();
});

it('names the first entry that is no site', () => {
  expect(firstWrongSite(['example.com', 'shop.*.com'])).toBe('shop.*.com');
  expect(firstWrongSite(['-bad.com'])).toBe('-bad.com');
  expect(firstWrongSite(['example.com:port'])).toBe('example.com:port');
});

it('shows one site per line', () => {
  expect(sitesToText(['a.com', 'b.com'])).toBe('a.com\nb.com');
});
