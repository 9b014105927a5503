//! The workbench: what a person pasted, what was read in it, and the verdict.
//!
//! Typing makes an [`state::Action`]; the reducer reads short texts at once (no cryptography) and marks the verdict as
//! busy; [`provider`] sees the new input and sends a job to the engine; the outcome comes back as another action, and is
//! dropped when it belongs to an older input. The components below only show the state and dispatch.

mod claims;

mod decryption;

mod doctor;

mod edit_button;

mod examples;

mod expectations;

mod expectations_panel;

mod extra_field;

mod extras;

mod findings;

mod guess;

mod inner;

mod json_view;

mod key_field;

mod kind;

mod outputs;

mod policy_code;

mod policy_export;

mod provider;

mod refused;

mod sd_jwt;

mod signature_list;

mod state;

mod token_field;

mod token_list;

mod verdict;

pub(crate) use doctor::doctor;
pub(crate) use examples::examples;
pub(crate) use expectations_panel::expectations_panel;
pub(crate) use extra_field::{for_key, for_token};
pub(crate) use findings::findings;
pub(crate) use guess::guess;
pub(crate) use key_field::KeyField;
pub(crate) use kind::kind;
pub(crate) use outputs::outputs;
pub(crate) use provider::Provider;
pub(crate) use refused::refused;
pub(crate) use signature_list::signature_list;
pub(crate) use state::Action;
pub(crate) use token_field::TokenField;
pub(crate) use token_list::token_list;
pub(crate) use verdict::verdict;

use yew::prelude::*;

use state::State;

/// The state of the workbench, for its components.
pub(crate) type Context = UseReducerHandle<State>;
