/** Where the build puts PDF.js, below the app's address (`angular.json`). */
const FOLDER = 'pdfjs/';

/** The first page of a PDF as a picture, by another program than the one that wrote it. @throws where it cannot be read */
export async function pdfPicture(pdf: Blob, width: number): Promise<Blob> {
  const from = (file: string) => new URL(`${FOLDER}${file}`, document.baseURI).href;
  const { getDocument, GlobalWorkerOptions } = (await import(
    from('pdf.min.mjs')
  )) as typeof import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = from('pdf.worker.min.mjs');
  const task = getDocument({
    data: new Uint8Array(await pdf.arrayBuffer()),
    // The policy lets no font be made from a text; glyphs are drawn as paths.
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const page = await (await task.promise).getPage(1);
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the page gives no picture'));
      });
    });
  } finally {
    await task.destroy();
  }
}
