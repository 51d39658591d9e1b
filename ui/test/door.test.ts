// The door of a real office: signing in, the lock and what is half typed, the recovery sheet, people, backups.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where, type Place } from "../src/frame/place.svelte";
import { idleFor } from "../src/frame/watch";
import { changes } from "../src/host/changes.svelte";
import { fakeHost } from "../src/host/fake";
import { doorState, RIGHT } from "../src/host/fake/door";
import { host, useHost } from "../src/host/host";
import { LANGS, t, words } from "../src/words/words.svelte";

const CODE = "B1A5 QAJB P7DA W9N0 NM3A 988F PMYJ 835W";

beforeEach(async () => {
  Object.assign(doorState, { real: true, plain: false, proven: true, may: null });
  useHost(fakeHost({ opened: true }));
  desk.status = await host.call("office-status", {});
});
afterEach(() => Object.assign(doorState, { real: false, plain: false, proven: true, may: null }));

function show(place: Place): void {
  where.now = place;
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}
const type = (box: HTMLElement, value: string): Promise<unknown> => fireEvent.input(box, { target: { value } });

test("a lock keeps the half-typed word, and it stands in its box again afterwards", async () => {
  show({ room: "trainee", code: "LA-0002", tab: "profile" });
  const box = await screen.findByLabelText("Hobbies");
  await type(box, "playing the khaen and swim");
  await fireEvent.keyDown(document.body, { key: "l", ctrlKey: true });
  expect(await screen.findByRole("heading", { name: "Locked" })).toBeTruthy();
  expect(document.body.textContent).not.toContain("khaen");
  await type(screen.getByLabelText("Password"), "something wrong");
  await fireEvent.submit(screen.getByLabelText("Password").closest("form") as HTMLFormElement);
  expect(await screen.findByText(/The password is not right/)).toBeTruthy();
  await vi.waitFor(() => expect((screen.getByLabelText("Password") as HTMLInputElement).value).toBe(""));
  await type(screen.getByLabelText("Password"), RIGHT);
  await fireEvent.submit(screen.getByLabelText("Password").closest("form") as HTMLFormElement);
  expect(await screen.findByDisplayValue("playing the khaen and swim")).toBeTruthy();
});

test("a long text is saved while it is typed", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show({ room: "trainee", code: "LA-0002", tab: "profile" });
  const box = await screen.findByLabelText("Hobbies");
  await type(box, "a long evening with friends");
  await vi.advanceTimersByTimeAsync(2100);
  await vi.waitFor(async () => {
    const page = await host.call("open-trainee", { code: "LA-0002" });
    expect(page.trainee.values.hobbies).toMatchObject({ value: "a long evening with friends" });
  });
  vi.useRealTimers();
});

test("nobody touching a real office locks it, and never a practice office", async () => {
  const now = Date.now();
  await fireEvent.keyDown(document.body, { key: "a" });
  show({ room: "trainees" });
  await fireEvent.keyDown(document.body, { key: "a" });
  expect(idleFor(now + 60_000)).toBeLessThanOrEqual(60_000);
  doorState.real = false;
  await desk.refresh();
  expect(desk.office?.practice).toBe(true);
});

test("the recovery sheet opens the door, and a slip in its code is told", async () => {
  show({ room: "trainees" });
  await desk.lock();
  await fireEvent.click(await screen.findByRole("button", { name: "Password forgotten" }));
  const submit = screen.getByRole("button", { name: "Open and take the new password" }) as HTMLButtonElement;
  expect(submit.disabled).toBe(true);
  await type(screen.getByLabelText(/^Recovery code/), "B1A5");
  await type(screen.getByLabelText("New password"), "four short long words");
  await type(screen.getByLabelText("Once more"), "four short long word");
  expect(screen.getByText("The two are not the same.")).toBeTruthy();
  await type(screen.getByLabelText("Once more"), "four short long words");
  await vi.waitFor(() => expect(submit.disabled).toBe(false));
  await fireEvent.click(submit);
  expect(await screen.findByText(/There is a slip in the code/)).toBeTruthy();
  await type(screen.getByLabelText(/^Recovery code/), CODE);
  await fireEvent.click(submit);
  await vi.waitFor(() => expect(desk.office).not.toBeNull());
});

test("before work begins the sheet is made and its code typed back", async () => {
  doorState.proven = false;
  await desk.refresh();
  show({ room: "trainees" });
  expect(screen.queryByRole("table")).toBeNull();
  await fireEvent.click(await screen.findByRole("button", { name: "Make the sheet" }));
  expect(await screen.findByText(/recovery-sheet\.pdf/)).toBeTruthy();
  await type(screen.getByLabelText(/^Recovery code/), CODE);
  await fireEvent.click(screen.getByRole("button", { name: "It is right" }));
  expect(await screen.findByText(/Lock the sheet away/)).toBeTruthy();
});

test("an office of before is encrypted at its door", async () => {
  doorState.plain = true;
  show({ room: "trainees" });
  await desk.lock();
  expect(await screen.findByRole("heading", { name: "This office is not encrypted yet" })).toBeTruthy();
  await type(screen.getByLabelText("Your name"), "Keo");
  await type(screen.getByLabelText("New password"), "four short long words");
  await type(screen.getByLabelText("Once more"), "four short long words");
  const submit = screen.getByRole("button", { name: "Encrypt the office" }) as HTMLButtonElement;
  await vi.waitFor(() => expect(submit.disabled).toBe(false));
  await fireEvent.click(submit);
  expect(await screen.findByRole("heading", { name: "The recovery sheet" })).toBeTruthy();
});

