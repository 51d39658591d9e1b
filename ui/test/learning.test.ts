// Hours before entry and progress: the meter's sentences, another entry, the filed plan, days off, people at risk.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where, type Place } from "../src/frame/place.svelte";
import type { ClassLineView, ClassPage, CommandName, Request } from "../src/generated/wire";
import { changes } from "../src/host/changes.svelte";
import { fakeHost } from "../src/host/fake";
import { refuse } from "../src/host/fake/rows";
import { host, useHost } from "../src/host/host";
import { follow } from "../src/records/follow";
import { hoursFigure } from "../src/words/hours";
import { LANGS, t, words } from "../src/words/words.svelte";

function show(place: Place): void {
  where.now = place;
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}
const training = (code: string): void => show({ room: "trainee", code, tab: "training" });
const orderOf = async (code: string): Promise<string> => (await host.call("open-order", { code })).order.id;

/** Answers some commands itself and leaves the others to the invented office; notes what was asked. */
function intercept(answers: { [N in CommandName]?: (request: Request<N>) => unknown }): { name: string; request: unknown }[] {
  const [behind, asked] = [fakeHost({ opened: true }), [] as { name: string; request: unknown }[]];
  useHost({
    ...behind,
    async call(name, request) {
      asked.push({ name, request });
      const answer = answers[name] as ((one: typeof request) => unknown) | undefined;
      return (answer ? await answer(request) : await behind.call(name, request)) as never;
    },
  });
  return asked;
}

test("whole hours are a number, so that a sentence can choose; others are hours and minutes", () => {
  expect([9600, 8670, 60, 0, 45].map(hoursFigure)).toEqual([160, "144:30", 1, 0, "0:45"]);
  expect(t("hours-missing", { counted: 159, needed: 160, missing: 1 })).toBe("159 of 160 hours; 1 hour is missing.");
});

test("enough hours in a full month qualify, and the months are told in words as well", async () => {
  training("LA-0001");
  const meter = await screen.findByRole("region", { name: "Hours before entry" });
  expect(within(meter).getByText("180 of 160 hours: enough.")).toBeTruthy();
  expect(within(meter).getByText("One month is full: 2 November 2026 to 25 December 2026.")).toBeTruthy();
  expect(within(meter).getByText("Qualifies: 1/12 instead of 1/6 of the training after entry.")).toBeTruthy();
  expect(within(meter).getByRole("img", { name: /180 of 160 hours: enough\. Japanese: 13[0-9].* hours Life in Japan: / })).toBeTruthy();
  expect(within(meter).getByRole("img", { name: /October 2026: no lesson\. November 2026: 21 days, 94:30 h\. December 2026: 19 days, 85:30 h/ })).toBeTruthy();
  expect(within(meter).getByText("Everything that was attended counts.")).toBeTruthy();
  const ahead = screen.getByRole("region", { name: "Until entry" });
  expect(within(ahead).getByText("Entry on 19 April 2027 needs 160 hours: none is missing.")).toBeTruthy();
  expect(within(ahead).queryByText("not reached")).toBeNull();
});

test("what is missing is told backwards and forwards, and what did not count with its hours", async () => {
  training("LA-0002");
  const meter = await screen.findByRole("region", { name: "Hours before entry" });
  expect(within(meter).getByText("140 of 160 hours; 20 hours are missing.")).toBeTruthy();
  expect(within(meter).getByText("Does not qualify yet: 1/6 of the training after entry, not 1/12.")).toBeTruthy();
  expect(within(meter).getByText("40 hours lie outside the time that counts (19 October 2026 to the day before entry).")).toBeTruthy();
  const ahead = screen.getByRole("region", { name: "Until entry" });
  expect(within(ahead).getByText("With the planned lessons (48 h to come) all is reached on 15 January 2027.")).toBeTruthy();
  expect(within(ahead).getByText("At this person's attendance of 93 %: 184:38 h at entry, reached on 15 January 2027.")).toBeTruthy();
  expect(within(ahead).getByText("The first day that still counts is 19 October 2026.")).toBeTruthy();
});

