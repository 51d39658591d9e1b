// The screens on an invented office: what a clerk does in a day, by keyboard.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { actions } from "../src/frame/actions.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where } from "../src/frame/place.svelte";
import { changes } from "../src/host/changes.svelte";
import { fakeHost } from "../src/host/fake";
import { host, useHost } from "../src/host/host";

function show(): void {
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}

test("the list answers per keystroke, also without accents and in Lao", async () => {
  show();
  await screen.findByText("PHOMMACHANH SOMSAK");
  for (const [typed, name] of [["nguyen thi hong", "NGUYEN THI HONG NHUNG"], ["ຄຳລາ", "VONGSA KHAMLA"], ["P0000107", "KEOMANY THONGCHANH"]] as const) {
    await fireEvent.input(document.querySelector("#trainee-search") as Element, { target: { value: typed } });
    await vi.waitFor(() => {
      expect(screen.getByText("1 person")).toBeTruthy();
      expect(screen.getByText(name)).toBeTruthy();
    });
  }
});

test("arrows and Enter open a file; typing on the list goes to the search", async () => {
  show();
  await screen.findByText("VONGSA KHAMLA");
  const list = screen.getByRole("grid");
  await fireEvent.keyDown(list, { key: "ArrowDown" });
  await fireEvent.keyDown(list, { key: "Enter" });
  expect(where.now).toMatchObject({ room: "trainee", code: "LA-0002" });
  await screen.findByRole("heading", { level: 1, name: "VONGSA KHAMLA" });
  where.back();
  await screen.findByRole("grid");
  await fireEvent.keyDown(screen.getByRole("grid"), { key: "k" });
  const search = (): string | undefined => document.querySelector<HTMLInputElement>("#trainee-search")?.value;
  expect(search()).toBe("k");
  // Leaving the list for a file and coming back must not cost the search.
  where.go({ room: "orders" });
  await screen.findByRole("heading", { level: 1, name: "Orders" });
  where.back();
  await vi.waitFor(() => expect(search()).toBe("k"));
  expect(await host.call("kept", { key: "trainees.view" })).not.toMatchObject({ filter: { search: "k" } });
});

test("columns, filters and the open tab come back after a restart", async () => {
  show();
  await screen.findByText("VONGSA KHAMLA");
  await fireEvent.click(screen.getByText("Columns"));
  await fireEvent.click(screen.getByLabelText("Nationality"));
  where.go({ room: "trainee", code: "LA-0003", tab: "money" });
  await vi.waitFor(async () => {
    expect(await host.call("kept", { key: "window.place" })).toEqual({ room: "trainee", code: "LA-0003", tab: "money" });
    expect(await host.call("kept", { key: "trainees.columns" })).toMatchObject({ shown: expect.arrayContaining(["nationality"]) });
  });
  where.leave();
  await where.restore();
  expect(where.now).toEqual({ room: "trainee", code: "LA-0003", tab: "money" });
});

test("several people are moved in one step, and one undo takes it back", async () => {
  show();
  await screen.findByText("VONGSA KHAMLA");
  await fireEvent.click(screen.getByLabelText("Mark LA-0001"));
  await fireEvent.click(screen.getByLabelText("Mark LA-0002"));
  const bar = screen.getByRole("group", { name: "2 people marked" });
  await vi.waitFor(() => expect(within(bar).getByRole("option", { name: "ORD-2026-02" })).toBeTruthy());
  await fireEvent.change(within(bar).getByRole("combobox"), { target: { value: "ORD-2026-02" } });
  await fireEvent.click(within(bar).getByText("Set the order"));
  await screen.findByText(/2 people changed/);
  expect((await host.call("open-trainee", { code: "LA-0002" })).trainee.labels.order).toBe("ORD-2026-02");
  await desk.undo();
  expect((await host.call("open-trainee", { code: "LA-0002" })).trainee.labels.order).toBe("ORD-2026-01");
});

test("a finding leads to its field", async () => {
  where.now = { room: "trainee", code: "LA-0005" };
  show();
  const finding = await screen.findByText(/passport ends on/);
  await fireEvent.click(finding);
  expect(where.now).toMatchObject({ tab: "papers" });
  await vi.waitFor(() => expect(document.activeElement?.id).toMatch(/-expires_on$/));
});

