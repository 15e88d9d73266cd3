// What generated validators, and pages around them, share; bundled into one text. Their expressions call the functions of answers and times by name.
export { compareNumbers } from '../answers/compare-numbers.ts';
export { countCodes } from '../answers/count-codes.ts';
export { countItems } from '../answers/count-items.ts';
export { countRows } from '../answers/count-rows.ts';
export { differs } from '../answers/differs.ts';
export { get } from '../answers/get.ts';
export { excludesCode, includesCode } from '../answers/includes-code.ts';
export { isAmong, isNotAmong } from '../answers/is-among.ts';
export { everyItem, someItem } from '../answers/some-item.ts';
export { compareTimes } from '../times/compare-times.ts';
export { hoursBetween } from '../times/hours-between.ts';
export { isUnder } from '../times/is-under.ts';
export { answerTo } from './answer-to.ts';
export { createValidator } from './create-validator.ts';
