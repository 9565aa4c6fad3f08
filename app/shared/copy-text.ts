/**
 * Puts a text on the clipboard. Hosts that grant a frame no clipboard still let a selection be copied by a click.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  // Asked all the same, a browser writes an error to the page's console.
  if (!mayUseClipboard()) return copySelection(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** Browsers that know no such policy allow it or refuse by themselves. */
function mayUseClipboard(): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('clipboard-write') ?? true;
}

function copySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
