/** Counts the user's steps on the way to a goal. */
export declare function countSteps(goal: number): Counter;

/** What counts. */
export interface Counter {
  /** How many steps there were. */
  readonly steps: number;
  /** How many there are to be. */
  goal?: number;
  /** Begins to count. */
  start(): void;
  /** Tells of each step. */
  onStep(callback: (steps: number) => void): void;
}
