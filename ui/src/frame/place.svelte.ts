// Where the window is: a room, perhaps somebody's file, a tab. Kept, so that it comes back.
import type { Target } from "../generated/wire";
import { keep, recall } from "./kept.svelte";

export type Room = "start" | "trainees" | "orders" | "import" | "organisations" | "office" | "due" | "enquiries" | "classes";


export type Place =
  | { room: "start" | "trainees" | "orders" | "import" | "due" | "enquiries" | "twins" | "classes" }
  | { room: "organisations"; code?: string }
  | { room: "office"; tab?: string }
  | { room: "trainee"; code: string; tab?: string }
  | { room: "class"; code: string; tab?: string }
  | { room: "order"; code: string; tab?: string }
  | { room: "packet"; target: Target; recipient: string; paper?: string; month?: string };

/** A field that wants the keyboard as soon as it is on the screen. */
export type Wanted = { fact: string; code: string; row?: number };

class Where {
  now = $state.raw<Place>({ room: "start" });
  wanted = $state.raw<Wanted | null>(null);
  #before: Place[] = $state.raw([]);

  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  go(place: Place, wanted: Wanted | null = null): void {
    if (JSON.stringify(place) !== JSON.stringify(this.now)) {
      this.#before = [...this.#before.slice(-30), this.now];
    }
    this.#set(place, wanted);
  }

  /** Changes a detail of where we are (a tab) without a step to go back over. */
  turn(place: Place): void {
    this.#set(place, null);
  }

  back(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#set(last, null);
  }

  /** After an office was opened: where its window was left. Who went somewhere meanwhile stays there. */
  async restore(): Promise<void> {
    this.#before = [];
    const was = this.now;
    const kept = await recall<Place>("window.place", { room: "trainees" });
    if (this.now !== was) return;
    this.now = typeof kept.room === "string" && kept.room !== "start" ? kept : { room: "trainees" };
  }

  leave(): void {
    this.#before = [];
    this.now = { room: "start" };
  }

  #set(place: Place, wanted: Wanted | null): void {
    this.now = place;
    this.wanted = wanted;
    keep("window.place", place);
  }
}

export const where = new Where();
