import type { DataSets } from './sdmx-ml-data-set';
import type { DataElements } from './sdmx-ml-elements';
import { isConcept } from './sdmx-ml-elements';
import type { MessageHeader } from './sdmx-ml-header';
import type { XmlAttributes } from './xml-events';

/** Generic messages of 2.1 and 2.0: concepts and their values are elements, `<Value id="FREQ" value="A"/>`. */
export class GenericElements implements DataElements {
  /** Ids of dimensions, as far as they have come. */
  readonly dimensions = new Set<string>();
  private readonly data: DataSets;
  private readonly header: MessageHeader;
  private group: Record<string, string> | null = null;
  private groupDimensions: string[] = [];
  private observation: Record<string, string> | null = null;
  /** Whether values are those of a key, not of attributes. */
  private inKey = false;
  /** The text of the element `Time` (2.0); null outside of it. */
  private time: string | null = null;

  constructor(data: DataSets, header: MessageHeader) {
    this.data = data;
    this.header = header;
  }

  open(name: string, attributes: XmlAttributes): boolean {
    const { value = '' } = attributes;
    if (name === 'Value') this.value(attributes['id'] ?? attributes['concept'] ?? '', value);
    else if (name === 'ObsDimension')
      this.observed(attributes['id'] ?? this.atObservation(), value);
    else if (name === 'ObsValue') this.observed('OBS_VALUE', value);
    else if (!this.begin(name)) {
      if (name !== 'KeyFamilyRef') this.data.lost(`<${name}>`);
      return false;
    }
    return true;
  }

  /** @returns false for an element that nobody knows */
  private begin(name: string): boolean {
    switch (name) {
      case 'Group':
        this.group = {};
        this.groupDimensions = [];
        return true;
      case 'Series':
        // In 2.0 series stand in their group.
        this.endGroup();
        this.data.beginSeries({});
        return true;
      case 'Obs':
        this.observation = {};
        return true;
      case 'Time':
        this.time = '';
        return true;
      case 'Attributes':
        this.inKey = false;
        return true;
      default:
        this.inKey = ['GroupKey', 'SeriesKey', 'ObsKey'].includes(name);
        return this.inKey;
    }
  }

  text(text: string): void {
    if (this.time !== null) this.time += text;
  }

  close(name: string): void {
    if (name === 'Time') {
      this.observed('TIME_PERIOD', (this.time ?? '').trim());
      this.time = null;
    } else if (name === 'Obs') {
      this.data.observe(this.observation ?? {});
      this.observation = null;
    } else if (name === 'Series') this.data.endSeries();
    else if (name === 'Group') this.endGroup();
  }

  private atObservation(): string {
    return this.header.atObservation(this.data.current?.table ?? 0);
  }

  private observed(id: string, value: string): void {
    if (id !== 'OBS_VALUE') this.dimensions.add(id);
    if (this.observation) this.observation[id] = value;
  }

  private value(id: string, value: string): void {
    if (!isConcept(id)) return;
    if (this.inKey) this.dimensions.add(id);
    if (this.observation) this.observation[id] = value;
    else if (this.data.series) {
      // Attributes stand before observations, which have been handed on.
      if (this.data.isSaid) this.data.lost(`${id}=${value}`);
      else this.data.series[id] = value;
    } else if (this.group) {
      if (this.inKey) this.groupDimensions.push(id);
      this.group[id] = value;
    } else if (this.data.current) this.data.current.attributes[id] = value;
  }

  private endGroup(): void {
    if (this.group) this.data.addGroup(this.group, this.groupDimensions);
    this.group = null;
  }
}
