// A person's file: the steps of a paper, the name desk, reasons, and the rules an office sets.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where } from "../src/frame/place.svelte";
import { changes } from "../src/host/changes.svelte";
import { said } from "../src/host/fake/file";
import { host } from "../src/host/host";

function show(tab: string): void {
  where.now = { room: "trainee", code: "LA-0001", tab };
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}

const last = (name: string): unknown => said.findLast((one) => one.name === name)?.request;

beforeEach(() => void said.splice(0));

test("a paper takes its next step with its day, and one that will have run out says so in words", async () => {
  show("papers");
  const list = await screen.findByRole("region", { name: "Checklist" });
  // What will have expired is shown among the open ones, with the words beside the shape.
  expect(within(list).getByText(/will have expired/)).toBeTruthy();
  const step = within(list).getByLabelText("Next step of Passport");
  await fireEvent.change(step, { target: { value: "received copy" } });
  await vi.waitFor(() => expect(last("mark-papers")).toMatchObject({ key: "passport", step: "received", form: "copy" }));
});

test("chosen papers are handed out to a named person only", async () => {
  show("papers");
  const list = await screen.findByRole("region", { name: "Checklist" });
  await fireEvent.click(within(list).getByLabelText("Choose Photo for the visa"));
  const hand = await within(list).findByRole("group", { name: "Papers change hands" });
  const out = within(hand).getByRole("button", { name: "Hand out" });
  expect(out.hasAttribute("disabled")).toBe(true);
  await fireEvent.input(within(hand).getByLabelText(/Who handed it in/), { target: { value: "SOMSAK" } });
  await fireEvent.click(out);
  await vi.waitFor(() => expect(last("move-papers")).toMatchObject({ documents: ["doc-1"], direction: "out", person: "SOMSAK" }));
  expect((await within(list).findAllByText(/2026-0001/)).length).toBeGreaterThan(0);
});

test("a misread character is mended by its suggestion, and only what differs is taken over", async () => {
  show("profile");
  const open = await screen.findByRole("button", { name: /Name desk/ });
  if (open.getAttribute("aria-expanded") === "false") await fireEvent.click(open);
  await fireEvent.input(await screen.findByLabelText("Line 1"), { target: { value: "P<LAOPHOMMACHANH<<SOMSAK<<<<<<<<<<<<<<<<<<<<" } });
  await fireEvent.input(screen.getByLabelText("Line 2"), { target: { value: "PA12345673LAO050405BM3501092<<<<<<<<<<<<<<08" } });
  await fireEvent.click(await screen.findByRole("button", { name: "Position 20: B → 8" }));
  await screen.findByText("All check digits are right.");
  expect((screen.getByLabelText("Line 2") as HTMLInputElement).value[19]).toBe("8");
  await fireEvent.click(screen.getByRole("button", { name: "Take 1 over" }));
  await vi.waitFor(() => expect(last("take-mrz")).toMatchObject({ facts: ["trainee.family_name"] }));
});

test("a gap of the career is never red, and its reason is kept", async () => {
  show("career");
  const gaps = await screen.findByRole("list", { name: "Neither school nor work" });
  expect(gaps.querySelector(".seal, .amber, .contradictory")).toBeNull();
  await fireEvent.click(within(gaps).getByRole("button", { name: "Write a reason" }));
  expect(within(gaps).queryByLabelText(/director/)).toBeNull();
  await fireEvent.input(within(gaps).getByLabelText("Reason"), { target: { value: "At home." } });
  await fireEvent.input(within(gaps).getByLabelText("Your name"), { target: { value: "KEO" } });
  await fireEvent.click(within(gaps).getByRole("button", { name: "Keep" }));
  await vi.waitFor(() => expect(last("write-reason")).toMatchObject({ text: "At home.", by: "KEO", passes: false }));
});

test("a rule is set with its source and a name only, and what two sources prove has no switch", async () => {
  where.now = { room: "office", tab: "rules" };
  render(App);
  await fireEvent.click(await screen.findByRole("button", { name: "Youngest age for technical intern training" }));
  expect(screen.queryByRole("checkbox", { name: "Counts" })).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Age the company takes" }));
  const set = screen.getByRole("button", { name: "Set" });
  await fireEvent.input(screen.getByLabelText("Number"), { target: { value: "18" } });
  expect(set.hasAttribute("disabled")).toBe(true);
  await fireEvent.input(screen.getByLabelText("Where it was read"), { target: { value: "director's letter" } });
  await fireEvent.input(screen.getByLabelText("Your name"), { target: { value: "KEO" } });
  await fireEvent.click(set);
  await vi.waitFor(() => expect(last("set-rule")).toMatchObject({ rule: "CO-AGE", value: 18, source: "director's letter", by: "KEO" }));
});
