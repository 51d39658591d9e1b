//! An order: an employer's request for trainees of one occupation.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Int, Ref, Text};

choice!(
    /// The programme an order runs under.
    Programme {
        Titp = "titp",
        Ssw = "ssw",
        Esd = "esd",
    }
);

record!(
    /// A job order (求人).
    Order = "order" {
        code: String, Text, Open;
        programme: Option<Programme>, Choice(Programme::CHOICES), Open;
        supervising: Option<Id>, Ref("organisation"), Open;
        implementing: Option<Id>, Ref("organisation"), Open;
        /// Occupation and operation by code of `titp_jobs.csv`, e.g. `1-1-2`.
        job_code: String, Text, Open;
        men: Option<i64>, Int, Open;
        women: Option<i64>, Int, Open;
        interview_on: Option<NaiveDate>, Date, Open;
        /// Day the plan is filed; the day papers are dated and ages are counted.
        filed_on: Option<NaiveDate>, Date, Open;
        /// Planned start of training in Japan.
        start_on: Option<NaiveDate>, Date, Open;
        /// Planned entry into Japan (COE item 12).
        entry_on: Option<NaiveDate>, Date, Open;
        /// 上陸予定港 (COE item 13).
        port_of_entry: String, Text, Open;
        /// 滞在予定期間 (COE item 14), in months.
        stay_months: Option<i64>, Int, Open;
        /// 査証申請予定地 (COE item 16).
        visa_place: String, Text, Open;
    }
);
