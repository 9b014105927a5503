//! Small parts that several places use.
//!
//! Plain functions: a Yew component of its own costs a thousand bytes on the wire and pays only where it keeps state.

mod icon;

mod verified_badge;

pub(crate) use icon::{Tone, icon};
pub(crate) use verified_badge::verified_badge;
