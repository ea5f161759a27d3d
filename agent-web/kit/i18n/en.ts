import { formEn } from '../form/en';
import { loginEn } from '../login/en';
import { profileEn } from '../profile/en';
import { uploadEn } from '../upload/en';

/** The kit's texts in English; the keys every other language must have. */
export const en = {
  status: {
    ONLINE: 'Online',
    BUSY: 'Busy',
    AWAY: 'Away',
    INVISIBLE: 'Invisible',
    OFFLINE: 'Offline',
  },
  shell: {
    skip: 'Skip to content',
    places: 'Places',
    adminMode: 'Admin mode',
    agentMode: 'Agent mode',
    member: 'Account of {{name}}',
    statusIs: 'Status: {{status}}',
    status: 'Status',
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language',
    profile: 'Own profile',
    signOut: 'Sign out',
    shortcuts: 'Keyboard shortcuts',
  },
  action: {
    cancel: 'Cancel',
    close: 'Close',
    retry: 'Try again',
    undo: 'Undo',
    save: 'Save',
  },
  state: {
    loading: 'Loading',
    errorTitle: 'This could not be loaded',
    errorText: 'Nothing is lost. Check the connection, then try again.',
  },
  time: { now: 'now', today: 'Today', yesterday: 'Yesterday' },
  message: {
    recalled: 'Message withdrawn',
    unknown: 'A message this version cannot show yet',
    openImage: 'Open image {{name}}',
    download: 'Download {{name}}',
    open: 'Open',
    order: 'Order',
    play: 'Play',
    pause: 'Pause',
    voicePlace: 'Place in the recording',
    unheard: 'Not heard yet',
    invitation: 'Invitation to rate this conversation',
    kind: {
      ImageContent: '[Image]',
      VoiceContent: '[Voice]',
      VideoContent: '[Video]',
      LocationContent: '[Location]',
      SurveyInvitationContent: '[Invitation to rate]',
      RecalledContent: 'Message withdrawn',
    },
  },
  toast: { dismiss: 'Dismiss' },
  form: formEn,
  login: loginEn,
  profile: profileEn,
  upload: uploadEn,
  error: {
    UNAVAILABLE: 'The server cannot be reached. Nothing is lost; try again in a moment.',
    RATE_LIMITED: 'That was too fast. Try again in {{seconds}} s.',
    FORBIDDEN: 'Your role does not allow this.',
    NOT_FOUND: 'This is not there any more.',
    INVALID_INPUT: 'Some of this cannot be accepted as it is.',
    UNAUTHENTICATED: 'The session has ended. Sign in again.',
    unknown: 'That did not work. Try again.',
  },
};
