import { articleOf, emptyCard, menuOf } from './card-draft';

const card = { ...emptyCard, title: ' Returns ', url: 'https://shop.example/returns' };

it('K-10: makes an article of whole cards only', () => {
  expect(articleOf([card])).toEqual({
    article: {
      cards: [
        { title: 'Returns', url: 'https://shop.example/returns', digest: null, coverUrl: null },
      ],
    },
  });
  expect(articleOf([card, emptyCard])).toBeNull();
  expect(articleOf([{ ...card, url: 'http://shop.example' }])).toBeNull();
  expect(articleOf([{ ...card, coverUrl: 'cover.png' }])).toBeNull();
});

it('K-11: makes a menu of its title and the lines that say something', () => {
  expect(menuOf('About what?', ['Delivery', ' ', 'Invoice '])).toEqual({
    menu: { title: 'About what?', entries: ['Delivery', 'Invoice'] },
  });
  expect(menuOf('About what?', ['', ' '])).toBeNull();
  expect(menuOf(' ', ['Delivery'])).toBeNull();
});
