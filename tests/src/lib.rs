//! The suite's own library: the generator of the invented sample office.

pub mod sample;
