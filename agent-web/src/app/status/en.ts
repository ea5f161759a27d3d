/** Words about the member's own status. */
export const statusEn = {
  askHeading: 'Ask to be “{{status}}”',
  askLead: 'An admin decides about it. You stay online until then.',
  reason: 'Reason',
  ask: 'Send request',
  APPROVED: 'You may: your status is “{{status}}” now.',
  approvedWith: 'You may: your status is “{{status}}” now. {{note}}',
  REFUSED: 'Your request for “{{status}}” was refused.',
  refusedWith: 'Your request for “{{status}}” was refused: {{note}}',
  shiftEnds: 'Your shift ends soon. No new conversations come to you any more.',
  back: 'You were away without any input. You are online again.',
};
