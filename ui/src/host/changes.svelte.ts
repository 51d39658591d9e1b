// Which kinds of row changed, as counters that effects can watch.
import { host } from "./host";

class Changes {
  #all = $state(0);
  #epoch = $state(0);
  #of = $state<Record<string, number>>({});

  /** A number that grows when one of the nouns changed; of any noun without a list. */
  turn(nouns?: readonly string[]): number {
    if (!nouns) return this.#all;
    return nouns.reduce((sum, noun) => sum + (this.#of[noun] ?? 0), this.#epoch);
  }

  tell(nouns: readonly string[]): void {
    this.#all += 1;
    for (const noun of nouns) this.#of[noun] = (this.#of[noun] ?? 0) + 1;
  }

  /** Everything may be different: another office, another language of the sentences. */
  everything(): void {
    this.#all += 1;
    this.#epoch += 1;
  }

  /** Begins to listen to the program. */
  listen(): () => void {
    return host.on("changed", ({ nouns }) => this.tell(nouns));
  }
}

export const changes = new Changes();
