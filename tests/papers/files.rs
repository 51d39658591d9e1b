//! Every file is sound, says what it is, and is what the manifest says.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};
use tabidachi_tests::read_back::{self, squeezed};

use crate::none;
use crate::printing::Print;

/// A printer or a bureau's viewer that meets one bad file costs a trainee a day.
#[test]
fn qpdf_finds_nothing_wrong_with_any_file() {
    let print = Print::of_the_sample();
    let wrong = read_back::in_pairs(&print.files, |file| {
        match read_back::tool("qpdf", &["--check"], &file.path, &[]) {
            Ok(said) if said.contains("No syntax or stream encoding errors") => None,
            Ok(said) | Err(said) => Some(said),
        }
    });
    none(&wrong.into_iter().flatten().collect::<Vec<_>>(), "damaged");
    assert!(print.files.len() > 120, "only {} files", print.files.len());
}

/// A font that is not embedded prints another glyph, or none, on another machine.
#[test]
fn every_font_of_every_file_is_embedded_and_subset() {
    let print = Print::of_the_sample();
    let wrong = read_back::in_pairs(&print.files, |file| {
        let list = read_back::tool("pdffonts", &[], &file.path, &[]).unwrap();
        let fonts: Vec<Vec<&str>> = list
            .lines()
            .skip(2)
            .map(|line| line.split_whitespace().collect())
            .collect();
        let good = |row: &Vec<&str>| {
            let tag = row[0].split_once('+').map_or("", |(tag, _)| tag);
            // emb, sub, uni from the right: the type's name has a space in it.
            let flags = row.iter().rev().skip(2).take(3).all(|flag| *flag == "yes");
            tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_uppercase()) && flags
        };
        (fonts.is_empty() || !fonts.iter().all(good)).then(|| format!("{}: {list}", file.name))
    });
    none(
        &wrong.into_iter().flatten().collect::<Vec<_>>(),
        "badly embedded",
    );
}

#[test]
fn the_manifest_agrees_with_the_files() {
    let print = Print::of_the_sample();
    let mut wrong = Vec::new();
    for packets in &print.packets {
        let manifest = &packets.manifest;
        let written = std::fs::read(packets.folder.join("manifest.json")).unwrap();
        let written: serde_json::Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(written, serde_json::to_value(manifest).unwrap());
        let sums = manifest
            .trainees
            .iter()
            .map(|p| (&p.file, &p.sha256, p.pages));
        let papers = manifest.order_papers.iter();
        for (name, sum, pages) in sums.chain(papers.map(|p| (&p.file, &p.sha256, p.pages))) {
            let file = print.file(&packets.folder, name);
            let bytes = std::fs::read(&file.path).unwrap();
            let real: String = Sha256::digest(&bytes)
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect();
            if *sum != real || pages != file.pages.len() {
                wrong.push(format!("{name}: {sum} {real} {pages} {}", file.pages.len()));
            }
        }
        for packet in &manifest.trainees {
            let file = print.file(&packets.folder, &packet.file);
            let mut next = packet.forms.first().map_or(1, |form| form.first_page);
            for form in &packet.forms {
                let title = squeezed(&print.form(&form.slug).title.ja);
                // What stands in brackets tells papers of one title apart in lists.
                let title = title.split('（').next().unwrap();
                let first = file
                    .pages
                    .get(form.first_page - 1)
                    .map(|page| squeezed(page));
                if form.first_page != next || !first.is_some_and(|page| page.contains(title)) {
                    wrong.push(format!("{}: {form:?} begins elsewhere", packet.file));
                }
                next = form.first_page + form.pages;
            }
            if next != packet.pages + 1 {
                wrong.push(format!(
                    "{}: {} pages, not {next}",
                    packet.file, packet.pages
                ));
            }
        }
    }
    none(&wrong, "not as the manifest says");
}

