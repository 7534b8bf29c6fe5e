import { crc32 } from '../../domain/crc32';

const PIECE_BYTES = 4 * 1024 ** 2;

/** A zip archive of files that are not packed. It refers to their bytes, and copies none. At most 4 GiB in all. */
export async function storedZip(
  files: readonly { readonly name: string; readonly blob: Blob }[],
): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  let directoryBytes = 0;
  for (const { name, blob } of files) {
    const path = new TextEncoder().encode(name);
    const fields = new Uint8Array(26);
    const view = new DataView(fields.buffer);
    view.setUint16(0, 20, true);
    view.setUint16(2, 0x800, true);
    view.setUint32(10, await sumOf(blob), true);
    view.setUint32(14, blob.size, true);
    view.setUint32(18, blob.size, true);
    view.setUint16(22, path.length, true);
    const place = new Uint8Array(14);
    new DataView(place.buffer).setUint32(10, at, true);
    parts.push(mark(3, 4), fields, path, blob);
    directory.push(mark(1, 2), Uint8Array.of(20, 0), fields, place, path);
    at += 30 + path.length + blob.size;
    directoryBytes += 46 + path.length;
  }
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, files.length, true);
  end.setUint16(6, files.length, true);
  end.setUint32(8, directoryBytes, true);
  end.setUint32(12, at, true);
  return new Blob([...parts, ...directory, mark(5, 6), end]);
}

function mark(third: number, fourth: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(0x50, 0x4b, third, fourth);
}

/** Piece by piece, so that a large file does not hold up the page. */
async function sumOf(blob: Blob): Promise<number> {
  let sum = 0;
  for (let at = 0; at < blob.size; at += PIECE_BYTES)
    sum = crc32(new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer()), sum);
  return sum;
}
