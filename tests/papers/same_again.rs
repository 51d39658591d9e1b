//! The same data printed again is the same bytes, whoever does the work: a paper
//! that was signed can be printed once more and compared.

use office::Session;
use tabidachi_tests::world;

use crate::printing::{Print, print, scratch, targets};

#[test]
fn printing_again_with_one_worker_gives_the_same_bytes() {
    let first = Print::of_the_sample();
    let out = scratch("papers-again");
    let mut session = Session::open(&first.office, world::messages()).unwrap();
    for (target, packets) in targets(&first.people).iter().zip(&first.packets) {
        let again = print(&mut session, target, &out, 1);
        assert_eq!(again.manifest, packets.manifest);
        for name in again
            .names()
            .iter()
            .map(String::as_str)
            .chain(["manifest.json"])
        {
            let [one, two] = [&packets.folder, &again.folder]
                .map(|folder| std::fs::read(folder.join(name)).unwrap());
            assert!(one == two, "{} {name} differs", target.code());
        }
    }
    let _ = std::fs::remove_dir_all(out);
}
