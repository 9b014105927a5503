//! Claimcheck: what is inside a JSON Web Token, whether it can be trusted, and, if not, why.
//!
//! The modules stand in reading order: the core, the judgement over it, the same as an engine for other programs, the data,
//! the list of pages, the worker that runs the first two in the browser, the page, and the native programs that write and
//! serve the site.

pub mod jose;

pub mod check;

pub mod engine;

pub mod content;

pub mod site;

pub mod worker;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod app;

#[cfg(feature = "ssr")]
pub mod prerender;

#[cfg(feature = "serve")]
pub mod serve;

/// The example of the README is compiled and run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
