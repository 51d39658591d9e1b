//! Employment in Japan under 特定技能: the terms an order offers, their wage items, and what a
//! specified skilled worker declares (COE pages V, SSW 1-5, 1-6 and its wage sheet).

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Kind::{Choice, Date, Flag, Int, Japanese, Month, Ref, Text};
use crate::value::{Id, YearMonth};

choice!(
    /// 契約の更新の有無 (SSW 1-6 Ⅰ).
    Renewal {
        Automatic = "automatic",
        Possible = "possible",
        None = "none",
    }
);
choice!(
    /// 基本賃金 by month, day or hour (SSW 1-6 Ⅶ).
    WageKind {
        Monthly = "monthly",
        Daily = "daily",
        Hourly = "hourly",
    }
);
choice!(
    /// An item of the wage sheet (SSW 1-6 別紙, 2 and 4).
    WageItemKind {
        Allowance = "allowance",
        Tax = "tax",
        SocialInsurance = "social_insurance",
        EmploymentInsurance = "employment_insurance",
        Food = "food",
        Lodging = "lodging",
        Utilities = "utilities",
        OtherDeduction = "other_deduction",
    }
);

record!(
    /// 雇用条件 of an order's specified skilled workers. Times of day are written `8:30`,
    /// lengths are minutes, amounts are yen, rates are per cent.
    Terms = "terms" {
        order: Option<Id>, Ref("order"), Open;
        contract_from: Option<NaiveDate>, Date, Open;
        contract_to: Option<NaiveDate>, Date, Open;
        renewal: Option<Renewal>, Choice(Renewal::CHOICES), Open;
        renew_workload: Option<bool>, Flag, Open;
        renew_conduct: Option<bool>, Flag, Open;
        renew_ability: Option<bool>, Flag, Open;
        renew_business: Option<bool>, Flag, Open;
        renew_progress: Option<bool>, Flag, Open;
        renew_other: String, Japanese, Open;
        /// 派遣雇用 (yes) or 直接雇用 (no).
        dispatched: Option<bool>, Flag, Open;
        workplace_name: String, Japanese, Open;
        workplace_address: String, Japanese, Open;
        workplace_phone: String, Text, Open;
        day_begins: String, Text, Open;
        day_ends: String, Text, Open;
        day_minutes: Option<i64>, Int, Open;
        /// 変形労働時間制, in units of …
        variable_unit: String, Japanese, Open;
        break_minutes: Option<i64>, Int, Open;
        week_minutes: Option<i64>, Int, Open;
        month_minutes: Option<i64>, Int, Open;
        year_minutes: Option<i64>, Int, Open;
        week_days: Option<i64>, Int, Open;
        month_days: Option<i64>, Int, Open;
        year_days: Option<i64>, Int, Open;
        overtime: Option<bool>, Flag, Open;
        /// 就業規則 第…条～第…条.
        rules_articles: String, Text, Open;
        weekly_holiday: String, Japanese, Open;
        national_holidays: Option<bool>, Flag, Open;
        other_holidays: String, Japanese, Open;
        year_holidays: Option<i64>, Int, Open;
        irregular_holidays: String, Japanese, Open;
        paid_leave_days: Option<i64>, Int, Open;
        early_leave: Option<bool>, Flag, Open;
        early_leave_months: Option<i64>, Int, Open;
        early_leave_days: Option<i64>, Int, Open;
        other_paid_leave: String, Japanese, Open;
        other_unpaid_leave: String, Japanese, Open;
        wage_kind: Option<WageKind>, Choice(WageKind::CHOICES), Open;
        base_wage: Option<i64>, Int, Open;
        hourly_wage: Option<i64>, Int, Open;
        monthly_wage: Option<i64>, Int, Open;
        /// 同等の業務に従事する日本人の月額報酬 (COE organisation 2(4)).
        japanese_monthly_wage: Option<i64>, Int, Open;
        overtime_rate: Option<i64>, Int, Open;
        overtime_rate_60: Option<i64>, Int, Open;
        overtime_rate_within: Option<i64>, Int, Open;
        legal_holiday_rate: Option<i64>, Int, Open;
        other_holiday_rate: Option<i64>, Int, Open;
        night_rate: Option<i64>, Int, Open;
        closing_day: String, Text, Open;
        pay_day: String, Text, Open;
        /// 口座振込 (yes) or 通貨払 (no).
        by_transfer: Option<bool>, Flag, Open;
        deductions: Option<bool>, Flag, Open;
        raise: String, Japanese, Open;
        bonus: String, Japanese, Open;
        retirement_pay: String, Japanese, Open;
        suspension_rate: Option<i64>, Int, Open;
        notice_days: Option<i64>, Int, Open;
        dismissal: String, Japanese, Open;
        pension_insurance: Option<bool>, Flag, Open;
        health_insurance: Option<bool>, Flag, Open;
        employment_insurance: Option<bool>, Flag, Open;
        accident_insurance: Option<bool>, Flag, Open;
        national_pension: Option<bool>, Flag, Open;
        national_health: Option<bool>, Flag, Open;
        hiring_examination: Option<YearMonth>, Month, Open;
        first_examination: Option<YearMonth>, Month, Open;
        examination_interval: String, Japanese, Open;
        /// 通常の労働者と同等 (COE organisation 2(3)).
        hours_equal: Option<bool>, Flag, Open;
        /// 同等以上 (COE organisation 2(4)).
        pay_equal: Option<bool>, Flag, Open;
        treated_differently: Option<bool>, Flag, Open;
        treated_differently_detail: String, Japanese, Open;
        home_leave: Option<bool>, Flag, Open;
        employment_criteria: Option<bool>, Flag, Open;
        return_travel: Option<bool>, Flag, Open;
        life_monitoring: Option<bool>, Flag, Open;
        residence_criteria: Option<bool>, Flag, Open;
    }
);
record!(
    /// An allowance or a deduction of the terms (SSW 1-6 別紙).
    WageItem = "wage_item" {
        order: Option<Id>, Ref("order"), Open;
        kind: Option<WageItemKind>, Choice(WageItemKind::CHOICES), Open;
        name_japanese: String, Japanese, Open;
        yen: Option<i64>, Int, Open;
        /// 計算方法.
        method_japanese: String, Japanese, Open;
    }
);
record!(
    /// What a specified skilled worker declares (COE 2V item 26, 3V items 27 to 32).
    Ssw = "ssw" {
        trainee: Option<Id>, Ref("trainee"), Open;
        skill_by_policy: Option<bool>, Flag, Open;
        skill_other: String, Japanese, Open;
        japanese_by_policy: Option<bool>, Flag, Open;
        japanese_other: String, Japanese, Open;
        /// 特定技能1号での通算在留期間 as the trainee declares it.
        years: Option<i64>, Int, Open;
        months: Option<i64>, Int, Open;
        deposit_contract: Option<bool>, Flag, Open;
        deposit_organisation: String, Text, Open;
        deposit_amount: String, Text, Open;
        fee_agreed: Option<bool>, Flag, Open;
        home_procedure: Option<bool>, Flag, Open;
        regular_cost_agreed: Option<bool>, Flag, Open;
        skill_transfer: Option<bool>, Flag, Open;
        field_criteria: Option<bool>, Flag, Open;
        /// 事前ガイダンスの実施 (SSW 1-16, 3).
        guidance: Option<bool>, Flag, Open;
        /// The occupation of a completed 技能実習2号 matches the field.
        titp2_matching: Option<bool>, Flag, Open;
    }
);
