import type { ByteSource } from './byte-source';
import { readXml } from './xml-events';

/** The title that a document's own description states (Dublin Core); empty for none. */
export async function documentTitle(description: ByteSource | null): Promise<string> {
  let title = '';
  let within = false;
  if (description)
    await readXml(description, {
      open: (name) => {
        within = name === 'title';
      },
      text: (text) => {
        if (within) title += text;
      },
      close: () => {
        within = false;
      },
    });
  return title.trim();
}
