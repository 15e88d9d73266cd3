import { escapeMarkup } from './escape-markup.ts';
import type { Summary } from './sum-up.ts';

/** What a badge says, for programs that draw their own. */
export function sayBadge({ level, kit, date, forms, implementation }: Summary): Readonly<Record<string, unknown>> {
  return {
    label: 'Concordat', message: `${level}: ${forms.map(({ form, version }) => `${form} ${version}`).join(', ')}`, level, kit, date: date.slice(0, 10), declaredBy: 'self',
    forms: forms.map(({ form, version }) => ({ form, version })), ...(implementation ? { implementation } : {}),
  };
}

/** About how wide a letter of 11 pixels is. */
const LETTER = 6.6;

/** Draws a badge: the level and forms, and below it the kit and the day. */
export function drawBadge(summary: Summary): string {
  const { message, date } = sayBadge(summary) as { readonly message: string; readonly date: string };
  const below = `test kit ${summary.kit}, ${date}, declared by its makers`;
  const left = 80;
  const width = left + Math.ceil(Math.max(message.length, below.length) * LETTER) + 16;
  const title = escapeMarkup(`Concordat ${message}; ${below}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40" role="img" aria-label="${title}"><title>${title}</title>`
    + `<rect width="${width}" height="40" rx="3" fill="#00703c"/><rect width="${left}" height="40" rx="3" fill="#0b0c0c"/>`
    + `<g fill="#fff" font-family="Arial,Helvetica,sans-serif" font-size="11"><text x="10" y="24" font-weight="bold">Concordat</text>`
    + `<text x="${left + 8}" y="17">${escapeMarkup(message)}</text><text x="${left + 8}" y="32">${escapeMarkup(below)}</text></g></svg>\n`;
}
