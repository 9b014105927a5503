//! One token with what is known about it, and the same after a change.

use std::collections::BTreeSet;

use crate::check::audit::Subject;
use crate::check::kind;
use crate::check::policy::Policy;
use crate::check::profiles::{Answer, ClauseOutcome, Facts, Profile, Transaction, apply};
use crate::check::report::Signature;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::edit::{with_member, without_member};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::{Content, Token};

/// A token and what is known about it.
#[derive(Clone)]
pub(super) struct Sample {
    pub(super) profile: &'static Profile,
    pub(super) header: String,
    pub(super) claims: String,
    /// What follows the signature: disclosures and their tildes.
    pub(super) tail: String,
    /// The signature's characters.
    pub(super) signature_text: String,
    /// The whole token instead, where it has to be signed.
    pub(super) text: Option<String>,
    /// What is inside an encrypted one.
    pub(super) plaintext: Option<String>,
    pub(super) transaction: Transaction,
    pub(super) policy: Policy,
    pub(super) signature: Signature,
    pub(super) now: i64,
}

/// A change of a sample; an empty value takes the member out.
pub(super) enum Change {
    Header(&'static str, &'static str),
    Claim(&'static str, &'static str),
    Else(fn(&mut Sample)),
}

pub(super) use Change::{Claim, Else, Header};
pub(super) use ClauseOutcome::{CannotCheck, Fail, Pass, Warn};

/// A change, the clause it is about, and what that clause says then: nothing when it does not concern the token any more.
pub(super) type Row = (Change, &'static str, Option<ClauseOutcome>);

impl Sample {
    pub(super) fn new(profile: &'static Profile, now: i64, header: &str, claims: &str) -> Self {
        Sample {
            profile,
            header: header.to_owned(),
            claims: claims.to_owned(),
            tail: String::new(),
            signature_text: "AAAA".to_owned(),
            text: None,
            plaintext: None,
            transaction: Transaction::default(),
            policy: Policy::default(),
            signature: Signature::NoKey,
            now,
        }
    }

    /// A token as it is published.
    pub(super) fn of_text(profile: &'static Profile, now: i64, text: &str) -> Self {
        let (jwt, tail) = text.split_at(text.find('~').unwrap_or(text.len()));
        let parts: Vec<&str> = jwt.split('.').collect();
        let decoded = |part: &str| String::from_utf8(base64url::decode(part).bytes).unwrap();
        let mut sample = Sample::new(profile, now, &decoded(parts[0]), &decoded(parts[1]));
        (sample.signature_text, sample.tail) = (parts[2].to_owned(), tail.to_owned());
        sample
    }

    pub(super) fn change(&mut self, change: &Change) {
        let set = |text: &str, name: &str, value: &str| match value {
            "" => without_member(text, name).unwrap(),
            value => with_member(text, name, value).unwrap(),
        };
        match change {
            Header(name, value) => self.header = set(&self.header, name, value),
            Claim(name, value) => self.claims = set(&self.claims, name, value),
            Else(change) => change(self),
        }
    }

    fn token(&self) -> Token {
        let encode = |text: &str| base64url::encode(text.as_bytes());
        let made = || format!("{}.{}.{}{}", encode(&self.header), encode(&self.claims), self.signature_text, self.tail);
        Token::parse(&self.text.clone().unwrap_or_else(made))
    }

    /// Its kind and its dialect.
    pub(super) fn detected(&self) -> kind::Detected {
        let (token, keys) = (self.token(), detect("", SecretEncoding::Utf8));
        kind::detect(&Subject {
            token: &token,
            keys: &keys,
            policy: &self.policy,
            now: self.now,
            key_text: "",
            plaintext: None,
        })
    }

    /// Every clause that concerns the token, what it says, and why.
    pub(super) fn judged(&self) -> Vec<(String, ClauseOutcome, String)> {
        let token = self.token();
        let keys = detect("", SecretEncoding::Utf8);
        let plaintext = self.plaintext.as_ref().map(|text| Content::of_plaintext(text.clone().into_bytes()));
        let subject = Subject {
            token: &token,
            keys: &keys,
            policy: &self.policy,
            now: self.now,
            key_text: "",
            plaintext: plaintext.as_ref(),
        };
        let facts = Facts { subject, transaction: &self.transaction, signature: &self.signature };
        let clauses = apply(self.profile, &facts).clauses;
        clauses.into_iter().map(|clause| (clause.id, clause.outcome, clause.message)).collect()
    }

    /// Nothing is wrong with it.
    pub(super) fn passes(&self) {
        for (id, outcome, message) in self.judged() {
            assert!(matches!(outcome, Pass | CannotCheck), "{} {id}: {outcome:?}, {message}", self.profile.id);
        }
    }

    /// It passes, each row is as it says, and every clause can say that something is wrong.
    pub(super) fn changes(&self, rows: &[Row]) {
        self.passes();
        let mut refused = BTreeSet::new();
        for (at, (change, id, expected)) in rows.iter().enumerate() {
            let mut changed = self.clone();
            changed.change(change);
            let judged = changed.judged();
            let found = judged.iter().find(|(name, _, _)| name == id);
            let outcome = found.map(|(_, outcome, _)| *outcome);
            assert_eq!(outcome, *expected, "{}, row {at}, {id}: {found:?}", self.profile.id);
            if matches!(outcome, Some(Fail | Warn)) {
                refused.insert(*id);
            }
        }
        let missing: Vec<&str> =
            self.profile.clauses.iter().map(|clause| clause.id).filter(|id| !refused.contains(id)).collect();
        assert!(missing.is_empty(), "{}: nothing fails {missing:?}", self.profile.id);
    }
}

/// The token of an example of RFC 9901 or of SD-JWT VC.
pub(super) fn vector(id: &str) -> String {
    let file = include_str!("../../../../tests/vectors/rfc9901_sdjwt.json");
    let file: serde_json::Value = serde_json::from_str(file).unwrap();
    let case = file["cases"].as_array().unwrap().iter().find(|case| case["id"] == id).unwrap();
    case["token"].as_str().unwrap().to_owned()
}

/// What is recommended or advised is at most remarked upon.
#[test]
fn only_what_must_be_fails() {
    use crate::check::profiles::{Clause, Level};
    static PROFILE: Profile = Profile {
        id: "x",
        title: "x",
        kind: crate::check::kind::TokenKind::Generic,
        clauses: &[
            Clause { id: "must", asks: "x", level: Level::Must, source: "x 1", check: |_| Answer::Fail(String::new()) },
            Clause {
                id: "should",
                asks: "x",
                level: Level::Should,
                source: "x 1",
                check: |_| Answer::Fail(String::new()),
            },
            Clause { id: "none", asks: "x", level: Level::Must, source: "x 1", check: |_| Answer::NotConcerned },
        ],
    };
    let found = Sample::new(&PROFILE, 0, "{}", "{}").judged();
    let outcomes: Vec<_> = found.iter().map(|(id, outcome, _)| (id.as_str(), *outcome)).collect();
    assert_eq!(outcomes, [("must", Fail), ("should", Warn)]);
}
