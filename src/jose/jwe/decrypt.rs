//! Decryption (RFC 7516 5.2): each recipient with each key that fits, within bounds.

use super::compression::{self, MAX_CONFIRMED_BYTES, MAX_PLAIN_BYTES};
use super::{Attempt, Decrypted, Expectation, Outcome, RecipientOutcome, RecipientResult, unknown_alg, unknown_enc};
use crate::jose::alg::enc::{self, Encryption, Sealed};
use crate::jose::alg::facts::management::{self, Family};
use crate::jose::alg::wrap::{self, Opening, pbes2};
use crate::jose::error::JweFault;
use crate::jose::key::Key;
use crate::jose::key::select::{self, Candidate};
use crate::jose::token::{Encrypted, Token};

/// Pairs of recipient and key that are tried: each may be a private RSA operation.
const MAX_ATTEMPTS: usize = 256;

/// Bytes of ciphertext that are gone through, over all attempts.
const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Decrypts a JWE as the first recipient that one of the keys opens.
pub fn decrypt(token: &Token, keys: &[Key], expectation: Expectation<'_>) -> Outcome {
    let refused = || token.refusal().cloned().map_or(Outcome::NoKey, Outcome::Refused);
    let Some(encrypted) = &token.encrypted else { return refused() };
    let header = token.recipient_header(0);
    if let Some(fault) = unsupported(token) {
        return Outcome::Unsupported(fault);
    }
    if keys.is_empty() {
        return Outcome::NoKey;
    }
    if let Some(problem) = token.refusal() {
        return Outcome::Refused(problem.clone());
    }
    let Some(encryption) = header.text("enc").and_then(|enc| enc::find(&enc)) else { return refused() };
    let zip = header.protected("zip").and_then(|zip| zip.as_str());
    if let Some(zip) = zip.as_deref().filter(|zip| *zip != "DEF") {
        let fault = JweFault::ZipUnknown { zip: zip.to_owned() };
        return Outcome::Failed { fault, recipients: Vec::new() };
    }
    let limit = if expectation.allow_slow { MAX_CONFIRMED_BYTES } else { MAX_PLAIN_BYTES };
    let work = Work { token, encrypted, encryption, limit: zip.is_some().then_some(limit), keys, expectation };
    work.run()
}

/// What is not implemented: `enc`, or `alg` when it is so for every recipient.
fn unsupported(token: &Token) -> Option<JweFault> {
    let mut algs = (0..token.recipients_in_view()).map(|index| token.recipient_header(index).text("alg"));
    let first = algs.next()??;
    if wrap::find(&first).is_none() && algs.all(|alg| alg.is_some_and(|alg| wrap::find(&alg).is_none())) {
        return Some(unknown_alg(&first));
    }
    let enc = token.recipient_header(0).text("enc")?;
    enc::find(&enc).is_none().then(|| unknown_enc(&enc))
}

struct Work<'a> {
    token: &'a Token,
    encrypted: &'a Encrypted,
    encryption: &'static Encryption,
    /// Bytes that the decompressed plaintext may have; `None` when it is not compressed.
    limit: Option<usize>,
    keys: &'a [Key],
    expectation: Expectation<'a>,
}

/// What was spent so far.
#[derive(Default)]
struct Spent {
    attempts: usize,
    bytes: usize,
    iterations: u64,
}