test("the matrix says each state in a word, and a cell leads to what mends it", async () => {
  where.now = { room: "order", code: "ORD-2026-01" };
  show();
  await screen.findAllByText("Ready");
  expect(screen.getAllByText("Printed").length).toBe(2);
  await fireEvent.click(screen.getAllByText("Contradictory")[0] as Element);
  await vi.waitFor(() => expect(where.now).toMatchObject({ room: "trainee", code: "LA-0005", tab: "papers" }));
});

test("an import is looked at before it is accepted, and undone as a whole", async () => {
  where.now = { room: "import" };
  show();
  const before = desk.office?.trainees ?? 0;
  await fireEvent.click(screen.getByText("Choose a workbook"));
  await screen.findByText(/31\/31\/2003” is not understood/);
  const accept = screen.getByText(/Accept 16 rows/).closest("button") as HTMLButtonElement;
  expect(accept.disabled).toBe(true);
  await fireEvent.click(screen.getByRole("checkbox"));
  await fireEvent.click(accept);
  await screen.findByText("Written: 14 new, 2 changed.");
  await vi.waitFor(() => expect(desk.office?.trainees).toBe(before + 1));
  await fireEvent.click(screen.getByText("Undo the import"));
  await vi.waitFor(() => expect(desk.office?.trainees).toBe(before));
});

test("a row is added with the keyboard in its first box, and removed with a way back", async () => {
  where.now = { room: "trainee", code: "LA-0001", tab: "career" };
  show();
  const section = await screen.findByRole("region", { name: "Licences" });
  await fireEvent.click(within(section).getByText("Add a row"));
  await vi.waitFor(() => expect(document.activeElement?.id).toMatch(/-name_japanese$/));
  await fireEvent.click(within(section).getByLabelText("Remove row 1"));
  await vi.waitFor(() => expect(within(section).getByText("Nothing entered.")).toBeTruthy());
  expect(desk.office?.undo).toBe("Row removed");
});

test("every action has words, no two share a key, and the palette runs them", async () => {
  show();
  await screen.findByText("VONGSA KHAMLA");
  const keys = actions().flatMap((action) => action.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  await fireEvent.keyDown(window, { key: "k", ctrlKey: true });
  const box = await screen.findByRole("combobox", { name: "What do you want to do?" });
  await fireEvent.input(box, { target: { value: "orders" } });
  await fireEvent.keyDown(box, { key: "Enter" });
  await vi.waitFor(() => expect(where.now).toMatchObject({ room: "orders" }));
});

test("Ctrl+Z belongs to the text while somebody types, and to the office otherwise", async () => {
  where.now = { room: "trainee", code: "LA-0001" };
  show();
  const box = await screen.findByLabelText("Given name as in the passport");
  await fireEvent.input(box, { target: { value: "OTHER" } });
  await fireEvent.blur(box);
  await vi.waitFor(() => expect(desk.office?.undo).toBe("Field changed"));
  await fireEvent.keyDown(box, { key: "z", ctrlKey: true });
  expect(desk.office?.undo).toBe("Field changed");
  await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  await vi.waitFor(() => expect(desk.office?.redo).toBe("Field changed"));
});

test("F1 opens the page of help of this screen", async () => {
  where.now = { room: "orders" };
  show();
  await fireEvent.keyDown(window, { key: "F1" });
  await screen.findByText(/An order is what a receiving company asked for/);
  desk.panel = null;
});

test("without an office there is the start, and a practice office needs nobody's password", async () => {
  desk.status = await host.call("close-office", {});
  show();
  await fireEvent.input(screen.getByLabelText("Name of the office"), { target: { value: "My office" } });
  await fireEvent.click(screen.getByText("Make it"));
  await vi.waitFor(() => expect(desk.office).not.toBeNull());
});

test("an office that cannot be opened again is told at the start", async () => {
  const fake = fakeHost();
  const error = { code: "store-not-an-office", message_key: "error-store-not-an-office", args: {}, findings: [] };
  useHost({ ...fake, call: (name, request) => (name === "resume-office" ? Promise.reject(error) : fake.call(name, request)) });
  desk.status = null;
  await desk.begin();
  show();
  expect(desk.office).toBeNull();
  expect(screen.getByText(/no office/i)).toBeTruthy();
  expect(screen.getByText("Make it")).toBeTruthy();
});
