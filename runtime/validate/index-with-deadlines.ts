// The same for forms with deadlines, which need the calendar of bank holidays too.
export * from './index.ts';
export { tellDeadline } from '../deadlines/tell-deadline.ts';
export { checkDeadlines } from './check-deadlines.ts';
