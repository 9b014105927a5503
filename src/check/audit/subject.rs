//! What rules look at, and where they put what they find.

use std::borrow::Cow;

use super::rule::Rule;
use crate::check::finding::Finding;
use crate::check::key_inspection::faults_of_set;
use crate::check::policy::Policy;
use crate::jose::encoding::json::Value;
use crate::jose::error::Place;
use crate::jose::key::Certificate;
use crate::jose::key::detect::{self, Keys, SecretEncoding};
use crate::jose::span::Span;
use crate::jose::token::{Content, Token};

/// A token and what is known beside it.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The token.
    pub token: &'a Token,
    /// The keys that were given.
    pub keys: &'a Keys,
    /// The text that they were read from; empty when it is not at hand.
    pub key_text: &'a str,
    /// What is expected.
    pub policy: &'a Policy,
    /// The time of the check, in seconds since the epoch.
    pub now: i64,
    /// What is inside, when the token could be decrypted.
    pub plaintext: Option<&'a Content>,
}

/// A text in the JSON of a header or of the claims.
pub struct Text<'a> {
    /// Header or payload.
    pub place: Place,
    /// The bytes of the value, with its quotes.
    pub span: Span,
    /// The name of the member that it is the value of; empty in a list.
    pub name: Cow<'a, str>,
    /// The text itself.
    pub text: Cow<'a, str>,
}

impl<'a> Subject<'a> {
    /// The protected headers that are objects: that of each signature, or that of a JWE.
    pub fn headers(&self) -> impl Iterator<Item = (Place, Value<'a>)> + use<'a> {
        let token = self.token;
        let of_jwe = token.header.as_ref().map(|content| (Place::Header, content));
        let of_jws = token.signatures.iter().enumerate().filter_map(|(index, signature)| {
            let place = if index == 0 { Place::Header } else { Place::HeaderOf(index as u32) };
            Some((place, signature.protected.as_ref()?))
        });
        of_jwe.into_iter().chain(of_jws).filter_map(|(place, content)| Some((place, content.document.object()?)))
    }

    /// A parameter of the protected headers, with its place.
    pub fn header(&self, name: &'static str) -> impl Iterator<Item = (Place, Value<'a>)> + use<'a> {
        self.headers().filter_map(move |(place, header)| Some((place, header.get(name)?)))
    }

    /// The `alg` of the first protected header, or empty.
    pub fn alg(&self) -> Cow<'a, str> {
        self.header("alg").find_map(|(_, alg)| alg.as_str()).unwrap_or_default()
    }

    /// The `typ` of the first protected header in lower case and without `application/`, or empty.
    pub fn typ(&self) -> String {
        let typ = self.header("typ").find_map(|(_, typ)| typ.as_str()).unwrap_or_default().to_ascii_lowercase();
        typ.strip_prefix("application/").map(str::to_owned).unwrap_or(typ)
    }

    /// The claims as they stand in the token, or in its plaintext.
    pub fn claims(&self) -> Option<Value<'a>> {
        let inside = || self.plaintext?.document.object();
        self.token.claims().or_else(inside)
    }

    /// The claims, when all of them are there: of a text that is cut off nobody knows what is missing.
    pub fn whole_claims(&self) -> Option<Value<'a>> {
        let content = self.token.payload.as_ref().or(self.plaintext);
        self.claims().filter(|_| content.is_none_or(|content| content.document.is_well_formed()))
    }

    /// A claim.
    pub fn claim(&self, name: &str) -> Option<Value<'a>> {
        self.claims()?.get(name)
    }

    /// A claim that is a string.
    pub fn text_claim(&self, name: &str) -> Option<Cow<'a, str>> {
        self.claim(name)?.as_str()
    }

    /// A claim that is a whole number of seconds since the epoch.
    pub fn time_claim(&self, name: &str) -> Option<i64> {
        self.claim(name)?.as_number()?.as_integer().and_then(|time| i64::try_from(time).ok())
    }

    /// Every string value in headers and claims, at any depth.
    pub fn texts(&self) -> impl Iterator<Item = Text<'a>> + use<'a> {
        let claims = self.claims().map(|claims| (Place::Payload, claims));
        self.headers().chain(claims).flat_map(|(place, root)| {
            root.descendants().filter_map(move |value| {
                Some(Text { place, span: value.span(), name: value.name().unwrap_or_default(), text: value.as_str()? })
            })
        })
    }
}

impl<'a> Subject<'a> {
    /// The claims that programs compare letter by letter to tell one party or person from another: each text in them.
    pub fn identifiers(&self) -> impl Iterator<Item = Text<'a>> + use<'a> {
        const NAMES: [&str; 7] = ["iss", "sub", "aud", "azp", "client_id", "email", "preferred_username"];
        let members = self.claims().into_iter().flat_map(Value::members);
        members.filter(|member| NAMES.contains(&&*member.name)).flat_map(|member| {
            member.value.descendants().filter_map(move |value| {
                let name = Cow::Owned(member.name.to_string());
                Some(Text { place: Place::Payload, span: value.span(), name, text: value.as_str()? })
            })
        })
    }

    /// Every member name in headers and claims, at any depth; `text` is empty, and `span` that of the name.
    pub fn names(&self) -> impl Iterator<Item = Text<'a>> + use<'a> {
        let claims = self.claims().map(|claims| (Place::Payload, claims));
        self.headers().chain(claims).flat_map(|(place, root)| {
            root.descendants().filter_map(move |value| {
                Some(Text { place, span: value.name_span()?, name: value.name()?, text: Cow::Borrowed("") })
            })
        })
    }
}

impl<'a> Subject<'a> {
    /// The first certificate in the `x5c` of each protected header, when it can be read, and where it stands.
    pub fn certificates(&self) -> impl Iterator<Item = (Place, Value<'a>, Certificate)> + use<'a> {
        self.header("x5c").filter_map(|(place, chain)| {
            let first = chain.items().next()?;
            // RFC 7515 4.1.6: base64, not base64url, of DER.
            let keys = detect::detect(&first.as_str()?, SecretEncoding::Utf8).keys;
            Some((place, first, keys.into_iter().next()?.certificate?))
        })
    }
}

/// Where a rule puts what it finds.
pub struct Found<'f> {
    rule: &'static Rule,
    findings: &'f mut Vec<Finding>,
}

impl<'f> Found<'f> {
    pub(super) fn new(rule: &'static Rule, findings: &'f mut Vec<Finding>) -> Self {
        Found { rule, findings }
    }

    /// Something about these bytes; `message` in lower case, without a full stop.
    pub fn at(&mut self, place: Place, span: Span, message: impl Into<String>) {
        self.findings.push(Finding::of_rule(self.rule, message.into()).at(place, span));
    }

    /// Something about the token as a whole.
    pub fn whole(&mut self, message: impl Into<String>) {
        self.findings.push(Finding::of_rule(self.rule, message.into()));
    }

    /// Something about the key text.
    pub fn in_key(&mut self, message: impl Into<String>) {
        self.at(Place::Key, Span::at(0), message);
    }
}

impl Found<'_> {
    /// What the inspection of keys says under that code about a set as a set.
    pub fn of_set(&mut self, keys: &Keys, code: &str) {
        for fault in faults_of_set(keys).into_iter().filter(|fault| fault.code == code) {
            self.in_key(fault.message);
        }
    }
}
