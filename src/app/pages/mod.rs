//! One file a page.

mod encoder;

mod keys;

mod offline;

mod reading;

mod tool;

mod workbench;

pub(crate) use encoder::Encoder;
pub(crate) use keys::Keys;
pub(crate) use offline::offline;
pub(crate) use reading::Reading;
pub(crate) use tool::ToolPage;
pub(crate) use workbench::Workbench;
