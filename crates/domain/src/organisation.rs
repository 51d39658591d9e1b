//! Organisations around an order: supervising, implementing and preparatory ones.

use crate::record::{choice, record};
use crate::trainee::Country;
use crate::value::Kind::{Choice, Digits, Japanese, Latin, Text};

choice!(
    /// What an organisation is to us.
    OrganisationKind {
        Supervising = "supervising",
        Implementing = "implementing",
        Preparatory = "preparatory",
    }
);

record!(
    /// 監理団体, 実習実施者 or 外国の準備機関.
    Organisation = "organisation" {
        code: String, Text, Open;
        kind: Option<OrganisationKind>, Choice(OrganisationKind::CHOICES), Open;
        country: Option<Country>, Choice(Country::CHOICES), Open;
        name_latin: String, Latin, Open;
        name_japanese: String, Japanese, Open;
        address_latin: String, Latin, Open;
        address_japanese: String, Japanese, Open;
        phone: String, Digits, Open;
        mobile: String, Digits, Open;
        email: String, Text, Open;
        representative: String, Text, Open;
        signer_title: String, Text, Open;
        signer_name: String, Text, Open;
        /// Role in sending (送出における役割), for preparatory organisations on form 1-21.
        role: String, Text, Open;
    }
);
