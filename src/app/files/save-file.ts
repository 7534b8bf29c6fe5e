/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Safari reads the address some time after the click; no event tells when it has.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
