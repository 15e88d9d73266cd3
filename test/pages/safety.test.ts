import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { writeFormPage } from './open-page.ts';

const PAGES = [['forms', 'information-report'], ['test/forms', 'kitchen-sink'], ['test/forms', 'hostile']] as const;
/** The only elements that a page is made of, whatever the words of its form. */
const ELEMENTS = new Set([
  'HTML', 'HEAD', 'META', 'TITLE', 'STYLE', 'BODY', 'A', 'HEADER', 'P', 'DIV', 'MAIN', 'H1', 'H2', 'H3', 'SPAN', 'STRONG', 'LABEL', 'INPUT', 'BUTTON', 'NOSCRIPT', 'FORM',
  'SECTION', 'FIELDSET', 'LEGEND', 'SELECT', 'OPTION', 'TEXTAREA', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'DL', 'DT', 'DD', 'UL', 'LI', 'FOOTER', 'SCRIPT',
]);

describe.each(PAGES)('the page of %s/%s', (folder, id) => {
  const read = async () => {
    const html = await writeFormPage(formOf(folder, id));
    return { html, document: parseHTML(html).document };
  };

  it('has one script and one style sheet, allowed by the hash of their bytes and nothing else', async () => {
    const { html, document } = await read();
    const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)];
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)];
    expect([scripts.length, styles.length, html.match(/<script/gi)?.length, html.match(/<\/script/gi)?.length]).toEqual([1, 1, 1, 1]);
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'", `script-src ${hash(scripts[0]?.[1])}`, `style-src ${hash(styles[0]?.[1])}`, 'img-src data:', "connect-src 'none'", "form-action 'none'",
      "base-uri 'none'", "object-src 'none'", "frame-src 'none'", "worker-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });

  it('has no element, handler, style or address that a text of the form brought', async () => {
    const { document } = await read();
    for (const element of document.querySelectorAll('*')) {
      expect(ELEMENTS, element.tagName).toContain(element.tagName.toUpperCase());
      for (const { name, value } of element.attributes) {
        expect(name).toMatch(/^(?:(?:aria|data|http)-[a-z-]+|[a-z]+)$/);
        expect(name).not.toMatch(/^(?:on|style$|src$|action$|formaction$|srcdoc$)/);
        if (name === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }
    }
  });

  it('gives every id once, and refers only to ids that are there', async () => {
    const { document } = await read();
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        for (const id of (element.getAttribute(name) ?? '').split(' ')) expect(known, `${name} of ${element.outerHTML.slice(0, 120)}`).toContain(id);
      }
    }
  });

  it('holds nothing that would send anything or run a text', async () => {
    const { html } = await read();
    expect(html).not.toMatch(/\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|sessionStorage|indexedDB|innerHTML|outerHTML|document\.write|eval\(|new Function)/);
  });
});

it('shows hostile words as the words they are', async () => {
  const form = formOf('test/forms', 'hostile');
  const { document } = parseHTML(await writeFormPage(form));
  const text = document.body.textContent ?? '';
  for (const question of form.answers.questions) expect(text.replace(/\s+/g, ' ')).toContain(question.ask.en.replace(/\s+/g, ' ').trim());
  expect(document.querySelector('title')?.textContent).toBe(form.title.en);
});
