//! One file a page.

mod encoder;

mod keys;

mod not_found;

mod offline;

mod workbench;

pub(crate) use encoder::Encoder;
pub(crate) use keys::Keys;
pub(crate) use not_found::not_found;
pub(crate) use offline::offline;
pub(crate) use workbench::Workbench;
