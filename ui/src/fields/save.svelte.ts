// Saving one field: when it is left, not before; what is refused stays in the box with its sentence.
import type { FactInfo, RecordView } from "../generated/wire";
import { desk } from "../frame/desk.svelte";
import { host, wireError } from "../host/host";
import { errorSentence } from "../words/words.svelte";

const SAVED_SHOWN_MS = 2500;

export class Saving {
  error = $state("");
  saved = $state(false);
  #hide: ReturnType<typeof setTimeout> | undefined;

  /** Sends the text; true when the program took it. */
  async send(record: RecordView, fact: FactInfo, text: string): Promise<RecordView | null> {
    desk.saving += 1;
    try {
      const answer = await host.call("set-field", {
        noun: record.noun, id: record.id, field: fact.field, text, version: record.version,
      });
      this.error = "";
      if (answer.changed) {
        desk.saved();
        this.saved = true;
        clearTimeout(this.#hide);
        this.#hide = setTimeout(() => (this.saved = false), SAVED_SHOWN_MS);
      }
      return answer.record;
    } catch (thrown) {
      const error = wireError(thrown);
      this.error = error.findings[0]?.sentence ?? errorSentence(error);
      return null;
    } finally {
      desk.saving -= 1;
    }
  }

  forget(): void {
    this.error = "";
  }
}
