/** An option as a command declares it; help and parser are made of the declarations. */
export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in the help; null for a switch, which has none. */
  readonly value: string | null;
  /** One line for the help. */
  readonly text: string;
  /** The only values that it takes. */
  readonly oneOf?: readonly string[];
}

/** What was given on the command line, held against the declarations. */
export interface Given {
  readonly texts: readonly string[];
  /** By name; of an option that was given several times, its values joined by commas. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
}

export interface Command {
  readonly name: string;
  /** As the help writes what is given without a name: `[package] [address]`. */
  readonly takes: string;
  /** How many of them there may be. */
  readonly most: number;
  /** A paragraph for its help. */
  readonly about: string;
  readonly options: readonly CommandOption[];
  /** Command lines that work as they stand in the project's folder. */
  readonly examples: readonly string[];
  /** Resolves to the exit code; throws a `Stop` for wrong input or usage. */
  readonly run: (given: Given) => Promise<number>;
}

/** Options that several commands share. */
export const LANG: CommandOption = {
  name: 'lang',
  value: 'en|zh',
  text: 'language of the output; English if not given',
  oneOf: ['en', 'zh'],
};
export const JSON_SWITCH: CommandOption = {
  name: 'json',
  value: null,
  text: 'as JSON, with codes and plain numbers',
};