test("people are added and keep at least one director", async () => {
  show({ room: "office", tab: "people" });
  const form = await screen.findByRole("form", { name: "Let somebody sign in" });
  await type(within(form).getByLabelText("Name"), "Noy");
  await type(within(form).getByLabelText("New password"), "four short long words");
  await type(within(form).getByLabelText("Once more"), "four short long words");
  await fireEvent.click(within(form).getByRole("checkbox", { name: "Teacher" }));
  const add = within(form).getByRole("button", { name: "Add" }) as HTMLButtonElement;
  await vi.waitFor(() => expect(add.disabled).toBe(false));
  await fireEvent.click(add);
  expect(await screen.findByText("Noy can sign in now.")).toBeTruthy();
  const director = (await screen.findByRole("checkbox", { name: "Keo: Director" })) as HTMLInputElement;
  await fireEvent.click(director);
  expect(await screen.findByText(/Somebody has to lead the office/)).toBeTruthy();
  await vi.waitFor(() => expect(director.checked).toBe(true));
});

test("who may not enter a room is not led there", async () => {
  doorState.may = ["class.read", "register.write", "record.read", "account.own", "trainee.read"];
  await desk.refresh();
  show({ room: "classes" });
  const rooms = within(screen.getByRole("navigation", { name: "Rooms" })).getAllByRole("button").map((one) => one.textContent?.trim());
  expect(rooms).toEqual(expect.arrayContaining(["Classes", "Office"]));
  for (const hidden of ["Trainees", "Orders", "Import", "Due"]) expect(rooms).not.toContain(hidden);
});

test("an old backup is told in every room of a real office, and never in a practice office", async () => {
  show({ room: "trainees" });
  desk.lastBackup = "2020-01-01T00:00:00Z";
  expect(await screen.findByText(/The last proven backup is [\d,]+ days old/)).toBeTruthy();
  desk.lastBackup = new Date().toISOString();
  await vi.waitFor(() => expect(screen.queryByText(/The last proven backup/)).toBeNull());
  desk.lastBackup = "";
  expect(await screen.findByText("There is no backup yet.")).toBeTruthy();
  doorState.real = false;
  await desk.refresh();
  await vi.waitFor(() => expect(screen.queryByText("There is no backup yet.")).toBeNull());
  desk.lastBackup = null;
});

test("a person is erased only after the code is typed again, by whom may", async () => {
  show({ room: "trainee", code: "LA-0002", tab: "log" });
  await fireEvent.click(await screen.findByRole("button", { name: "Erase…" }));
  expect(await screen.findByText(/It cannot be taken back/)).toBeTruthy();
  const erase = screen.getByRole("button", { name: "Erase for good" }) as HTMLButtonElement;
  await type(screen.getByLabelText("Type the code LA-0002 again"), "LA-0003");
  expect(erase.disabled).toBe(true);
  await type(screen.getByLabelText("Type the code LA-0002 again"), "LA-0002");
  expect(erase.disabled).toBe(false);
  const report = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(report.violations.map((one) => one.id)).toEqual([]);
  await fireEvent.click(erase);
  await vi.waitFor(() => expect(desk.said?.text).toContain("LA-0002 was erased"));
  expect(where.now.room).toBe("trainees");
});

test("erasing is not offered to whom it would be refused", async () => {
  doorState.may = ["trainee.read", "record.read", "office.history"];
  desk.status = await host.call("office-status", {});
  show({ room: "trainee", code: "LA-0002", tab: "log" });
  await vi.waitFor(() => expect(document.querySelector("[role=tabpanel]")?.textContent?.trim()).toBeTruthy());
  expect(screen.queryByRole("button", { name: "Erase…" })).toBeNull();
});

test("a backup is made, and one trainee comes back from it", async () => {
  show({ room: "office", tab: "backups" });
  expect(await screen.findByText("There is no backup yet.")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Back up now" }));
  expect(await screen.findByText("read back")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Use …" }));
  await type(screen.getByLabelText(/^Recovery code/), CODE);
  await type(screen.getByLabelText("Code of the trainee"), "LA-0002");
  await fireEvent.click(screen.getByRole("button", { name: "Put this trainee back as then" }));
  expect(await screen.findByText(/LA-0002 was put back: 3 rows/)).toBeTruthy();
});

test.each(LANGS)("the new screens have no axe violations in %s", async (lang) => {
  await words.speak(lang);
  const places: Place[] = [{ room: "office", tab: "people" }, { room: "office", tab: "backups" }];
  for (const place of places) {
    const { unmount } = render(App);
    where.now = place;
    await vi.waitFor(() => expect(screen.getAllByRole("tab").length).toBeGreaterThan(5));
    const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map((one) => `${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
    unmount();
  }
  render(App);
  await desk.lock();
  await vi.waitFor(() => expect(screen.getByText(t("sign-in-locked-text"))).toBeTruthy());
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(found.violations.map((one) => `${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
  await words.speak("en");
});
