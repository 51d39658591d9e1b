// What a clerk types is saved when the field is left, and never lost or changed on the way.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import Field from "../src/fields/Field.svelte";
import type { RecordView } from "../src/generated/wire";
import { desk } from "../src/frame/desk.svelte";
import { host } from "../src/host/host";
import { amountText } from "../src/words/value";

async function trainee(code = "LA-0001"): Promise<RecordView> {
  return (await host.call("open-trainee", { code })).trainee;
}

async function leave(box: HTMLElement, text: string): Promise<void> {
  await fireEvent.input(box, { target: { value: text } });
  await fireEvent.blur(box);
}

test("a text is saved when the field is left, says so, and names the papers that print it", async () => {
  const record = await trainee();
  render(Field, { record, field: "given_name" });
  expect(screen.getByTitle(/ 1-3, .*1-21, .*COE 1/).textContent).toMatch(/1-3 · .* \+\d+$/);
  await leave(screen.getByRole("textbox"), "SOMSACK");
  await vi.waitFor(() => expect(screen.getByText("saved")).toBeTruthy());
  expect((await trainee()).values.given_name).toEqual({ kind: "text", value: "SOMSACK" });
  expect(desk.savedAt).not.toBeNull();
});

test("Esc gives the old value back and saves nothing", async () => {
  const record = await trainee();
  render(Field, { record, field: "given_name" });
  const box = screen.getByRole<HTMLTextAreaElement>("textbox");
  await fireEvent.input(box, { target: { value: "WRONG" } });
  await fireEvent.keyDown(box, { key: "Escape" });
  expect(box.value).toBe("SOMSAK");
  await fireEvent.blur(box);
  expect((await trainee()).values.given_name).toEqual({ kind: "text", value: "SOMSAK" });
});

test("a day is said in words while it is typed, and is saved from any usual writing", async () => {
  const record = await trainee();
  render(Field, { record, field: "birth_date" });
  const box = screen.getByRole("textbox");
  await fireEvent.input(box, { target: { value: "31-12-99" } });
  expect(screen.getByText("31 December 1999")).toBeTruthy();
  await fireEvent.blur(box);
  await vi.waitFor(async () => expect((await trainee()).values.birth_date).toEqual({ kind: "date", value: "1999-12-31" }));
});

test("what cannot be read stays in the box with a sentence", async () => {
  const record = await trainee();
  render(Field, { record, field: "birth_date" });
  const box = screen.getByRole<HTMLInputElement>("textbox");
  await leave(box, "31/31/2003");
  const sentence = await screen.findByRole("alert");
  expect(sentence.textContent).toContain("is not understood as a date");
  expect(box.value).toBe("31/31/2003");
  expect(box.getAttribute("aria-invalid")).toBe("true");
  expect(box.getAttribute("aria-describedby")).toContain(sentence.id);
});

test("a choice is picked by typing the beginning of its word", async () => {
  const record = await trainee();
  render(Field, { record, field: "marital" });
  const box = screen.getByRole("combobox");
  await fireEvent.input(box, { target: { value: "marr" } });
  await screen.findByRole("option", { name: "Married" });
  await fireEvent.keyDown(box, { key: "Enter" });
  await vi.waitFor(async () => expect((await trainee()).values.marital).toEqual({ kind: "choice", value: "married" }));
});

test("a reference is picked by code, and emptied by emptying the box", async () => {
  const record = await trainee();
  render(Field, { record, field: "order" });
  const box = screen.getByRole<HTMLInputElement>("combobox");
  expect(box.value).toBe("ORD-2026-01");
  await leave(box, "ORD-2026-02");
  await vi.waitFor(async () => expect((await trainee()).labels.order).toBe("ORD-2026-02"));
});

test("a native name carries its language, so that its font and height fit", async () => {
  const record = await trainee();
  render(Field, { record, field: "name_native" });
  expect(screen.getByRole("textbox").getAttribute("lang")).toBe("lo");
});

test("a pasted line break does not travel into a name", async () => {
  const record = await trainee();
  render(Field, { record, field: "given_name" });
  await leave(screen.getByRole("textbox"), "SOM\nSAK");
  await vi.waitFor(async () => expect((await trainee()).values.given_name).toEqual({ kind: "text", value: "SOM SAK" }));
});

test.each([
  [250000000, "LAK", "2,500,000"],
  [125050, "USD", "1,250.50"],
  [17250, "JPY", "17,250"],
])("%d minor units of %s are shown as %s", (minor, currency, text) =>
  expect(amountText({ minor, currency })).toBe(text),
);
