//! The browser: the only place that names `web_sys`.
//!
//! [`engine`] starts, feeds and replaces the worker; [`text`] keeps long texts as strings of the browser; [`clock`] and
//! [`page`] are the few other things the components ask for. Natively everything compiles and nothing here is called.

mod about;

mod asking;

mod clock;

mod engine;

mod files;

mod fragment;

#[cfg(feature = "hydrate")]
mod islands;

mod page;

mod reading;

mod text;

pub(crate) use about::{Offer, offer, put_back};
pub(crate) use asking::{Round, ask, spawn};
pub(crate) use clock::{Moment, every_second, now, read_date, read_moment, stopwatch};
pub(crate) use engine::{Engine, EngineEvent, Sending};
pub(crate) use files::{brings_file, read_chosen_file, read_dropped_file};
pub(crate) use fragment::{FragmentWatch, copy_address, fragment, set_fragment};
#[cfg(feature = "hydrate")]
pub use islands::mount;
#[cfg(feature = "hydrate")]
pub use page::start;
pub(crate) use page::{
    copy_field, copy_text_of, field_text, later, pasted_text, pointed_row, select_text, take_fragment,
};
pub(crate) use reading::{fetch_document, fetch_search, follow, go_to, set_title, show_place, wake_islands};
pub(crate) use text::{BrowserText, normal_forms};
