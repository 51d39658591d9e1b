// The rooms around a file: the wall of an order, duplicates, what is due, enquiries, the list of rules.
import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { actions } from "../src/frame/actions.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where, type Place } from "../src/frame/place.svelte";
import { changes } from "../src/host/changes.svelte";
import { said } from "../src/host/fake/file";
import { host } from "../src/host/host";

function show(place: Place): void {
  where.now = place;
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}

const last = (name: string): unknown => said.findLast((one) => one.name === name)?.request;

beforeEach(() => void said.splice(0));

test("the wall says each state in a word, and marks one paper received for several people", async () => {
  show({ room: "order", code: "ORD-2026-01", tab: "wall" });
  const wall = await screen.findByRole("region", { name: "Wall" });
  expect(within(wall).getAllByTitle("Passport: Needed").length).toBeGreaterThan(0);
  expect(within(wall).getByText("3 days late")).toBeTruthy();
  expect(within(wall).getByRole("list", { name: "What is wrong: LA-0001" }).textContent).toMatch(/Must be mended: *The passport ends/);
  await fireEvent.click(within(wall).getByLabelText("Choose LA-0001"));
  await fireEvent.click(within(wall).getByLabelText("Choose LA-0002"));
  await fireEvent.change(screen.getByRole("combobox", { name: "Paper" }), { target: { value: "passport" } });
  await fireEvent.click(screen.getByRole("button", { name: "Mark received for 2" }));
  const [one, two] = (await host.call("open-order", { code: "ORD-2026-01" })).rows.map((row) => row.id);
  await vi.waitFor(() => expect(last("mark-papers")).toMatchObject({ trainees: [one, two], key: "passport", step: "received", form: "original" }));
  expect(await screen.findByText(/Ctrl\+Z takes it back/)).toBeTruthy();
});

test("the wall is a view of the order that comes back after a restart", async () => {
  show({ room: "order", code: "ORD-2026-01" });
  await fireEvent.click(await screen.findByRole("button", { name: "Wall" }));
  await screen.findByRole("region", { name: "Wall" });
  await vi.waitFor(async () => expect(await host.call("kept", { key: "window.place" })).toEqual({ room: "order", code: "ORD-2026-01", tab: "wall" }));
  await fireEvent.click(screen.getByRole("button", { name: "Save as .xlsx" }));
  await screen.findByText("Saved: Tabidachi/output/ORD-2026-01.xlsx");
});

test("two files become one as a person says: which stays, and which is right field by field", async () => {
  show({ room: "trainees" });
  await fireEvent.click(await screen.findByRole("button", { name: "Possible duplicates" }));
  await screen.findByText("same passport, same birth, similar name");
  await fireEvent.click(screen.getByRole("button", { name: "Compare: LA-0001, LA-0008" }));
  const compare = await screen.findByRole("region", { name: "Compare: LA-0001, LA-0008" });
  // What both say alike is not shown.
  expect(within(compare).queryByText("Blood group")).toBeNull();
  await fireEvent.click(within(compare).getByRole("radio", { name: /^LA-0008/ }));
  await fireEvent.click(within(compare).getByRole("radio", { name: /^Family name as in the passport: LA-0001/ }));
  await fireEvent.click(within(compare).getByRole("button", { name: "Merge into LA-0008" }));
  const id = async (code: string) => (await host.call("open-trainee", { code })).trainee.id;
  const [stays, gone] = [await id("LA-0008"), await id("LA-0001")];
  await vi.waitFor(() => expect(last("merge-trainees")).toEqual({ stays, gone, fields: ["family_name"] }));
});

test("what is late comes first and says so; Enter on a person opens their papers", async () => {
  show({ room: "due" });
  expect(await screen.findByText("2 days late")).toBeTruthy();
  expect(screen.getByText("should be here")).toBeTruthy();
  expect(screen.queryByText("BOUNMY")).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "90 days" }));
  expect(await screen.findByText("BOUNMY")).toBeTruthy();
  screen.getByRole("button", { name: "LA-0002" }).focus();
  await fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
  expect(document.activeElement?.textContent).toBe("LA-0001");
  await fireEvent.click(document.activeElement as Element);
  expect(where.now).toMatchObject({ room: "trainee", code: "LA-0001", tab: "papers" });
});

test("an enquiry becomes a trainee with nothing but a code, and is closed by it", async () => {
  show({ room: "enquiries" });
  await screen.findByDisplayValue("ນາງ ສຸກສະຫວັນ ຕົວຢ່າງ");
  expect(screen.queryByDisplayValue("KHAM SAMPLE")).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: /^Closed/ }));
  expect(await screen.findByDisplayValue("KHAM SAMPLE")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: /^Ask again/ }));
  await fireEvent.click(await screen.findByRole("button", { name: /^Make a trainee: ນາງ/ }));
  const form = await screen.findByRole("form", { name: "Make a trainee" });
  await fireEvent.input(within(form).getByLabelText("Trainee code"), { target: { value: "LA-0200" } });
  await fireEvent.submit(form);
  await vi.waitFor(() => expect(where.now).toMatchObject({ room: "trainee", code: "LA-0200" }));
  where.go({ room: "enquiries" });
  await fireEvent.click(await screen.findByRole("button", { name: /^All/ }));
  expect(await screen.findByRole("button", { name: "became LA-0200" })).toBeTruthy();
});

test("rules are narrowed by programme, country and certainty; a dispute shows both sides", async () => {
  show({ room: "office", tab: "rules" });
  await screen.findByText("5 rules");
  expect(screen.getByText(/One source says three months of pay, another/)).toBeTruthy();
  await fireEvent.change(screen.getByRole("combobox", { name: "Programme" }), { target: { value: "ssw" } });
  // What belongs to no programme counts for this one too.
  await vi.waitFor(() => expect(screen.queryByText("TITP-AGE")).toBeNull());
  expect(screen.getByText("SSW1-AGE")).toBeTruthy();
  expect(screen.getByText("CO-AGE")).toBeTruthy();
  await fireEvent.change(screen.getByRole("combobox", { name: "Certainty" }), { target: { value: "M" } });
  await screen.findByText("1 rule");
  expect(screen.getByText("off")).toBeTruthy();
  expect(screen.getAllByText(/off until switched on/).length).toBeGreaterThan(0);
});

test("each new room has its action, and no two share a key there", async () => {
  for (const place of [{ room: "enquiries" }, { room: "due" }, { room: "twins" }, { room: "order", code: "ORD-2026-01", tab: "wall" }, { room: "trainee", code: "LA-0001" }] as Place[]) {
    show(place);
    await screen.findByRole("heading", { level: 1 });
    const keys = actions().flatMap((action) => action.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    cleanup();
    await new Promise((wake) => setTimeout(wake, 0));
  }
});
