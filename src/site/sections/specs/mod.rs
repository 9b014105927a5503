//! The documents that everything here rests on, with their standing, and what changed in them since 2020.

mod list;

mod changes;

pub use list::page as list;

use crate::site::reading::Reading;

/// The path of the list.
pub const PATH: &str = "/specs";

/// The page on what changed; the list is made when all other pages are known.
pub fn pages() -> Vec<Reading> {
    vec![changes::page()]
}
