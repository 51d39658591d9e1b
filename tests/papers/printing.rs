//! The print all tests look at: made once, every page's text read once.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use domain::file::TraineeFile;
use forms::{Basis, Library};
use office::{Manifest, PrintRequest, Purpose, Session, Target};
use tabidachi_tests::{read_back, world};
use typeset::{FontData, FontSet};

/// One order or one person.
pub struct Packets {
    pub folder: PathBuf,
    pub manifest: Manifest,
}

/// A file of a print with its text.
pub struct File {
    pub path: PathBuf,
    pub name: String,
    pub pages: Vec<String>,
}

/// Everything.
pub struct Print {
    pub office: PathBuf,
    pub packets: Vec<Packets>,
    pub files: Vec<File>,
    pub people: Vec<TraineeFile>,
    pub library: Library,
    pub fonts: FontSet,
}

pub fn scratch(name: &str) -> PathBuf {
    world::fresh(env!("CARGO_TARGET_TMPDIR"), name)
}

pub fn print(session: &mut Session, target: &Target, out: &Path, jobs: usize) -> Packets {
    let request = PrintRequest {
        month: None,
        target,
        recipient: None,
        forms: &[],
        purpose: Purpose::Check,
        basis: Basis::Planned,
        out,
        jobs,
        today: world::today(),
    };
    let printed = session
        .print(&request, &|_| ControlFlow::Continue(()))
        .unwrap_or_else(|error| panic!("{}: {error}", target.code()));
    Packets {
        folder: printed.folder,
        manifest: printed.manifest,
    }
}

pub fn targets(people: &[TraineeFile]) -> Vec<Target> {
    let orders = world::ORDERS.map(|code| Target::Order(code.to_owned()));
    let alone = people.iter().filter(|file| file.order.is_none());
    let alone = alone.map(|file| Target::Trainee(file.trainee.code.clone()));
    orders.into_iter().chain(alone).collect()
}

impl Packets {
    /// Paths of all PDFs the manifest lists.
    pub fn names(&self) -> Vec<String> {
        let packets = self.manifest.trainees.iter().map(|packet| &packet.file);
        let papers = self.manifest.order_papers.iter().map(|paper| &paper.file);
        packets.chain(papers).cloned().collect()
    }
}

impl Print {
    /// The newest edition of a form.
    pub fn form(&self, slug: &str) -> &forms::Form {
        self.library.get(slug, chrono::NaiveDate::MAX).unwrap()
    }

    /// The text of a file.
    pub fn file(&self, folder: &Path, name: &str) -> &File {
        let path = folder.join(name);
        let found = self.files.iter().find(|file| file.path == path);
        found.unwrap_or_else(|| panic!("{} was not read", path.display()))
    }

    /// The print, made by the first test that asks.
    pub fn of_the_sample() -> &'static Self {
        static PRINT: OnceLock<Print> = OnceLock::new();
        PRINT.get_or_init(Self::make)
    }

    fn make() -> Self {
        let folder = scratch("papers");
        let (office, out) = (folder.join("office"), folder.join("out"));
        world::sample_office(&office);
        let people = world::trainee_files(&office);
        let mut session = Session::open(&office, world::messages()).unwrap();
        let packets: Vec<Packets> = targets(&people)
            .iter()
            .map(|target| print(&mut session, target, &out, 2))
            .collect();
        let named = |packets: &Packets| {
            let folder = packets.folder.clone();
            packets.names().into_iter().map(move |name| {
                let path = folder.join(&name);
                (path, name)
            })
        };
        let all: Vec<(PathBuf, String)> = packets.iter().flat_map(named).collect();
        let files = read_back::in_pairs(&all, |(path, name)| File {
            path: path.clone(),
            name: name.clone(),
            pages: read_back::pages(path).unwrap(),
        });
        let assets = rulebook::assets();
        let fonts = assets.files_under("fonts").into_iter();
        let fonts = fonts.filter_map(|(path, bytes)| {
            let name = path.rsplit('/').next()?.strip_suffix(".ttf")?.to_owned();
            let bytes = bytes.into();
            Some(FontData { name, bytes })
        });
        Self {
            office,
            packets,
            files,
            people,
            library: Library::load(&assets).unwrap(),
            fonts: FontSet::new(fonts.collect()).unwrap(),
        }
    }
}