/// Nothing lies in a folder that its manifest does not name: it would be sent along.
#[test]
fn a_folder_holds_what_its_manifest_lists_and_nothing_else() {
    for packets in &Print::of_the_sample().packets {
        let mut found = BTreeSet::new();
        for entry in std::fs::read_dir(&packets.folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if entry.path().is_dir() {
                for file in std::fs::read_dir(entry.path()).unwrap() {
                    let file = file.unwrap().file_name().into_string().unwrap();
                    found.insert(format!("{name}/{file}"));
                }
            } else {
                found.insert(name);
            }
        }
        let mut listed: BTreeSet<String> = packets.names().into_iter().collect();
        listed.insert("manifest.json".to_owned());
        assert_eq!(found, listed, "{}", packets.folder.display());
    }
}

/// Law of the paper: what the employer may read is never stapled to what the bureau reads.
#[test]
fn a_packet_never_binds_two_recipients() {
    let print = Print::of_the_sample();
    let recipient = |slug: &str| print.form(slug).recipient.code();
    for manifest in print.packets.iter().map(|packets| &packets.manifest) {
        for packet in &manifest.trainees {
            assert!(packet.file.starts_with(&format!("{}/", packet.recipient)));
            assert!(!packet.forms.is_empty(), "{} is empty", packet.file);
            for form in &packet.forms {
                assert_eq!(recipient(&form.slug), packet.recipient, "{}", packet.file);
            }
        }
        for paper in &manifest.order_papers {
            assert_eq!(recipient(&paper.slug), paper.recipient, "{}", paper.file);
        }
    }
}

/// Who opens a packet sees on its first page what lies in it.
#[test]
fn a_cover_list_names_every_paper_of_its_packet() {
    let print = Print::of_the_sample();
    let mut wrong = Vec::new();
    for packets in &print.packets {
        for packet in &packets.manifest.trainees {
            let file = print.file(&packets.folder, &packet.file);
            let first = packet.forms.first().map_or(1, |form| form.first_page);
            let cover = squeezed(&file.pages[..first - 1].concat());
            let apart = packets.manifest.order_papers.iter();
            let apart = apart.filter(|paper| paper.recipient == packet.recipient);
            let slugs = packet.forms.iter().map(|form| &form.slug);
            for slug in slugs.chain(apart.map(|paper| &paper.slug)) {
                let title = squeezed(&print.form(slug).title.ja);
                if !cover.contains(&title) {
                    wrong.push(format!("{}: {title}", packet.file));
                }
            }
        }
    }
    none(&wrong, "not on their cover list");
}

/// An invented paper that is taken for a real one would be a false document.
#[test]
fn every_page_says_that_it_is_a_sample() {
    let print = Print::of_the_sample();
    let mut wrong = Vec::new();
    for file in &print.files {
        for (number, page) in (1..).zip(&file.pages) {
            if !squeezed(page).contains("SAMPLE見本") {
                wrong.push(format!("{} page {number}", file.path.display()));
            }
        }
    }
    none(&wrong, "without SAMPLE 見本");
}

/// Only a form's own pages count: the cover list names the state of every paper.
#[test]
fn drafts_carry_their_mark_on_every_page_and_other_papers_do_not() {
    let print = Print::of_the_sample();
    let mut wrong = Vec::new();
    for packets in &print.packets {
        for packet in &packets.manifest.trainees {
            let file = print.file(&packets.folder, &packet.file);
            for form in &packet.forms {
                for page in &file.pages[form.first_page - 1..form.first_page - 1 + form.pages] {
                    let marked = ["下書きຮ່າງ", "下書きBẢNNHÁP", "下書きDRAFT"]
                        .iter()
                        .any(|mark| squeezed(page).contains(mark));
                    if marked != form.draft {
                        wrong.push(format!("{} {}: {}", packet.file, form.slug, form.draft));
                    }
                }
            }
        }
    }
    none(&wrong, "with the wrong mark");
}
