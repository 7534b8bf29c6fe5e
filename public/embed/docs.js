// What the page on embedding does itself; each part can be copied into a page of one's own.

// The height of the frames, as each tells its own.
window.addEventListener('message', (event) => {
  if (event.data?.type !== 'ri-embed:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.height = event.data.height;
});

// The theme of the page. Elements follow its color-scheme by themselves, frames are told.
for (const button of document.querySelectorAll('[data-choose]'))
  button.addEventListener('click', () => {
    const theme = button.dataset.choose;
    document.documentElement.dataset.theme = theme;
    for (const other of document.querySelectorAll('[data-choose]'))
      other.setAttribute('aria-pressed', String(other === button));
    for (const frame of document.querySelectorAll('iframe'))
      frame.contentWindow.postMessage({ type: 'ri-embed:theme', theme }, '*');
  });

// Which claims a reader opens.
const opened = document.querySelector('#opened');
window.addEventListener('ri-open', (event) => {
  opened.textContent = `${event.detail.text}: ${event.detail.claims.join(', ')}`;
});

// Snippets name this very site, and can be copied.
const site = new URL('.', location.href).href;
for (const snippet of document.querySelectorAll('.snippet')) {
  const code = snippet.querySelector('code');
  code.textContent = code.textContent.replaceAll('https://app.example/', site);
  const button = document.createElement('button');
  const { copy, copied } = document.body.dataset;
  button.type = 'button';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    try {
      await window.navigator.clipboard.writeText(code.textContent);
      button.textContent = copied;
    } catch {
      // Then at least it is chosen, and one key press copies it.
      window.getSelection()?.selectAllChildren(code);
    }
  });
  snippet.append(button);
}
