//! The trainee: everything of one person that is a single value.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Kind::{
    Choice, Date, Digits, Flag, Int, Japanese, Katakana, Latin, Native, Ref, Text,
};
use crate::value::{Currency, Id};

choice!(
    /// Countries this edition knows, ISO 3166-1 alpha-2.
    Country {
        Laos = "LA",
        Vietnam = "VN",
        Japan = "JP",
    }
);
choice!(
    /// Sex as in the passport.
    Sex {
        Male = "male",
        Female = "female",
    }
);
choice!(
    /// Marital status (`forms.md` §6: 既婚/未婚/離婚).
    Marital {
        Single = "single",
        Married = "married",
        Divorced = "divorced",
    }
);
choice!(
    /// Blood type.
    Blood {
        A = "A",
        B = "B",
        O = "O",
        Ab = "AB",
    }
);
choice!(
    /// The better hand.
    Hand {
        Right = "right",
        Left = "left",
        Both = "both",
    }
);

choice!(
    /// What became of the interview with the employer.
    InterviewResult {
        Passed = "passed",
        Reserve = "reserve",
        Failed = "failed",
    }
);
choice!(
    /// The share of the costs a bank lends, per cent (users.md: 50, 70 or 100).
    LoanShare {
        Half = "50",
        Seventy = "70",
        All = "100",
    }
);

record!(
    /// A trainee (技能実習生) or candidate.
    Trainee = "trainee" {
        /// The office's own code, e.g. `LA-0012`; what people call the person's file.
        code: String, Text, Open;
        order: Option<Id>, Ref("order"), Open;
        centre: String, Text, Open;
        /// As in the passport; may be empty (one-word names).
        family_name: String, Latin, Open;
        /// As in the passport.
        given_name: String, Latin, Open;
        /// Other names, as the visa application asks for them.
        other_names: String, Latin, Open;
        name_native: String, Native, Open;
        name_katakana: String, Katakana, Open;
        name_kanji: String, Japanese, Open;
        sex: Option<Sex>, Choice(Sex::CHOICES), Open;
        birth_date: Option<NaiveDate>, Date, Open;
        /// The place as it was called when the passport was issued.
        birthplace: Option<Id>, Ref("place"), Open;
        nationality: Option<Country>, Choice(Country::CHOICES), Open;
        /// The most specific place of the current address (village).
        home: Option<Id>, Ref("place"), Open;
        /// House number, street, unit: what stands before the village.
        home_detail: String, Latin, Open;
        phone: String, Digits, Contact;
        email: String, Text, Contact;
        id_number: String, Digits, Identity;
        marital: Option<Marital>, Choice(Marital::CHOICES), Open;
        children: Option<i64>, Int, Open;
        /// 母国語: language code `lo`, `vi`.
        mother_tongue: String, Text, Open;
        languages: String, Text, Open;
        /// 職業 (COE item 7), in Japanese.
        occupation: String, Japanese, Open;
        religion: String, Text, Religion;
        height_cm: Option<i64>, Int, Open;
        weight_kg: Option<i64>, Int, Open;
        grip_kg: Option<i64>, Int, Open;
        blood: Option<Blood>, Choice(Blood::CHOICES), Open;
        /// Tenths: 12 = 1.2.
        vision_left: Option<i64>, Int, Open;
        /// Tenths: 12 = 1.2.
        vision_right: Option<i64>, Int, Open;
        colour_blind: Option<bool>, Flag, Health;
        health_note: String, Text, Health;
        hand: Option<Hand>, Choice(Hand::CHOICES), Open;
        tattoo: Option<bool>, Flag, Open;
        smoking: Option<bool>, Flag, Open;
        alcohol: Option<bool>, Flag, Open;
        family_income: String, Text, Income;
        guarantor_name: String, Text, Guarantor;
        guarantor_relation: String, Text, Guarantor;
        guarantor_phone: String, Digits, Guarantor;
        /// 犯罪歴 (COE item 19).
        criminal: Option<bool>, Flag, Criminal;
        criminal_detail: String, Text, Criminal;
        /// 退去強制 (COE item 20).
        deported: Option<bool>, Flag, Criminal;
        deported_count: Option<i64>, Int, Criminal;
        deported_on: Option<NaiveDate>, Date, Criminal;
        /// Has relatives in Japan (COE item 21).
        family_in_japan: Option<bool>, Flag, Open;
        /// Somebody comes along (同伴者, COE item 15).
        accompanied: Option<bool>, Flag, Open;
        japanese_level: String, Text, Open;
        hobbies: String, Japanese, Open;
        strengths: String, Japanese, Open;
        motive: String, Japanese, Open;
        plan_after_return: String, Japanese, Open;
        enrolled_on: Option<NaiveDate>, Date, Open;
        candidate_number: Option<i64>, Int, Open;
        interview_result: Option<InterviewResult>, Choice(InterviewResult::CHOICES), Open;
        /// The day the employment contract was signed.
        contract_signed_on: Option<NaiveDate>, Date, Open;
        loan_bank: String, Text, Income;
        loan_share: Option<LoanShare>, Choice(LoanShare::CHOICES), Income;
        /// Whole units of `loan_currency`.
        loan_amount: Option<i64>, Int, Income;
        loan_currency: Option<Currency>, Choice(Currency::CHOICES), Income;
        /// A collected paper is in a language other than Japanese (checklists, `translation_needed`).
        translation_needed: Option<bool>, Flag, Open;
        /// A notice that the training has become difficult was filed.
        difficulty_notified: Option<bool>, Flag, Open;
        /// The skill can hardly be learnt at home (TITP-NEED).
        skill_needed: Option<bool>, Flag, Open;
        /// Will use the skill after returning (TITP-USE, TITP-RETURN).
        skill_used: Option<bool>, Flag, Open;
    }
);
