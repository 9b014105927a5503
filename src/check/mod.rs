//! The judgement over `jose` values: what a person asks for, step by step, into one report.
//!
//! [`reading`] shows what is in a text without any key; it is cheap and runs on the page's own thread. [`run`] needs keys
//! and a policy and runs in the worker: the steps of [`steps`] all run, none hides another, and their results become the
//! three lines of a [`report::Report`] with findings below. `now` is an argument, so a report can be made again.

pub mod acceptance;

pub mod audit;

pub mod builder;

pub mod diagnosis;

pub mod export;

pub mod finding;

pub mod guessing;

pub mod key_inspection;

pub mod kind;

pub mod linked;

pub mod policy;

pub mod policy_code;

pub mod profiles;

pub mod reading;

pub mod report;

mod pkce;

mod steps;

pub mod words;

#[cfg(test)]
mod tests;

use crate::jose::encoding::json::Document;
use crate::jose::error::Severity;
use crate::jose::key::detect::{self, SecretEncoding};
use crate::jose::key::{Key, KeyFault};
use crate::jose::token::{Content, Token};
use audit::Subject;
use kind::{Detected, TokenKind};
use policy::Policy;
use profiles::{Facts, NO_TRANSACTION, Transaction};
use report::{ClaimCheck, PolicyState, Report, Signature};

/// What a person asks for.
#[derive(Clone, Default)]
pub struct Input<'a> {
    /// The token, without anything around it.
    pub token: &'a str,
    /// The key or secret, as pasted; empty for none.
    pub key: &'a str,
    /// How to read a secret.
    pub encoding: SecretEncoding,
    /// What is expected of the token.
    pub policy: Policy,
    /// The time of the check, in seconds since the epoch.
    pub now: i64,
    /// The passphrase of an encrypted private key; empty for none.
    pub passphrase: &'a str,
    /// The key of the token inside, when it is another one; empty for none.
    pub inner_key: &'a str,
    /// The payload of a token that does not carry it.
    pub detached_payload: Option<&'a [u8]>,
    /// Disclosures of an SD-JWT that are left out of the presentation, by their place.
    pub left_out: &'a [usize],
    /// Whether the person has confirmed that a key derivation may take long.
    pub allow_slow: bool,
    /// What is known about the exchange that the token belongs to.
    pub transaction: Transaction,
    /// The kind of token that the person takes it for; none leaves it to the token.
    pub kind: Option<TokenKind>,
}

/// The same, with everything read already.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The keys.
    pub keys: &'a detect::Keys,
    /// The text that `keys` were read from; empty when it is not at hand.
    pub key_text: &'a str,
    /// The keys of the token inside, besides `keys`.
    pub inner_keys: &'a [Key],
    /// What is expected of the token.
    pub policy: &'a Policy,
    /// The time of the check, in seconds since the epoch.
    pub now: i64,
    /// The payload of a token that does not carry it.
    pub detached_payload: Option<&'a [u8]>,
    /// Disclosures of an SD-JWT that are left out of the presentation, by their place.
    pub left_out: &'a [usize],
    /// Whether the person has confirmed that a key derivation may take long.
    pub allow_slow: bool,
    /// What is known about the exchange that the token belongs to.
    pub transaction: &'a Transaction,
    /// The kind of token that the person takes it for; none leaves it to the token.
    pub kind: Option<TokenKind>,
}

impl<'a> Given<'a> {
    /// Keys, expectations and the time, and nothing else.
    pub fn new(keys: &'a detect::Keys, policy: &'a Policy, now: i64) -> Self {
        Given {
            keys,
            key_text: "",
            inner_keys: &[],
            policy,
            now,
            detached_payload: None,
            left_out: &[],
            allow_slow: false,
            transaction: &NO_TRANSACTION,
            kind: None,
        }
    }
}

/// Judges a token.
pub fn run(input: &Input<'_>) -> Report {
    let keys = detect::detect_with(input.key, input.encoding, input.passphrase);
    let inner = detect::detect_with(input.inner_key, input.encoding, input.passphrase);
    let given = Given {
        key_text: input.key,
        inner_keys: &inner.keys,
        detached_payload: input.detached_payload,
        left_out: input.left_out,
        allow_slow: input.allow_slow,
        transaction: &input.transaction,
        kind: input.kind,
        ..Given::new(&keys, &input.policy, input.now)
    };
    run_with(&Token::parse(input.token), &given)
}

