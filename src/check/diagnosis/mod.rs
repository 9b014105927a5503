//! "Why does it fail?": the known causes of a signature that does not hold, tried one after another.
//!
//! Each [`Cause`] is one file in `causes/`: a change of key, message or signature, followed by the usual check. Only what was found
//! to hold is told, as "it verifies if ...". A [`Hit`] is a diagnosis and never a verdict: nothing here makes a
//! [`crate::jose::jws::Verified`]. A [`Doctor`] tries one cause a step, cheapest first, so that whoever waits can stop it. Where a
//! signature does hold and a library refuses the token all the same, [`refused`] says why.

mod case;

mod causes;

mod encodings;

mod json_style;

mod jwk_text;

mod numbers;

mod slips;

mod example;

pub mod refused;

#[cfg(test)]
mod tests;

pub use case::{Case, Hits};
pub use causes::CAUSES;
pub use example::Made;

use crate::jose::random::Random;
use serde::{Deserialize, Serialize};

/// One known cause.
pub struct Cause {
    /// Its name: kebab-case, and the address of its page.
    pub id: &'static str,
    /// What went wrong.
    pub summary: &'static str,
    /// How to mend it at the source.
    pub fix: &'static str,
    /// Whether whoever made such a token attacks.
    pub is_attack: bool,
    /// Whether it tries thousands of changes.
    pub is_search: bool,
    /// Tries it.
    pub probe: fn(&Case<'_>, &mut Hits),
    /// A token with this cause; the modules for the browser go without.
    #[cfg(not(target_arch = "wasm32"))]
    pub example: fn(Random<'_>) -> Made,
}

impl Cause {
    /// The cause that is written so. The example is dropped here, before anything is linked.
    pub const fn of(written: Written) -> Self {
        Cause {
            id: written.id,
            summary: written.summary,
            fix: written.fix,
            is_attack: written.is_attack,
            is_search: written.is_search,
            probe: written.probe,
            #[cfg(not(target_arch = "wasm32"))]
            example: written.example,
        }
    }
}

/// A cause as its file writes it, with everything that is said about it.
pub struct Written {
    /// Its name: kebab-case, and the address of its page.
    pub id: &'static str,
    /// What went wrong, in at most 100 characters, lower case, no full stop.
    pub summary: &'static str,
    /// How to mend it at the source: one or two sentences.
    pub fix: &'static str,
    /// Whether whoever made such a token attacks: then that is told, and not how to make it work.
    pub is_attack: bool,
    /// Whether it tries thousands of changes: then it is left out when something was found before.
    pub is_search: bool,
    /// Tries it.
    pub probe: fn(&Case<'_>, &mut Hits),
    /// A token with this cause, and what was pasted with it.
    pub example: fn(Random<'_>) -> Made,
}

/// A change with which the signature holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// The cause.
    pub cause: String,
    /// "It verifies if ...".
    pub message: String,
    /// How to mend it at the source.
    pub fix: String,
    /// Whether it is an attack.
    pub is_attack: bool,
}

/// The search, step by step.
#[derive(Clone, Debug, Default)]
pub struct Doctor {
    next: usize,
    hits: Vec<Hit>,
}

impl Doctor {
    /// Tries the next cause; whether there are more.
    pub fn step(&mut self, case: &Case<'_>) -> bool {
        let Some(cause) = CAUSES.get(self.next) else { return false };
        let mut hits = Hits::default();
        if !cause.is_search || self.hits.is_empty() {
            (cause.probe)(case, &mut hits);
        }
        self.hits.extend(hits.into_messages().map(|message| Hit {
            cause: cause.id.to_owned(),
            message,
            fix: cause.fix.to_owned(),
            is_attack: cause.is_attack,
        }));
        self.next += 1;
        self.next < CAUSES.len()
    }

    /// Causes tried so far.
    pub fn tried(&self) -> usize {
        self.next
    }

    /// What was found so far.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }
}

/// Tries all causes.
pub fn run(case: &Case<'_>) -> Vec<Hit> {
    let mut doctor = Doctor::default();
    while doctor.step(case) {}
    doctor.hits
}
