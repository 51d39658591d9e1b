// The room of classes: a register typed by keyboard, what a paste refuses, why a late mark is written,
// and the lessons and people of a class.
import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import Field from "../src/fields/Field.svelte";
import type { Request } from "../src/generated/wire";
import { actions } from "../src/frame/actions.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where } from "../src/frame/place.svelte";
import { changes } from "../src/host/changes.svelte";
import { said } from "../src/host/fake/file";
import { host } from "../src/host/host";
import { markOfKey, readMarkWords, readPasted } from "../src/pages/class/register/marks";
import { clockText, readClock } from "../src/words/time";
import { addMonths, monday, monthOf } from "../src/words/week";

// A Wednesday: the days of the invented class lie around it.
vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-25T09:00:00") });
const CODE = "K-2026-01";

function show(tab: string): void {
  where.now = { room: "class", code: CODE, tab };
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}
const calls = (): Request<"mark-register">[] => said.filter((one) => one.name === "mark-register").map((one) => one.request as Request<"mark-register">);
const last = (name: string): unknown => said.findLast((one) => one.name === name)?.request;
const cell = (row: number, column: number): HTMLElement => document.getElementById(`c-${row}-${column}`) as HTMLElement;
const press = (key: string, more: KeyboardEventInit = {}): Promise<unknown> => fireEvent.keyDown(document.activeElement as Element, { key, ...more });
async function type(keys: string): Promise<void> {
  for (const key of keys) await press(key);
}
async function openRegister(): Promise<HTMLElement> {
  show("register");
  const grid = await screen.findByRole("grid", { name: `Register of ${CODE}` });
  await vi.waitFor(() => expect(cell(0, 9)).toBeTruthy());
  cell(0, 0).focus();
  return grid;
}
/** Leaves the grid: what was typed is sent at once. */
const leave = (): Promise<unknown> => fireEvent.focusOut(document.activeElement as Element, { relatedTarget: document.body });
const texts = (row: number, from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => cell(row, from + i).textContent ?? "");

beforeEach(() => void said.splice(0));

test("marks are typed by letter, digit and sign, and travel together as one call", async () => {
  const grid = await openRegister();
  expect(grid.getAttribute("aria-rowcount")).toBe("14");
  await press("p");
  await press("ArrowRight");
  await press("X");
  await press("ArrowRight");
  await press("○");
  await press("ArrowRight");
  await type("e");
  expect(texts(0, 0, 3)).toEqual(["P", "A", "P", "E"]);
  expect(cell(0, 1).getAttribute("aria-label")).toMatch(/^A: Absent\. .*25 November 2026/);
  expect(calls()).toHaveLength(0);
  await vi.waitFor(() => expect(calls()).toHaveLength(1), { timeout: 2000 });
  expect(calls()[0]?.marks.map((mark) => mark.mark)).toEqual(["present", "absent", "present", "excused"]);
  await vi.waitFor(() => expect(desk.office?.undo).toBe("Marks written"));
});

test("L20 and G15 are minutes missed; without minutes nothing is written", async () => {
  await openRegister();
  await type("L20");
  expect(cell(0, 0).textContent).toBe("L20_");
  await press("Enter");
  expect(cell(0, 0).textContent).toBe("L20");
  expect(cell(0, 0).title).toContain("20 minutes missed");
  await press("ArrowDown");
  await type("g15");
  await press("ArrowDown");
  expect(cell(1, 0).textContent).toBe("G15");
  await type("l");
  await press("Escape");
  expect(cell(2, 0).textContent).toBe("");
  await type("l");
  await press("Enter");
  expect(cell(2, 0).textContent).toBe("");
  expect(screen.getByText(/type the minutes after L/)).toBeTruthy();
  await leave();
  await vi.waitFor(() => expect(calls()).toHaveLength(1));
  expect(calls()[0]?.marks).toMatchObject([{ mark: "late", missed: 20 }, { mark: "left_early", missed: 15 }]);
});

