//! Prints packets: per recipient one PDF per trainee with a cover list, papers of
//! an order once, a manifest beside them. All of it appears at once or not at all.

mod folder;
mod journal;
mod manifest;
mod packet;
mod purpose;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use chrono::NaiveDate;
use domain::finding::Finding;
use domain::sheet::FactSheet;
use domain::value::YearMonth;
use forms::{Basis, Form, Library, Recipient, Scope};
use serde::{Deserialize, Serialize};

use crate::about::{About, last_month};
use crate::check_file::{Target, dated};
use crate::error::OfficeError;
use crate::note_printed::Noted;
use crate::paper_state::{Subject, facts_hash};
use crate::session::Session;
use folder::Folder;
use packet::{Person, Printer, form_hashes};

pub use manifest::{Manifest, OrderPaper, TraineePacket};
pub(crate) use packet::write_pages;
pub use purpose::Purpose;

/// What to print.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// Whose papers.
    pub target: &'a Target,
    /// Only this recipient's.
    pub recipient: Option<Recipient>,
    /// Only these forms; all when empty.
    pub forms: &'a [String],
    /// What it is for.
    pub purpose: Purpose,
    /// Papers about training say what was planned, or what was held.
    pub basis: Basis,
    /// The folder to put the packet's folder in.
    pub out: &'a Path,
    /// Workers; 0 = one per processor.
    pub jobs: usize,
    /// Today, for papers of people without an order.
    pub today: NaiveDate,
    /// The month of registers and reports; the last one when left out.
    pub month: Option<YearMonth>,
}

/// How far printing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Files written.
    pub done: usize,
    /// Files to write.
    pub total: usize,
}

/// What was printed.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The packet's folder.
    pub folder: PathBuf,
    /// Its manifest, also written there.
    pub manifest: Manifest,
    /// Files that an earlier attempt, cut short, had made already.
    pub taken_up: usize,
    /// What to remember of it, see [`Session::note_printed`].
    pub noted: Vec<Noted>,
}

/// One file to make.
enum Task<'a> {
    Packet {
        person: &'a Person,
        recipient: Recipient,
    },
    OrderPaper {
        form: &'a Form,
        about: &'a About,
    },
}

/// What became of it.
#[derive(Serialize, Deserialize)]
enum Made {
    Packet(TraineePacket),
    OrderPaper(OrderPaper, Vec<Finding>),
}

