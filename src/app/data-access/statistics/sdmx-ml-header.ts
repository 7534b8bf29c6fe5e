import type { XmlAttributes } from './xml-events';

/** A structure that data sets of a message refer to. */
export interface HeaderStructure {
  readonly id: string;
  /** As `BIS:BIS_DER(1.0)`; empty where the header does not say. */
  name: string;
  /** The dimension that changes within a series; null for flat observations. */
  readonly atObservation: string | null;
  /** The dimension whose values are types of elements; absent where that is none. */
  readonly measureDimension?: string;
}

/** What a message says before its data. */
export class MessageHeader {
  version = '';
  readonly structures: HeaderStructure[] = [];
  /** Texts by the names of their elements. */
  readonly texts = new Map<string, string>();
  senderId = '';

  get action(): string {
    return this.texts.get('DataSetAction') ?? '';
  }

  /** The position of a structure; null for one that is not there. A message with one structure need not be asked. */
  tableOf(reference: string): number | null {
    const at = this.structures.findIndex(({ id }) => id === reference);
    if (at >= 0) return at;
    return this.structures.length <= 1 ? 0 : null;
  }

  atObservation(table: number): string {
    return this.structures[table]?.atObservation ?? 'TIME_PERIOD';
  }
}

const TEXTS: ReadonlySet<string> = new Set([
  'Name',
  'Source',
  'DataSetAction',
  'SenderName',
  'URN',
]);
const MOST_TEXT = 1000;

/** Follows the header of a message. */
export class HeaderParts {
  readonly header = new MessageHeader();
  private structure: HeaderStructure | null = null;
  private inSender = false;
  private pending = '';

  namespaces(values: readonly string[]): void {
    const version = /schemas\/v(\d)_(\d)\//.exec(values.join(' '));
    this.header.version = version ? `${version[1]!}.${version[2]!}` : '';
  }

  open(name: string, attributes: XmlAttributes): void {
    this.pending = '';
    if (name === 'Sender') {
      this.inSender = true;
      this.header.senderId = attributes['id'] ?? '';
    }
    if (name === 'Structure' && attributes['structureID'] !== undefined) {
      const { dimensionAtObservation: at = 'AllDimensions', explicitMeasure } = attributes;
      this.structure = {
        id: attributes['structureID'],
        name: '',
        atObservation: at === 'AllDimensions' ? null : at,
        ...(explicitMeasure === 'true' ? { measureDimension: at } : {}),
      };
      this.header.structures.push(this.structure);
    }
    if (name === 'Ref' && this.structure) {
      const { agencyID, id = '', version } = attributes;
      this.structure.name = `${agencyID ? `${agencyID}:` : ''}${id}${version ? `(${version})` : ''}`;
    }
  }

  text(text: string): void {
    if (this.pending.length < MOST_TEXT) this.pending += text;
  }

  close(name: string): void {
    const text = this.pending.trim();
    this.pending = '';
    const key = name === 'Name' && this.inSender ? 'SenderName' : name;
    // The first language is the message's own.
    if (text !== '' && TEXTS.has(key) && !this.header.texts.has(key))
      this.header.texts.set(key, text);
    if (name === 'URN' && this.structure) this.structure.name = text.replace(/^.*=/, '');
    if (name === 'Sender') this.inSender = false;
  }
}
