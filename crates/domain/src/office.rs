//! The sending organisation itself: one row in an office.

use chrono::NaiveDate;

use crate::record::record;
use crate::value::Kind::{Date, Digits, Flag, Japanese, Latin, Native, Text};

record!(
    /// The sending organisation whose office this is.
    Office = "office" {
        name_latin: String, Latin, Open;
        name_native: String, Native, Open;
        name_japanese: String, Japanese, Open;
        country: Option<crate::trainee::Country>, crate::value::Kind::Choice(crate::trainee::Country::CHOICES), Open;
        /// 送出機関番号, nine characters (`forms.md` §0); empty when only a 整理番号 was issued.
        sending_number: String, Text, Open;
        /// 整理番号, four characters.
        reference_number: String, Digits, Open;
        address_latin: String, Latin, Open;
        address_native: String, Native, Open;
        address_japanese: String, Japanese, Open;
        phone: String, Digits, Open;
        email: String, Text, Open;
        /// 作成責任者 役職.
        signer_title: String, Text, Open;
        /// 作成責任者 氏名.
        signer_name: String, Latin, Open;
        /// 公的機関の名称: the body of the home country that recommends trainees (1-23).
        public_body: String, Text, Open;
        /// Whom a family calls.
        help_name: String, Text, Open;
        help_phone: String, Digits, Open;
        /// The day somebody called the number and was answered; before that no paper prints it.
        help_phone_confirmed_on: Option<NaiveDate>, Date, Open;
        /// A practice office never turns into a real one.
        practice: Option<bool>, Flag, Open;
        /// Its people are invented; every paper says so.
        sample: Option<bool>, Flag, Open;
        /// Also collect the older COE list of the seed (checklists, `older_coe_list`).
        older_coe_list: Option<bool>, Flag, Open;
    }
);
