//! Nothing shipped talks to the network, and there is one SQLite in the house.

use crate::graph::Graph;
use crate::{assert_none, assert_one};

/// HTTP, TLS and socket clients. Names, since cargo knows no class of crates.
const CLIENTS: &[&str] = &[
    "actix-web",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "hyper",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "rustls-platform-verifier",
    "schannel",
    "surf",
    "tiny_http",
    "tokio-rustls",
    "tokio-tungstenite",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "hickory-resolver",
    "socket2",
];

/// What the product is built for. Tauri names a client for telephones alone, where its pages may
/// come from a development server.
const PLATFORMS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"];

/// These never reach an office: they build, test and measure.
const NOT_SHIPPED: &[&str] = &["tabidachi-tests", "xtask"];

/// Shipped members from which a way leads to a network client.
fn callers_home(graph: &Graph) -> Vec<String> {
    graph
        .members()
        .filter(|member| !NOT_SHIPPED.contains(&member.name.as_str()))
        .filter_map(|member| graph.way(member, |p| CLIENTS.contains(&p.name.as_str())))
        .map(|way| format!("a network client in the product: {}", way.join(" -> ")))
        .collect()
}

/// Anything but exactly one build of SQLite: two would not share locks on one file.
fn sqlites(graph: &Graph) -> Vec<String> {
    let versions: Vec<&str> = graph
        .packages
        .iter()
        .filter(|p| p.name == "libsqlite3-sys")
        .map(|p| p.version.as_str())
        .collect();
    match versions.len() {
        1 => Vec::new(),
        count => vec![format!(
            "exactly one libsqlite3-sys is wanted, found {count}: {versions:?}"
        )],
    }
}

/// OpenSSL is there for the cipher of the database, built into it, and for nobody who would talk with it.
fn ciphers(graph: &Graph) -> Vec<String> {
    let needs = |package: &&crate::graph::Package| {
        graph
            .needs_of(package)
            .any(|need| need.name == "openssl-sys")
    };
    let others = graph.packages.iter().filter(needs);
    others
        .filter(|package| package.name != "libsqlite3-sys")
        .map(|package| format!("{} takes OpenSSL", package.name))
        .collect()
}

#[test]
fn only_the_database_takes_openssl() {
    assert_none(&ciphers(Graph::of_this_house()));
    let mut broken = Graph::by_hand(&[("office", &["talk"])]);
    let (talk, openssl) = (broken.place("talk"), broken.place("openssl-sys"));
    broken.packages[talk].needs.insert(openssl);
    assert_one(&ciphers(&broken), &["talk takes OpenSSL"]);
}

#[test]
fn no_network_client_is_among_what_is_shipped() {
    for platform in PLATFORMS {
        assert_none(&callers_home(&Graph::built_for(platform)));
    }
}

// The client nobody asked for comes in through somebody else's feature.
#[test]
fn a_client_behind_another_crate_is_noticed_and_the_way_to_it_is_shown() {
    let mut broken = Graph::by_hand(&[("office", &["maps"]), ("xtask", &["ureq"])]);
    let (maps, reqwest) = (broken.place("maps"), broken.place("reqwest"));
    broken.packages[maps].needs.insert(reqwest);
    assert_one(&callers_home(&broken), &["office -> maps -> reqwest"]);
}

#[test]
fn there_is_exactly_one_sqlite() {
    assert_none(&sqlites(Graph::of_this_house()));
}

#[test]
fn two_sqlites_or_none_are_noticed() {
    let mut broken = Graph::by_hand(&[("store", &["libsqlite3-sys"])]);
    assert_none(&sqlites(&broken));
    let mut second = broken.packages[1].clone();
    second.version = "0.30.0".to_owned();
    broken.packages.push(second);
    assert_one(&sqlites(&broken), &["found 2", "0.30.0"]);
    assert_one(&sqlites(&Graph::default()), &["found 0"]);
}
