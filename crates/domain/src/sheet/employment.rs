//! Terms of employment and what specified skilled workers declare.

use crate::career::{Exam, ExamKind};
use crate::employment::{Ssw, Terms, WageItem, WageItemKind};
use crate::file::{Employment, TraineeFile};
use crate::sheet::{FactSheet, put_blank, put_record, rows};
use crate::stay::{Stay, TitpCategory};
use crate::value::Value;

/// The terms with their items and sums. A sum is empty when an amount is missing: a wrong one is
/// worse than none.
pub(super) fn put_terms(sheet: &mut FactSheet, employment: &Employment) {
    match &employment.terms {
        Some(terms) => put_record(&mut sheet.values, terms),
        None => put_blank::<Terms>(&mut sheet.values),
    }
    let (allowances, deductions): (Vec<WageItem>, Vec<WageItem>) = employment
        .items
        .iter()
        .cloned()
        .partition(|item| item.kind == Some(WageItemKind::Allowance));
    let base = employment.terms.as_ref().and_then(|t| t.monthly_wage);
    let (more, less) = (sum(&allowances), sum(&deductions));
    let gross = base.zip(more).and_then(|(a, b)| a.checked_add(b));
    let net = gross.zip(less).and_then(|(a, b)| a.checked_sub(b));
    for (key, yen) in [
        (
            "terms.allowance_total",
            more.filter(|_| !allowances.is_empty()),
        ),
        ("terms.gross_wage", gross),
        (
            "terms.deduction_total",
            less.filter(|_| !deductions.is_empty()),
        ),
        ("terms.net_wage", net),
    ] {
        sheet
            .values
            .insert(key, yen.map_or(Value::Empty, Value::Int));
    }
    sheet.lists.insert("allowance", rows(&allowances));
    sheet.lists.insert("deduction", rows(&deductions));
}

fn sum(items: &[WageItem]) -> Option<i64> {
    items
        .iter()
        .try_fold(0i64, |sum, item| sum.checked_add(item.yen?))
}

/// Examinations, the trainings completed well, and the declarations of COE pages V.
pub(super) fn put_ssw(sheet: &mut FactSheet, file: &TraineeFile) {
    match &file.ssw {
        Some(ssw) => put_record(&mut sheet.values, ssw),
        None => put_blank::<Ssw>(&mut sheet.values),
    }
    let passed = |kind: ExamKind| -> Vec<Exam> {
        let passed = file.exams.iter().filter(|exam| exam.passed == Some(true));
        passed
            .filter(|exam| exam.kind == Some(kind))
            .cloned()
            .collect()
    };
    for (list, any, kind) in [
        ("exam_skill", "exam.any_skill", ExamKind::Skill),
        ("exam_japanese", "exam.any_japanese", ExamKind::Japanese),
    ] {
        let exams = passed(kind);
        sheet.values.insert(any, Value::Flag(!exams.is_empty()));
        sheet.lists.insert(list, rows(&exams));
    }
    sheet.lists.insert("exam", rows(&file.exams));
    let titp: Vec<Stay> = file
        .stays
        .iter()
        .filter(|s| s.titp.is_some())
        .cloned()
        .collect();
    let second = |stay: &&Stay| {
        let second = matches!(stay.titp, Some(TitpCategory::B | TitpCategory::E));
        second && stay.completed_well == Some(true)
    };
    let well: Vec<Stay> = titp.iter().filter(second).cloned().collect();
    sheet
        .values
        .insert("stay.titp2_well", Value::Flag(!well.is_empty()));
    sheet.lists.insert("titp_history", rows(&titp));
    sheet.lists.insert("titp2", rows(&well));
}
