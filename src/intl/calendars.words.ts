import { words } from './words.ts';

/** How a date in two calendars is said: `first` is the page's own calendar. Gregorian years take their letter there. */
export default words('calendars', {
  ar: { both: '{first} الموافق {second}', gregorian: '{date}\u00a0م' },
  en: { both: '{first} ({second})', gregorian: '{date}' },
});
