//! Small parts that several places use.
//!
//! Plain functions: a Yew component of its own costs a thousand bytes on the wire and pays only where it keeps state.

mod finding_card;

mod icon;

mod marked;

mod state_line;

mod text_field;

mod verdict_rows;

mod verified_badge;

pub(crate) use finding_card::{finding_card, finding_list, place_in};
pub(crate) use icon::{Tone, icon};
pub(crate) use marked::marked;
pub(crate) use state_line::state_line;
pub(crate) use text_field::TextField;
pub(crate) use verdict_rows::{policy_tone, signature_tone, structure_tone, verdict_row, verdict_rows};
pub(crate) use verified_badge::verified_badge;