impl Session {
    /// Prints packets. `progress` is called after every file and can stop it;
    /// then nothing is left behind.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`], [`OfficeError::UnknownForm`],
    /// [`OfficeError::NothingToPrint`], [`OfficeError::Disk`],
    /// [`OfficeError::Cancelled`].
    pub fn print(
        &self,
        request: &Request<'_>,
        progress: &(dyn Fn(Progress) -> ControlFlow<()> + Sync),
    ) -> Result<Printed, OfficeError> {
        let paper = self.paper()?;
        let month = request.month.unwrap_or_else(|| last_month(request.today));
        let mut abouts = Vec::new();
        let mut order_findings = Vec::new();
        let files = match request.target {
            Target::Trainee(code) => vec![self.trainee_file(code)?],
            Target::Order(code) => {
                let file = self.order_file(code)?;
                let day = file.order.filed_on.unwrap_or(request.today);
                order_findings = domain::check::order(&file, &file.shared.rules, day);
                abouts = About::of(&file, day, &self.messages);
                file.trainees
            }
            Target::Class(code) => {
                let file = self.class_file(code)?;
                order_findings = domain::check::class(&file, &file.shared.rules, request.today);
                abouts = vec![About::class(&file, month, request.today)];
                file.trainees
            }
            Target::Centre(centre) => {
                self.may_open_everybody()?;
                abouts = vec![self.about_centre(centre, month, request.today)?];
                Vec::new()
            }
        };
        let day = files
            .first()
            .map_or(request.today, |file| dated(file, request.today));
        let day = abouts.first().map_or(day, |about| about.day(day));
        let mut wanted = forms_wanted(&paper.library, request.forms, request.recipient, day)?;
        if matches!(request.target, Target::Class(_)) && request.forms.is_empty() {
            // A class's own papers and reports, not every paper of everybody in it.
            wanted.retain(|form| {
                form.scope == Scope::Class || form.recipient == Recipient::Supervising
            });
        }
        // A report is about a month somebody asked for.
        let reported = matches!(request.target, Target::Class(_)) || request.month.is_some();
        let reported = reported.then_some(month);
        let mut findings = self.shared_passports(&files)?;
        for file in &files {
            findings.extend(domain::check::trainee(
                file,
                &file.shared.rules,
                dated(file, request.today),
                request.today,
            ));
        }
        let lists = wanted.iter().flat_map(|form| forms::bound_lists(form));
        let lists = lists.collect();
        let people: Vec<Person> = files
            .into_iter()
            .map(|file| Person::of(file, request.today, reported, &lists, &mut findings))
            .collect();
        let printer = Printer {
            fonts: &paper.fonts,
            library: &paper.library,
            messages: &self.messages,
            basis: request.basis,
            target: request.target.code(),
            people: &people,
            day,
            hashes: form_hashes(&paper.library, day),
        };
        let mut tasks = Vec::new();
        for recipient in Recipient::ALL {
            let here = wanted
                .iter()
                .copied()
                .filter(|form| form.recipient == recipient);
            let here: Vec<&Form> = here.collect();
            for about in &abouts {
                let due =
                    |form: &&Form| form.scope == about.scope && forms::belongs(form, &about.sheet);
                let due = here.iter().copied().filter(due);
                tasks.extend(due.map(|form| Task::OrderPaper { form, about }));
            }
            let due = |person: &&Person| here.iter().any(|form| person.needs(form));
            tasks.extend(
                people
                    .iter()
                    .filter(due)
                    .map(|person| Task::Packet { person, recipient }),
            );
        }
        if tasks.is_empty() {
            let not_due = wanted.iter().find(|form| form.when.is_some());
            return Err(match (request.forms, not_due) {
                ([_, ..], Some(form)) => OfficeError::NotDue {
                    slug: form.slug.clone(),
                },
                _ => OfficeError::NothingToPrint,
            });
        }
        request
            .purpose
            .refuse(&tasks, &wanted, &printer, &order_findings)?;
        let folder = Folder::begin(request.out, &folder_name(request))?;
        let taken_up = AtomicUsize::new(0);
        let made = run(&tasks, request.jobs, progress, |task| {
            let key = printer.key(task, &wanted);
            if let Some(made) = folder.made::<Made>(&key) {
                taken_up.fetch_add(1, Ordering::Relaxed);
                return Ok(made);
            }
            let made = match task {
                Task::Packet { person, recipient } => {
                    let (packet, bytes) = printer.packet(person, *recipient, &wanted)?;
                    folder.write(&packet.file, &bytes)?;
                    Made::Packet(packet)
                }
                Task::OrderPaper { form, about } => {
                    let (paper, findings) =
                        printer.order_paper(&folder, form, &about.code, &about.sheet)?;
                    Made::OrderPaper(paper, findings)
                }
            };
            let (file, sha256) = match &made {
                Made::Packet(packet) => (&packet.file, &packet.sha256),
                Made::OrderPaper(paper, _) => (&paper.file, &paper.sha256),
            };
            folder.note(&key, file, sha256, &made);
            Ok(made)
        })?;
        let mut manifest = Manifest::about(request.target);
        request.purpose.code().clone_into(&mut manifest.purpose);
        manifest.history = self.store.head()?;
        let mut noted = Vec::new();
        let paper_form = |slug: &str| paper.library.get(slug, day);
        let mut note = |subject: Subject, slug: &str, sheet: &FactSheet| {
            if let Some(form) = paper.library.get(slug, day) {
                noted.push(Noted {
                    subject,
                    form: form.slug.clone(),
                    edition: form.edition.clone(),
                    facts_hash: facts_hash(form, sheet),
                });
            }
        };
        // A record of what was held is another paper than the plan.
        let planned = request.basis == Basis::Planned;
        for made in made.iter().filter(|_| planned) {
            match made {
                Made::Packet(packet) => {
                    let Some(person) = people.iter().find(|one| one.code == packet.code) else {
                        continue;
                    };
                    for form in &packet.forms {
                        note(Subject::from(person.id), &form.slug, &person.sheet);
                    }
                }
                Made::OrderPaper(paper, _) => {
                    let form = paper_form(&paper.slug);
                    let mut abouts = abouts.iter();
                    let about = abouts.find(|one| {
                        one.code == paper.about && form.is_some_and(|form| form.scope == one.scope)
                    });
                    let Some(about) = about else { continue };
                    for subject in &about.subjects {
                        note(subject.clone(), &paper.slug, &about.sheet);
                    }
                }
            }
        }
        manifest.findings = order_findings;
        for made in made {
            match made {
                Made::Packet(packet) => manifest.trainees.push(packet),
                Made::OrderPaper(paper, findings) => {
                    manifest.order_papers.push(paper);
                    manifest.findings.extend(findings);
                }
            }
        }
        Finding::by_severity(&mut manifest.findings);
        manifest
            .trainees
            .sort_by(|a, b| (&a.code, &a.recipient).cmp(&(&b.code, &b.recipient)));
        folder.write("manifest.json", &manifest.to_json())?;
        Ok(Printed {
            folder: folder.finish()?,
            manifest,
            noted,
            taken_up: taken_up.into_inner(),
        })
    }
}

