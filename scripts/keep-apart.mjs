import postcss from 'postcss';

/** What the element that holds the form begins from, so that nothing is inherited from the page around it, and the room at its sides. */
const START = '.c-embedded { all: initial; display: block; padding: 0; color: #0b0c0c; background: #fff; line-height: 1.5; }\n'
  + '.c-embedded > :is(.c-header, .c-top, .govuk-main-wrapper), .c-embedded .c-footer__line { padding-left: 15px; padding-right: 15px; }';

/**
 * Makes a style sheet for a page into one for a tree inside another page: sizes go by the reader's own text size instead of the page's,
 * and what a page says at its root stands on the element that holds the form. Selectors need no prefix: they see nothing outside their tree.
 */
export function keepApart(css) {
  const sheet = postcss.parse(css);
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(^|[\s(,/+*-])(\d*\.?\d+)rem\b/g, '$1calc($2*var(--c-rem,1rem))');
  });
  sheet.walkRules((rule) => {
    rule.selectors = [...new Set(rule.selectors.map((selector) => selector.replace(/^(?::root|html|body|\.govuk-template(?:__body)?)(?![\w-])/, '.c-embedded')))];
  });
  return `${START}\n${sheet.toString()}`;
}
