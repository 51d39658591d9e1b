//! What each task needs on the machine, and what to do when it is missing. Decisions only:
//! nothing here looks at the machine or changes it (that is `setup`).

/// The tasks that need something beyond cargo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Demo,
    Test,
    Reference,
    Window,
    Bench,
}

/// How to see whether a need is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// One of these programs is on PATH.
    Program(&'static [&'static str]),
    /// Some `python3` can import this module.
    PythonModule(&'static str),
    /// `pkg-config` knows this library, with its headers.
    Library(&'static str),
}

/// One thing a task needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Need {
    pub(crate) sign: Sign,
    /// Debian and Ubuntu packages that bring it.
    pub(crate) packages: &'static [&'static str],
    /// What it is for, as said to people who install it themselves.
    pub(crate) purpose: &'static str,
    /// Large or seldom installed; the tests that use it say "not checked" without it.
    pub(crate) optional: bool,
    wanted_by: &'static [For],
}

const NEEDS: &[Need] = &[
    Need {
        sign: Sign::Program(&["cc", "gcc", "clang"]),
        packages: &["gcc", "libc6-dev"],
        purpose: "a C compiler (it builds SQLite)",
        optional: false,
        wanted_by: &[For::Demo, For::Test, For::Reference],
    },
    Need {
        sign: Sign::Program(&["make"]),
        packages: &["make"],
        purpose: "make (it builds the cipher of the database, OpenSSL's)",
        optional: false,
        wanted_by: &[For::Demo, For::Test, For::Reference],
    },
    Need {
        // A bare perl is everywhere; `prove` comes with its modules.
        sign: Sign::Program(&["prove"]),
        packages: &["perl"],
        purpose: "Perl with its modules (OpenSSL is configured with it)",
        optional: false,
        wanted_by: &[For::Demo, For::Test, For::Reference],
    },
    Need {
        sign: Sign::Program(&["pdftotext"]),
        packages: &["poppler-utils"],
        purpose: "poppler's pdftotext, pdffonts and pdftoppm (they read our papers back)",
        optional: false,
        wanted_by: &[For::Test, For::Reference],
    },
    Need {
        sign: Sign::Program(&["qpdf"]),
        packages: &["qpdf"],
        purpose: "qpdf (it checks the structure of our papers)",
        optional: false,
        wanted_by: &[For::Test],
    },
    Need {
        sign: Sign::Program(&["strace"]),
        packages: &["strace"],
        purpose: "strace (it writes down the calls that power cuts are replayed from, and makes calls fail)",
        optional: false,
        wanted_by: &[For::Test],
    },
    Need {
        sign: Sign::Library("webkit2gtk-4.1"),
        packages: &["libwebkit2gtk-4.1-dev"],
        purpose: "WebKitGTK 4.1 with its headers (the window is built on it)",
        optional: false,
        wanted_by: &[For::Test, For::Window, For::Bench],
    },
    Need {
        sign: Sign::Program(&["npm"]),
        packages: &["nodejs", "npm"],
        purpose: "Node 20.19 or later with npm (it builds the screens)",
        optional: false,
        wanted_by: &[For::Test, For::Window, For::Bench],
    },
    Need {
        sign: Sign::Program(&["Xvfb"]),
        packages: &["xvfb"],
        purpose: "Xvfb (a display for the test of the window)",
        optional: false,
        wanted_by: &[For::Test, For::Bench],
    },
    Need {
        sign: Sign::Program(&["WebKitWebDriver"]),
        packages: &["webkit2gtk-driver"],
        purpose: "WebKitWebDriver (it drives the window in its test)",
        optional: false,
        wanted_by: &[For::Test, For::Bench],
    },
    Need {
        sign: Sign::Program(&["hb-shape"]),
        packages: &["libharfbuzz-bin"],
        purpose: "HarfBuzz's hb-shape (its output is our reference for shaping)",
        optional: false,
        wanted_by: &[For::Reference],
    },
    Need {
        sign: Sign::PythonModule("openpyxl"),
        packages: &["python3", "python3-openpyxl"],
        purpose: "Python with openpyxl (a second writer of workbooks for the import tests)",
        optional: true,
        wanted_by: &[For::Test],
    },
    Need {
        sign: Sign::Program(&["soffice", "libreoffice", "localc"]),
        packages: &["libreoffice-calc"],
        purpose: "LibreOffice Calc (a third writer of workbooks for the import tests)",
        optional: true,
        wanted_by: &[For::Test],
    },
];

/// Everything these tasks need, each thing once, in the order of the table.
pub(crate) fn of(tasks: &[For]) -> Vec<Need> {
    NEEDS
        .iter()
        .filter(|need| need.wanted_by.iter().any(|task| tasks.contains(task)))
        .copied()
        .collect()
}

/// What the machine lets us do about missing things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Machine {
    pub(crate) windows: bool,
    pub(crate) apt: bool,
    pub(crate) root: bool,
    pub(crate) sudo: bool,
}

/// What to do about missing things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Plan {
    /// Everything is there.
    Nothing,
    /// Install by apt-get, through sudo or not. What must be there and what would be good are
    /// apart, so that a large optional package cannot take the rest down with it.
    Install {
        sudo: bool,
        must: Vec<&'static str>,
        may: Vec<&'static str>,
    },
    /// Only people can do it here; one line per thing.
    Say(Vec<String>),
}

