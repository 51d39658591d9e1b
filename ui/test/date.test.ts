// Days are typed in many ways; a day that is read wrongly travels onto a sworn paper.
import { expect, test } from "vitest";
import { dayFigures, dayWords, monthWords, readDay, readMonth } from "../src/words/date";

test.each([
  ["31-12-1999", "1999-12-31"],
  ["31/12/99", "1999-12-31"],
  ["31.12.1999", "1999-12-31"],
  ["1999-12-31", "1999-12-31"],
  ["19991231", "1999-12-31"],
  ["1999年12月31日", "1999-12-31"],
  ["໓໑/໑໒/໑໙໙໙", "1999-12-31"],
  ["１９９９－１２－３１".replaceAll("－", "-"), "1999-12-31"],
  ["1/2/2003", "2003-02-01"],
  ["29/02/2004", "2004-02-29"],
  ["5/6/30", "2030-06-05"],
  ["5/6/40", "1940-06-05"],
])("%s is the day %s", (typed, day) => {
  const read = readDay(typed, 2026);
  const text = read && `${read.year}-${String(read.month).padStart(2, "0")}-${String(read.day).padStart(2, "0")}`;
  expect(text).toBe(day);
});

test.each(["", "31/31/1999", "29/02/2003", "12/1999", "yesterday", "1/2/3", "0/1/2000"])(
  "%s is no day, and nothing is guessed",
  (typed) => expect(readDay(typed)).toBeNull(),
);

test.each([["2019-04", 4], ["04/2019", 4], ["201904", 4], ["2019年4月", 4], ["4-2019", 4]])("%s is a month", (typed, month) =>
  expect(readMonth(typed)).toEqual({ year: 2019, month }),
);

test("each language says days in its own words, without asking the webview for them", () => {
  expect(dayWords("1999-12-31", "en")).toBe("31 December 1999");
  expect(dayWords("1999-12-31", "lo")).toBe("31 ທັນວາ 1999");
  expect(dayWords("1999-12-31", "vi")).toBe("31 tháng 12, 1999");
  expect(dayWords("1999-12-31", "ja")).toBe("1999年12月31日");
  expect(monthWords("2019-04", "lo")).toBe("ເມສາ 2019");
  expect(dayFigures("1999-12-31")).toBe("31/12/1999");
});
