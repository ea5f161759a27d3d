/** The texts of the own profile in English. */
export const profileEn = {
  title: 'Own profile',
  lead: 'How you appear to colleagues, and to visitors where the company shows it.',
  you: 'You',
  youLead: 'Visitors see picture and nickname only while the company allows it.',
  choosePicture: 'Choose a picture…',
  nickname: 'Nickname',
  email: 'E-mail',
  emailHint: 'Your login. An admin can change it under “Members”.',
  saved: 'Profile saved.',
  password: 'Password',
  passwordLead: 'Afterwards you stay signed in here; every other device has to sign in again.',
  current: 'Current password',
  next: 'New password',
  changePassword: 'Change password',
  passwordSaved: 'Password changed.',
};
