import { ImportError } from '../../domain/statistics/import-fault';
import { malformed } from './json-value';
import { actionCode } from './sdmx-concepts';
import type { MessageListener } from './sdmx-ml-data-set';
import { DataSets } from './sdmx-ml-data-set';
import type { DataElements } from './sdmx-ml-elements';
import { conceptsOf, prefixed } from './sdmx-ml-elements';
import { GenericElements } from './sdmx-ml-generic';
import type { MessageHeader } from './sdmx-ml-header';
import { HeaderParts } from './sdmx-ml-header';
import { SpecificElements } from './sdmx-ml-specific';
import type { XmlAttributes, XmlHandlers } from './xml-events';

const MOST_DEPTH = 64;
const GENERIC: readonly string[] = ['GenericData', 'GenericTimeSeriesData'];
const SPECIFIC: readonly string[] = [
  'StructureSpecificData',
  'StructureSpecificTimeSeriesData',
  'CompactData',
];

/** Follows a message with data, tag by tag, and says each observation as soon as it is whole. */
export class SdmxMlMessage {
  private readonly headerParts = new HeaderParts();
  private readonly data: DataSets;
  private readonly generic: GenericElements;
  private elements: DataElements;
  private depth = 0;
  private dataSetDepth = 0;
  /** The depth of an element that is passed over with all that stands in it; 0 outside of such. */
  private skipped = 0;

  constructor(listener: MessageListener) {
    this.data = new DataSets(listener);
    this.generic = new GenericElements(this.data, this.header);
    this.elements = this.generic;
  }

  get header(): MessageHeader {
    return this.headerParts.header;
  }

  /** Dimensions that the message has told so far; null where its kind does not tell them from attributes. */
  get dimensions(): ReadonlySet<string> | null {
    return this.elements === this.generic ? this.generic.dimensions : null;
  }

  /** What it wants to hear. @throws ImportError from each of them */
  readonly handlers: XmlHandlers = {
    openRaw: (name, attributes) => {
      this.depth += 1;
      if (this.depth > MOST_DEPTH) throw malformed(`XML: more than ${MOST_DEPTH} elements deep`);
      if (this.skipped === 0 && !this.open(name, attributes)) this.skipped = this.depth;
    },
    text: (text) => {
      if (this.skipped > 0) return;
      if (this.data.current) this.elements.text(text);
      else this.headerParts.text(text);
    },
    close: (name) => {
      if (this.skipped === this.depth) this.skipped = 0;
      else if (this.skipped === 0) this.close(name);
      this.depth -= 1;
    },
  };

  /** @returns false for what is passed over */
  private open(name: string, attributes: XmlAttributes): boolean {
    if (this.depth === 1) this.root(name, attributes);
    else if (this.data.current) {
      // Notes of a message, which are for machines more often than for readers.
      if (name === 'Annotations') return false;
      return this.elements.open(name, attributes, this.depth === this.dataSetDepth + 1);
    } else if (name === 'DataSet') this.beginDataSet(attributes);
    else this.headerParts.open(name, attributes);
    return true;
  }

  private root(name: string, attributes: XmlAttributes): void {
    if (name === 'Structure' || name === 'RegistryInterface')
      throw new ImportError('structure-only', `SDMX-ML ${name}`);
    if (name === 'Error') throw new ImportError('no-table', 'SDMX-ML Error');
    if (SPECIFIC.includes(name)) this.elements = new SpecificElements(this.data, this.header);
    else if (!GENERIC.includes(name)) throw new ImportError('unknown-format', `SDMX-ML ${name}`);
    this.headerParts.namespaces(Object.values(attributes));
  }

  private beginDataSet(attributes: XmlAttributes): void {
    const reference = prefixed(attributes, 'structureRef');
    this.dataSetDepth = this.depth;
    this.data.begin({
      table: this.header.tableOf(reference),
      reference,
      action: actionCode(prefixed(attributes, 'action') || this.header.action),
      attributes: this.elements === this.generic ? {} : conceptsOf(attributes),
    });
  }

  private close(name: string): void {
    if (!this.data.current) this.headerParts.close(name);
    else if (this.depth === this.dataSetDepth) this.data.end();
    else this.elements.close(name);
  }
}
