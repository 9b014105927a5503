//! A policy as a program: what is expected of a token, written as code for the library that a person uses.
//!
//! A [`Wish`] is made from the policy and the keys: which algorithms, and what form the key has ([`wish`]). Each target of
//! [`targets`] writes one whole file from it, line by line ([`Code`]), with every value of a person between quotes
//! ([`quote`]). What is written never holds key material: the key is an argument. The verdict of that file is ours:
//! "accepted" means the signature holds and no check failed ([`super::acceptance`]); where a library is laxer or stricter,
//! the file has lines of its own for it, or says so at its head ([`Target::differs`]).

mod code;

pub mod json;

mod media_type;

pub mod quote;

mod targets;

mod wish;

#[cfg(test)]
mod tests;

pub use code::Code;
pub use targets::TARGETS;
pub use wish::{KeyForm, Wish};

use crate::check::policy::Policy;
use crate::jose::key::detect::{Keys, SecretEncoding};

/// A library that a policy can be written for.
pub struct Target {
    /// The name for scripts: `node-jose`.
    pub id: &'static str,
    /// The name for people: "Node.js, jose".
    pub name: &'static str,
    /// The library, and the version that the code is for: "jose 6".
    pub library: &'static str,
    /// The name of the file.
    pub file: &'static str,
    /// The line above everything, such as `<?php`; empty for none.
    pub opening: &'static str,
    /// What opens a line that is a comment: `//`.
    pub comment: &'static str,
    /// Whether our tests run what is written.
    pub executed: bool,
    /// The JWS algorithms that the library has.
    pub algorithms: &'static [&'static str],
    /// Where its verdict is another than ours and cannot be mended: sentences, without a full stop.
    pub differs: &'static [&'static str],
    /// Writes everything below the comment at the head.
    pub write: fn(&Wish<'_>, &mut Code),
}

impl Target {
    /// The target of that name.
    pub fn of(id: &str) -> Option<&'static Target> {
        TARGETS.iter().copied().find(|target| target.id == id)
    }
}

/// Writes the policy as code. `encoding` is how a secret is read when no key was given. An error says what is missing: lower
/// case, no full stop.
pub fn write(target: &Target, policy: &Policy, keys: &Keys, encoding: SecretEncoding) -> Result<String, String> {
    let wish = Wish::new(target, policy, keys, encoding)?;
    let mut code = Code::new(target.comment);
    code.add(target.opening);
    head(target, &wish, &mut code);
    (target.write)(&wish, &mut code);
    Ok(code.finish())
}

/// The comment at the head of a file.
fn head(target: &Target, wish: &Wish<'_>, code: &mut Code) {
    code.remark(&format!("Verifies a JWT with {}. Written by Claimcheck from a policy.", target.library));
    code.remark("Give it the token and the key. Load the key from a file or the environment; it is not in this file.");
    code.remark(&format!("The key: {}.", wish.key.words()));
    for note in &wish.notes {
        code.remark(&format!("Note: {note}."));
    }
    if wish.has_key_binding() {
        code.remark("Not covered: the key binding of an SD-JWT.");
    }
    for difference in target.differs {
        code.remark(&format!("Differs from Claimcheck: {difference}."));
    }
    if !target.executed {
        code.remark("This file was not executed by Claimcheck's tests.");
    }
}
