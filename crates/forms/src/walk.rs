//! Goes through everything a form binds, with the list whose rows are in sight.

use crate::block::BlockSpec;
use crate::cell::CellSpec;
use crate::condition::Condition;
use crate::form::Form;
use crate::key::Key;
use crate::table::{LineSpec, RowSpec};
use crate::template::{Piece, Template};

/// Something met on the way.
pub(crate) enum Met<'f> {
    /// A fact that is printed or compared.
    Fact(Key),
    /// A label of the form's texts.
    Label(&'f str),
    /// A list.
    List(&'f str),
}

/// A visitor: where (`body.3`), the list in sight, what.
pub(crate) type Visit<'v> = dyn FnMut(&str, Option<&str>, &Met<'_>) + 'v;

/// Visits what this edition of the form prints.
pub(crate) fn form(form: &Form, visit: &mut Visit<'_>) {
    for (part, specs) in [
        ("header", &form.header),
        ("body", &form.body),
        ("footer", &form.footer),
    ] {
        blocks(form, part, specs, visit);
    }
}

fn blocks(form: &Form, part: &str, specs: &[BlockSpec], visit: &mut Visit<'_>) {
    for (index, spec) in specs.iter().enumerate() {
        let at = format!("{part}.{}", index + 1);
        match spec {
            BlockSpec::Para(para) => template(&at, None, &para.text, visit),
            BlockSpec::Table(table) => {
                for row in &table.rows {
                    rows(form, &at, row, visit);
                }
            }
            BlockSpec::Canvas(canvas) => {
                for (.., any) in &canvas.cells {
                    cell(form, &at, None, &any.spec(), visit);
                }
            }
            BlockSpec::Internal(inner) if form.internal => blocks(form, &at, inner, visit),
            BlockSpec::When(when, inner) => {
                condition(&at, None, when, visit);
                blocks(form, &at, inner, visit);
            }
            BlockSpec::Gap(_) | BlockSpec::PageBreak | BlockSpec::Internal(_) => {}
        }
    }
}

fn rows(form: &Form, at: &str, spec: &RowSpec, visit: &mut Visit<'_>) {
    match spec {
        RowSpec::Row(one) => {
            let list = one.from.as_ref().map(|(list, _)| list.as_str());
            line(form, at, list, one, visit);
        }
        RowSpec::Cells(cells) => {
            for any in cells {
                cell(form, at, None, &any.spec(), visit);
            }
        }
        RowSpec::Each(each) => {
            visit(at, None, &Met::List(&each.list));
            if let Some(only) = &each.only {
                condition(at, Some(&each.list), only, visit);
            }
            for one in &each.rows {
                line(form, at, Some(&each.list), one, visit);
            }
        }
        RowSpec::Internal(_) if !form.internal => {}
        RowSpec::Group(inner) | RowSpec::Internal(inner) => {
            for spec in inner {
                rows(form, at, spec, visit);
            }
        }
        RowSpec::When(when, inner) => {
            condition(at, None, when, visit);
            for spec in inner {
                rows(form, at, spec, visit);
            }
        }
    }
}

fn line(form: &Form, at: &str, list: Option<&str>, one: &LineSpec, visit: &mut Visit<'_>) {
    if let Some((list, when)) = &one.from {
        visit(at, None, &Met::List(list));
        condition(at, Some(list), when, visit);
    }
    for any in &one.cells {
        cell(form, at, list, &any.spec(), visit);
    }
}

fn cell(form: &Form, at: &str, list: Option<&str>, spec: &CellSpec, visit: &mut Visit<'_>) {
    if spec.internal && !form.internal {
        return;
    }
    let list = match &spec.of {
        Some((list, ..)) => {
            visit(at, None, &Met::List(list));
            Some(list.as_str())
        }
        None => list,
    };
    if let Some(label) = &spec.label {
        visit(at, list, &Met::Label(label));
    }
    if let Some(strike) = &spec.strike {
        condition(at, list, strike, visit);
    }
    template(at, list, &spec.text, visit);
}

fn template(at: &str, list: Option<&str>, words: &Template, visit: &mut Visit<'_>) {
    words.walk(&mut |piece| match piece {
        Piece::Bound(key, ..) => visit(at, list, &Met::Fact(*key)),
        Piece::Check(when) | Piece::Ring(when, _) | Piece::When(when, _) => {
            condition(at, list, when, visit);
        }
        Piece::Label(label, _) => visit(at, list, &Met::Label(label)),
        _ => {}
    });
}

fn condition(at: &str, list: Option<&str>, when: &Condition, visit: &mut Visit<'_>) {
    for test in &when.0 {
        visit(at, list, &Met::Fact(test.key));
    }
}
