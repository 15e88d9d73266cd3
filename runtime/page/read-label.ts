/** The words above a question, without the note that it may be left. */
export function readLabel(wrapper: HTMLElement): string {
  const words = wrapper.querySelector('legend, label')?.textContent?.trim() ?? '';
  return words.replace(/ \(optional\)$/, '');
}
