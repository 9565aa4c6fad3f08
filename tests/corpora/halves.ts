/**
 * Whether phrases may be written by this case. The other half shows how well they do on what their writer has not read;
 * the text alone decides, so that no edit of a list moves a case from one half to the other.
 */
export function isSeen(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 0;
}
