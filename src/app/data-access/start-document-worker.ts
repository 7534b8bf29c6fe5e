/** On its own, since the build alone knows what `import.meta` is; tests do without a worker. */
export function startDocumentWorker(): Worker {
  return new Worker(new URL('./document.worker', import.meta.url), { type: 'module' });
}
