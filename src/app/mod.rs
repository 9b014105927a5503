//! The page, in Yew. The same components are rendered natively into dist/ and come alive in the browser.
//!
//! [`root::Root`] puts the [`shell`] around the page that the [`route`] names. The [`workbench`] keeps what a person pasted
//! in a reducer above the pages, so that it survives a look at another page; so do [`key_workshop`] and [`builder`], which [`drafts`] keeps. Pages to
//! read are data, shown by [`prose`]; what is alive on them is in [`islands`], a module of its own in the browser. Only
//! [`platform`] names the browser.

pub mod platform;

pub mod root;

pub mod route;

pub(crate) mod components;

mod drafts;

mod builder;

mod key_workshop;

mod pages;

pub(crate) mod prose;

pub mod islands;

pub(crate) mod shell;

mod workbench;
