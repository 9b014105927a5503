//! What is in a text, before any key: the tokens in it, and the selected one laid out in rows that a page can show.
//!
//! [`read`] costs no cryptography. Short texts are read on the page's own thread, long ones in the worker; both get a
//! [`Reading`] of bounded size, whatever the size of the text: long strings and long lists are folded ([`tree`]).

mod tree;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::check::finding::Finding;
use crate::jose::error::Part;
use crate::jose::span::Span;
use crate::jose::token::extract::{self, FoundKind};
use crate::jose::token::{Kind, Section, Token};

pub use tree::{Row, RowKind, Tree};

/// Longest text of a token inside a token that a report repeats, in bytes.
pub const MAX_INNER: usize = 64 * 1024;

/// What to unfold, and what to look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Which of the tokens found.
    pub selected: usize,
    /// How many more items or characters to show, for each folded value, by [`Row::node`].
    pub unfolded: Vec<(usize, usize)>,
}

/// What is in a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The tokens in it, in order.
    pub found: Vec<FoundToken>,
    /// Which of them is laid out.
    pub selected: usize,
    /// It.
    pub token: Option<TokenReading>,
}

/// One of the tokens in a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundToken {
    /// Its form.
    pub kind: FoundKind,
    /// Where it stands in the text.
    pub span: Span,
    /// `alg` and `typ`, or what else tells it from the others, in a few words.
    pub label: String,
    /// What was changed to get it.
    pub mends: Vec<String>,
}

/// A token laid out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TokenReading {
    /// Its form.
    pub kind: Kind,
    /// The `alg` of its header, or empty.
    pub alg: String,
    /// Where its parts stand.
    pub sections: Vec<Section>,
    /// What is wrong or remarkable, with spans in the token's text.
    pub findings: Vec<Finding>,
    /// The protected header.
    pub header: Option<Rc<Tree>>,
    /// The other headers of a JWE in JSON serialization.
    pub headers: Vec<HeaderReading>,
    /// The payload, unless it is encrypted or detached.
    pub payload: Option<Rc<Tree>>,
    /// How many disclosures it has.
    pub disclosures: usize,
}

/// A header besides the protected one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeaderReading {
    /// Whose it is, such as `unprotected header` or `header of recipient 2`.
    pub title: String,
    /// The header.
    pub tree: Rc<Tree>,
}

/// Headers of recipients that are laid out.
const MAX_HEADERS: usize = 20;

/// A text with the tokens found in it, one of them taken apart.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The tokens in the text, in order.
    pub found: Vec<FoundToken>,
    /// Which of them is taken apart.
    pub selected: usize,
    /// It; nothing when the text is blank.
    pub token: Option<Token>,
}

/// Reads `text` and lays the selected token out.
pub fn read(text: &str, view: &View) -> Reading {
    open(text, view.selected).read(view)
}

/// Finds the tokens in `text` and takes the selected one apart.
pub fn open(text: &str, selected: usize) -> Opened {
    let mut tokens = extract::extract(text);
    let selected = selected.min(tokens.len().saturating_sub(1));
    // Nothing found: the text itself is shown as the token it was probably meant to be, with what is wrong with it.
    let token = match tokens.get_mut(selected) {
        Some(found) => Some(std::mem::take(&mut found.token)),
        None => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
    };
    let token = token.map(|text| Token::parse_owned(text, &Default::default()));
    let found = tokens.into_iter().enumerate().map(|(index, found)| {
        let label = match &token {
            Some(token) if index == selected => label(token),
            _ => label(&Token::parse(&found.token)),
        };
        let mends = found.mends.iter().map(extract::Mend::text).collect();
        FoundToken { kind: found.kind, span: found.span, label, mends }
    });
    Opened { found: found.collect(), selected, token }
}

impl Opened {
    /// Lays the selected token out.
    pub fn read(&self, view: &View) -> Reading {
        let token = self.token.as_ref().map(|token| lay_out(token, view));
        Reading { found: self.found.clone(), selected: self.selected, token }
    }
}

pub(crate) fn lay_out(token: &Token, view: &View) -> TokenReading {
    TokenReading {
        kind: token.kind,
        alg: token.text_parameter("alg").unwrap_or_default().into_owned(),
        sections: token.sections.clone(),
        findings: token.problems.iter().map(|problem| Finding::of(problem).in_token(token)).collect(),
        header: token.protected_header().map(|content| Rc::new(Tree::of(content, &View::default()))),
        headers: other_headers(token),
        payload: token.payload.as_ref().map(|content| Rc::new(Tree::of(content, view))),
        disclosures: token.disclosures.len(),
    }
}

fn other_headers(token: &Token) -> Vec<HeaderReading> {
    let Some(encrypted) = &token.encrypted else { return Vec::new() };
    let shared = encrypted.unprotected.iter().map(|content| ("unprotected header".to_owned(), content));
    let own = encrypted.recipients.iter().enumerate().filter_map(|(index, recipient)| {
        Some((format!("header of recipient {}", index + 1), recipient.header.as_ref()?))
    });
    let reading = |(title, content)| HeaderReading { title, tree: Rc::new(Tree::of(content, &View::default())) };
    shared.chain(own).take(MAX_HEADERS).map(reading).collect()
}

/// A few words that tell one token from another.
fn label(token: &Token) -> String {
    let alg = token.text_parameter("alg").unwrap_or_default();
    let name = match token.kind {
        Kind::Jws | Kind::JwsJson => match token.text_parameter("typ") {
            Some(typ) => typ.into_owned(),
            None => "JWS".to_owned(),
        },
        Kind::Jwe | Kind::JweJson => "JWE".to_owned(),
        Kind::SdJwt => "SD-JWT".to_owned(),
        Kind::Unknown => "unreadable".to_owned(),
    };
    let issuer =
        token.claims().and_then(|claims| claims.get("iss")?.as_str()).map(|iss| format!(" from {}", host(&iss)));
    format!("{name} {alg}{}", issuer.unwrap_or_default()).trim().to_owned()
}

fn host(issuer: &str) -> String {
    let rest = issuer.split_once("://").map_or(issuer, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.chars().take(40).collect()
}

/// The parts that a person sees in colours, with what they are called.
pub fn part_class(part: Part) -> &'static str {
    match part {
        Part::Header => "header",
        Part::Payload | Part::Ciphertext | Part::Disclosure => "payload",
        Part::Signature | Part::AuthenticationTag => "signature",
        Part::EncryptedKey | Part::InitializationVector | Part::AdditionalData | Part::KeyBinding => "other",
    }
}
