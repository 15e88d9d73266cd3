import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

const FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/**
 * Reduces GOV.UK Frontend's style sheet to the rules whose classes a text names, without its fonts, pictures and declaration of encoding.
 * A class counts as named if the text holds it whole, or holds its block and, for a modifier, the modifier; a name that ends in `-` is a prefix.
 */
export function reduceCss(css, text) {
  const isNamed = createNameTest(text);
  const sheet = postcss.parse(css);
  sheet.walkAtRules(/^(?:font-face|charset)$/, (rule) => rule.remove());
  sheet.walkComments((comment) => comment.remove());
  sheet.walkDecls((declaration) => {
    if (/url\(/.test(declaration.value)) declaration.remove();
    else if (/GDS Transport/.test(declaration.value)) declaration.value = declaration.value.replace(/"?GDS Transport"?,\s*arial,\s*sans-serif/gi, FONTS);
  });
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return;
    const kept = selectorsOf(rule.selector).filter(({ classes }) => classes.every((name) => isNamed(name)));
    if (kept.length === 0) rule.remove();
    else rule.selector = kept.map(({ selector }) => selector).join(',');
  });
  removeEmpty(sheet);
  return sheet.toString();
}

function createNameTest(text) {
  const names = new Set(text.match(/govuk-[a-z0-9_-]+/g) ?? []);
  const prefixes = [...names].filter((name) => /[a-z0-9]-$/.test(name));
  return (name) => {
    if (!name.startsWith('govuk-')) return false;
    if (names.has(name) || prefixes.some((prefix) => name.startsWith(prefix))) return true;
    const [element, modifier] = name.split('--');
    if (modifier !== undefined) return false;
    return names.has(element.split('__')[0]);
  };
}

function selectorsOf(text) {
  const found = [];
  selectorParser((selectors) => {
    selectors.each((selector) => {
      const classes = [];
      selector.walkClasses((node) => isNegated(node) || classes.push(node.value));
      found.push({ selector: String(selector).trim(), classes });
    });
  }).processSync(text);
  return found;
}

function removeEmpty(container) {
  container.each((node) => {
    if (node.nodes) removeEmpty(node);
    if ((node.type === 'rule' || node.type === 'atrule') && node.nodes && node.nodes.length === 0) node.remove();
  });
}

/** What stands in `:not()` need not be on the page. */
function isNegated(node) {
  for (let around = node.parent; around; around = around.parent) if (around.type === 'pseudo' && around.value === ':not') return true;
  return false;
}
