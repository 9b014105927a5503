//! The browser: the only place that names `web_sys`.
//!
//! [`engine`] starts, feeds and replaces the worker; [`text`] keeps long texts as strings of the browser; [`clock`] and
//! [`page`] are the few other things the components ask for. Natively everything compiles and nothing here is called.

mod clock;

mod engine;

mod page;

mod text;

pub(crate) use clock::{every_second, format_time, now, read_date};
pub(crate) use engine::{Engine, EngineEvent, Sending};
pub(crate) use page::{copy_text_of, field_text, pasted_text, select_text, take_fragment};
#[cfg(feature = "hydrate")]
pub use page::start;
pub(crate) use text::BrowserText;
