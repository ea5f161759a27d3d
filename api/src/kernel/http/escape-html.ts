const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text in a document, in its attributes too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, sign => escapes[sign]!);