/// Decides what to do about the missing things on this machine.
pub(crate) fn plan(missing: &[Need], machine: Machine) -> Plan {
    if missing.is_empty() {
        return Plan::Nothing;
    }
    if !machine.windows && machine.apt && (machine.root || machine.sudo) {
        return Plan::Install {
            sudo: !machine.root,
            must: packages(missing, false),
            may: packages(missing, true),
        };
    }
    Plan::Say(missing.iter().map(|need| in_words(need, machine)).collect())
}

fn packages(missing: &[Need], optional: bool) -> Vec<&'static str> {
    missing
        .iter()
        .filter(|n| n.optional == optional)
        .flat_map(|n| n.packages)
        .copied()
        .collect()
}

/// One line that says what a thing is, what for, and where it comes from.
pub(crate) fn in_words(need: &Need, machine: Machine) -> String {
    let weight = if need.optional { " (optional)" } else { "" };
    let source = match (machine.windows, machine.apt) {
        (true, _) => "install it and put its folder on PATH".to_owned(),
        (false, true) => format!("apt-get install {}", need.packages.join(" ")),
        (false, false) => format!(
            "on Debian this is the package {}",
            need.packages.join(" + ")
        ),
    };
    format!("{}{weight}: {source}", need.purpose)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEBIAN_ROOT: Machine = Machine {
        windows: false,
        apt: true,
        root: true,
        sudo: false,
    };

    fn missing(tasks: &[For]) -> Vec<Need> {
        of(tasks)
    }

    // A newcomer's demo must not download LibreOffice, nor a webview where nobody could see it.
    #[test]
    fn the_demo_needs_what_builds_the_database_and_nothing_else() {
        let plan = plan(&missing(&[For::Demo]), DEBIAN_ROOT);
        assert_eq!(
            plan,
            Plan::Install {
                sudo: false,
                must: vec!["gcc", "libc6-dev", "make", "perl"],
                may: vec![]
            }
        );
    }

    #[test]
    fn harfbuzz_is_installed_only_for_the_reference_data() {
        let by = |task| {
            of(&[task])
                .iter()
                .any(|n| n.packages.contains(&"libharfbuzz-bin"))
        };
        assert!(by(For::Reference));
        assert!(
            !by(For::Test),
            "the tests read committed data, not this machine's HarfBuzz"
        );
        assert!(!by(For::Demo));
    }

    #[test]
    fn each_missing_command_brings_its_own_package() {
        for (program, package) in [
            ("cc", "gcc"),
            ("make", "make"),
            ("prove", "perl"),
            ("pdftotext", "poppler-utils"),
            ("qpdf", "qpdf"),
            ("hb-shape", "libharfbuzz-bin"),
            ("soffice", "libreoffice-calc"),
        ] {
            let need = NEEDS
                .iter()
                .find(|n| matches!(n.sign, Sign::Program(names) if names.contains(&program)))
                .unwrap_or_else(|| panic!("no need is shown by {program}"));
            assert!(
                need.packages.contains(&package),
                "{program} comes with {package}"
            );
        }
    }

    #[test]
    fn optional_packages_are_installed_apart_from_the_needed_ones() {
        let Plan::Install { must, may, .. } = plan(&missing(&[For::Test]), DEBIAN_ROOT) else {
            panic!("root on Debian can install")
        };
        assert_eq!(
            must,
            [
                "gcc",
                "libc6-dev",
                "make",
                "perl",
                "poppler-utils",
                "qpdf",
                "strace",
                "libwebkit2gtk-4.1-dev",
                "nodejs",
                "npm",
                "xvfb",
                "webkit2gtk-driver"
            ]
        );
        assert_eq!(may, ["python3", "python3-openpyxl", "libreoffice-calc"]);
    }

    #[test]
    fn what_to_do_depends_on_the_rights_one_has() {
        let wanted = missing(&[For::Demo]);
        let cases = [
            ("root on Debian", DEBIAN_ROOT, Some(false)),
            (
                "sudo on Debian",
                Machine {
                    root: false,
                    sudo: true,
                    ..DEBIAN_ROOT
                },
                Some(true),
            ),
            (
                "no rights on Debian",
                Machine {
                    root: false,
                    ..DEBIAN_ROOT
                },
                None,
            ),
            (
                "root elsewhere",
                Machine {
                    apt: false,
                    ..DEBIAN_ROOT
                },
                None,
            ),
            (
                "Windows",
                Machine {
                    windows: true,
                    apt: false,
                    root: false,
                    sudo: false,
                },
                None,
            ),
        ];
        for (who, machine, sudo) in cases {
            match (plan(&wanted, machine), sudo) {
                (Plan::Install { sudo, .. }, Some(expected)) => assert_eq!(sudo, expected, "{who}"),
                (Plan::Say(lines), None) => {
                    assert_eq!(lines.len(), wanted.len(), "{who}");
                    assert!(lines[0].contains("C compiler"), "{who}: {lines:?}");
                }
                (other, _) => panic!("{who}: {other:?}"),
            }
        }
        assert_eq!(
            plan(&[], DEBIAN_ROOT),
            Plan::Nothing,
            "a complete machine is left alone"
        );
    }
}
