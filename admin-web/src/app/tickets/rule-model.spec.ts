import { toInput, toModel } from './rule-model';

it('T-10: times are entered in hours, and what is left open means any or none', () => {
  const deadlines = {
    isOn: true,
    soonMs: 1_800_000,
    rules: [
      { category: null, vipLevel: null, firstAnswerMs: 5_400_000, solutionMs: null },
      { category: 'Refund', vipLevel: 1, firstAnswerMs: null, solutionMs: 3_600_000 },
    ],
  };
  const model = toModel({ asksRating: true, deadlines });
  expect(model.rules[0]).toEqual({
    category: '',
    vipLevel: '',
    firstAnswer: 1.5,
    solution: null,
  });
  expect(toInput(model)).toEqual({ asksRating: true, deadlines });
});
