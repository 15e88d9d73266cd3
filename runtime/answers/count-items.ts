/** How many items a list has; 0 when unanswered. */
export function countItems(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
