/** Something wrong in a pack, said so that its author can mend it. */
export interface Problem {
  /** Path below the packs' folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** One line a problem, in the form that editors can jump to: `file:line: message`. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}

/** A pack that cannot be compiled. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the packs:\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}