/// The forms asked for, in the editions in force on a day; an unknown slug is an error that names
/// the known ones.
pub(crate) fn forms_wanted<'l>(
    library: &'l Library,
    forms: &[String],
    recipient: Option<Recipient>,
    day: NaiveDate,
) -> Result<Vec<&'l Form>, OfficeError> {
    if let Some(slug) = forms.iter().find(|slug| library.get(slug, day).is_none()) {
        let known: Vec<&str> = library.on(day).map(|form| form.slug.as_str()).collect();
        return Err(OfficeError::UnknownForm {
            slug: slug.clone(),
            known: known.join(", "),
        });
    }
    Ok(library
        .on(day)
        .filter(|form| forms.is_empty() || forms.contains(&form.slug))
        .filter(|form| recipient.is_none_or(|only| form.recipient == only))
        .collect())
}

/// A selection has a folder of its own, so that it never replaces a whole packet.
fn folder_name(request: &Request<'_>) -> String {
    let mut parts = vec![request.target.code().to_owned()];
    parts.extend(
        request
            .recipient
            .map(|recipient| recipient.code().to_owned()),
    );
    parts.extend(request.forms.iter().cloned());
    if request.basis == Basis::Held {
        parts.push("held".to_owned());
    }
    parts.extend(request.month.map(|month| month.to_string()));
    if request.purpose != Purpose::Check {
        parts.push(request.purpose.code().to_owned());
    }
    parts.join(" ")
}

/// Runs all tasks on a few threads; the results keep the order of the tasks.
fn run<T: Sync, M: Send>(
    tasks: &[T],
    jobs: usize,
    progress: &(dyn Fn(Progress) -> ControlFlow<()> + Sync),
    make: impl Fn(&T) -> Result<M, OfficeError> + Sync,
) -> Result<Vec<M>, OfficeError> {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let workers = if jobs == 0 { processors } else { jobs }
        .min(tasks.len())
        .max(1);
    let (next, done, stop) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicBool::new(false),
    );
    let results: Mutex<Vec<(usize, Result<M, OfficeError>)>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(task) = tasks.get(index) else { break };
                    let made = make(task);
                    if made.is_err() {
                        stop.store(true, Ordering::Relaxed);
                    }
                    results
                        .lock()
                        .unwrap_or_else(std::sync::PoisonError::into_inner)
                        .push((index, made));
                    let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                    if progress(Progress {
                        done,
                        total: tasks.len(),
                    })
                    .is_break()
                    {
                        stop.store(true, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let mut results = results
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let made: Result<Vec<M>, OfficeError> = results.into_iter().map(|(_, made)| made).collect();
    let made = made?;
    if made.len() == tasks.len() {
        Ok(made)
    } else {
        Err(OfficeError::Cancelled)
    }
}
