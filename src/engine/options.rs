//! The options of a call, read from JSON.

use std::rc::Rc;

use serde::Deserialize;

use crate::check::kind::TokenKind;
use crate::check::policy::Policy;
use crate::check::profiles::Transaction;
use crate::jose::key::detect::SecretEncoding;

/// What a caller may say; every member may be left out but `now`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    now: i64,
    #[serde(default)]
    issuer: OneOrMore,
    #[serde(default)]
    audience: OneOrMore,
    subject: Option<String>,
    typ: Option<String>,
    algorithms: Option<Vec<String>>,
    #[serde(default)]
    required_claims: Vec<String>,
    max_token_age: Option<i64>,
    #[serde(default)]
    clock_tolerance: i64,
    #[serde(default)]
    key_binding: KeyBinding,
    #[serde(default)]
    secret_encoding: String,
    #[serde(default)]
    passphrase: String,
    #[serde(default)]
    inner_key: String,
    detached_payload: Option<String>,
    #[serde(default)]
    left_out: Vec<usize>,
    #[serde(default)]
    allow_slow: bool,
    #[serde(default)]
    allow_unsafe: bool,
    #[serde(default)]
    diagnose: bool,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    transaction: Exchange,
}

#[derive(Default, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    #[default]
    None,
    One(String),
    More(Vec<String>),
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct KeyBinding {
    required: bool,
    nonce: Option<String>,
    audience: Option<String>,
    max_age: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Exchange {
    nonce: String,
    access_token: String,
    code: String,
    code_verifier: String,
    state: String,
    method: String,
    url: String,
    max_age: Option<i64>,
    acr_values: String,
    presentation: String,
}

/// The options, ready for use.
pub(super) struct Options {
    pub(super) policy: Rc<Policy>,
    /// Seconds since the epoch.
    pub(super) now: i64,
    pub(super) detached_payload: Option<String>,
    pub(super) left_out: Vec<usize>,
    pub(super) allow_slow: bool,
    pub(super) allow_unsafe: bool,
    /// Whether to look for the cause of a signature that does not hold.
    pub(super) diagnose: bool,
    /// The kind of token that the caller takes it for.
    pub(super) kind: Option<TokenKind>,
    pub(super) transaction: Transaction,
    encoding: SecretEncoding,
    passphrase: String,
    inner_key: String,
}

impl Options {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let written: Written = serde_json::from_str(text).map_err(|error| format!("options: {error}"))?;
        let encoding = match written.secret_encoding.as_str() {
            "" => SecretEncoding::Utf8,
            name => SecretEncoding::from_name(name).ok_or_else(|| {
                format!("options: secretEncoding: expected utf-8, base64, base64url or hex, but found {name}")
            })?,
        };
        let kind = match written.kind.as_str() {
            "" => None,
            name => Some(TokenKind::from_name(name).ok_or_else(|| {
                let names: Vec<&str> = TokenKind::ALL.into_iter().map(TokenKind::name).collect();
                format!("options: kind: expected one of {}, but found {name}", names.join(", "))
            })?),
        };
        let exchange = written.transaction;
        let transaction = Transaction {
            nonce: exchange.nonce,
            access_token: exchange.access_token,
            code: exchange.code,
            code_verifier: exchange.code_verifier,
            state: exchange.state,
            method: exchange.method,
            url: exchange.url,
            max_age: exchange.max_age,
            acr_values: exchange.acr_values,
            presentation: exchange.presentation,
        };
        let policy = Policy {
            issuers: written.issuer.list(),
            audiences: written.audience.list(),
            subject: written.subject,
            typ: written.typ,
            required: written.required_claims,
            max_age: written.max_token_age,
            algorithms: written.algorithms,
            leeway: written.clock_tolerance,
            key_binding_required: written.key_binding.required,
            key_binding_nonce: written.key_binding.nonce,
            key_binding_audience: written.key_binding.audience,
            key_binding_max_age: written.key_binding.max_age,
            time_chosen: true,
        };
        Ok(Options {
            policy: Rc::new(policy),
            now: written.now,
            detached_payload: written.detached_payload,
            left_out: written.left_out,
            allow_slow: written.allow_slow,
            allow_unsafe: written.allow_unsafe,
            diagnose: written.diagnose,
            kind,
            transaction,
            encoding,
            passphrase: written.passphrase,
            inner_key: written.inner_key,
        })
    }

    pub(super) fn encoding(&self) -> SecretEncoding {
        self.encoding
    }

    pub(super) fn passphrase(&self) -> &str {
        &self.passphrase
    }

    pub(super) fn inner_key(&self) -> &str {
        &self.inner_key
    }
}

impl OneOrMore {
    fn list(self) -> Vec<String> {
        match self {
            OneOrMore::None => Vec::new(),
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(list) => list,
        }
    }
}
