//! The key binding JWT (RFC 9901 4.3, 7.3): the holder's signature over this very presentation.

use crate::check::Given;
use crate::check::reading::{self, View};
use crate::check::report::{CheckOutcome, ClaimCheck, KeyBindingReport, KeyBindingState, Line};
use crate::check::words::duration;
use crate::jose::alg::is_none;
use crate::jose::encoding::json::{Document, Kind, Value};
use crate::jose::error::Severity;
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::Material;
use crate::jose::key::detect::{self, SecretEncoding};
use crate::jose::sd_jwt::Hash;
use crate::jose::span::Span;
use crate::jose::token::Token;

/// What is asked.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) token: &'a Token,
    /// The processed payload, whose `cnf` names the holder's key.
    pub(super) claims: &'a Document,
    pub(super) hash: Option<Hash>,
    pub(super) given: &'a Given<'a>,
}

impl Question<'_> {
    /// The answer, and the checks that count as those of the policy. `is_changed`: disclosures were left out, so the key
    /// binding JWT in the token is about another presentation and goes with them.
    pub(super) fn answer(self, presentation: &str, is_changed: bool) -> (KeyBindingReport, Vec<ClaimCheck>) {
        let span = self.token.key_binding;
        let Some(span) = span.filter(|_| !is_changed) else {
            return self.absent(span.is_some());
        };
        let binding = Token::parse(span.slice(&self.token.text));
        let checks: Vec<ClaimCheck> =
            self.checks(&binding, presentation).into_iter().map(|check| check.in_token(span)).collect();
        let failed: Vec<&ClaimCheck> = checks.iter().filter(|check| check.outcome == CheckOutcome::Fail).collect();
        let open = checks.iter().any(|check| check.outcome == CheckOutcome::NotChecked);
        let (state, headline, detail) = match failed.first() {
            Some(first) => (KeyBindingState::Refused, "Key binding refused", first.message.clone()),
            None if open => {
                let detail = "the holder's key signed this presentation; give the nonce and the audience of your request to \
                              see that it was made for it";
                (KeyBindingState::Unchecked, "Key binding holds", detail.to_owned())
            }
            None => {
                let detail = "the holder's key signed this presentation, for this audience and nonce";
                (KeyBindingState::Verified, "Key binding verified", detail.to_owned())
            }
        };
        let line = Line { state, headline: headline.to_owned(), detail };
        let reading = Some(reading::lay_out(&binding, &View::default()));
        let more = checks.iter().filter(|check| check.outcome != CheckOutcome::NotChecked).cloned().collect();
        (KeyBindingReport { line, checks, reading }, more)
    }

    fn absent(self, was_there: bool) -> (KeyBindingReport, Vec<ClaimCheck>) {
        let policy = self.given.policy;
        // Who expects a nonce or an audience expects the JWT that holds them.
        let is_missing = policy.key_binding_required
            || policy.key_binding_nonce.is_some()
            || policy.key_binding_audience.is_some()
            || policy.key_binding_max_age.is_some();
        let detail = match (was_there, is_missing) {
            (true, _) => "the one in the token was made for all disclosures, so the holder has to sign anew",
            (false, true) => "you expect one, but the token ends without it",
            (false, false) => "nothing says that whoever shows the token is its holder",
        };
        let (state, headline) = if is_missing {
            (KeyBindingState::Missing, "Key binding missing")
        } else {
            (KeyBindingState::Absent, "No key binding")
        };
        let line = Line { state, headline: headline.to_owned(), detail: detail.to_owned() };
        // RFC 9901 7.3 step 1: whether it is required is decided by the verifier, not by what is there.
        let message = "expected a key binding JWT, but found none".to_owned();
        let hint = "let the holder sign the presentation";
        let failed = ClaimCheck::failed("kb_jwt", "kb-missing", message, hint, Span::at(0));
        let checks = if is_missing { vec![failed.in_token(Span::at(0))] } else { Vec::new() };
        (KeyBindingReport { line, checks: checks.clone(), reading: None }, checks)
    }

    fn checks(self, binding: &Token, presentation: &str) -> Vec<ClaimCheck> {
        let mut checks = Vec::new();
        let flaw = binding.problems.iter().find(|problem| problem.fault.severity() == Severity::Error);
        if let Some(problem) = flaw {
            let message = format!("the key binding JWT is flawed: {}", problem.fault.message());
            checks.push(fail("kb_jwt", "kb-malformed", message, "copy the presentation again"));
        }
        // RFC 9901 4.3: the type must be this one.
        let typ = binding.text_parameter("typ").unwrap_or_default();
        checks.push(if typ.eq_ignore_ascii_case("kb+jwt") || typ.eq_ignore_ascii_case("application/kb+jwt") {
            pass("typ", format!("typ is {typ}"))
        } else {
            fail(
                "typ",
                "kb-typ",
                format!("expected kb+jwt as typ of the key binding JWT, but found {}", shown(&typ)),
                "",
            )
        });
        checks.push(self.signature(binding));
        let claims = binding.claims();
        checks.push(self.sd_hash(claims, presentation));
        checks.push(self.issued_at(claims));
        let policy = self.given.policy;
        checks.push(text_claim(claims, "nonce", "kb-nonce", policy.key_binding_nonce.as_deref()));
        checks.push(text_claim(claims, "aud", "kb-aud", policy.key_binding_audience.as_deref()));
        checks
    }

    fn signature(self, binding: &Token) -> ClaimCheck {
        if binding.text_parameter("alg").is_some_and(|alg| is_none(&alg)) {
            let message = "alg of the key binding JWT says that there is no signature".to_owned();
            return fail("cnf", "kb-unsigned", message, "never accept it");
        }
        let jwk = self.claims.object().and_then(|claims| claims.get("cnf")?.get("jwk"));
        let jwk = jwk.filter(|jwk| jwk.kind() == Kind::Object);
        let mut keys = jwk.map(|jwk| detect::detect(jwk.raw(), SecretEncoding::Utf8).keys).unwrap_or_default();
        // Whoever sees the token sees cnf: a secret there would let anybody sign for the holder.
        keys.retain(|key| !matches!(key.material, Material::Oct(_)));
        if keys.is_empty() {
            let message = "the token names no public key of its holder in cnf.jwk".to_owned();
            return fail("cnf", "kb-key-missing", message, "let the issuer put the holder's public key into cnf");
        }
        match jws::verify(binding, 0, &keys, Expectation::default()) {
            Outcome::Verified { .. } => {
                pass("cnf", "the holder's key, which the issuer named in cnf, signed the key binding JWT".to_owned())
            }
            _ => {
                let message = "the key binding JWT is not signed by the key in cnf".to_owned();
                fail("cnf", "kb-signature", message, "the token was shown by somebody else than its holder, or changed")
            }
        }
    }

    fn sd_hash(self, claims: Option<Value<'_>>, presentation: &str) -> ClaimCheck {
        let Some(hash) = self.hash else {
            return fail("sd_hash", "kb-sd-hash", "sd_hash cannot be computed without a known _sd_alg".to_owned(), "");
        };
        let found = claims.and_then(|claims| claims.get("sd_hash")?.as_str());
        let expected = hash.digest(presentation);
        if found.as_deref() == Some(expected.as_str()) {
            return pass("sd_hash", "sd_hash is that of this presentation".to_owned());
        }
        let message = match found {
            Some(found) => format!("expected {expected} as sd_hash of this presentation, but found {found}"),
            None => "the key binding JWT has no sd_hash".to_owned(),
        };
        fail(
            "sd_hash",
            "kb-sd-hash",
            message,
            "disclosures were added, removed or put in another order after it was signed",
        )
    }

    fn issued_at(self, claims: Option<Value<'_>>) -> ClaimCheck {
        let Given { policy, now, .. } = *self.given;
        let iat = claims.and_then(|claims| claims.get("iat")?.as_number()).map(|number| number.as_f64());
        let Some(iat) = iat.filter(|iat| iat.is_finite()) else {
            return fail("iat", "kb-iat", "the key binding JWT does not say when it was made (iat)".to_owned(), "");
        };
        let age = now as f64 - iat;
        let leeway = policy.leeway as f64;
        if age < -leeway {
            let message = format!("the key binding JWT was made {} in the future (iat)", duration(age));
            // RFC 9901 7.3 step 5: which window is acceptable is the verifier's choice; without one it is only told.
            let told = if policy.key_binding_max_age.is_some() { ClaimCheck::failed } else { ClaimCheck::warned };
            return told("iat", "kb-iat", message, "compare the clocks", Span::at(0));
        }
        match policy.key_binding_max_age {
            Some(most) if age > most as f64 + leeway => {
                let message = format!(
                    "the key binding JWT is {} old, at most {} is expected",
                    duration(age),
                    duration(most as f64)
                );
                fail("iat", "kb-too-old", message, "ask for a new presentation")
            }
            _ => pass("iat", format!("the key binding JWT was made {} ago (iat)", duration(age))),
        }
    }
}

