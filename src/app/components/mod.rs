//! Small parts that several places use.

mod icon;

mod verified_badge;

pub(crate) use icon::{Icon, Tone};
pub(crate) use verified_badge::VerifiedBadge;
