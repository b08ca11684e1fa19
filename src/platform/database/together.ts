interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  settle(answer: Answer): void;
  fail(error: unknown): void;
}

/** A second one need not wait for the first one's commit; with more of them the questions are small again. */
const AT_ONCE = 2;

/**
 * One question for what many ask while earlier ones are under way: one round trip, one statement, one commit. Alone, nobody waits
 * for anybody. Where it fails, it fails for all who asked together.
 */
export class Together<Ask, Answer> {
  readonly #run: (asked: readonly Ask[]) => Promise<readonly Answer[]>;
  readonly #most: number;
  readonly #waiting: Waiting<Ask, Answer>[] = [];
  #underWay = 0;

  /** `run` answers in the order of what was asked, at most `most` at once; more wait for the next. */
  constructor(run: (asked: readonly Ask[]) => Promise<readonly Answer[]>, most: number) {
    this.#run = run;
    this.#most = most;
  }

  ask(ask: Ask): Promise<Answer> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ ask, settle, fail });
      if (this.#underWay >= AT_ONCE) return;
      this.#underWay += 1;
      // After the requests that have come in already: they go along.
      setImmediate(() => void this.#runAll());
    });
  }

  async #runAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0, this.#most);
      try {
        const answers = await this.#run(together.map(({ ask }) => ask));
        for (const [index, { settle }] of together.entries()) settle(answers[index] as Answer);
      } catch (error) {
        for (const { fail } of together) fail(error);
      }
    }
    this.#underWay -= 1;
  }
}
