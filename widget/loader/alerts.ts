// What calls a visitor who looks elsewhere: fetched with the first message that he does not see.
export { notify } from './notify.ts';
export { titleAlert } from './title-alert.ts';
