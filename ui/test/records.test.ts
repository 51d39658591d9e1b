// Facts that only some have: further fields of a row, what a kind of organisation is asked for, and
// what an order of specified skilled workers brings with it.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { desk } from "../src/frame/desk.svelte";
import { where } from "../src/frame/place.svelte";
import type { FindingView, RecordView } from "../src/generated/wire";
import { changes } from "../src/host/changes.svelte";
import { host } from "../src/host/host";
import { follow } from "../src/records/follow";
import { FACTS } from "../src/generated/facts";

function show(): void {
  changes.listen();
  host.on("changed", () => void desk.refresh());
  render(App);
}

async function leave(box: HTMLElement, text: string): Promise<void> {
  await fireEvent.input(box, { target: { value: text } });
  await fireEvent.blur(box);
}

async function named(noun: string, code: string): Promise<RecordView> {
  const rows = await host.call("list-records", { noun });
  const row = rows.find((one) => one.values.code?.kind === "text" && one.values.code.value === code);
  if (!row) throw new Error(`no ${noun} ${code}`);
  return row;
}

async function specified(code: string): Promise<RecordView> {
  const order = await named("order", code);
  await host.call("set-field", { noun: "order", id: order.id, field: "programme", text: "ssw" });
  return order;
}

test("what does not fit into a line opens below it, and says how much is filled in", async () => {
  where.now = { room: "trainee", code: "LA-0001", tab: "career" };
  show();
  const section = await screen.findByRole("region", { name: "Work" });
  const toggle = within(section).getByRole("button", { name: "More of row 2" });
  expect(toggle.getAttribute("aria-expanded")).toBe("false");
  await fireEvent.click(toggle);
  const below = within(section).getByRole("group", { name: "More of row 2" });
  await leave(within(below).getByLabelText("Name of the employer's signer"), "BOUNTHAN SAMPLE");
  await vi.waitFor(() => expect(within(section).getByRole("button", { name: "More of row 2 1" }).textContent).toContain("1"));
  await fireEvent.click(within(section).getByRole("button", { name: "More of row 2 1" }));
  expect(within(section).queryByRole("group", { name: "More of row 2" })).toBeNull();
});

test("a finding on a field below a row opens the row and goes into the box", async () => {
  where.now = { room: "trainee", code: "LA-0001", tab: "profile" };
  show();
  await screen.findByRole("heading", { level: 1, name: "PHOMMACHANH SOMSAK" });
  const finding: FindingView = {
    severity: "blocking", code: "missing-required", place: { noun: "work", code: "LA-0001", fact: "work.signer_title", row: 2 },
    location: "", sentence: "", mend: "", mark: "", rule_name: "",
  };
  follow(finding, { trainee: "LA-0001" });
  expect(where.now).toMatchObject({ tab: "career" });
  await vi.waitFor(() => expect(document.activeElement?.id).toMatch(/-signer_title$/));
});

test("an organisation is asked for what its kind has", async () => {
  where.now = { room: "organisations", code: "PRE-01" };
  show();
  await screen.findByRole("region", { name: "For its outline (1-13)" });
  expect(screen.getByLabelText("Founded on")).toBeTruthy();
  expect(screen.queryByLabelText("Number of the licence or notification")).toBeNull();
  await leave(screen.getByLabelText("Kind of organisation"), "Placement agency");
  await screen.findByLabelText("Number of the licence or notification");
  expect(screen.queryByLabelText("Founded on")).toBeNull();
});

test("an order of specified skilled workers has terms, made once and removed with a way back", async () => {
  const order = await specified("ORD-2026-01");
  where.now = { room: "order", code: "ORD-2026-01" };
  show();
  await fireEvent.click(await screen.findByRole("button", { name: "Facts of the order" }));
  const section = await screen.findByRole("region", { name: "Terms of employment" });
  expect(screen.queryByLabelText("Experience in the same trade (1-27)")).toBeNull();
  await fireEvent.click(within(section).getByText("Enter the terms of employment"));
  await leave(await screen.findByLabelText("Base wage (yen)"), "195000");
  await vi.waitFor(async () => {
    const terms = await host.call("list-records", { noun: "terms" });
    expect(terms).toHaveLength(1);
    expect(terms[0]?.values).toMatchObject({ order: { value: order.id }, base_wage: { kind: "int", value: 195000 } });
  });
  expect(screen.queryByText("Enter the terms of employment")).toBeNull();
  await fireEvent.click(within(section).getByText("Remove"));
  await screen.findByText("Enter the terms of employment");
  await desk.undo();
  await vi.waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Base wage (yen)").value).toBe("195000"));
});

test("an order of intern trainees has no terms", async () => {
  where.now = { room: "order", code: "ORD-2026-01" };
  show();
  await fireEvent.click(await screen.findByRole("button", { name: "Facts of the order" }));
  await screen.findByLabelText("Experience in the same trade (1-27)");
  expect(screen.queryByRole("region", { name: "Terms of employment" })).toBeNull();
});

test("only specified skilled workers declare", async () => {
  where.now = { room: "trainee", code: "LA-0001", tab: "applications" };
  show();
  await screen.findByRole("region", { name: "COE application" });
  expect(screen.queryByText("Enter the declarations")).toBeNull();
  await specified("ORD-2026-01");
  await fireEvent.click(await screen.findByText("Enter the declarations"));
  await leave(await screen.findByLabelText("Who takes or holds it"), "nobody");
  await vi.waitFor(async () => expect((await host.call("open-trainee", { code: "LA-0001" })).lists.ssw?.[0]?.values.deposit_organisation).toMatchObject({ value: "nobody" }));
});

test("examinations, collected papers and the loan have their places in the file", async () => {
  show();
  for (const [tab, region, label] of [["career", "Examinations", ""], ["papers", "Collected papers", ""], ["money", "Loan for the costs", "Bank that lends"]] as const) {
    where.now = { room: "trainee", code: "LA-0002", tab };
    // The rows of collected papers stand behind the checklist.
    if (tab === "papers") await fireEvent.click(await screen.findByRole("button", { name: /^All details of collected papers/ }));
    const section = await screen.findByRole("region", { name: region });
    if (label) expect(within(section).getByLabelText(label)).toBeTruthy();
  }
});

/** A stored fact that no screen shows can only come in by a workbook. */
test("every fact of the new records can be typed on some screen", () => {
  const sources = Object.values(import.meta.glob<string>("../src/pages/**/*.svelte", { query: "?raw", import: "default", eager: true })).join("\n");
  const nouns = ["organisation", "office", "order", "work", "exam", "stay", "passport", "document", "ssw", "terms", "wage_item", "enquiry", "custody"];
  const never = ["trainee", "order", "practice", "sample"];
  const missing = FACTS.filter((fact) => nouns.includes(fact.noun) && !fact.derived && !never.includes(fact.field) && !sources.includes(`"${fact.field}"`));
  expect(missing.map((fact) => fact.key)).toEqual([]);
});
