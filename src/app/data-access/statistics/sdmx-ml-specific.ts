import type { DataSets } from './sdmx-ml-data-set';
import type { DataElements } from './sdmx-ml-elements';
import { conceptsOf, prefixed } from './sdmx-ml-elements';
import type { MessageHeader } from './sdmx-ml-header';
import type { XmlAttributes } from './xml-events';

/** Structure-specific messages, and compact ones of 2.0: concepts are attributes of `Series`, `Obs` and groups. */
export class SpecificElements implements DataElements {
  private readonly data: DataSets;
  private readonly header: MessageHeader;

  constructor(data: DataSets, header: MessageHeader) {
    this.data = data;
    this.header = header;
  }

  open(name: string, attributes: XmlAttributes, isTop: boolean): boolean {
    if (name === 'Obs') this.observe(attributes);
    else if (name === 'Series' && isTop) this.data.beginSeries(conceptsOf(attributes));
    // Groups are called as their structure calls them.
    else if (isTop) this.data.addGroup(conceptsOf(attributes), null);
    else {
      this.data.lost(`<${name}> ${Object.values(attributes).join(' ')}`.trim());
      return false;
    }
    return true;
  }

  text(): void {
    // All is said by attributes.
  }

  close(name: string): void {
    if (name === 'Series') this.data.endSeries();
  }

  private observe(attributes: XmlAttributes): void {
    const values = conceptsOf(attributes);
    const measure = this.header.structures[this.data.current?.table ?? 0]?.measureDimension;
    // Measures may be told apart by the types of their elements.
    if (measure !== undefined && !(measure in values))
      values[measure] = prefixed(attributes, 'type').replace(/^.*:/, '');
    this.data.observe(values);
  }
}
