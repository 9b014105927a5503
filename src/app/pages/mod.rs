//! One file a page.

mod not_found;

mod offline;

mod workbench;

pub(crate) use not_found::not_found;
pub(crate) use offline::offline;
pub(crate) use workbench::Workbench;
