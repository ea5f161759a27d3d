const generated = /schema\/generated\/visitor(-more)?\.ts$/;

/** Whether a file holds the documents that are sent to the api. */
export const hasDocuments = (path: string): boolean => generated.test(path);

/** The indentation of a document is for its readers, not for the line; a fragment that stands in others is not needed alone. */
export const dense = (code: string): string =>
  code
    .replaceAll(/`[^`]*`/g, document =>
      document.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{}]) ?/g, '$1'),
    )
    .replaceAll('= new TypedDocumentString', '= /* @__PURE__ */ new TypedDocumentString');
