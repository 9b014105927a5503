//! Making a token: header and payload as typed, signed or encrypted with the key that was given.
//!
//! The texts become part of the token byte for byte; what is odd about them is told, and only what no reader could make sense
//! of stops it. What nobody should do by accident ([`unsafe_choices`]) is done when the person insists.

mod encrypt;

mod sign;

mod unsafe_choices;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::check::finding::Finding;
use crate::jose::encoding::json::{Document, Flaw, FlawKind, Kind, Value};
use crate::jose::error::{Fault, Part, Place, Problem, Severity};
use crate::jose::key::detect::{self, Form, Keys, SecretEncoding};
use crate::jose::key::fit::Misfit;
use crate::jose::key::{Key, KeyFault};
use crate::jose::random::Random;
use crate::jose::span::Span;

/// What a person wants to make. Without `enc` in the header it is a JWS, with it a JWE.
#[derive(Clone, Default)]
pub struct Build<'a> {
    /// The header, JSON as typed; it becomes part of the token byte for byte.
    pub header: &'a str,
    /// The payload, as typed.
    pub payload: &'a str,
    /// The key text.
    pub key: &'a str,
    /// How to read a secret.
    pub encoding: SecretEncoding,
    /// The passphrase of an encrypted private key; empty for none.
    pub passphrase: &'a str,
    /// Whether to make it although it would be unsafe: `none`, a secret that is too short, RSA1_5.
    pub allow_unsafe: bool,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Built {
    /// The token; empty when it could not be made.
    pub token: String,
    /// What stopped it or should be known, the heaviest first; places are in header, payload or key.
    pub findings: Vec<Finding>,
    /// Whether it would be made if the person insisted.
    pub is_unsafe: bool,
}

/// What stopped it, unless that was told before.
type Stopped = Option<Box<Finding>>;

/// The texts, read.
struct Draft<'a> {
    build: &'a Build<'a>,
    header: Document,
    alg: String,
    keys: Keys,
}

/// Makes the token.
pub fn build(build: &Build<'_>, random: Random<'_>) -> Built {
    let mut built = Built::default();
    let made = Draft::read(build, &mut built.findings).and_then(|draft| {
        let choices = unsafe_choices::of(&draft);
        let insists = choices.is_empty() || build.allow_unsafe;
        built.is_unsafe = !insists;
        // The reader of keys has told the same, as something that a verifier puts up with.
        built.findings.retain(|finding| choices.iter().all(|choice| choice.code != finding.code));
        built.findings.extend(choices);
        insists.then(|| draft.make(random, &mut built.findings)).flatten()
    });
    built.token = made.unwrap_or_default();
    // Nothing would come of it even if the person insisted.
    built.is_unsafe &= !built.findings.iter().any(stops);
    built.findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    built
}

impl<'a> Draft<'a> {
    /// Reads the texts; `None` when there is nothing to go on.
    fn read(build: &'a Build<'a>, findings: &mut Vec<Finding>) -> Option<Self> {
        let header = Document::parse(build.header.to_owned());
        findings.extend(header.flaws().iter().map(|flaw| flaw_of(flaw, Part::Header, Place::Header)));
        let payload = Document::parse(build.payload.to_owned());
        findings.extend(payload_findings(&payload));
        if !header.is_well_formed() {
            return None;
        }
        let root = header.root()?;
        let alg = match root.get("alg").map(|value| (value.as_str(), value)) {
            _ if root.kind() != Kind::Object => {
                findings.push(problem(Fault::HeaderNotObject { found: root.kind() }, root.span()));
                return None;
            }
            None => {
                findings.push(problem(Fault::AlgMissing, root.span()));
                return None;
            }
            Some((None, value)) => {
                let (name, expected) = ("alg".to_owned(), "a string");
                findings.push(problem(Fault::HeaderType { name, expected, found: value.kind() }, value.span()));
                return None;
            }
            Some((Some(alg), _)) => alg.into_owned(),
        };
        let keys = detect::detect_with(build.key, build.encoding, build.passphrase);
        if keys.form != Form::Empty {
            // That a private key was given is as it should be: it signs.
            let problems = keys.all_problems().filter(|problem| problem.fault.code() != KeyFault::PrivateKey.code());
            findings.extend(problems.map(Finding::of));
        }
        Some(Draft { build, header, alg, keys })
    }

    fn make(&self, random: Random<'_>, findings: &mut Vec<Finding>) -> Option<String> {
        let made = match self.parameter("enc") {
            Some(_) => encrypt::encrypt(self, random),
            None => sign::sign(self, random),
        };
        made.map_err(|stopped| findings.extend(stopped.map(|finding| *finding))).ok()
    }

    /// The key that signs or that is encrypted to.
    fn key(&self) -> Result<&Key, Stopped> {
        match self.parameter("enc") {
            Some(enc) => encrypt::recipient(self, &enc.as_str().unwrap_or_default()),
            None => sign::signer(self),
        }
    }

    fn no_key(&self, purpose: &str, hint: &str) -> Finding {
        let message = format!("there is no key to {purpose} with {} yet", self.alg);
        Finding::new("key-missing", Severity::Info, message, hint).at_key()
    }

    fn parameter(&self, name: &str) -> Option<Value<'_>> {
        self.header.get(name)
    }

    fn span_of(&self, name: &str) -> Span {
        self.parameter(name).map_or(Span::at(0), Value::span)
    }
}

fn payload_findings(payload: &Document) -> Vec<Finding> {
    let looks_like_json = payload.text().trim_start().starts_with(['{', '[', '"']);
    if payload.is_well_formed() || looks_like_json {
        return payload.flaws().iter().map(|flaw| flaw_of(flaw, Part::Payload, Place::Payload)).collect();
    }
    vec![Finding::of(&Problem { fault: Fault::PayloadNotJson, place: Place::Payload, span: Span::at(0) })]
}

/// A flaw of what was typed. It stops nothing by itself: somebody may want a token with just this flaw.
fn flaw_of(flaw: &Flaw, part: Part, place: Place) -> Finding {
    let problem = Problem { fault: Fault::Json { part, flaw: flaw.kind.clone() }, place, span: flaw.span };
    let mut finding = Finding::of(&problem);
    let is_duplicate = matches!(flaw.kind, FlawKind::DuplicateMember { .. });
    if part == Part::Payload || is_duplicate {
        finding.severity = Severity::Warning;
    }
    finding
}

fn misfit(misfit: &Misfit) -> Finding {
    Finding::new(misfit.code(), Severity::Error, misfit.message(), misfit.hint()).at_key()
}

fn problem(fault: Fault, span: Span) -> Finding {
    Finding::of(&Problem { fault, place: Place::Header, span })
}

/// Whether no insisting helps.
fn stops(finding: &Finding) -> bool {
    finding.severity == Severity::Error
        && finding.place != Place::Key
        && !unsafe_choices::CODES.contains(&&*finding.code)
}
