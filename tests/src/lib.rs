//! The suite's own library: the generator of the invented sample office, and
//! what the tests share: a sample office made once, files read back, the program run, its
//! window driven.

pub mod crash;
pub mod program;
pub mod read_back;
pub mod sample;
pub mod small;
pub mod window;
pub mod world;
