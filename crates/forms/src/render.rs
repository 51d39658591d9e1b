//! A form and values become pages; what could not be printed as asked becomes findings.

use std::collections::BTreeMap;

use domain::finding::{Finding, Place, Severity};
use typeset::{FontSet, Issue, Item, Page};

use crate::compose::{Context, Printed, compose, compose_with, place};
use crate::form::Form;

/// A paper on its pages.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The pages.
    pub pages: Vec<Page>,
    /// What is missing or did not fit, in the order found, each once.
    pub findings: Vec<Finding>,
    /// Every value printed, in order.
    pub printed: Vec<Printed>,
    /// Carries the diagonal mark of a draft.
    pub draft: bool,
}

/// Fills and sets a form.
#[must_use]
pub fn render(fonts: &FontSet, form: &Form, ctx: &Context<'_>) -> Rendered {
    let mut composed = compose(form, ctx);
    let mut laid = typeset::layout(fonts, &composed.doc);
    if composed.indexed {
        // A number more or less in an index moves no line: the second pass is the last.
        composed = compose_with(form, ctx, &sections(&laid.pages));
        laid = typeset::layout(fonts, &composed.doc);
    }
    let mut findings = composed.findings;
    for issue in &laid.issues {
        let finding = finding(form, ctx.code, issue);
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    Rendered {
        pages: laid.pages,
        findings,
        printed: composed.printed,
        draft: form.is_draft(form.native(ctx.language.native())),
    }
}

/// The page each section's heading stands on.
fn sections(pages: &[Page]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for (page, number) in pages.iter().zip(1..) {
        for item in &page.items {
            if let Item::Text(text) = item
                && let Some(section) = text
                    .place
                    .as_deref()
                    .and_then(|place| place.strip_prefix("section."))
            {
                found.entry(section.to_owned()).or_insert(number);
            }
        }
    }
    found
}

fn finding(form: &Form, code: &str, issue: &Issue) -> Finding {
    let at = Place {
        form: form.slug.clone(),
        ..place(form, code, issue.place().unwrap_or_default())
    };
    match issue {
        Issue::MissingGlyph { ch, .. } => {
            Finding::new(Severity::Blocking, "missing-glyph", at).arg("character", ch)
        }
        Issue::Overflow { text, .. } => {
            Finding::new(Severity::Blocking, "paper-overflow", at).arg("text", text)
        }
        Issue::ShrunkBelowFloor { text, .. } => {
            Finding::new(Severity::Warning, "paper-shrunk", at).arg("text", text)
        }
        Issue::BadImage { .. } => Finding::new(Severity::Warning, "bad-image", at),
    }
}