/// Judges header and claims alone, without a token around them.
pub fn claims(header: &Document, claims: &Document, policy: &Policy, now: i64) -> (PolicyState, Vec<ClaimCheck>) {
    let subject = steps::policy::Subject { header: header.object(), claims: claims.object() };
    steps::policy::judge(subject, policy, now)
}

/// Judges a token that is already parsed with keys that are already read.
pub fn run_with(token: &Token, given: &Given<'_>) -> Report {
    run_at(token, given, 0).0
}

/// The same, with the plaintext of a token that was decrypted. That it was says nothing about who wrote it.
pub fn decrypt_with(token: &Token, given: &Given<'_>) -> (Report, Option<Vec<u8>>) {
    run_at(token, given, 0)
}

/// What is said beside the verdict: the audit, the kind of the token, and what the specification of that kind asks.
fn look(token: &Token, given: &Given<'_>, plaintext: Option<&Content>, report: &mut Report) {
    let Given { keys, key_text, policy, now, .. } = *given;
    let subject = Subject { token, keys, key_text, policy, now, plaintext };
    let mut findings = std::mem::take(&mut report.findings);
    audit::run(&subject, &mut findings);
    // A person looks for the place in what was pasted, not in what it decodes to.
    report.findings = findings.into_iter().map(|finding| finding.in_token(token)).collect();
    report.findings.sort_by_key(|finding| std::cmp::Reverse((finding.severity == Severity::Error, finding.risk)));
    report.kind = kind::detect(&subject);
    let facts = Facts { subject, transaction: given.transaction, signature: &report.signature.state };
    let profile = match given.kind {
        Some(kind) => profiles::of_kind(kind),
        None if report.kind.is_certain() => profiles::of_detected(&report.kind),
        None => None,
    };
    report.profile = profile.map(|profile| profiles::apply(profile, &facts));
}

/// The same for a token inside `depth` others.
fn run_at(token: &Token, given: &Given<'_>, depth: usize) -> (Report, Option<Vec<u8>>) {
    let mut findings = Vec::new();
    let structure = steps::structure::check(token, &mut findings);
    let (mut signature, signatures) = steps::signature::check(token, given, &mut findings);
    let sd_jwt = steps::sd_jwt::check(token, given, &mut findings);
    let detached = given.detached_payload.filter(|_| token.payload.is_none());
    let detached = detached.map(|bytes| Document::parse_bytes(bytes.to_vec()));
    let processed = sd_jwt.as_ref().map(|outcome| &outcome.claims).or(detached.as_ref());
    let claims = processed.map_or_else(|| token.claims(), Document::object);
    let more = sd_jwt.as_ref().map(|outcome| outcome.checks.clone()).unwrap_or_default();
    let payload = token.payload.as_ref().map(|payload| payload.document.text());
    let inside = payload.filter(|text| steps::nested::is_token(text));
    let inner = inside.and_then(|text| steps::nested::judge(text, given, depth, &mut findings));
    // What a header says counts only when it was signed: of several, that of the first signature that holds.
    let verified = signatures.iter().position(|one| matches!(one.line.state, Signature::Verified(_)));
    let (policy_line, checks) = match &inner {
        Some(inner) if claims.is_none() => steps::nested::claims_of(inner),
        _ => steps::policy::check(token, verified.unwrap_or_default(), claims, more, given, &mut findings),
    };
    if let Some(inner) = &inner {
        let said = &inner.report.signature;
        signature.detail = format!("{}; the token inside: {}, {}", signature.detail, said.headline, said.detail);
    }
    let key = steps::key::describe(given.keys, &mut findings);
    if token.is_encrypted() || given.keys.form == detect::Form::Jwks {
        // To decrypt, the private half is what is needed; of a set it is said once for all keys.
        findings.retain(|finding| finding.code != KeyFault::PrivateKey.code());
    }
    steps::key::note_weaknesses(token, given.keys, &mut findings);
    let mut report = Report {
        kind: Detected::default(),
        profile: None,
        structure,
        signature,
        policy: policy_line,
        checks,
        key,
        findings,
        signatures,
        decryption: None,
        sd_jwt: sd_jwt.map(|outcome| outcome.report),
        links: Vec::new(),
        inner: inner.map(Box::new),
    };
    let plaintext = steps::decryption::add(token, given, depth, &mut report);
    look(token, given, plaintext.as_ref(), &mut report);
    (report, plaintext.map(|content| content.bytes().to_vec()))
}