test("hours without a full month do not qualify; what is not reached says so in a red word", async () => {
  training("LA-0003");
  const meter = await screen.findByRole("region", { name: "Hours before entry" });
  expect(within(meter).getByText("160 of 160 hours: enough.")).toBeTruthy();
  expect(within(meter).getByText("From 2 November 2026 to 27 November 2026: not one month yet.")).toBeTruthy();
  expect(within(meter).getByText(/^Does not qualify yet/)).toBeTruthy();
  const ahead = screen.getByRole("region", { name: "Until entry" });
  expect(within(ahead).getAllByText("not reached").every((word) => word.classList.contains("seal"))).toBe(true);
  expect(within(ahead).getByText(/^The last day to begin is 19 March 2027/)).toBeTruthy();
});

test("each reason why hours did not count has its sentence, and other meters have their bars", async () => {
  training("LA-0004");
  const meter = await screen.findByRole("region", { name: "Hours before entry" });
  expect(within(meter).getByText("24 hours are above what one day may count.")).toBeTruthy();
  expect(within(meter).getByText("4 hours of legal protection: this subject counts after entry only.")).toBeTruthy();
  expect(within(meter).getByText("1:30 hours were given by somebody whom the rule does not name.")).toBeTruthy();
  const others = screen.getByRole("region", { name: "Other numbers of hours that are asked for" });
  expect(within(others).getByRole("img", { name: "Least training, form 1-27 B-c: 100 of 320 hours: not reached" })).toBeTruthy();
});

test("under ESD the halves are told, and no month", async () => {
  await host.call("set-field", { noun: "order", id: await orderOf("ORD-2026-01"), field: "programme", text: "esd" });
  training("LA-0003");
  const meter = await screen.findByRole("region", { name: "Hours before entry" });
  expect(within(meter).getByText("Qualifies: 160 instead of 320 hours of lectures after entry.")).toBeTruthy();
  expect(within(meter).queryByText(/one month/i)).toBeNull();
});

test("without a day of entry a sentence says where it is entered, and a day can be tried", async () => {
  training("LA-0009");
  expect(await screen.findByText(/^No day of entry is planned/)).toBeTruthy();
  await fireEvent.input(screen.getByLabelText("Entry on"), { target: { value: "19/4/2027" } });
  const trial = screen.getByRole("region", { name: "Try another entry" });
  expect(await within(trial).findByText(/0 of 160 hours; 160 hours are missing/)).toBeTruthy();
  expect(within(trial).getByText(/^This person is in no order/)).toBeTruthy();
});

test("another entry shows what falls out and changes nothing; the order takes it only on a second word", async () => {
  training("LA-0001");
  await screen.findByRole("region", { name: "Hours before entry" });
  const trial = screen.getByRole("region", { name: "Try another entry" });
  await fireEvent.input(within(trial).getByLabelText("Entry on"), { target: { value: "10/5/2027" } });
  expect(await within(trial).findByText("6 days with 27 h fall out (2 November 2026 to 9 November 2026).")).toBeTruthy();
  expect(within(trial).getByText(/153 of 160 hours; 7 hours are missing/)).toBeTruthy();
  const entry = async () => (await host.call("open-order", { code: "ORD-2026-01" })).order.values.entry_on;
  expect(await entry()).toMatchObject({ value: "2027-04-19" });
  await fireEvent.click(within(trial).getByRole("button", { name: "Put this day into the order" }));
  expect(within(trial).getByText(/becomes the day of entry of the whole order ORD-2026-01/)).toBeTruthy();
  expect(await entry()).toMatchObject({ value: "2027-04-19" });
  await fireEvent.click(within(trial).getByRole("button", { name: "Yes, for the whole order" }));
  await vi.waitFor(async () => expect(await entry()).toMatchObject({ value: "2027-05-10" }));
  expect(await screen.findByText("153 of 160 hours; 7 hours are missing.")).toBeTruthy();
});

