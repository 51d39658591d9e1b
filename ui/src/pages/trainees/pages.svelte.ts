// The lines of the list, fetched in pages as they come into view. A new question drops what is on its way.
import type { Request, TraineeLine } from "../../generated/wire";
import { host, wireError } from "../../host/host";
import { desk } from "../../frame/desk.svelte";

const PAGE = 100;
type Question = Omit<Request<"list-trainees">, "offset" | "limit">;

export class Lines {
  total = $state(0);
  more = $state(false);
  /** True until the first answer to the first question. */
  fresh = $state(true);
  /** The search that the lines on the screen answer. */
  answered = $state("");
  #pages = $state.raw(new Map<number, TraineeLine[]>());
  #asked = new Set<number>();
  #question: Question = {};
  #turn = 0;

  /** Asks anew; the old lines stay on the screen until the first answer. */
  ask(question: Question): void {
    this.#question = question;
    this.#turn += 1;
    this.#asked = new Set();
    this.#fetch(0, true);
  }

  at(index: number): TraineeLine | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Fetches what is missing between two rows. */
  need(first: number, last: number): void {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      if (page * PAGE < this.total) this.#fetch(page, false);
    }
  }

  /** The lines known so far of those ids. */
  known(): TraineeLine[] {
    return [...this.#pages.values()].flat();
  }

  #fetch(page: number, afresh: boolean): void {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const mine = this.#turn;
    host.call("list-trainees", { ...this.#question, offset: page * PAGE, limit: PAGE }).then(
      (answer) => {
        if (mine !== this.#turn) return;
        const pages = afresh ? new Map<number, TraineeLine[]>() : new Map(this.#pages);
        pages.set(page, answer.trainees);
        this.#pages = pages;
        this.total = answer.total;
        this.more = answer.more;
        this.answered = this.#question.search ?? "";
        this.fresh = false;
      },
      (thrown: unknown) => {
        if (mine !== this.#turn) return;
        this.#asked.delete(page);
        desk.refused(wireError(thrown));
      },
    );
  }
}
