/** On its own, since the build alone knows what `import.meta` is; tests do without a worker. */
export function startStatisticsWorker(): Worker {
  return new Worker(new URL('./statistics.worker', import.meta.url), { type: 'module' });
}
