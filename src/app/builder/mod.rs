//! Making a token: header and payload as typed, signed or encrypted at once.
//!
//! Typing makes an [`Action`]; the page sends the newest texts to the engine, and the token that comes back is shown. Buttons and
//! choices change single members of the texts ([`crate::jose::encoding::json::edit`]) and leave every other byte as it is.

mod result;

mod state;

pub(crate) use result::result;
pub(crate) use state::{Action, State};

use yew::prelude::*;

use crate::jose::alg::facts::{self, encryption, management};

/// The state, for the page; it outlives moving to another one.
pub(crate) type Context = UseReducerHandle<State>;

/// Algorithms that sign, in the order of the choice.
pub(crate) fn signing() -> Vec<&'static str> {
    facts::ALL.iter().filter(|facts| facts.family != facts::Family::None).map(|facts| facts.name).collect()
}

/// Key management algorithms of a JWE, without the one that nobody should choose.
pub(crate) fn encrypting() -> Vec<&'static str> {
    management::ALL.iter().map(|facts| facts.name).filter(|name| *name != "RSA1_5").collect()
}

/// Content encryption algorithms of a JWE.
pub(crate) fn content() -> Vec<&'static str> {
    encryption::ALL.iter().map(|facts| facts.name).collect()
}
