//! One file a page.

mod not_found;

mod offline;

mod workbench;

pub(crate) use not_found::NotFound;
pub(crate) use offline::Offline;
pub(crate) use workbench::Workbench;
