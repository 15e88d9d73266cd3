export { fitsCheckDigit, hasCheckDigit } from '../../generators/test-vectors/reference/fits-check-digit.ts';
