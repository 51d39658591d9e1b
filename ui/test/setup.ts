// Every test begins with an open invented office, English words and nothing on the screen.
import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";
import { desk } from "../src/frame/desk.svelte";
import { where } from "../src/frame/place.svelte";
import { fakeHost } from "../src/host/fake";
import { useHost } from "../src/host/host";
import { words } from "../src/words/words.svelte";

beforeEach(async () => {
  useHost(fakeHost({ opened: true }));
  await words.speak("en");
  await desk.refresh();
  where.now = { room: "trainees" };
  where.wanted = null;
  desk.said = null;
  desk.typed = "";
});

afterEach(() => cleanup());
