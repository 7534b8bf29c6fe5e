/** What the page around a frame lets it do. A frame of another site is told little, and nothing of its sandbox. */

/** `unknown`: in a foreign frame; a barred download fails without a word. */
export type Downloads = 'free' | 'barred' | 'unknown';

/** Whether a file can be handed to the downloads from here. */
export function downloadsFrom(view: Window): Downloads {
  for (let at = view; at !== at.parent; at = at.parent) {
    const frame = frameOf(at);
    if (!frame) return 'unknown';
    if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-downloads'))
      return 'barred';
  }
  return 'free';
}

/** Null for a frame of another site. */
function frameOf(view: Window): HTMLIFrameElement | null {
  try {
    return view.frameElement as HTMLIFrameElement | null;
  } catch {
    return null;
  }
}

interface WithPolicy {
  readonly featurePolicy?: { readonly allowsFeature: (name: string) => boolean };
}

/** Whether the page around keeps the clipboard from this one. Browsers that do not say are taken at their word later. */
export function isClipboardBarred(document: Document): boolean {
  const { featurePolicy } = document as WithPolicy;
  return featurePolicy?.allowsFeature('clipboard-write') === false;
}