test("a mark goes to everything that is chosen; Delete clears it, Ctrl+D fills down", async () => {
  await openRegister();
  await press("ArrowDown", { shiftKey: true });
  await press("ArrowRight", { shiftKey: true });
  await press("a");
  expect([...texts(0, 0, 1), ...texts(1, 0, 1)]).toEqual(["A", "A", "A", "A"]);
  expect(cell(0, 0).getAttribute("aria-selected")).toBe("true");
  await press("Delete");
  expect([...texts(0, 0, 1), ...texts(1, 0, 1)]).toEqual(["", "", "", ""]);
  await press("Home", { ctrlKey: true });
  await type("l5");
  await press("Enter");
  await press("PageDown", { shiftKey: true });
  await press("End", { ctrlKey: true, shiftKey: true });
  await press("Home", { shiftKey: true });
  await press("d", { ctrlKey: true });
  expect(texts(9, 0, 1)).toEqual(["L5", ""]);
  await vi.waitFor(() => expect(calls().at(-1)?.marks.length).toBeGreaterThan(8));
});

test("Ctrl+Enter: who has no mark up to today was there, in one call and one undo", async () => {
  await openRegister();
  await press("a");
  await press("Enter", { ctrlKey: true });
  // Monday to Wednesday, two lessons a day; not Thursday, and nobody who is not in the class.
  expect(texts(0, 0, 7)).toEqual(["A", "P", "P", "P", "P", "P", "", ""]);
  await vi.waitFor(() => expect(calls()).toHaveLength(2));
  expect(calls()[1]?.marks).toHaveLength(10 * 6 - 1 + 2 + 4);
  await vi.waitFor(() => expect(desk.office?.undo).toBe("Marks written"));
  await desk.undo();
  await vi.waitFor(() => expect(texts(0, 0, 5)).toEqual(["A", "", "", "", "", ""]));
});

test("who is not in the class on a day has a grey cell that takes no mark", async () => {
  await openRegister();
  const row = screen.getByRole("rowheader", { name: /VN-0003/ }).closest("tr")?.querySelector("td[data-row]") as HTMLElement;
  expect(row.getAttribute("aria-readonly")).toBe("true");
  expect(row.getAttribute("aria-label")).toBe("Not in the class on this day");
  row.focus();
  await fireEvent.mouseDown(row);
  await press("p");
  expect(row.textContent).toBe("");
  expect(screen.getByText(/No mark can stand here/)).toBeTruthy();
  await leave();
  expect(calls()).toHaveLength(0);
});

const clipboard = (text: string): DataTransfer => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  return data;
};

test("a paste takes letters, signs and the words of four languages; an unknown cell stops all of it", async () => {
  await openRegister();
  await readMarkWords();
  await fireEvent.paste(cell(0, 0), { clipboardData: clipboard("P\t?\nA\tL20") });
  expect((await screen.findByRole("alert")).textContent).toMatch(/Nothing was pasted: 1 cell is not understood: LA-0001 Mon 23\/11 “\?”/);
  expect(texts(0, 0, 1)).toEqual(["", ""]);
  expect(calls()).toHaveLength(0);
  await fireEvent.paste(cell(0, 0), { clipboardData: clipboard("○\t欠席\t公\t\nມາຮຽນ\tĐi muộn 20\tLeft early 5\tx") });
  expect(texts(0, 0, 3)).toEqual(["P", "A", "E", ""]);
  expect(texts(1, 0, 3)).toEqual(["P", "L20", "G5", "A"]);
  expect(screen.queryByRole("alert")).toBeNull();
  await vi.waitFor(() => expect(calls()).toHaveLength(1));
  expect(calls()[0]?.marks).toHaveLength(7);
  await fireEvent.paste(cell(0, 0), { clipboardData: clipboard("P\tP\tP\tP\tP\tP\tP\tP\tP\tP\tP\tP") });
  expect((await screen.findByRole("alert")).textContent).toMatch(/1 rows and 12 columns do not fit/);
});

test("what is chosen is copied as a spreadsheet takes it", async () => {
  await openRegister();
  await type("p");
  await press("ArrowRight");
  await type("l20");
  await press("Enter");
  await press("Home", { ctrlKey: true });
  await press("ArrowRight", { shiftKey: true });
  const data = new DataTransfer();
  await fireEvent.copy(cell(0, 1), { clipboardData: data });
  expect(data.getData("text/plain")).toBe("P\tL20");
});

