/** Which elements are blocks, and which are never part of an article's text. Plain tag tests: computed styles would cost a layout. */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

const SKIPPED = new Set(
  'ASIDE AUDIO BUTTON CANVAS CODE DATALIST EMBED FOOTER FORM IFRAME INPUT KBD MATH MENU NAV NOSCRIPT OBJECT PRE SAMP SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VAR VIDEO'.split(
    ' ',
  ),
);

const SKIPPED_ROLES = new Set(
  'alert banner complementary contentinfo dialog form menu menubar navigation search tablist textbox toolbar'.split(' '),
);

/** Words in the names that sites give to what surrounds an article, in either language. */
const FURNITURE =
  'ad|ads|advert|advertisement|baca-?juga|breadcrumb|breadcrumbs|comment|comments|disqus|iklan|komentar|newsletter|paging|pagination|popular|promo|recommendation|recommendations|recommended|related|rekomendasi|share|sharing|sidebar|social|sosmed|tag|tags|tagging|terkait|terpopuler|trending';
/** "related-articles", "article-share", "read__tags", "share"; in "tag-korea" and "category-popular" the word is a topic's name. */
const FURNITURE_NAME = new RegExp(
  `^(?!tag-|category-|has[-_]|with[-_]|no[-_]|is[-_])(.*[-_])?(${FURNITURE})$|^(?!tag-)(${FURNITURE})[-_]`,
  'i',
);

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

/** Whether nothing in this element is text of an article: navigation, forms, code, editable fields, hidden parts. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || isTalk(element)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return isFurniture(element);
}

/** A dialog that talks with the reader; some sites open a whole story in one over their front page. */
function isTalk(element: Element): boolean {
  return element.tagName === 'DIALOG' && !(element.hasAttribute('open') && element.querySelector('article') !== null);
}

function isFurniture(element: Element): boolean {
  // Their classes describe what is in them ("has-sidebar", "tag-korea"), not what they are.
  if (element.tagName === 'HTML' || element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false;
  const names = element.getAttribute('class') ?? '';
  if (names === '' && element.id === '') return false;
  return [...names.split(/\s+/), element.id].some((name) => FURNITURE_NAME.test(name));
}

/** The nearest element around `node` that keeps its text out of an article. */
export function skippedAround(element: Element | null): Element | undefined {
  for (let at = element; at; at = at.parentElement) if (isSkipped(at)) return at;
  return undefined;
}
