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

test("a paper takes its next step in one press, and one that will have run out says so in words", async () => {
  show("papers");
  const list = await screen.findByRole("region", { name: "Checklist" });
  // What will have expired is shown among the open ones, with the words beside the shape.
  expect(within(list).getByText(/will have expired/)).toBeTruthy();
  await fireEvent.click(within(list).getByRole("button", { name: "Original received: Passport" }));
  await vi.waitFor(() => expect(last("mark-papers")).toMatchObject({ key: "passport", step: "received", form: "original" }));
  // The household book is asked for as a copy.
  await fireEvent.click(within(list).getByRole("button", { name: "Copy received: Household registration book" }));
  await vi.waitFor(() => expect(last("mark-papers")).toMatchObject({ key: "household", form: "copy" }));
});

test("the other steps take a day as people write it, and a check is somebody's", async () => {
  show("papers");
  const list = await screen.findByRole("region", { name: "Checklist" });
  await fireEvent.click(within(list).getByRole("button", { name: "Next step of Passport" }));
  const steps = await within(list).findByRole("group", { name: "Next step of Passport" });
  const day = within(steps).getByLabelText("Day");
  await fireEvent.input(day, { target: { value: "31/31/2026" } });
  expect(within(steps).getByRole("alert").textContent).toContain("is not a date");
  expect(within(steps).getByRole("button", { name: "Asked for" }).hasAttribute("disabled")).toBe(true);
  await fireEvent.input(day, { target: { value: "5-11-26" } });
  expect(within(steps).getByText("5 November 2026")).toBeTruthy();
  expect(within(steps).getByRole("button", { name: "Checked" }).hasAttribute("disabled")).toBe(true);
  await fireEvent.input(within(steps).getByLabelText("To be here by"), { target: { value: "20/12/2026" } });
  await fireEvent.click(within(steps).getByRole("button", { name: "Asked for" }));
  await vi.waitFor(() => expect(last("mark-papers")).toMatchObject({ key: "passport", step: "asked", on: "2026-11-05", due_on: "2026-12-20" }));
});

test("the checklist shows what is open, everything, or what is ours; the calendar is in words too", async () => {
  show("papers");
  const list = await screen.findByRole("region", { name: "Checklist" });
  expect(within(list).queryByText("Curriculum vitae")).toBeNull();
  await fireEvent.click(within(list).getByRole("button", { name: "Show all" }));
  expect(within(list).getByText("Curriculum vitae")).toBeTruthy();
  expect(within(list).getByText("estimated")).toBeTruthy();
  await fireEvent.click(within(list).getByRole("button", { name: "Ours" }));
  expect(within(list).queryByText("Employment contract of the host")).toBeNull();
  const calendar = screen.getByRole("region", { name: "Calendar" });
  expect(within(calendar).getByText("Asked for, 114 days late")).toBeTruthy();
  expect(within(calendar).getByRole("img", { name: /Get it from 10 November 2026 to 10 May 2027. Good until 1 April 2027/ })).toBeTruthy();
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
  expect((await screen.findByText(/date of birth: the check digit is B/)).closest("[role=alert]")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Take / }).hasAttribute("disabled")).toBe(true);
  await fireEvent.click(screen.getByRole("button", { name: "Position 20: B → 8" }));
  await screen.findByText("All check digits are right.");
  expect(screen.getByText("date of birth: right")).toBeTruthy();
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

test("somebody new: a code is enough, and the passport's lines fill in the rest", async () => {
  where.now = { room: "trainees" };
  render(App);
  await fireEvent.click(await screen.findByRole("button", { name: "New trainee" }));
  const dialog = await screen.findByRole("dialog", { name: "New trainee" });
  await fireEvent.input(within(dialog).getByLabelText("Trainee code"), { target: { value: "LA-0100" } });
  await fireEvent.input(within(dialog).getByLabelText("Line 1"), { target: { value: "P<LAOPHOMMACHANH<<SOMSAK<<<<<<<<<<<<<<<<<<<<" } });
  await fireEvent.input(within(dialog).getByLabelText("Line 2"), { target: { value: "PA12345673LAO050405BM3501092<<<<<<<<<<<<<<08" } });
  await within(dialog).findByRole("button", { name: "Position 20: B → 8" });
  // Lines that are not right are neither taken over nor thrown away.
  await fireEvent.submit(dialog.querySelector("form") as Element);
  await within(dialog).findByText(/are not right yet/);
  await fireEvent.click(within(dialog).getByRole("button", { name: "Position 20: B → 8" }));
  await vi.waitFor(() => expect((within(dialog).getByLabelText("Family name as in the passport") as HTMLInputElement).value).toBe("PHOMMACHANH"));
  await fireEvent.change(within(dialog).getByLabelText("Order"), { target: { value: "ORD-2026-01" } });
  await fireEvent.submit(dialog.querySelector("form") as Element);
  await vi.waitFor(() => expect(where.now).toMatchObject({ room: "trainee", code: "LA-0100" }));
  const { trainee } = await host.call("open-trainee", { code: "LA-0100" });
  expect(trainee.values.family_name).toMatchObject({ value: "PHOMMACHANH" });
  expect(trainee.labels.order).toBe("ORD-2026-01");
  expect(last("take-mrz")).toMatchObject({ trainee: trainee.id, facts: ["passport.number"] });
});

