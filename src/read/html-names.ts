const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a block of text. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody td tfoot th thead title tr ul mjml mj-body mj-head mj-wrapper mj-section mj-column mj-group mj-text mj-button ' +
    'mj-preview mj-title mj-hero mj-table mj-image mj-divider mj-spacer mj-social mj-social-element mj-navbar mj-navbar-link ' +
    'mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-carousel mj-raw mj-include'
)

/** Elements without an end. */
export const voidElements = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'
)

/** Elements whose text nobody sees. */
export const unseenElements = set(
  'head script style template noscript noframes noembed iframe object audio video canvas svg math map datalist select textarea ' +
    'mj-head mj-style mj-attributes mj-font mj-breakpoint mj-html-attributes mj-include xml'
)

/** Elements that show something that is no text. */
export const pictureElements = set(
  'img input hr embed object iframe video audio canvas svg mj-image mj-divider'
)

/** Elements that format words, which go when all their words go. */
export const inlineElements = set(
  'a abbr acronym b big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u'
)

/** Elements that go as a whole when all their words go. */
export const paragraphElements = set('p li div h1 h2 h3 h4 h5 h6 ul ol blockquote mj-text')
