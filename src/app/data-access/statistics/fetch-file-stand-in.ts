export async function fetchFile(address: string): Promise<{ blob: Blob; name: string }> {
  const answer = await fetch(address);
  return { blob: await answer.blob(), name: address };
}
