/** Words of the page about tickets. */
export const tickets = {
  title: 'Tickets',
  lead: 'What the company promises whoever leaves a message.',
  saved: 'Saved. Open tickets follow within seconds.',
  deadlines: 'Deadlines',
  deadlinesLead:
    'Run in the working time of the ticket’s group, else of its channel. Opened again, a ticket has its full time once more.',
  isOn: 'Tickets have deadlines',
  isOnHint:
    'What is due soon or late is marked, and tells its agent; of a ticket nobody has, its group or the admins.',
  soon: 'Due soon (hours before)',
  soonHint: 'In working time. 0: never.',
  rating: 'Rating',
  ratingLead: 'Levels, tags and validity are those of the survey.',
  asksRating: 'Ask for a rating',
  asksRatingHint:
    'Whoever left a ticket that was answered and solved may rate it once. Agents see only whether he did.',
  rules: 'Times',
  rulesLead:
    'In working hours. Of the rules that fit a ticket the closest counts: for category and level, then for the level, then for the category. An empty time is no deadline.',
  ruleAt: 'Rule {{at}}',
  category: 'Category',
  anyCategory: 'Any',
  vipLevel: 'VIP level',
  anyLevel: 'Any',
  level: 'VIP {{level}}',
  firstAnswer: 'First answer',
  solution: 'Solution',
  addRule: 'Add a rule',
  removeRule: 'Remove this rule',
  noRules: 'Without a rule no ticket has a deadline.',
};