test("progress: weekly tests as a line that is also words, examinations, and days that are only worked out", async () => {
  training("LA-0001");
  const progress = await screen.findByRole("region", { name: "Progress" });
  expect(within(progress).getByRole("img", { name: /^Weekly tests\. 9 October 2026: 14 of 20 \(70 %\)\..*23 October 2026: 19 of 20 \(95 %\)$/ })).toBeTruthy();
  expect(within(progress).getByDisplayValue("Test 2")).toBeTruthy();
  const sittings = (await within(progress).findByText("worked out, not announced")).closest("tr");
  expect(sittings?.textContent).toMatch(/JLPT *N4 *5 July 2099/);
  expect(within(progress).getByText("Applications closed on 1 May 2020")).toBeTruthy();
  await fireEvent.click(within(progress).getByRole("button", { name: "To the calendar of examinations" }));
  expect(where.now).toMatchObject({ room: "office", tab: "sittings" });
});

test("a plan is frozen as filed and then only amended with a reason", async () => {
  show({ room: "order", code: "ORD-2026-01" });
  const plan = await screen.findByRole("region", { name: "Training plan (form 1-29)" });
  expect(await within(plan).findByText("not filed")).toBeTruthy();
  await fireEvent.click(within(plan).getByRole("button", { name: "Freeze as filed on 11 December 2026" }));
  expect(await within(plan).findByText("filed on 11 December 2026")).toBeTruthy();
  expect(within(plan).getByText("144")).toBeTruthy();
  await fireEvent.click(within(plan).getByRole("button", { name: "Amend, with this reason" }));
  expect((await within(plan).findByRole("alert")).textContent).toBe("A reason is needed. Write it in a few words.");
  expect(within(plan).getByText("filed on 11 December 2026")).toBeTruthy();
  await fireEvent.input(within(plan).getByLabelText("Why the plan is amended"), { target: { value: "The room was flooded." } });
  await fireEvent.click(within(plan).getByRole("button", { name: "Amend, with this reason" }));
  expect(await within(plan).findByText("opened to be amended")).toBeTruthy();
  expect(within(plan).getByText(/The room was flooded/)).toBeTruthy();
});

test("what cannot be frozen says why in words, and what differs from the register stands with the plan once", async () => {
  const differs = { severity: "warning" as const, code: "plan-line-differs", place: { noun: "order", code: "ORD-2026-01", fact: "plan_line.minutes" }, location: "", sentence: "Japanese: the filed plan has 144 hours, the register 140.", mend: "", mark: "", rule_name: "" };
  const behind = fakeHost({ opened: true });
  intercept({
    "open-order": async (request) => ({ ...(await behind.call("open-order", request)), findings: [differs] }),
    "freeze-plan": () => { throw refuse("plan-nothing", { fact: "planned_session.day" }); },
  });
  show({ room: "order", code: "ORD-2026-01" });
  const plan = await screen.findByRole("region", { name: "Training plan (form 1-29)" });
  expect(within(plan).getByText("Japanese: the filed plan has 144 hours, the register 140.")).toBeTruthy();
  expect(screen.getAllByText("Japanese: the filed plan has 144 hours, the register 140.")).toHaveLength(1);
  await fireEvent.click(await within(plan).findByRole("button", { name: /^Freeze as filed on/ }));
  expect((await within(plan).findByRole("alert")).textContent).toMatch(/^There is no planned lesson to file/);
  // A finding about the lessons of an order leads to the order, not to a person of that code.
  follow({ place: { noun: "order", code: "ORD-2026-01", fact: "held_session.minutes" } }, { order: "ORD-2026-01" });
  expect(where.now).toMatchObject({ room: "order", code: "ORD-2026-01" });
});

test("fixed holidays are taken over once, and said to be unverified", async () => {
  show({ room: "office", tab: "holidays" });
  const form = await screen.findByRole("form", { name: "Take over the fixed holidays" });
  expect(screen.getByText(/unverified.*follow the moon/)).toBeTruthy();
  await fireEvent.input(within(form).getByLabelText("Year"), { target: { value: "27" } });
  await fireEvent.submit(form);
  expect((await screen.findByRole("alert")).textContent).toMatch(/is not a year/);
  await fireEvent.input(within(form).getByLabelText("Year"), { target: { value: "2027" } });
  await fireEvent.change(within(form).getByLabelText("Country"), { target: { value: "VN" } });
  await fireEvent.submit(form);
  expect(await screen.findByText(/^4 holidays were taken over/)).toBeTruthy();
  expect(await screen.findByDisplayValue("Holiday 04-30")).toBeTruthy();
  await fireEvent.submit(form);
  expect(await screen.findByText(/was there already/)).toBeTruthy();
});

