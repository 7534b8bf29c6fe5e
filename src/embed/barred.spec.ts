import { downloadsFrom, isClipboardBarred } from './barred';

/** A frame within frames: each given by its sandbox, null for none, `foreign` for one of another site. */
function windowIn(...frames: readonly (string | null)[]): Window {
  const top = {} as { parent?: Window };
  top.parent = top as Window;
  return frames.reduce<Window>((parent, sandbox) => {
    const frame = document.createElement('iframe');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    const tokens = (sandbox ?? '').split(' ');
    // jsdom knows no sandbox.
    Object.assign(frame, { sandbox: { contains: (token: string) => tokens.includes(token) } });
    return { parent, frameElement: sandbox === 'foreign' ? null : frame } as unknown as Window;
  }, top as Window);
}

describe('what a frame may do', () => {
  it.each([
    ['on a page of its own', [], 'free'],
    ['in a frame of its own site', [null], 'free'],
    ['in a sandbox with downloads', ['allow-scripts allow-same-origin allow-downloads'], 'free'],
    ['in a sandbox without', ['allow-scripts allow-same-origin'], 'barred'],
    ['in a frame within such a sandbox', ['allow-scripts allow-same-origin', null], 'barred'],
    ['in a frame of another site, which tells nothing', ['foreign'], 'unknown'],
  ] as const)('hand a file to the downloads %s: %j is %s', (_, frames, expected) => {
    expect(downloadsFrom(windowIn(...frames))).toBe(expected);
  });

  it('write to the clipboard unless the page around bars it, or nothing tells', () => {
    const policy = (allowed: boolean) =>
      Object.assign(document.implementation.createHTMLDocument(), {
        featurePolicy: { allowsFeature: (name: string) => name !== 'clipboard-write' || allowed },
      });
    expect(isClipboardBarred(policy(false))).toBe(true);
    expect(isClipboardBarred(policy(true))).toBe(false);
    expect(isClipboardBarred(document)).toBe(false);
  });
});
