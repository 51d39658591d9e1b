//! `tabidachi`: the commands without a window.
fn main() {}
