import { top } from './elements.ts';

/** Prints the answers as they stand on the check, and not the form around them. */
export function printRecord(): void {
  const { classList } = top();
  classList.add('c-print-record');
  addEventListener('afterprint', () => classList.remove('c-print-record'), { once: true });
  print();
}
