// The only door of the screens: commands, events and bytes. Pages never see what stands behind it,
// and nothing here decides anything.
import type {
  Changed,
  CommandName,
  Progress,
  Request,
  Response,
  WireError,
} from "../generated/wire";

export type Events = { changed: Changed; progress: Progress };

export interface Host {
  /** Sends one command; throws a `WireError`. */
  call<N extends CommandName>(name: N, request: Request<N>): Promise<Response<N>>;
  /** Listens until the returned function is called. */
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
  /** Where the bytes of a blob (PDF, photo) can be read. */
  bytesUrl(id: string): string;
}

let current: Host | null = null;

/** Sets the host once, before the first screen is shown (tests set a fake one). */
export function useHost(host: Host): void {
  current = host;
}

function behind(): Host {
  if (!current) throw new Error("the host is chosen before the first screen");
  return current;
}

export const host: Host = {
  call: (name, request) => behind().call(name, request),
  on: (event, listener) => behind().on(event, listener),
  bytesUrl: (id) => behind().bytesUrl(id),
};

/** What was thrown, as an error of the wire; anything else becomes `internal`. */
export function wireError(thrown: unknown): WireError {
  if (typeof thrown === "object" && thrown !== null && "message_key" in thrown) {
    const error = thrown as Partial<WireError> & { message_key: string };
    return {
      code: error.code ?? "internal",
      message_key: error.message_key,
      args: error.args ?? {},
      findings: error.findings ?? [],
    };
  }
  // A fault of ours: the console keeps the trace, the screen gets a sentence.
  console.error(thrown);
  return { code: "internal", message_key: "error-internal", args: {}, findings: [] };
}
