/** The beginning of a text that fits into so many bytes of UTF-8, without half a character at its end. */
export function cutToBytes(text: string, bytes: number): string {
  // No character of UTF-16 takes more than three.
  if (text.length * 3 <= bytes || Buffer.byteLength(text) <= bytes) return text;
  const encoded = Buffer.from(text);
  let end = bytes;
  while (end > 0 && ((encoded[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return encoded.toString('utf8', 0, end);
}

/** The same for HTML, without half a tag or half an entity at its end. */
export function cutHtmlToBytes(html: string, bytes: number): string {
  const cut = cutToBytes(html, bytes);
  return cut.length === html.length ? html : cut.replace(/<[^<>]*$/, '').replace(/&#?\w{0,31}$/, '');
}