/// A claim that must be one string, compared with what is expected if anything is.
fn text_claim(claims: Option<Value<'_>>, name: &'static str, code: &'static str, expected: Option<&str>) -> ClaimCheck {
    let Some(value) = claims.and_then(|claims| claims.get(name)) else {
        return fail(
            name,
            code,
            format!("the key binding JWT has no {name}"),
            "let the holder take it from your request",
        );
    };
    let Some(found) = value.as_str().filter(|_| value.kind() == Kind::String) else {
        let message =
            format!("expected a string as {name} of the key binding JWT, but found {}", value.kind().with_article());
        return fail(name, code, message, "");
    };
    match expected {
        None => ClaimCheck::not_checked(name, format!("{name} is {found}; you gave none to compare with"), Span::at(0)),
        Some(expected) if expected == found => pass(name, format!("{name} is {found}")),
        Some(expected) => {
            let message = format!("expected {expected} as {name} of the key binding JWT, but found {found}");
            fail(name, code, message, "it was made for another request: somebody may be replaying it")
        }
    }
}

fn pass(name: &str, message: String) -> ClaimCheck {
    ClaimCheck::passed(name, message, Span::at(0))
}

fn fail(name: &str, code: &str, message: String, hint: &str) -> ClaimCheck {
    ClaimCheck::failed(name, code, message, hint, Span::at(0))
}

fn shown(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}
