/** What ends a command early. Its message is all that the reader is told: it echoes the bad value and names the mend. */
export class Stop extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A file or a package is missing, broken, or not what the command reads. */
export function wrongInput(message: string): Stop {
  return new Stop(1, message);
}

/** The command line itself makes no sense: an unknown option, a value that no option takes. */
export function wrongUsage(message: string): Stop {
  return new Stop(2, message);
}
