//! The README of the sample, from the list of mistakes itself.

use std::fmt::Write;

use super::mistakes::LIST;

const HEAD: &str = "# The sample office

`sample.xlsx` is a workbook of the import template's sheets: one Lao sending
organisation with a provincial centre, three orders, sixty trainees (fifty from
Laos, ten from Vietnam). `photos/<CODE>.jpg` are drawings, 354 × 472 px (30 × 40 mm
at 300 dpi). Everything here is made by `cargo run -p tabidachi-tests --bin sample`;
change the generator, not these files.

**Everything is invented**: people, names, numbers, organisations, schools,
employers, villages and rates. Provinces and districts are real geography. Phone
numbers and document numbers are of a form nobody has. Licence of these files:
MIT OR Apache-2.0, as the rest of the repository.

Today in the sample is 2026-11-22. Lessons are held up to 2026-11-20.

| order | occupation | trainees | filed | entry |
|---|---|---|---|---|
| ORD-2026-01 | 1-1-2 | LA-0001 – LA-0020 | 2026-12-11 | 2027-04-19 |
| ORD-2026-02 | 5-6-1 | LA-0021 – LA-0036 | 2026-11-13 | 2027-03-15 |
| ORD-2026-03 | 4-8-1 | LA-0037 – LA-0040, VN-0001 – VN-0010 | 2026-07-31 | 2026-12-14 |
| none | | LA-0041 – LA-0050 | | |

## Deliberate mistakes

Each stands in an otherwise fine record; everyone else is free of blocking findings.

| record | finding | what is wrong |
|---|---|---|
";

const TAIL: &str = "
## Odd but right

| record | what |
|---|---|
| LA-0005, LA-0032 | very long names |
| LA-0006, LA-0022, LA-0043 | one name, no family name |
| LA-0010, LA-0027 | a hyphen in the name |
| LA-0013 | an apostrophe in the name |
| LA-0044 | facts that are not required are empty |
| LA-0048 | no photo |
| LA-0002, LA-0021, LA-0042, VN-0001 | a relative in Japan, and says so |
| LA-0003, LA-0025, LA-0045 | an earlier short stay in Japan |
| LA-0008, LA-0030, LA-0042 | an earlier COE application refused or withdrawn |
| Vietnamese homes | the commune stands as district, since that level ended on 2025-06-30; birthplaces keep the former province |
| days | partly real dates, partly text in four orders |
";

/// The whole text.
pub(super) fn text() -> String {
    let mut text = HEAD.to_owned();
    for (record, finding, what) in LIST {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| {record} | `{finding}` | {what} |");
    }
    text.push_str(TAIL);
    text
}