test("late marks ask why, and are sent again with the reason", async () => {
  await openRegister();
  await fireEvent.click(screen.getByRole("button", { name: "Week before" }));
  await fireEvent.click(screen.getByRole("button", { name: "Week before" }));
  await vi.waitFor(() => expect(cell(1, 0)?.textContent).toMatch(/^[PALEG]/));
  const was = texts(0, 0, 1);
  cell(0, 0).focus();
  await press("ArrowRight", { shiftKey: true });
  await type("g7");
  await press("Enter");
  expect(texts(0, 0, 1)).toEqual(["G7", "G7"]);
  await leave();
  const why = await screen.findByRole("form", { name: /why is this written now/ });
  expect(why.textContent).toContain("2 marks come more than 7 days after the lesson.");
  expect(why.textContent).not.toContain("days to come");
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
  // Given up: what stood there before is seen again.
  await press("Escape");
  await vi.waitFor(() => expect(texts(0, 0, 1)).toEqual(was));
  await vi.waitFor(() => expect(document.activeElement).toBe(cell(0, 1)));
  await press("a");
  await leave();
  await fireEvent.input(within(await screen.findByRole("form", { name: /why/ })).getByLabelText("Reason"), { target: { value: "The paper register came late." } });
  await press("Enter");
  await vi.waitFor(() => expect(calls().at(-1)).toMatchObject({ reason: "The paper register came late." }));
  expect(calls()).toHaveLength(3);
  expect(calls()[1]?.marks).toEqual(calls()[2]?.marks);
  expect(texts(0, 0, 1)).toEqual(["A", "A"]);
  // Said once, it holds for the other late marks of these days, and not for those of other days.
  await press("ArrowDown");
  await press("a");
  await leave();
  await vi.waitFor(() => expect(calls()).toHaveLength(5));
  expect(calls().at(-1)).toMatchObject({ reason: "The paper register came late." });
  expect(screen.getByText(/are written with the reason/)).toBeTruthy();
  expect(screen.queryByRole("form", { name: /why is this written now/ })).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Week before" }));
  expect(screen.queryByText(/are written with the reason/)).toBeNull();
});

test("a refused mark goes, with a sentence; what was typed and not sent yet is taken back by Ctrl+Z", async () => {
  await openRegister();
  await type("l999");
  await press("Enter");
  await leave();
  expect((await screen.findByRole("alert")).textContent).toMatch(/cannot have missed 999 minutes/);
  expect(cell(0, 0).textContent).toBe("");
  cell(0, 0).focus();
  await press("p");
  await press("z", { ctrlKey: true });
  expect(cell(0, 0).textContent).toBe("");
  await leave();
  expect(calls()).toHaveLength(1);
});

test("who writes is remembered and stands with the marks", async () => {
  await openRegister();
  await fireEvent.input(screen.getByLabelText("Entered by"), { target: { value: "Keo" } });
  cell(0, 0).focus();
  await press("p");
  expect(cell(0, 0).title).toContain("Entered by Keo");
  await leave();
  await vi.waitFor(() => expect(calls()[0]?.by).toBe("Keo"));
  await vi.waitFor(async () => expect(await host.call("kept", { key: "register.by" })).toBe("Keo"));
});

test("a keyboard that writes Lao marks by the place of its keys", () => {
  expect(markOfKey({ key: "ຍ", code: "KeyP" })).toBe("present");
  expect(markOfKey({ key: "Process", code: "KeyA" })).toBe("absent");
  expect(markOfKey({ key: "q", code: "KeyQ" })).toBeNull();
  expect(readPasted("△")).toBeNull();
  expect(readPasted("△ 20")).toEqual({ mark: "late", missed: 20 });
  expect(readPasted("1")).toEqual({ mark: "present", missed: 0 });
  expect(readPasted(" ")).toBe("");
});

test.each([["8:00", 480], ["16.30", 990], ["8h30", 510], ["0830", 510], ["8", 480], ["໘:໓໐", 510], ["25:00", null], ["8:60", null], ["x", null]])("%s is the time %s", (typed, minutes) =>
  expect(readClock(typed)).toBe(minutes));

test("a time of day is typed as 8:00 and shown so", async () => {
  expect(clockText(480)).toBe("8:00");
  const record = (await host.call("open-class", { code: CODE })).timetable[0];
  if (!record) throw new Error("no timetable");
  render(Field, { record, field: "starts" });
  const box = screen.getByRole<HTMLInputElement>("textbox");
  expect(box.value).toBe("8:00");
  await fireEvent.input(box, { target: { value: "0930" } });
  await fireEvent.blur(box);
  await vi.waitFor(async () => expect((await host.call("open-class", { code: CODE })).timetable[0]?.values.starts).toEqual({ kind: "int", value: 570 }));
});

