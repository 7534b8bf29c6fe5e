// Apart from what unpacks, which is fetched when something is packed.

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

export function isZip(head: Uint8Array): boolean {
  const [p, k, third, fourth] = head;
  return p === 0x50 && k === 0x4b && third! + 1 === fourth && (third === 3 || third === 5);
}