impl Work<'_> {
    fn run(&self) -> Outcome {
        let mut spent = Spent::default();
        let mut recipients = Vec::new();
        let mut found = None;
        for index in 0..self.token.recipients_in_view() {
            let header = self.token.recipient_header(index);
            let alg = header.text("alg").unwrap_or_default().into_owned();
            let kid = header.text("kid").map(|kid| kid.into_owned());
            let result = match found {
                Some(_) => RecipientResult::NotTried,
                None => self.recipient(index, &alg, kid.as_deref(), &mut spent, &mut found),
            };
            recipients.push(RecipientOutcome { alg, kid, result });
        }
        match found {
            Some((decrypted, plaintext, choice)) => Outcome::Decrypted { decrypted, plaintext, choice, recipients },
            None => {
                let fault = most_telling(&recipients);
                let slow = !self.expectation.allow_slow;
                match fault {
                    JweFault::P2cTooHigh { limit: pbes2::MAX_ITERATIONS, .. } | JweFault::ZipBomb { .. } if slow => {
                        Outcome::NeedsConsent { fault, recipients }
                    }
                    _ => Outcome::Failed { fault, recipients },
                }
            }
        }
    }

    fn recipient(
        &self,
        index: usize,
        alg: &str,
        kid: Option<&str>,
        spent: &mut Spent,
        found: &mut Option<(Decrypted, Vec<u8>, select::Choice)>,
    ) -> RecipientResult {
        if self.expectation.algorithms.is_some_and(|allowed| !allowed.iter().any(|name| name == alg)) {
            return RecipientResult::Refused(JweFault::NotAllowed { alg: alg.to_owned() });
        }
        if wrap::find(alg).is_none() {
            return RecipientResult::Refused(unknown_alg(alg));
        }
        let enc = self.encryption.facts.name;
        let candidates = select::decrypting(self.keys, alg, enc, kid);
        let mut attempts = Vec::new();
        for candidate in candidates.tries {
            match self.attempt(index, alg, &candidate, spent) {
                Ok(plaintext) => {
                    let (alg, enc) = (alg.to_owned(), enc.to_owned());
                    let decrypted = Decrypted { alg, enc, key: candidate.index, recipient: index };
                    *found = Some((decrypted, plaintext, candidate.choice));
                    return RecipientResult::Decrypted(attempts);
                }
                Err(fault) => {
                    attempts.push(Attempt { key: candidate.index, choice: Some(candidate.choice), fault });
                }
            }
        }
        attempts.extend(candidates.left_out.into_iter().map(|left_out| Attempt {
            key: left_out.index,
            choice: None,
            fault: JweFault::Misfit(left_out.misfit),
        }));
        RecipientResult::Failed(attempts)
    }

    fn attempt(
        &self,
        index: usize,
        alg: &str,
        candidate: &Candidate<'_>,
        spent: &mut Spent,
    ) -> Result<Vec<u8>, JweFault> {
        let Encrypted { iv, ciphertext, tag, aad, recipients, .. } = self.encrypted;
        let header = self.token.recipient_header(index);
        if spent.attempts >= MAX_ATTEMPTS || spent.bytes > MAX_BYTES {
            return Err(JweFault::TooManyAttempts { limit: spent.attempts });
        }
        spent.attempts += 1;
        if management::find(alg).is_some_and(|facts| facts.family == Family::Pbes2) {
            spent.hash(pbes2::iterations(header, alg)?, self.expectation.allow_slow)?;
        }
        let encrypted_key = recipients.get(index).map(|recipient| recipient.encrypted_key.as_slice());
        let opening = Opening {
            alg,
            enc: self.encryption,
            key: candidate.key,
            header,
            encrypted_key: encrypted_key.unwrap_or_default(),
        };
        let management = wrap::find(alg).ok_or_else(|| unknown_alg(alg))?;
        let cek = management.open(&opening)?;
        spent.bytes = spent.bytes.saturating_add(ciphertext.len());
        let content = self.encryption.open(&cek, Sealed { iv, aad, ciphertext, tag })?;
        match self.limit {
            Some(limit) => compression::decompress(&content, limit),
            None => Ok(content),
        }
    }
}

impl Spent {
    /// The sender says how often a password is hashed, so the sum over all keys and recipients is bounded before the first
    /// hash (rfc8725bis 3.13).
    fn hash(&mut self, count: u64, allow_slow: bool) -> Result<(), JweFault> {
        let found = self.iterations.saturating_add(count);
        let most = allow_slow || found > pbes2::MAX_CONFIRMED;
        let limit = if most { pbes2::MAX_CONFIRMED } else { pbes2::MAX_ITERATIONS };
        if found > limit {
            return Err(JweFault::P2cTooHigh { found, limit });
        }
        self.iterations = found;
        Ok(())
    }
}

/// The fault that came furthest: a content that opened and cannot be unpacked tells more than a key that does not fit.
fn most_telling(recipients: &[RecipientOutcome]) -> JweFault {
    let faults = recipients.iter().flat_map(|recipient| match &recipient.result {
        RecipientResult::Refused(fault) => vec![fault],
        RecipientResult::Failed(attempts) => attempts.iter().map(|attempt| &attempt.fault).collect(),
        RecipientResult::Decrypted(_) | RecipientResult::NotTried => Vec::new(),
    });
    let rank = |fault: &JweFault| match fault {
        JweFault::ZipBomb { .. } | JweFault::ZipDamaged => 0,
        JweFault::P2cTooHigh { .. } => 1,
        JweFault::EpkInvalid { .. } | JweFault::AgreementZero => 2,
        JweFault::TagInvalid | JweFault::CekLength { .. } => 3,
        JweFault::Misfit(_) => 6,
        JweFault::NotAllowed { .. } | JweFault::AlgUnsupported { .. } => 5,
        _ => 4,
    };
    faults.min_by_key(|fault| rank(fault)).cloned().unwrap_or(JweFault::TagInvalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_of_all_iterations_is_bounded() {
        let mut spent = Spent::default();
        assert_eq!(spent.hash(700_000, false), Ok(()));
        let (found, limit) = (1_400_000, pbes2::MAX_ITERATIONS);
        assert_eq!(spent.hash(700_000, false), Err(JweFault::P2cTooHigh { found, limit }));
        // What was refused is not spent.
        assert_eq!(spent.hash(500_000, false), Ok(()));
        assert_eq!(spent.hash(8_800_000, true), Ok(()));
        let (found, limit) = (10_000_001, pbes2::MAX_CONFIRMED);
        assert_eq!(spent.hash(1, true), Err(JweFault::P2cTooHigh { found, limit }));
        assert!(spent.hash(u64::MAX, false).is_err());
    }
}
