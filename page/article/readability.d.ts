/** The part of @mozilla/readability that is used; its main file would bring the whole reader along. */
declare module '@mozilla/readability/Readability-readerable.js' {
  function isProbablyReaderable(document: Document): boolean;
  export = isProbablyReaderable;
}
