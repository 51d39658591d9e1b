// A question to the host as a value: asked again when its request or the office changes.
// The newest answer wins; an older one that comes late is dropped.
import type { CommandName, Request, Response, WireError } from "../generated/wire";
import { changes } from "./changes.svelte";
import { host, wireError } from "./host";

export class Asked<N extends CommandName> {
  value = $state.raw<Response<N> | null>(null);
  error = $state.raw<WireError | null>(null);
  /** True until the first answer, and while a later one is on its way. */
  waiting = $state(true);
}

/** Asks inside a component; a request of `null` is not sent. `about` limits which changes matter. */
export function asked<N extends CommandName>(
  name: N,
  request: () => Request<N> | null,
  about?: readonly string[],
): Asked<N> {
  const answer = new Asked<N>();
  let turn = 0;
  $effect(() => {
    void changes.turn(about);
    const what = request();
    turn += 1;
    const mine = turn;
    if (what === null) {
      answer.value = null;
      answer.waiting = false;
      return;
    }
    answer.waiting = true;
    host.call(name, $state.snapshot(what) as Request<N>).then(
      (value) => {
        if (mine !== turn) return;
        answer.value = value;
        answer.error = null;
        answer.waiting = false;
      },
      (thrown: unknown) => {
        if (mine !== turn) return;
        answer.error = wireError(thrown);
        answer.waiting = false;
      },
    );
    return () => {
      turn += 1;
    };
  });
  return answer;
}
