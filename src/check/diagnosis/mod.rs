//! "Why does it fail?": the known causes of a signature that does not hold, or of a decryption that fails, tried one after another.
//!
//! Each [`Cause`] is one file in `causes/`, or in `causes/decryption/`: a change of key, message or another part, followed by the
//! usual check. Only what was found to hold is told, as "it verifies if ..." or "it decrypts if ...". A [`Hit`] is a diagnosis and
//! never a verdict: nothing here makes a [`crate::jose::jws::Verified`], and nothing that was encrypted is shown. A [`Doctor`] tries
//! one cause a step, cheapest first, so that whoever waits can stop it. Where a signature does hold and a library refuses the token
//! all the same, [`refused`] says why.

mod case;

mod locked;

mod window;

mod causes;

mod encodings;

mod json_style;

mod jwk_text;

mod marks;

mod numbers;

mod slips;

mod example;

mod example_encrypted;

pub mod refused;

#[cfg(test)]
mod tests;

pub use case::{Case, Hits};
pub use causes::CAUSES;
pub use causes::decryption::CAUSES as DECRYPTION_CAUSES;
pub use example::Made;
pub use example_encrypted::Sender;
pub use locked::{Content, Locked, Patient};

use std::rc::Rc;

use crate::jose::random::Random;
use locked::Known;
use serde::{Deserialize, Serialize};
use window::Window;

/// Tries a cause of a signature that does not hold.
pub type SignatureProbe = fn(&Case<'_>, &mut Hits);

/// Tries a cause of a decryption that fails.
#[derive(Clone, Copy)]
pub enum DecryptionProbe {
    /// Why the content does not open; not tried when it does.
    Opening(fn(&Locked<'_>, &mut Hits)),
    /// Why what is inside cannot be unpacked; tried only when the content does open.
    Unpacking(fn(&Locked<'_>, &mut Hits)),
}

/// One known cause.
pub struct Cause<P = SignatureProbe> {
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
    pub probe: P,
    /// A token with this cause; the modules for the browser go without.
    #[cfg(not(target_arch = "wasm32"))]
    pub example: fn(Random<'_>) -> Made,
}

impl<P: Copy> Cause<P> {
    /// The cause that is written so. The example is dropped here, before anything is linked.
    pub const fn of(written: Written<P>) -> Self {
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
pub struct Written<P = SignatureProbe> {
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
    pub probe: P,
    /// A token with this cause, and what was pasted with it.
    pub example: fn(Random<'_>) -> Made,
}

/// A change with which the signature holds, or the content opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// The cause.
    pub cause: String,
    /// "It verifies if ..." or "It decrypts if ...".
    pub message: String,
    /// How to mend it at the source.
    pub fix: String,
    /// Whether it is an attack.
    pub is_attack: bool,
}

/// The search, step by step.
#[derive(Clone, Default)]
pub struct Doctor {
    next: usize,
    /// Which part of the tries of that cause.
    part: usize,
    steps: usize,
    hits: Vec<Hit>,
    known: Option<Rc<Known>>,
}

impl Doctor {
    /// Tries the next cause, or the next part of one; whether there is more.
    pub fn step(&mut self, patient: &mut Patient<'_>) -> bool {
        let of = patient.causes();
        self.steps += 1;
        let window = Window::at(self.part);
        match patient {
            Patient::Signature(case) => {
                case.window = window;
                self.examine(CAUSES, &case.window, |probe, hits| probe(case, hits));
            }
            Patient::Decryption(locked) => {
                let known = self.known.get_or_insert_with(|| Rc::new(locked.learn()));
                let (is_open, locked) = (known.is_open, locked.knowing(known, window));
                self.examine(DECRYPTION_CAUSES, &locked.window, |probe, hits| match probe {
                    DecryptionProbe::Opening(probe) if !is_open => probe(&locked, hits),
                    DecryptionProbe::Unpacking(probe) if is_open => probe(&locked, hits),
                    DecryptionProbe::Opening(_) | DecryptionProbe::Unpacking(_) => {}
                });
            }
        }
        self.next < of
    }

    fn examine<P>(&mut self, causes: &[&'static Cause<P>], window: &Window, run: impl Fn(&P, &mut Hits)) {
        let Some(cause) = causes.get(self.next) else { return };
        let mut hits = Hits::default();
        if !cause.is_search || self.hits.is_empty() {
            run(&cause.probe, &mut hits);
        }
        if hits.is_empty() && window.has_more() {
            self.part += 1;
            return;
        }
        self.hits.extend(hits.into_messages().map(|message| Hit {
            cause: cause.id.to_owned(),
            message,
            fix: cause.fix.to_owned(),
            is_attack: cause.is_attack,
        }));
        self.next += 1;
        self.part = 0;
    }

    /// Steps taken so far.
    pub fn steps(&self) -> usize {
        self.steps
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

impl Patient<'_> {
    /// How many causes there are to try.
    pub fn causes(&self) -> usize {
        match self {
            Patient::Signature(_) => CAUSES.len(),
            Patient::Decryption(_) => DECRYPTION_CAUSES.len(),
        }
    }
}

/// Tries all causes.
pub fn run(mut patient: Patient<'_>) -> Vec<Hit> {
    let mut doctor = Doctor::default();
    while doctor.step(&mut patient) {}
    doctor.hits
}
