import type { Values } from './sdmx-ml-groups';
import { Groups } from './sdmx-ml-groups';

/** A data set of a message: what holds for all of its observations. */
export interface MessageDataSet {
  /** Of the header's structures, from 0; null where it refers to one that is not there. */
  readonly table: number | null;
  readonly reference: string;
  /** As SDMX-CSV writes it; empty for nothing. */
  readonly action: string;
  /** May grow until the first observation. */
  readonly attributes: Record<string, string>;
}

/** An observation with what stands above it. */
export interface ObservationLevels {
  /** In the message, from 1. */
  readonly number: number;
  readonly dataSet: MessageDataSet;
  /** What groups say of it. */
  readonly groups: Values;
  /** The same object for all of a series; empty for a flat observation. */
  readonly series: Values;
  readonly observation: Values;
}

export interface MessageListener {
  observation(levels: ObservationLevels): void;
  /** Something that belongs to no observation that is still to come. @param number of the observation before it */
  lost(number: number, text: string): void;
}

const NOTHING: Values = {};

/** Where in the data a message has come to. Nothing of what lies behind is kept but groups. */
export class DataSets {
  /** Null outside of data sets. */
  current: MessageDataSet | null = null;
  series: Record<string, string> | null = null;
  private readonly listener: MessageListener;
  private number = 0;
  private groups = new Groups();
  /** What groups say of the series, once it has an observation. */
  private ofSeries: Values | null = null;

  constructor(listener: MessageListener) {
    this.listener = listener;
  }

  begin(dataSet: MessageDataSet): void {
    this.current = dataSet;
    this.groups = new Groups();
  }

  /** @param dimensions the ids among its values that are dimensions; null where the message does not say */
  addGroup(values: Values, dimensions: readonly string[] | null): void {
    if (Object.keys(values).length > 0) this.groups.add(values, dimensions);
  }

  beginSeries(values: Record<string, string>): void {
    this.series = values;
    this.ofSeries = null;
  }

  endSeries(): void {
    this.series = null;
    this.ofSeries = null;
  }

  /** Whether an observation of the series has been said already. */
  get isSaid(): boolean {
    return this.ofSeries !== null;
  }

  observe(values: Values): void {
    this.number += 1;
    if (!this.current) return;
    if (this.series) this.ofSeries ??= this.groups.attributesOf(this.series) ?? NOTHING;
    this.listener.observation({
      number: this.number,
      dataSet: this.current,
      groups: this.ofSeries ?? this.groups.attributesOf(values) ?? NOTHING,
      series: this.series ?? NOTHING,
      observation: values,
    });
  }

  lost(text: string): void {
    this.listener.lost(this.number, text);
  }

  end(): void {
    for (const group of this.groups.lost())
      this.lost(
        Object.entries(group)
          .map(([id, value]) => `${id}=${value}`)
          .join(' '),
      );
    this.current = null;
    this.endSeries();
  }
}
