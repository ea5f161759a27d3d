/** Words of the rules that members of the desk live by. */
export const deskRules = {
  statusApproval: 'Leaving “online” needs approval',
  statusApprovalHint: 'Agents ask with a reason; admins do not need to.',
  autoAway: 'Away without input',
  autoAwayHint:
    'After {{minutes}} minutes without mouse or keyboard; online again with the first input.',
  autoAwayMinutes: 'Away after',
  shifts: 'Shifts count',
  shiftsHint:
    'Nothing new comes to an agent outside his shift, and none in its last {{minutes}} minutes.',
  shiftsMinutes: 'Stop before the end',
  minutes: 'min',
  range: 'Enter {{least}} to {{most}} whole minutes.',
  saved: 'Saved.',
};
