//! The key workshop: a key looked at from all sides, converted, or made anew.
//!
//! Typing makes an [`Action`]; the page sends the newest key text to the engine and shows what comes back. Making an RSA key is
//! a chain of short jobs: each answer says how far it is, and the page asks for more until it is done or cancelled.

mod generator;

mod result;

mod state;

pub(crate) use generator::generator;
pub(crate) use result::result;
pub(crate) use state::{Action, Search, State};

use yew::prelude::*;

/// The state, for the page; it outlives moving to another one.
pub(crate) type Context = UseReducerHandle<State>;
