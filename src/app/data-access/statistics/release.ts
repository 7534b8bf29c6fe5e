/**
 * Gives the memory of arrays back at once, and not when the engine comes to look for what nobody needs: of large buffers it
 * does so late, and a file of a million rows goes through four times what stays of it. They are empty then. A view of a part
 * of a buffer keeps it, since others may see the rest; engines without `transfer` wait as before.
 */
export function release(...arrays: readonly ArrayBufferView[]): void {
  for (const { buffer, byteLength } of arrays) {
    const { transfer } = buffer as Partial<Pick<ArrayBuffer, 'transfer'>>;
    if (byteLength === buffer.byteLength) transfer?.call(buffer, 0);
  }
}
