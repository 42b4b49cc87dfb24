export { ageFault } from './age.js';
export { anniversaryFault } from './anniversary.js';
export { clockDurationFault, durationFault, type Length, type LengthUnit, lengthOf } from './duration.js';
export type { CalendarFault } from './fault.js';
export { impossibleDateFault } from './impossible-date.js';
export { printClock, printDay, printMoment, weekdayName, weekdayNamed } from './printing.js';
export { checkSpans } from './spans.js';
export { weekdayFault } from './weekday.js';
