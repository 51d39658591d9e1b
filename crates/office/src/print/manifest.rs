//! `manifest.json`: what a packet's folder holds. Described in `docs/json.md`.

use domain::finding::Finding;
use serde::{Deserialize, Serialize};
use store::HistoryHead;

use crate::check_file::Target;

/// The whole folder.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Manifest {
    /// Code of the order; empty when a trainee, a class or a centre was printed.
    pub order: String,
    /// What it was printed for: `check`, `signature`, `filing`.
    pub purpose: String,
    /// What of the office's history the papers were made from.
    pub history: Option<HistoryHead>,
    /// Papers printed once for the order, the class or the centre.
    pub order_papers: Vec<OrderPaper>,
    /// One entry per trainee and recipient.
    pub trainees: Vec<TraineePacket>,
    /// Findings of the order and its papers.
    pub findings: Vec<Finding>,
}

/// A paper that is printed once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderPaper {
    /// Slug of the form.
    pub slug: String,
    /// Code of the preparatory organisation, number of the record of form 4-8 when there are
    /// several, month of a class's or centre's paper; empty for the order itself.
    pub about: String,
    /// Edition printed.
    pub edition: String,
    /// Who gets it.
    pub recipient: String,
    /// Path inside the folder, with `/`.
    pub file: String,
    /// Of the file, hexadecimal.
    pub sha256: String,
    /// Number of pages.
    pub pages: usize,
}

/// The packet of one trainee for one recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TraineePacket {
    /// Code of the trainee.
    pub code: String,
    /// Who gets it.
    pub recipient: String,
    /// Path inside the folder, with `/`.
    pub file: String,
    /// Of the file, hexadecimal.
    pub sha256: String,
    /// Number of pages, the cover list among them.
    pub pages: usize,
    /// Its papers.
    pub forms: Vec<PacketPaper>,
    /// What is wrong with the trainee's file and with these papers.
    pub findings: Vec<Finding>,
}

/// A paper inside a packet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PacketPaper {
    /// Slug of the form.
    pub slug: String,
    /// Edition printed.
    pub edition: String,
    /// Page of the file it begins on, from 1.
    pub first_page: usize,
    /// Number of pages.
    pub pages: usize,
    /// It carries the diagonal mark of a draft.
    pub draft: bool,
}

impl Manifest {
    pub(super) fn about(target: &Target) -> Self {
        let order = match target {
            Target::Order(code) => code.clone(),
            Target::Trainee(_) | Target::Class(_) | Target::Centre(_) => String::new(),
        };
        Self {
            order,
            ..Self::default()
        }
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
