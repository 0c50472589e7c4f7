/** Something that the person who starts the server can mend. The message is one sentence, printed as it is: no stack. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}

/** The short reason inside an error of the operating system: "EACCES". */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
