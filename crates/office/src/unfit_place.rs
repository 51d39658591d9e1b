//! Where a real office may not lie: a stick lies about what it has written, and a network drive has no
//! write-ahead log. Backups may lie there.

use std::path::{Path, PathBuf};

use sysinfo::{DiskRefreshKind, Disks};

use crate::error::OfficeError;

/// File systems of another computer, as Linux names them.
const NETWORK: [&str; 10] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "fuse.sshfs",
    "sshfs",
    "davfs",
    "afs",
];

/// What the system says of one drive.
struct Drive {
    mount: PathBuf,
    removable: bool,
    file_system: String,
}

/// Refuses a folder on a removable or a network drive; it need not be there yet.
///
/// # Errors
/// [`OfficeError::PlaceRemovable`], [`OfficeError::PlaceNetwork`].
pub(crate) fn must_be_internal(dir: &Path) -> Result<(), OfficeError> {
    // Nothing is asked of the drives themselves: one that does not answer would be waited for.
    let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing());
    // Where the system says nothing, nothing is known against the folder.
    let Ok(disks) = disks else { return Ok(()) };
    let drive = |disk: &sysinfo::Disk| Drive {
        mount: disk.mount_point().to_owned(),
        removable: disk.is_removable(),
        file_system: disk.file_system().to_string_lossy().to_lowercase(),
    };
    let drives: Vec<Drive> = disks.iter().map(drive).collect();
    judge(dir, &drives, cfg!(windows))
}

/// `all_listed`: whatever is on none of the drives is on another computer.
fn judge(dir: &Path, drives: &[Drive], all_listed: bool) -> Result<(), OfficeError> {
    let whole = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let holds = |drive: &&Drive| whole.starts_with(&drive.mount);
    let nearest = drives
        .iter()
        .filter(holds)
        .max_by_key(|drive| drive.mount.components().count());
    let path = dir.display().to_string();
    match nearest {
        Some(drive) if NETWORK.contains(&drive.file_system.as_str()) => {
            Err(OfficeError::PlaceNetwork { path })
        }
        Some(drive) if drive.removable => Err(OfficeError::PlaceRemovable { path }),
        None if all_listed && !drives.is_empty() => Err(OfficeError::PlaceNetwork { path }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drive(mount: &str, removable: bool, file_system: &str) -> Drive {
        Drive {
            mount: mount.into(),
            removable,
            file_system: file_system.to_owned(),
        }
    }

    /// The drive a folder lies on is the one mounted nearest above it.
    #[test]
    fn a_stick_and_a_network_drive_are_refused_and_the_computers_own_disk_is_not() {
        let drives = [
            drive("/", false, "ext4"),
            drive("/media/STICK", true, "vfat"),
            drive("/srv/share", false, "cifs"),
            drive("/srv/share/local", false, "ext4"),
        ];
        for (dir, code) in [
            ("/opt/Tabidachi/office", ""),
            ("/media/STICK/Tabidachi/office", "place-removable"),
            ("/media/STICKER/office", ""),
            ("/srv/share/office", "place-network"),
            ("/srv/share/local/office", ""),
        ] {
            let said = judge(Path::new(dir), &drives, false);
            let said = said.err().map_or("", |error| error.code());
            assert_eq!(said, code, "{dir}");
        }
        // Where every drive of the computer is listed, what is on none is elsewhere.
        let none = judge(Path::new("/elsewhere/office"), &drives[1..], true);
        assert_eq!(none.unwrap_err().code(), "place-network");
        assert!(
            judge(Path::new("/elsewhere/office"), &[], true).is_ok(),
            "nothing is known"
        );
    }

    /// What this very computer says must not refuse its own disk.
    #[test]
    fn the_folder_of_this_test_is_fit() {
        must_be_internal(&std::env::temp_dir().join("office")).unwrap();
    }
}
