//! The sentences about a decryption.

use crate::check::steps::key::{name_of, unusable};
use crate::jose::alg::facts::management::{self, Family};
use crate::jose::jwe::{Attempt, Decrypted, RecipientResult};
use crate::jose::key::detect::Keys;
use crate::jose::key::select::Choice;
use crate::jose::token::Token;

/// Keys whose reasons are told one by one.
const MAX_REASONS: usize = 5;

pub(super) fn decrypted(decrypted: &Decrypted, choice: &Choice, keys: &Keys) -> String {
    let name = name_of(keys, decrypted.key());
    let detail = format!("{} and {} with {name}", decrypted.alg(), decrypted.enc());
    if choice.is_expected() { detail } else { format!("{detail}; but {}", choice.message()) }
}

/// What decryption does not prove.
pub(super) fn unsigned(is_symmetric: bool) -> &'static str {
    if is_symmetric {
        "anybody who has the shared secret can have written it: decryption is no proof of origin"
    } else {
        "anybody can have written it, for the key that encrypts is public: decryption is no proof of origin"
    }
}

pub(super) fn no_key(token: &Token, keys: &Keys) -> String {
    if let Some(reason) = unusable(keys) {
        return reason;
    }
    let family = token.text_parameter("alg").and_then(|alg| management::find(&alg)).map(|facts| facts.family);
    match family {
        Some(Family::Pbes2) => "paste the password it was encrypted with",
        Some(family) if family.is_symmetric() => "paste the shared secret it was encrypted with",
        Some(_) => "paste the private key of the recipient; it stays in this page",
        None => "paste the private key of the recipient, or the shared secret",
    }
    .into()
}

pub(super) fn recipient(result: Option<&RecipientResult>, keys: &Keys) -> String {
    match result {
        None => "not tried".into(),
        Some(RecipientResult::NotTried) => "not tried: the content was decrypted already".into(),
        Some(RecipientResult::Decrypted(_)) => "decrypted".into(),
        Some(RecipientResult::Refused(fault)) => fault.message(),
        Some(RecipientResult::Failed(attempts)) => match attempts.as_slice() {
            [] => "there is no key".into(),
            [only] => only.fault.message(),
            several => reasons(several, keys),
        },
    }
}

fn reasons(attempts: &[Attempt], keys: &Keys) -> String {
    let reason = |attempt: &Attempt| format!("{}: {}", name_of(keys, attempt.key), attempt.fault.message());
    let shown: Vec<String> = attempts.iter().take(MAX_REASONS).map(reason).collect();
    let rest = attempts.len().saturating_sub(MAX_REASONS);
    let rest = if rest == 0 { String::new() } else { format!("; and {rest} more keys do not open it") };
    format!("{}{rest}", shown.join("; "))
}
