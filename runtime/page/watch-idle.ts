import { blank } from './blank.ts';
import { create, top } from './elements.ts';

const MINUTE = 60_000;
const WARN_AFTER = 10 * MINUTE;
const BLANK_AFTER = 15 * MINUTE;
const LOOK_EVERY = 2_000;

/** Warns when nobody has touched the page for ten minutes and covers it after fifteen, if there is something on it to hide. */
export function watchIdle(hasAnswers: () => boolean, signal?: AbortSignal): void {
  let touched = Date.now();
  let warning: HTMLElement | undefined;
  const touch = (): void => {
    touched = Date.now();
    warning?.remove();
    warning = undefined;
  };
  for (const event of ['keydown', 'pointerdown', 'input', 'wheel']) addEventListener(event, touch, { capture: true, passive: true, ...(signal ? { signal } : {}) });
  const look = setInterval(() => {
    const idle = Date.now() - touched;
    if (!hasAnswers() || idle < WARN_AFTER) return;
    if (idle >= BLANK_AFTER) {
      warning?.remove();
      warning = undefined;
      blank();
    } else if (!warning) {
      warning = create('p', { className: 'c-idle', text: 'Nobody has used this page for 10 minutes. In 5 minutes your answers will be hidden. Nothing will be lost.' });
      warning.setAttribute('role', 'alert');
      top().append(warning);
    }
  }, LOOK_EVERY);
  signal?.addEventListener('abort', () => clearInterval(look));
}