test("weeks begin on Monday, months end on their last day", () => {
  expect(monday("2026-11-29")).toBe("2026-11-23");
  expect(monthOf("2028-02-10")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
});

test("a lesson is moved with a reason, and nothing is done without one", async () => {
  show("lessons");
  const coming = await screen.findByRole("region", { name: "Lessons to come" });
  await fireEvent.click((await within(coming).findAllByRole("button", { name: /^Change: Thursday 26\/11\/2026 8:00/ }))[0] as Element);
  const form = within(coming).getByRole("form");
  const keep = within(form).getByRole("button", { name: "Keep" });
  await fireEvent.input(within(form).getByLabelText("Begins at"), { target: { value: "930" } });
  expect(keep.hasAttribute("disabled")).toBe(true);
  await fireEvent.input(within(form).getByLabelText("Why the lesson was changed"), { target: { value: "The room is taken." } });
  await fireEvent.click(keep);
  await vi.waitFor(() => expect(last("change-lesson")).toMatchObject({ change: { to: "move", day: "2026-11-26", starts: 570 }, reason: "The room is taken." }));
  await vi.waitFor(() => expect(within(coming).getByText("9:30–11:30")).toBeTruthy());
  await fireEvent.click(screen.getByRole("button", { name: "Plan lessons" }));
  expect((await screen.findByText(/were there already/)).textContent).toMatch(/planned\. .* 1 day was left out as a holiday/);
});

test("people come by search and leave with their last day, several at once", async () => {
  show("people");
  expect((await screen.findAllByText(/of 160 h/)).length).toBeGreaterThan(5);
  expect(screen.getByRole("list", { name: "Why to look at LA-0005" }).textContent).toMatch(/Attended \d+ %/);
  const first = screen.getByLabelText("Mark LA-0001");
  first.focus();
  await fireEvent.keyDown(first, { key: "ArrowDown", shiftKey: true });
  await fireEvent.click(screen.getByRole("button", { name: "They leave the class" }));
  await vi.waitFor(() => expect((last("leave-class") as { trainees: string[] }).trainees).toHaveLength(2));
  await fireEvent.click(screen.getByRole("button", { name: "Add people" }));
  const form = await screen.findByRole("form", { name: "Add people" });
  const box = within(form).getByRole("combobox");
  await fireEvent.input(box, { target: { value: "LA-0001" } });
  await within(form).findByRole("option", { name: /LA-0001/ });
  await fireEvent.keyDown(box, { key: "Enter" });
  await fireEvent.click(within(form).getByRole("checkbox"));
  await fireEvent.click(within(form).getByRole("button", { name: "Put 1 person into the class" }));
  await vi.waitFor(() => expect(last("enrol")).toMatchObject({ transfer: true, from: "2026-11-25" }));
});

test("the list says days without marks in a word, and makes a class of a course", async () => {
  where.now = { room: "classes" };
  changes.listen();
  render(App);
  expect(await screen.findByText("3 days without marks")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Make a class of course K-2026-02" }));
  await vi.waitFor(() => expect(where.now).toMatchObject({ room: "class", code: "K-2026-02" }));
  await screen.findByText(/Nobody is in this class yet/);
});

test("no two actions share a key on any tab, and the tab comes back after a restart", async () => {
  for (const tab of ["register", "lessons", "people", "progress", "about"]) {
    show(tab);
    await screen.findByRole("tab", { selected: true });
    await new Promise((wake) => setTimeout(wake, 20));
    const keys = actions().flatMap((action) => action.keys ?? []);
    expect(new Set(keys).size, tab).toBe(keys.length);
    cleanup();
    await new Promise((wake) => setTimeout(wake, 0));
  }
  show("register");
  await fireEvent.click(await screen.findByRole("tab", { name: "Progress" }));
  await vi.waitFor(async () => expect(await host.call("kept", { key: "window.place" })).toEqual({ room: "class", code: CODE, tab: "progress" }));
});

test.each(["register", "lessons", "people", "progress", "about"])("axe finds nothing on %s", async (tab) => {
  show(tab);
  await screen.findByRole("tab", { selected: true });
  await vi.waitFor(() => expect(document.querySelector("#tab-body")?.textContent?.length).toBeGreaterThan(40));
  await new Promise((wake) => setTimeout(wake, 50));
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(found.passes.length).toBeGreaterThan(10);
  expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`)).toEqual([]);
});