test("katakana is put into an empty field at once, and replaces what is there only when told to", async () => {
  show("profile");
  await fireEvent.click(await screen.findByRole("button", { name: "Propose" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Use it" }));
  const katakana = async () => (await host.call("open-trainee", { code: "LA-0001" })).trainee;
  await vi.waitFor(async () => expect((await katakana()).values.name_katakana).toMatchObject({ value: "ソムサック" }));
  await host.call("set-field", { noun: "trainee", id: (await katakana()).id, field: "name_katakana", text: "" });
  await vi.waitFor(() => expect((screen.getByLabelText(/katakana/i) as HTMLTextAreaElement).value).toBe(""));
  await fireEvent.click(screen.getByRole("button", { name: "Propose" }));
  await vi.waitFor(async () => expect((await katakana()).values.name_katakana).toMatchObject({ value: "ソムサック" }));
});

test("company conditions are no law, and only a rule that blocks can be let pass by a director", async () => {
  show("eligibility");
  const company = await screen.findByRole("region", { name: "Company conditions: no law" });
  const rules = screen.getByRole("region", { name: "Rules of the programmes and the country" });
  expect(within(rules).queryByText("CO-HT-M")).toBeNull();
  expect(company.textContent).not.toMatch(/may not/i);
  await fireEvent.click(within(company).getByRole("button", { name: "Write a reason" }));
  expect(within(company).queryByRole("checkbox")).toBeNull();
  await fireEvent.click(within(rules).getByRole("button", { name: "Write a reason" }));
  await fireEvent.input(within(rules).getByLabelText("Reason"), { target: { value: "Eighteen at entry." } });
  await fireEvent.input(within(rules).getByLabelText("Your name"), { target: { value: "KEO" } });
  await fireEvent.click(within(rules).getByRole("checkbox", { name: "A director lets it pass" }));
  await fireEvent.click(within(rules).getByRole("button", { name: "Keep" }));
  await vi.waitFor(() => expect(last("write-reason")).toMatchObject({ trainee: "LA-0001", about: "rule-not-met trainee.birth_date", passes: true }));
});

test("the health check: one row a group however often it is chosen, day and hospital once for all", async () => {
  show("eligibility");
  const sheet = await screen.findByRole("region", { name: "Health check by group" });
  expect(within(sheet).queryByLabelText(/Diagnosis$/)).toBeNull();
  await fireEvent.input(within(sheet).getByLabelText("Examined on"), { target: { value: "10/11/2026" } });
  await fireEvent.input(within(sheet).getByLabelText("Hospital"), { target: { value: "Sample hospital" } });
  const group = within(sheet).getByRole("radiogroup", { name: /^3 / });
  // Arrows pass over "clear" on their way to "found".
  await fireEvent.click(within(group).getByRole("radio", { name: "Clear" }));
  await fireEvent.click(within(group).getByRole("radio", { name: "Something found" }));
  const rows = async () => (await host.call("open-trainee", { code: "LA-0001" })).lists.health_check ?? [];
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
  expect((await rows())[0]?.values).toMatchObject({ group: { value: 3 }, result: { value: "found" }, checked_on: { value: "2026-11-10" }, hospital: { value: "Sample hospital" } });
  await fireEvent.click(within(within(sheet).getByRole("radiogroup", { name: /^4 / })).getByRole("radio", { name: "Clear" }));
  await vi.waitFor(async () => expect(await rows()).toHaveLength(2));
  await fireEvent.input(within(sheet).getByLabelText("Hospital"), { target: { value: "Other hospital" } });
  await fireEvent.blur(within(sheet).getByLabelText("Hospital"));
  await vi.waitFor(async () => expect((await rows()).map((row) => row.values.hospital)).toEqual([{ kind: "text", value: "Other hospital" }, { kind: "text", value: "Other hospital" }]));
});

test("a finding of the trainee takes a reason where it stands", async () => {
  where.now = { room: "trainee", code: "LA-0005", tab: "profile" };
  changes.listen();
  render(App);
  const pane = await screen.findByRole("complementary", { name: "What to look at" });
  await fireEvent.click(within(pane).getAllByRole("button", { name: "Write a reason" })[0] as Element);
  await fireEvent.input(within(pane).getByLabelText("Reason"), { target: { value: "A new passport is asked for." } });
  await fireEvent.input(within(pane).getByLabelText("Your name"), { target: { value: "KEO" } });
  await fireEvent.click(within(pane).getByRole("button", { name: "Keep" }));
  await vi.waitFor(() => expect(last("write-reason")).toMatchObject({ trainee: "LA-0005", about: "passport-expires-before-entry passport.expires_on" }));
});

test("the command palette knows the name desk of the file that is open", async () => {
  show("papers");
  await screen.findByRole("region", { name: "Checklist" });
  await fireEvent.keyDown(window, { key: "m", ctrlKey: true });
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Line 1")));
});

test("a rule is set with its source and a name only, and what two sources prove has no switch", async () => {
  where.now = { room: "office", tab: "rules" };
  render(App);
  await fireEvent.click(await screen.findByRole("button", { name: "Youngest age for technical intern training" }));
  expect(screen.queryByRole("checkbox", { name: "Counts" })).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Age the company takes" }));
  const set = screen.getByRole("button", { name: "Set" });
  await fireEvent.input(screen.getByLabelText("Number"), { target: { value: "many" } });
  expect(set.hasAttribute("disabled")).toBe(true);
  await fireEvent.input(screen.getByLabelText("Where it was read"), { target: { value: "director's letter" } });
  await fireEvent.input(screen.getByLabelText("Your name"), { target: { value: "KEO" } });
  await fireEvent.click(set);
  expect((await screen.findByRole("alert")).textContent).toContain("not a whole number");
  expect(last("set-rule")).toBeUndefined();
  await fireEvent.input(screen.getByLabelText("Number"), { target: { value: "21" } });
  await fireEvent.click(set);
  await vi.waitFor(() => expect(last("set-rule")).toMatchObject({ rule: "CO-AGE", value: 21, source: "director's letter", by: "KEO" }));
});
