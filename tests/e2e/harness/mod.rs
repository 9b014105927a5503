//! What every test stands on.
//!
//! A test opens a [`Stage`]: the site on a port of its own ([`site`]), a listener that stands for the rest of the world
//! ([`outside`]) and a browser that reaches nothing else ([`driver`], [`browser`]). [`workbench`] knows the page by the
//! ids and attributes that are promised to scripts; [`files`] and [`token`] supply what is pasted into it; [`axe`]
//! looks at it for people who do not see it. Nothing
//! sleeps: [`until`] waits for a condition, with a limit.

pub(crate) mod axe;
pub(crate) mod browser;
pub(crate) mod driver;
pub(crate) mod files;
pub(crate) mod outside;
pub(crate) mod site;
pub(crate) mod slots;
pub(crate) mod stage;
pub(crate) mod token;
pub(crate) mod until;
pub(crate) mod wire;
pub(crate) mod workbench;

pub(crate) use browser::Browser;
pub(crate) use stage::{Setup, Stage};
pub(crate) use until::{LIMIT, until};
pub(crate) use workbench::{Verdict, Workbench};