test("the office keeps teachers, courses and the calendar of examinations", async () => {
  show({ room: "office", tab: "teachers" });
  expect(await screen.findByDisplayValue("VILAYPHONE KEO")).toBeTruthy();
  await fireEvent.click(screen.getByRole("tab", { name: "Courses" }));
  expect(await screen.findByDisplayValue("入国前講習")).toBeTruthy();
  await fireEvent.click(screen.getByRole("tab", { name: "Examinations" }));
  expect(await screen.findByDisplayValue("first Sunday of July")).toBeTruthy();
  // What follows a rule only is put in once, and marked as worked out.
  const form = screen.getByRole("form", { name: "Put in the days of JLPT" });
  await fireEvent.input(within(form).getByLabelText("Year"), { target: { value: "2027" } });
  await fireEvent.submit(form);
  expect(await screen.findByText(/^2 days were put in, worked out/)).toBeTruthy();
  expect(await screen.findByDisplayValue("04/07/2027")).toBeTruthy();
  await fireEvent.submit(form);
  expect(await screen.findByText(/were there already/)).toBeTruthy();
});

test("people at risk are looked for class by class while the page is there, and lead to their training", async () => {
  const line = (code: string, more: Partial<ClassLineView> = {}): ClassLineView => ({ id: code, code, name: `Class ${code}`, centre: "", course: "", teacher: "", from: "2020-01-01", to: null, people: 2, unmarked_days: 0, ...more });
  const risk = { severity: "warning" as const, code: "hours-too-few", place: { noun: "trainee", code: "LA-0002" }, location: "", sentence: "Eight hours are missing.", mend: "", mark: "", rule_name: "" };
  const person = (code: string, risks: (typeof risk)[]) => ({ trainee: code, code, name_latin: "VONGSA KHAMLA", name_native: "", photo: null, order: "", times: [], meter: null, rate: null, tests: null, chapter: null, level: "", risks });
  let open: () => void = () => undefined;
  const page = { class: { id: "A", noun: "class", version: 1, values: {}, labels: {} }, course: null, timetable: [], findings: [], scans: [], held_minutes: 0, planned_minutes: 0, distribution: [], weeks: [] } satisfies Omit<ClassPage, "people">;
  const asked = intercept({
    "list-classes": () => ({ classes: [line("A"), line("OVER", { to: "2020-02-01" }), line("EMPTY", { people: 0 })], courses: [] }),
    "open-class": () => new Promise((answer) => { open = () => answer({ ...page, people: [person("LA-0001", []), person("LA-0002", [risk])] }); }),
  });
  show({ room: "due" });
  // The papers are there before anything of a class is.
  expect(await screen.findByText("2 days late")).toBeTruthy();
  const region = screen.getByRole("region", { name: "People at risk" });
  expect(await within(region).findByText("looking… 0 of 1 classes")).toBeTruthy();
  open();
  expect(await within(region).findByText("Eight hours are missing.")).toBeTruthy();
  expect(within(region).getByText("Class A")).toBeTruthy();
  expect(within(region).queryByText("LA-0001")).toBeNull();
  expect(asked.filter((one) => one.name === "open-class").map((one) => one.request)).toEqual([{ code: "A" }]);
  await fireEvent.click(within(region).getByRole("button", { name: "LA-0002" }));
  expect(where.now).toMatchObject({ room: "trainee", code: "LA-0002", tab: "training" });
});

test.each(LANGS)("the new screens have no axe violations in %s", async (lang) => {
  await words.speak(lang);
  document.documentElement.lang = lang;
  for (const [place, region] of [
    [{ room: "trainee", code: "LA-0004", tab: "training" }, t("learn-progress")], [{ room: "due" }, t("learn-risk")], [{ room: "order", code: "ORD-2026-01" }, t("plan-title")],
  ] as const) {
    where.now = place;
    const { unmount } = render(App);
    await screen.findByRole("region", { name: region });
    await new Promise((wake) => setTimeout(wake, 30));
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`)).toEqual([]);
    unmount();
  }
}, 30_000);
